"""What the gate says of a draft: the page as it would be, put together from the rows."""

from collections.abc import Mapping

from django.utils.timezone import localdate

from ..cleaning import lost_in_cleaning
from ..gate import Candidate, Fault, check, fingerprint
from ..models import Assessment, Country, Dossier, Level, Occupation, Origin, Status, Task
from ..prose.bindable import PageValues, printed_figures, values_of
from ..prose.stored import prose_of, texts_of
from .records import inputs_of, record_of

INPUTS = ("tasks", "ratings", "reason")
# Rules on words that a change of the inputs can break.
TOGETHER = ("bindings_are_known", "threats_speak_against_the_verdict", "counts_agree_with_lines")


def faults_of(row: Assessment | Dossier, beside: Dossier | Assessment | None = None):
    """Return what keeps a version from being published, overridable or not.

    Takes   what would be published in the same step: the words beside new inputs, or the inputs
            beside new words. Without it what is published now stands beside the version.
    """
    if isinstance(row, Assessment):
        return _of_inputs(row, beside)
    return _of_words(row, beside)


def _of_inputs(row: Assessment, words: Dossier | None) -> tuple[Fault, ...]:
    is_main = row.level == Level.MID
    beside = words or (row.occupation.dossiers.published().first() if is_main else None)
    found = check(candidate(row.occupation, record_of(row), beside if is_main else None))
    return tuple(
        fault for fault in found if fault.place.startswith(INPUTS) or fault.rule in TOGETHER
    )


def _of_words(row: Dossier, inputs: Assessment | None) -> tuple[Fault, ...]:
    inputs = inputs or main_inputs(row.occupation)
    if inputs is None:
        problem = "there is no curated mid-level assessment that these words could speak about"
        return (Fault("bindings_are_known", "", problem, "publish one first", False),)
    found = check(candidate(row.occupation, record_of(inputs), row))
    return tuple(fault for fault in found if not fault.place.startswith(INPUTS))


def main_inputs(occupation: Occupation) -> Assessment | None:
    """Return the published assessment that an occupation's words are about."""
    published = occupation.assessments.published()
    return published.filter(origin=Origin.CURATED, level=Level.MID).first()


def candidate(occupation: Occupation, record: Mapping, words: Dossier | None) -> Candidate:
    """Return the page as the gate reads it."""
    prose = prose_of(words.content) if words else None
    return Candidate(
        record=record,
        prose=prose,
        page=page_values(occupation, record),
        cited=tuple(source["name"] for source in words.sources) if words else (),
        places=frozenset(Country.objects.values_list("iso3", flat=True)) if words else frozenset(),
        borrows=occupation.stand_in_id is not None,
        elsewhere=_elsewhere(occupation) if words else {},
        computed=_computed(occupation),
        lost_in_cleaning=lost_in_cleaning,
    )


def _computed(occupation: Occupation) -> frozenset[tuple[str, float, str]]:
    """Return name, mark and rationale of each task of the published computed assessment."""
    tasks = Task.objects.filter(
        assessment__occupation=occupation,
        assessment__origin=Origin.BASELINE,
        assessment__status=Status.PUBLISHED,
    )
    rows = tasks.values_list("name", "score", "rationale")
    return frozenset((name, float(score), rationale) for name, score, rationale in rows)


def page_values(occupation: Occupation, record: Mapping) -> PageValues | None:
    """Return what the page would print of a record, or None when it cannot be scored."""
    try:
        inputs = inputs_of(record)
    except (TypeError, ValueError):
        return None
    year = int(record.get("assessed_on", localdate().isoformat())[:4])
    return values_of(inputs, year, printed_figures(occupation.figures.all()))


def _elsewhere(occupation: Occupation) -> dict[str, str]:
    """Return the longer paragraphs of all other published words, with the job they are from."""
    others = Dossier.objects.published().exclude(occupation=occupation)
    return {
        mark: title
        for title, content in others.values_list("occupation__title", "content")
        for _, text in texts_of(prose_of(content))
        if (mark := fingerprint(text))
    }
