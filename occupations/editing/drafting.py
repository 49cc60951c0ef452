"""Drafts: made from a version, saved, submitted, sent back, discarded. One verb each."""

from collections.abc import Mapping

from django.db import transaction
from django.db.models import Max
from django.utils.timezone import localdate

from ..models import Assessment, Dossier, Edit, Level, Origin, Status, Step
from .records import EDITORS_METHOD, record_of, write
from .refusals import Refused
from .steps import lock, require_current, take_step

OPEN = (Status.DRAFT, Status.IN_REVIEW)


def kin(row):
    """Return all versions of the same record: of a job's words, or of its inputs at one level."""
    if isinstance(row, Dossier):
        return Dossier.objects.filter(occupation=row.occupation_id)
    return Assessment.objects.filter(
        occupation=row.occupation_id, level=row.level, origin=Origin.CURATED
    )


def published_version(row) -> int | None:
    """Return which version of the same record is published now."""
    return kin(row).filter(status=Status.PUBLISHED).values_list("version", flat=True).first()


@transaction.atomic
def new_draft(source, by, reason: str, level: str | None = None):
    """Make a draft that says what a version says, whatever its age, and return it.

    Takes   any version; of an assessment also the level that the draft is for.
    Raises  Refused when a draft is open already: two would overwrite each other.
    """
    occupation = lock(source.occupation_id)
    draft = _blank(source, occupation, by)
    if isinstance(draft, Assessment):
        draft.level = Level(level or source.level)
    if found := kin(draft).filter(status__in=OPEN).first():
        state = found.get_status_display().lower()
        raise Refused(f"Version {found.version} is open already ({state}). Go on with that one.")
    draft.version = (kin(draft).aggregate(last=Max("version"))["last"] or 0) + 1
    record = record_of(source)
    record["dated_on" if isinstance(draft, Dossier) else "assessed_on"] = localdate().isoformat()
    record |= {"author": draft.author, "reason": reason}
    write(draft, record)
    take_step(draft, Step.MADE, by, reason, record_of(draft), published_version(draft))
    return draft


def _blank(source, occupation, by):
    name = by.get_full_name() or by.get_username()
    if isinstance(source, Dossier):
        return Dossier(occupation=occupation, author=name)
    return Assessment(
        occupation=occupation, origin=Origin.CURATED, method=EDITORS_METHOD, author=name
    )


@transaction.atomic
def save(row, record: Mapping, by, reason: str, began_from: int) -> Edit | None:
    """Put a record into a draft and write the step down; None when it says the same as before.

    Takes   the number of the step that the person's form was opened at.
    Raises  Conflict when somebody saved meanwhile; Refused when it is no draft.
    """
    row = _locked(row)
    require(row, Status.DRAFT)
    require_current(row, began_from)
    if record_of(row) == record:
        return None
    write(row, record)
    return take_step(row, Step.CHANGED, by, reason, record_of(row), published_version(row))


@transaction.atomic
def submit(row, by, reason: str) -> Edit:
    """Hand a draft to the leads for review.

    Raises  Refused when it is no draft.
    """
    row = _locked(row)
    require(row, Status.DRAFT)
    return _move(row, Status.IN_REVIEW, Step.SUBMITTED, by, reason)


@transaction.atomic
def send_back(row, by, reason: str) -> Edit:
    """Turn what is in review into a draft again, with what is missing.

    Raises  Refused when it is not in review.
    """
    row = _locked(row)
    require(row, Status.IN_REVIEW)
    return _move(row, Status.DRAFT, Step.SENT_BACK, by, reason)


@transaction.atomic
def discard(row, by, reason: str) -> Edit:
    """Delete a draft; what it said stays in the record of steps.

    Raises  Refused when it is no draft: what was published stays.
    """
    row = _locked(row)
    require(row, Status.DRAFT)
    edit = take_step(row, Step.DISCARDED, by, reason, record_of(row))
    row.delete()
    return edit


def _move(row, status: Status, step: Step, by, reason: str) -> Edit:
    row.status = status
    row.save(update_fields=["status"])
    return take_step(row, step, by, reason, record_of(row))


def _locked(row):
    """Return the row as it is now, with its occupation locked.

    Raises  Refused when it is gone.
    """
    lock(row.occupation_id)
    found = type(row).objects.select_related("occupation").filter(pk=row.pk).first()
    if found is None:
        raise Refused("This draft was discarded meanwhile.")
    return found


def require(row, status: Status) -> None:
    """Raise Refused unless the row has the status."""
    if row.status != status:
        wanted, actual = Status(status).label.lower(), row.get_status_display().lower()
        raise Refused(f"This version is {actual}, and only what is {wanted} can be changed so.")
