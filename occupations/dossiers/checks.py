"""Everything that a dossier's prose must hold to before it is published: the gate, with lines."""

from collections.abc import Callable, Iterable, Iterator

from ..gate import Candidate, check
from ..prose.bindable import PageValues
from .language import word_faults
from .values import DossierAssessment, DossierFile


def check_dossier(
    dossier: DossierFile,
    page: PageValues,
    survives: Callable[[str], str],
    places: Iterable[str] = (),
    borrows: bool = False,
) -> list[str]:
    """Return the faults of a dossier's prose, each with file and line; none when it is sound.

    Takes   the values of its page, a function that gives what of a Markdown text cleaning takes
            away ("" for none), the ISO codes of the countries on the map (none: not checked), and
            whether its figures come from a stand-in.
    """
    prose = dossier.prose
    if prose is None:
        return []
    candidate = Candidate(
        record=spoken(dossier.main),
        prose=prose.blocks,
        page=page,
        cited=tuple(source.name for source in prose.sources),
        places=frozenset(places),
        borrows=borrows,
        lost_in_cleaning=survives,
    )
    found = [
        (_line(dossier, fault.place), f"{fault.place}: {fault.problem}")
        for fault in check(candidate)
    ]
    others = (said for said in dossier.assessments if said is not dossier.main)
    found += (fault for said in others for fault in _words(said))
    return [f"{dossier.slug}.yaml, line {line}: {text}" for line, text in sorted(found)]


def spoken(said: DossierAssessment) -> dict:
    """Return an assessment of a file as the record that the gate reads."""
    notes = {
        f"{group.removesuffix('s')}:{kind}": note
        for group, rated in said.ratings.items()
        for kind, note in rated.items()
    }
    notes["growth"] = said.growth
    return {
        "reason": said.reason,
        "tasks": [
            {
                "name": task.name,
                "percent": task.percent,
                "score": task.score,
                "mode": task.mode,
                "rationale": task.rationale,
            }
            for task in said.tasks
        ],
        "ratings": {
            name: {"value": note.value, "reason": note.reason, "has_data": True, "dataset": ""}
            for name, note in notes.items()
        },
    }


def _line(dossier: DossierFile, place: str) -> int:
    """Return the line that a place is on, or the nearest that is known above it."""
    lines = dossier.prose.lines
    if place.startswith(("tasks", "ratings", "reason")) and place not in lines:
        return dossier.main.line
    while place and place not in lines:
        place = place.rpartition(".")[0]
    return lines.get(place) or min(lines.values(), default=1)


def _words(said: DossierAssessment) -> Iterator[tuple[int, str]]:
    """Yield words of another level's reasons that the site's voice leaves out."""
    for text in Candidate(record=spoken(said)).input_texts():
        for fault in word_faults(text.text):
            yield said.line, f"{said.level}, {text.place}: {fault}"
