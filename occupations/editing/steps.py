"""The record of steps: what happened to a row, and what changed since somebody looked."""

from collections.abc import Mapping

from django.db import IntegrityError, transaction

from jobrisk.text import TextRefused, clean_text

from ..models import Edit, Occupation, Step, subject_of
from .differences import differences
from .refusals import Change, Conflict, Refused

LONGEST_REASON = 500


def number_of(row) -> int:
    """Return the number of a row's last step, 0 where none was recorded."""
    found = Edit.objects.of(row).order_by("-number").values_list("number", flat=True)
    return found.first() or 0


def take_step(row, step: Step, by, reason: str, after: Mapping, based_on=None) -> Edit:
    """Write down what was done to a row, and return it. Call it inside a transaction.

    Raises  Refused without a reason; Conflict when another step took the number meanwhile.
    """
    number = number_of(row) + 1
    try:
        with transaction.atomic():
            return Edit.objects.create(
                subject=subject_of(row),
                number=number,
                step=step,
                title=str(row)[:250],
                by=by,
                reason=reason_from(reason),
                based_on=based_on,
                after=after,
            )
    except IntegrityError:
        raise Conflict(changes_since(row, number - 1), number_of(row)) from None


def reason_from(text: str) -> str:
    """Return a reason in its stored form.

    Raises  Refused when it is empty or too long.
    """
    try:
        return " ".join(clean_text(text, LONGEST_REASON).split())
    except TextRefused as error:
        raise Refused(f"Say why, in a sentence. {error}") from None


def require_current(row, began_from: int) -> None:
    """Raise Conflict unless the last step is the one that somebody's form was opened at."""
    number = number_of(row)
    if number != began_from:
        raise Conflict(changes_since(row, began_from), number)


def changes_since(row, began_from: int) -> tuple[Change, ...]:
    """Return each field that was changed after a step, with who changed it, when and why."""
    found, before = [], None
    for edit in Edit.objects.of(row).filter(number__gte=began_from):
        if before is not None and edit.number > began_from:
            name = edit.by.get_full_name() or edit.by.get_username()
            found += (
                Change(difference, name, edit.at, edit.reason)
                for difference in differences(before, edit.after)
            )
        before = edit.after
    return tuple(found)


def lock(occupation_id: int) -> Occupation:
    """Return the occupation, locked: what happens to its records happens one after the other."""
    return Occupation.objects.select_for_update().get(pk=occupation_id)
