"""Overrides: leave to publish in spite of a rule, for a reason, until a day, and only so many."""

from datetime import date, timedelta

from django.db import transaction
from django.utils.timezone import localdate

from ..gate import rule_named
from ..models import Occupation, Override
from ..published.invalidation import invalidate
from .refusals import Refused
from .steps import lock, reason_from

MOST = 3  # live at a time for one occupation
LONGEST = timedelta(days=30)
LONGEST_REASON = 300


@transaction.atomic
def override(occupation: Occupation, rule: str, by, reason: str, expires_on: date) -> Override:
    """Let a page be published in spite of one rule, and return the leave.

    Raises  Refused when the rule is not one that may be overridden, the day is not within 30 days,
            or three are live already.
    """
    occupation = lock(occupation.pk)
    found = rule_named(rule)
    if found is None:
        raise Refused("The gate has no rule of this name.")
    if not found.may_be_overridden:
        raise Refused(f"“{found.name}” cannot be overridden: the page would be false.")
    today = localdate()
    if not today <= expires_on <= today + LONGEST:
        raise Refused(f"An override lasts until a day from today to {LONGEST.days} days from now.")
    live = occupation.overrides.live()
    if live.filter(rule=rule).exists():
        raise Refused("An override of this rule is live already.")
    if live.count() >= MOST:
        raise Refused(f"{MOST} overrides of this job are live; mend a fault or withdraw one.")
    reason = reason_from(reason)
    if len(reason) > LONGEST_REASON:
        raise Refused(f"Readers see the reason: at most {LONGEST_REASON} characters.")
    return Override.objects.create(
        occupation=occupation, rule=rule, reason=reason, by=by, expires_on=expires_on
    )


@transaction.atomic
def withdraw(leave: Override) -> None:
    """End an override today; the page says so as long as what is published rests on it.

    Raises  Refused when it was withdrawn before.
    """
    lock(leave.occupation_id)
    today = localdate()
    if not Override.objects.filter(pk=leave.pk, withdrawn_on=None).update(withdrawn_on=today):
        raise Refused("It was withdrawn before.")
    invalidate([leave.occupation_id])
