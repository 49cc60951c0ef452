"""What happened to a record, and what differs between two of its versions, as views."""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass

from django.http import Http404
from django.template.response import TemplateResponse

from ..editing import drafting
from ..editing.differences import Difference, differences
from ..editing.records import record_of
from ..models import Edit


@dataclass(frozen=True, slots=True)
class ShownStep:
    """A step with what it changed."""

    edit: Edit
    changes: tuple[Difference, ...]


def shown_steps(edits: Iterable[Edit]) -> list[ShownStep]:
    """Return the steps of a record with what each changed, the newest first."""
    shown: list[ShownStep] = []
    before: Mapping | None = None
    for edit in edits:
        shown.append(ShownStep(edit, differences(before, edit.after) if before else ()))
        before = edit.after
    return shown[::-1]


class Histories:
    """Views on the past of a versioned record."""

    def compare(self, request, pk: int, other: int):
        """Show what differs between two versions of a record."""
        row, before = self.row_of(request, pk), self.row_of(request, other)
        if before.pk not in drafting.kin(row).values_list("pk", flat=True) and not (
            getattr(before, "level", None) == getattr(row, "level", None)
            and before.occupation_id == row.occupation_id
        ):
            raise Http404("These two are not versions of the same record.")
        context = {
            **self.admin_site.each_context(request),
            "title": f"{row}: what changed since version {before.version}",
            "opts": self.opts,
            "row": row,
            "before": before,
            "changes": differences(record_of(before), record_of(row)),
        }
        return TemplateResponse(request, "admin/workshop/compare.html", context)

    def history_view(self, request, object_id, extra_context=None):
        """Show every step of a record with what it changed."""
        row = self.row_of(request, object_id if object_id.isdigit() else 0)
        context = {
            **self.admin_site.each_context(request),
            "title": f"{row}: history",
            "opts": self.opts,
            "row": row,
            "steps": shown_steps(Edit.objects.of(row)),
            "versions": drafting.kin(row).order_by("-version"),
        }
        return TemplateResponse(request, "admin/workshop/history.html", context)
