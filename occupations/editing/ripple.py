"""What saving and publishing a record would change for readers, before anything is saved."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from difflib import SequenceMatcher

from .. import page, scoring
from ..figures_text import decimal, signed
from ..models import Assessment, Dossier, Level, Occupation, Origin
from ..page.cited import SECTION_NAMES, all_lines
from ..page.verdict import Line
from ..published.invalidation import affected
from .differences import word_changes
from .gatekeeping import main_inputs
from .records import inputs_of, ratings_from, tasks_from

LINES_SHOWN = 40


@dataclass(frozen=True, slots=True)
class Reading:
    """One value of the result: as it is, as it would be, and by how much it moves."""

    name: str
    was: str
    now: str
    change: str = ""

    @property
    def differs(self) -> bool:
        return self.was != self.now


@dataclass(frozen=True, slots=True)
class LineChange:
    """A sentence of the page that would read differently, come or go."""

    section: str
    number: int
    words: tuple[tuple[str, str], ...]


@dataclass(frozen=True, slots=True)
class Ripple:
    """Everything that would change; `problem` says why a record cannot be scored."""

    problem: str = ""
    readings: tuple[Reading, ...] = ()
    parts: tuple[Reading, ...] = ()
    lines: tuple[LineChange, ...] = ()
    line_count: int = 0
    pages: tuple[str, ...] = ()
    page_count: int = 0
    note: str = ""


def ripple_of_inputs(row: Assessment, record: Mapping) -> Ripple:
    """Return what the inputs of a record would change on the page of their level."""
    try:
        inputs = inputs_of(record)
    except (TypeError, ValueError) as error:
        return Ripple(problem=str(error))
    occupation = Occupation.objects.for_page().get(pk=row.occupation_id)
    results = page.shown_results(occupation)
    now_shown = page.assessment_of(results, row.level)
    before = page.job_page(occupation, now_shown, results) if now_shown else None
    after = page.job_page(occupation, _unsaved(row, record), results)
    moved = (before.card.score if before else None, after.card.score)
    is_main = row.level == Level.MID
    return Ripple(
        readings=_readings(before, after),
        parts=_parts(before, after),
        **_lines(before, after),
        **_pages(occupation, moved if is_main else None),
        note=_note(row, before, inputs),
    )


def ripple_of_words(row: Dossier, content: Mapping, sources: Sequence[Mapping]) -> Ripple:
    """Return what new words would change on the page of the curated mid-level assessment."""
    assessment = main_inputs(row.occupation)
    if assessment is None:
        return Ripple(problem="No curated mid-level assessment is published to speak about.")
    occupation = Occupation.objects.for_page().get(pk=row.occupation_id)
    results = page.shown_results(occupation)
    assessment = page.assessment_of(results, Level.MID)
    before = page.job_page(occupation, assessment, results)
    occupation.dossier_version = row.version
    occupation.dossier_content, occupation.dossier_sources = content, sources
    after = page.job_page(occupation, assessment, results)
    if after.prose is None:
        return Ripple(problem="The words name a figure that the page does not have.")
    return Ripple(
        readings=_readings(before, after), **_lines(before, after), **_pages(occupation, None)
    )


def _unsaved(row: Assessment, record: Mapping) -> Assessment:
    """Return the assessment with the record's rows around it, as if they had been loaded."""
    found = Assessment(
        pk=row.pk,
        occupation=row.occupation,
        level=row.level,
        origin=Origin.CURATED,
        version=row.version,
        assessed_on=row.assessed_on,
        author=record["author"],
        reason=record["reason"],
        method=row.method,
    )
    found._prefetched_objects_cache = {
        "tasks": _Loaded(tasks_from(found, record)),
        "ratings": _Loaded(ratings_from(found, record)),
    }
    return found


class _Loaded(list):
    """Rows that answer `.all()` as a loaded relation does."""

    def all(self):
        return self


def _readings(before, after) -> tuple[Reading, ...]:
    def of(found):
        if found is None:
            return dict.fromkeys(("Score", "Zone", "Label", "Range", "Displacement"), "—")
        card, spread = found.card, found.spread
        return {
            "Score": decimal(card.shown_score),
            "Zone": card.zone.value.capitalize(),
            "Label": card.label,
            "Range": f"{decimal(spread.shown_low)} to {decimal(spread.shown_high)}",
            "Displacement": decimal(card.shown_displacement),
        }

    was, now = of(before), of(after)
    moved = after.card.shown_score - before.card.shown_score if before else 0
    changes = {
        "Score": signed(scoring.to_print(moved)),
        "Displacement": signed(scoring.to_print(-moved)),
    }
    return tuple(
        Reading(name, was[name], now[name], changes.get(name, "") if moved else "") for name in now
    )


def _parts(before, after) -> tuple[Reading, ...]:
    """Return the bars of the waterfall; the changes add up to that of the score."""
    was = {part.key: part.shown for part in before.card.parts} if before else {}
    return tuple(
        Reading(
            part.name,
            signed(was[part.key]) if part.key in was else "—",
            signed(part.shown),
            signed(scoring.to_print(part.shown - was.get(part.key, 0.0))),
        )
        for part in after.card.parts
    )


def _lines(before, after) -> dict:
    old, new = _sorted_lines(before), _sorted_lines(after)
    found = []
    matcher = SequenceMatcher(None, [x.whole for x in old], [x.whole for x in new], autojunk=False)
    for kind, i1, i2, j1, j2 in matcher.get_opcodes():
        if kind != "equal":
            found += _paired(old[i1:i2], new[j1:j2])
    return {"lines": tuple(found[:LINES_SHOWN]), "line_count": len(found)}


def _sorted_lines(found) -> list[Line]:
    if found is None or found.words is None:
        return []
    return sorted(all_lines(found.words), key=lambda line: line.number)


def _paired(gone: Sequence[Line], came: Sequence[Line]):
    for place in range(max(len(gone), len(came))):
        was = gone[place] if place < len(gone) else None
        now = came[place] if place < len(came) else None
        line = now or was
        words = word_changes(was.whole if was else "", now.whole if now else "")
        yield LineChange(SECTION_NAMES.get(line.section, line.section), line.number, words)


def _pages(occupation: Occupation, moved) -> dict:
    slugs = sorted(affected([occupation.pk], moved=moved) | {occupation.slug})
    slugs.sort(key=lambda slug: slug != occupation.slug)
    return {"pages": tuple(slugs[:10]), "page_count": len(slugs)}


def _note(row: Assessment, before, inputs: scoring.AssessmentInput) -> str:
    """Return what a reader of the ripple has to know besides."""
    if before is None:
        return f"The page has no {row.get_level_display().lower()} assessment yet."
    if before.assessment.origin == Origin.BASELINE:
        return "It is compared with the computed baseline, which is on the page now."
    return ""
