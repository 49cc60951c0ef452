"""Sources in the workshop: what they find, what rests on them, and every step of their history."""

from django.contrib import admin, messages
from django.core.exceptions import PermissionDenied
from django.http import Http404, HttpResponseNotAllowed
from django.shortcuts import redirect
from django.template.response import TemplateResponse
from django.urls import reverse

from occupations.admin.histories import shown_steps
from occupations.admin.steps import status_of
from occupations.editing.refusals import Conflict, Refused
from occupations.editing.steps import number_of
from occupations.models import Edit

from ..models import Source
from ..services.curating import is_wide, jobs_of, record_of, save_source
from .carrying import CarriedSources
from .sheet import Sheet


@admin.register(Source)
class SourceAdmin(CarriedSources, admin.ModelAdmin):
    """Publications and data sets with what each finds. They are live: a save is seen at once."""

    actions = None
    list_display = ["publisher", "title", "year", "kind", "reach", "checked_at"]
    list_filter = ["kind", "reach"]
    search_fields = ["publisher", "title", "key", "url"]
    change_list_template = "admin/workshop/sources.html"

    def has_delete_permission(self, request, obj=None):
        return False

    def get_urls(self):
        """Add export and import."""
        return [*self.carrying_urls(), *super().get_urls()]

    def row_of(self, request, pk: str):
        """Return a source that the user may see, or 404."""
        if not self.has_view_or_change_permission(request):
            raise PermissionDenied
        row = Source.objects.filter(pk=pk).first() if pk.isdigit() and len(pk) < 18 else None
        if row is None:
            raise Http404("There is no such source.")
        return row

    def add_view(self, request, form_url="", extra_context=None):
        """Show the form of a new source, and save it."""
        if not self.has_add_permission(request):
            raise PermissionDenied
        return self._edit(request, Source(kind=Source.Kind.CORE))

    def change_view(self, request, object_id, form_url="", extra_context=None):
        """Show a source with its form, and save it."""
        row = self.row_of(request, object_id)
        if request.method == "POST" and not self.has_change_permission(request):
            raise PermissionDenied
        return self._edit(request, row)

    def _edit(self, request, row):
        if request.method not in ("GET", "HEAD", "POST"):
            return HttpResponseNotAllowed(["GET", "HEAD", "POST"])
        number = number_of(row) if row.pk else 0
        if request.method != "POST":
            return self.page(request, row, Sheet(record_of(row), number))
        sheet = Sheet(record_of(row), number, request.POST)
        if not sheet.is_valid():
            return self.page(request, row, sheet, status=422)
        said = sheet.head.cleaned_data
        try:
            edit = save_source(row, sheet.record, request.user, said["why"], said["began_from"])
        except Refused as refusal:
            return self._refuse(request, row, sheet, refusal)
        saved = Source.objects.get(key=sheet.record["key"])
        messages.success(request, _said(saved, edit))
        return redirect(reverse("admin:sources_source_change", args=[saved.pk]))

    def _refuse(self, request, row, sheet, refusal: Refused):
        """Show the form again with why, and with everything that was typed."""
        if isinstance(refusal, Conflict):
            sheet.head.data = sheet.head.data.copy()
            sheet.head.data["began_from"] = str(refusal.number)
        return self.page(request, row, sheet, refusal=refusal, status=status_of(refusal))

    def page(self, request, row, sheet, status=200, **extra):
        """Return the page of a source."""
        may = self.has_change_permission(request) if row.pk else self.has_add_permission(request)
        context = {
            **self.admin_site.each_context(request),
            "title": str(row) if row.pk else "A new source",
            "opts": self.opts,
            "row": row,
            "record": record_of(row),
            "sheet": sheet if may else None,
            "errors": list(sheet.errors()) if sheet.head.is_bound else [],
            "steps": Edit.objects.of(row).order_by("-number")[:5] if row.pk else (),
            "jobs": len(jobs_of(row)) if row.pk else 0,
            **extra,
        }
        return TemplateResponse(request, "admin/workshop/source.html", context, status=status)

    def history_view(self, request, object_id, extra_context=None):
        """Show every step of a source with what it changed."""
        row = self.row_of(request, object_id)
        context = {
            **self.admin_site.each_context(request),
            "title": f"{row}: history",
            "opts": self.opts,
            "row": row,
            "steps": shown_steps(Edit.objects.of(row)),
        }
        return TemplateResponse(request, "admin/workshop/history.html", context)


def _said(source: Source, edit: Edit | None) -> str:
    """Return what was done, and what is left to do."""
    if edit is None:
        return "Nothing had changed."
    jobs = jobs_of(source)
    if is_wide(jobs):
        return (
            f"Saved. {len(jobs):,} pages rest on it, too many to read while you wait: "
            "“manage.py verify” reads their lines again."
        )
    rest = "page that rests" if len(jobs) == 1 else "pages that rest"
    return f"Saved. The lines of {len(jobs)} {rest} on it were read again."
