"""The words of a job page as numbered lines: every sentence is a claim with an anchor. Pure."""

import re
from collections.abc import Mapping
from dataclasses import dataclass

from ..prose import Impact, Prose
from ..scoring import COMPONENTS, RESILIENCE_PARTS
from .verdict import Claim, Line, numbered

# A sentence ends here, unless what stands before is an initial or a common abbreviation.
_END = re.compile(
    r"(?<=[.!?])(?<!\b[A-Z]\.)(?<!\b[Nn]o\.)(?<!e\.g\.)(?<!i\.e\.)\s+(?=[“‘\"(]?[A-Z0-9])"
)
PART_NAMES = {key: name for key, (name, _) in COMPONENTS.items()} | {
    part.key: part.name for part in RESILIENCE_PARTS
}

Lines = tuple[Line, ...]


@dataclass(frozen=True, slots=True)
class Said:
    """A heading with the lines under it."""

    title: str
    lines: Lines


@dataclass(frozen=True, slots=True)
class Threat:
    """A reason why the verdict could be wrong, with its share of the risk, and the reply."""

    title: str
    weight: int
    argument: Lines
    rebuttal: Lines


@dataclass(frozen=True, slots=True)
class Place:
    """A label of the map."""

    place: str
    iso3: str
    lines: Lines


@dataclass(frozen=True, slots=True)
class Words:
    """What a page says, in reading order; what it does not say is empty."""

    lines: Mapping[str, Line]  # the sentences built from the card, by name
    summary: Lines = ()
    reinstatement: tuple[Lines, ...] = ()
    argument: Lines = ()  # a line per paragraph of Markdown
    why: tuple[Lines, ...] = ()
    definition: tuple[Said, ...] = ()
    seniority: Lines = ()  # Markdown as well
    entity: str = ""
    rival: Lines = ()
    threats: tuple[Threat, ...] = ()
    scenarios: tuple[Said, ...] = ()
    uncounted: tuple[Said, ...] = ()
    regions: tuple[Said, ...] = ()
    places: tuple[Place, ...] = ()
    timeline: Lines = ()  # the answer has the same from the card; said where the places are
    next_years: Lines = ()
    impact: tuple[Impact, ...] = ()
    worry: tuple[Lines, ...] = ()
    safe: tuple[Lines, ...] = ()
    separator: Lines = ()
    outlook: Lines = ()
    strategy: tuple[Said, ...] = ()
    reality: tuple[Said, ...] = ()
    resilience: tuple[Said, ...] = ()

    @property
    def verdict(self) -> Line:
        return self.lines["verdict"]


def sentences(text: str) -> list[str]:
    """Return the sentences of a plain text."""
    return [part for part in _END.split(" ".join(text.split())) if part]


def paragraphs(text: str) -> list[str]:
    """Return the blocks of a Markdown text."""
    return [part.strip() for part in re.split(r"\n\s*\n", text) if part.strip()]


class _Numbering:
    """Gives each sentence the next number of the page."""

    def __init__(self):
        self.count = 0

    def own(self, section: str, text: str, first: str = "") -> Line:
        return self._take(Claim(section, text, first))

    def text(self, section: str, text: str) -> Lines:
        return tuple(self._take(Claim(section, part)) for part in sentences(text))

    def blocks(self, section: str, text: str) -> Lines:
        return tuple(self._take(Claim(section, part)) for part in paragraphs(text))

    def texts(self, section: str, found) -> tuple[Lines, ...]:
        return tuple(self.text(section, text) for text in found)

    def points(self, section: str, found) -> tuple[Said, ...]:
        return tuple(Said(each.title, self.text(section, each.text)) for each in found)

    def _take(self, claim: Claim) -> Line:
        self.count += 1
        return numbered([claim], self.count)[0]


def words(own: Mapping[str, tuple[str, str]], prose: Prose | None, has_where: bool) -> Words:
    """Return all sentences of a page with their numbers, in the order in which they are read.

    Takes   the sentences built from the card as name → (text, first word), the prose if there
            is any, and whether the page has a section on places.
    """
    say = _Numbering()
    if prose is None:
        return Words({name: say.own("answer", *each) for name, each in own.items()})
    lines = {"verdict": say.own("answer", *own["verdict"])}
    summary = say.text("answer", prose.summary)
    lines |= {name: say.own("answer", *own[name]) for name in own if name != "verdict"}
    return Words(
        lines=lines,
        summary=summary,
        reinstatement=say.texts("tasks", prose.reinstatement),
        **_the_case(say, prose),
        **(_where(say, prose) if has_where else {}),
        worry=say.texts("worry", prose.worry),
        safe=say.texts("worry", prose.safe),
        separator=say.text("worry", prose.separator),
        outlook=say.text("next", prose.outlook),
        strategy=say.points("next", prose.strategy),
        reality=say.points("reality", prose.reality),
        resilience=tuple(
            Said(PART_NAMES[each.part], say.text("lenses", each.text)) for each in prose.resilience
        ),
    )


def _the_case(say: _Numbering, prose: Prose) -> dict:
    return {
        "argument": say.blocks("argument", prose.argument),
        "why": say.texts("argument", prose.why),
        "definition": say.points("argument", prose.definition),
        "seniority": say.blocks("argument", prose.seniority),
        "entity": prose.entity.name,
        "rival": say.text("threats", prose.entity.line),
        "threats": tuple(
            Threat(
                each.title,
                each.weight,
                say.text("threats", each.argument),
                say.text("threats", each.rebuttal),
            )
            for each in prose.threats
        ),
        "uncounted": say.points("threats", prose.uncounted),
        "scenarios": say.points("scenarios", prose.scenarios),
    }


def _where(say: _Numbering, prose: Prose) -> dict:
    return {
        "regions": tuple(Said(r.region, say.text("where", r.text)) for r in prose.regions),
        "places": tuple(
            Place(label.place, label.iso3, say.text("where", label.text))
            for label in prose.map_labels
        ),
        "timeline": say.text("where", prose.timeline),
        "next_years": say.text("where", prose.next_years),
        "impact": prose.impact,
    }
