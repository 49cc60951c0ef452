"""What waits for a person who works on jobs: their drafts, what is in review, overrides."""

from collections.abc import Iterator
from datetime import timedelta

from django.urls import reverse
from django.utils.timezone import localdate

from jobrisk.workshop import Work

from ..models import Assessment, Dossier, Edit, Override, Status, Step, subject_of

MOST = 30
SOON = timedelta(days=7)


def work_of(user) -> Iterator[Work]:
    """Yield what waits for this person, the most pressing first."""
    for model in (Assessment, Dossier):
        name = model._meta.model_name
        if user.has_perm(f"occupations.publish_{name}"):
            yield from _rows(model, Status.IN_REVIEW, "Wait for your decision")
        elif user.has_perm(f"occupations.view_{name}"):
            yield from _rows(model, Status.IN_REVIEW, "In review")
        if user.has_perm(f"occupations.change_{name}"):
            yield from _rows(model, Status.DRAFT, "Drafts")
    if user.has_perm("occupations.change_override"):
        yield from _ending()


def _rows(model, status: Status, group: str) -> Iterator[Work]:
    rows = model.objects.filter(status=status).select_related("occupation")[:MOST]
    last = _last_steps(rows)
    for row in rows:
        name = model._meta.model_name
        address = reverse(f"admin:occupations_{name}_change", args=[row.pk])
        yield Work(group, str(row), address, _note(last.get(subject_of(row))))


def _last_steps(rows) -> dict[str, Edit]:
    found = Edit.objects.filter(subject__in=[subject_of(row) for row in rows])
    return {edit.subject: edit for edit in found.select_related("by").order_by("number")}


def _note(edit: Edit | None) -> str:
    if edit is None:
        return ""
    who = edit.by.get_full_name() or edit.by.get_username()
    is_back = edit.step == Step.SENT_BACK
    why = f": {edit.reason}" if is_back else ""
    return f"{edit.get_step_display()} by {who}, {edit.at:%-d %B %Y}{why}"


def _ending() -> Iterator[Work]:
    ending = Override.objects.filter(
        is_in_use=True, withdrawn_on=None, expires_on__lte=localdate() + SOON
    )
    for leave in ending.select_related("occupation")[:MOST]:
        address = reverse("admin:occupations_override_change", args=[leave.pk])
        yield Work("Overrides that end", str(leave), address, leave.reason)
