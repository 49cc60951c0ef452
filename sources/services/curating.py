"""Sources and findings as people change them: the record, the save, and what it reaches."""

from collections.abc import Iterable, Mapping

from django.db import transaction

from occupations.editing.refusals import Refused
from occupations.editing.steps import require_current, take_step
from occupations.models import Edit, Occupation, Step
from occupations.published.invalidation import invalidate

from ..models import Finding, Source
from .passing import verify_all

SAID = ("key", "publisher", "title", "year", "url", "kind", "name", "finds", "via", "note")
FOUND = ("text", "locator", "quantity", "subject", "value", "unit", "year", "tolerance")
MOST_READ_AT_ONCE = 25  # pages; a data set that a thousand pages rest on is left to `verify`


def record_of(source: Source) -> dict:
    """Return everything that people may change of a source, its findings in order."""
    rows = source.findings.select_related("occupation") if source.pk else ()
    return {
        **{name: getattr(source, name) for name in SAID},
        "findings": [
            {
                "id": row.pk,
                **{name: getattr(row, name) for name in FOUND},
                "occupation": row.occupation.slug if row.occupation else "",
            }
            for row in rows
        ],
    }


@transaction.atomic
def save_source(source: Source, record: Mapping, by, reason: str, began_from: int) -> Edit | None:
    """Write a source with its findings, keep the step, and read the lines that rest on it again.

    Takes   a new source or one that is there; the number of the step that the form was opened at.
    Returns None when it says the same as before.
    Raises  Conflict when somebody saved meanwhile; Refused when its key is taken or it is gone.
    """
    is_new = source.pk is None
    if not is_new:
        source = Source.objects.select_for_update().filter(pk=source.pk).first()
        if source is None:
            raise Refused("This source is gone.")
        require_current(source, began_from)
        if record_of(source) == record:
            return None
    if Source.objects.filter(key=record["key"]).exclude(pk=source.pk).exists():
        raise Refused(f"The key {record['key']} is taken by another source.")
    if source.url != record["url"]:
        source.reach, source.failures, source.checked_at = Source.Reach.UNKNOWN, 0, None
    before = set() if is_new else jobs_of(source)
    for name in SAID:
        setattr(source, name, record[name])
    source.save()
    _write_findings(source, record["findings"])
    edit = take_step(source, Step.MADE if is_new else Step.CHANGED, by, reason, record_of(source))
    _read_again(source, before | jobs_of(source))
    return edit


def _write_findings(source: Source, findings: Iterable[Mapping]) -> None:
    """Write the findings in order; one that the record leaves out goes."""
    rows = {row.pk: row for row in source.findings.all()}
    named = {said["occupation"] for said in findings} - {""}
    jobs = dict(Occupation.objects.filter(slug__in=named).values_list("slug", "pk"))
    kept = []
    for said in findings:
        row = rows.get(said["id"]) or Finding(source=source)
        for name in FOUND:
            setattr(row, name, said[name])
        row.occupation_id = jobs[said["occupation"]] if said["occupation"] else None
        row.save()
        kept.append(row.pk)
    source.findings.exclude(pk__in=kept).delete()


def jobs_of(source: Source) -> set[int]:
    """Return the occupations whose pages rest on a source, or that a finding of it is about."""
    cited = source.citations.values_list("occupation", flat=True)
    about = source.findings.exclude(occupation=None).values_list("occupation", flat=True)
    return {*cited, *about}


def is_wide(jobs: set[int]) -> bool:
    """Tell whether too many pages rest on a source to read them while somebody waits."""
    return len(jobs) > MOST_READ_AT_ONCE


def _read_again(source: Source, jobs: set[int]) -> None:
    invalidate(sources=[source.pk])
    if jobs and not is_wide(jobs):
        verify_all(sorted(jobs))
