"""Assessments out to a spreadsheet and back: the file, a preview with every fault, then a draft."""

from django.contrib import messages
from django.core import signing
from django.core.exceptions import PermissionDenied
from django.db import transaction
from django.http import Http404, HttpResponse, HttpResponseNotAllowed
from django.shortcuts import redirect
from django.template.response import TemplateResponse
from django.urls import path

from ..editing import drafting
from ..editing.differences import differences
from ..editing.records import ASSESSMENT_FIELDS, record_of
from ..editing.refusals import Refused
from ..editing.ripple import ripple_of_inputs
from ..editing.steps import number_of
from ..models import Status
from ..transfer import TableError, csv_bytes, read_table, xlsx_bytes
from ..transfer.reading import MOST_BYTES
from .steps import status_of
from .table import COLUMNS, record_from, table_of

SALT = "occupations.import"
KEPT_FOR_S = 3600
XLSX = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet"


class CarriedAdmin:
    """What an admin of assessments needs to take tables out and to bring them back."""

    def carrying_urls(self):
        """Return the addresses of export and import."""
        view = self.admin_site.admin_view
        return [
            path("<int:pk>/export/<str:kind>/", view(self.export), name="assessment_export"),
            path("<int:pk>/import/", view(self.bring), name="assessment_import"),
        ]

    def export(self, request, pk: int, kind: str):
        """Hand out the inputs of a version as CSV or XLSX."""
        if request.method not in ("GET", "HEAD"):
            return HttpResponseNotAllowed(["GET", "HEAD"])
        row = self.row_of(request, pk)
        rows = table_of(record_of(row))
        if kind == "csv":
            reply = HttpResponse(csv_bytes(COLUMNS, rows), content_type="text/csv; charset=utf-8")
        elif kind == "xlsx":
            reply = HttpResponse(xlsx_bytes(COLUMNS, rows, "Inputs"), content_type=XLSX)
        else:
            raise Http404("The kinds are csv and xlsx.")
        name = f"{row.occupation.slug}-{row.level}-{row.version}.{kind}"
        reply["Content-Disposition"] = f'attachment; filename="{name}"'
        return reply

    def bring(self, request, pk: int):
        """Show the form, then what a file would change, then write that to a draft."""
        if request.method not in ("GET", "HEAD", "POST"):
            return HttpResponseNotAllowed(["GET", "HEAD", "POST"])
        row = self.row_of(request, pk)
        if not (self.may(request, "change") and self.may(request, "add")):
            raise PermissionDenied
        if request.method != "POST":
            return self._import_page(request, row)
        if request.POST.get("carried"):
            return self._write(request, row)
        file = request.FILES.get("file")
        if file is None:
            return self._import_page(request, row, problem="Choose a file.")
        if file.size > MOST_BYTES:
            problem = f"The file has {file.size:,} bytes; at most {MOST_BYTES:,} are read."
            return self._import_page(request, row, problem=problem)
        return self._preview(request, row, file)

    def _preview(self, request, row, file):
        before = record_of(row)
        try:
            rows = read_table(file.name, file.read(), COLUMNS)
        except TableError as error:
            return self._import_page(request, row, problem=str(error))
        record, faults = record_from(rows, before)
        if not rows:
            return self._import_page(request, row, problem="The table has no rows.")
        if faults:
            return self._import_page(request, row, row_faults=faults)
        carried = {"row": row.pk, "by": request.user.pk, "from": number_of(row), "record": record}
        return self._import_page(
            request,
            row,
            changes=differences(before, record),
            ripple=ripple_of_inputs(row, record),
            carried=signing.dumps(carried, salt=SALT, compress=True),
            name=file.name[:80],
        )

    def _write(self, request, row):
        reason = request.POST.get("reason", "")
        try:
            carried = signing.loads(request.POST["carried"], salt=SALT, max_age=KEPT_FOR_S)
        except signing.BadSignature:
            problem = "This preview has expired. Choose the file again."
            return self._import_page(request, row, problem=problem)
        if (carried["row"], carried["by"]) != (row.pk, request.user.pk):
            raise PermissionDenied
        try:
            draft = _to_draft(row, carried, request.user, reason)
        except Refused as refusal:
            return self._import_page(
                request,
                row,
                refusal=refusal,
                changes=differences(record_of(row), carried["record"]),
                carried=request.POST["carried"],
                typed=reason,
            )
        messages.success(request, f"The table is in version {draft.version}, a draft.")
        return redirect(self.address(draft))

    def _import_page(self, request, row, **extra):
        refusal = extra.get("refusal")
        is_wrong = extra.get("problem") or extra.get("row_faults")
        context = {
            **self.admin_site.each_context(request),
            "title": f"Import into {row}",
            "opts": self.opts,
            "row": row,
            "columns": COLUMNS,
            "is_draft": row.status == Status.DRAFT,
            **extra,
        }
        status = status_of(refusal) if refusal else 422 if is_wrong else 200
        return TemplateResponse(request, "admin/workshop/import.html", context, status=status)


@transaction.atomic
def _to_draft(row, carried, by, reason):
    """Write a record to a draft, made now where the row is out: what is out stays as it is."""
    record, draft, began_from = carried["record"], row, carried["from"]
    if row.status != Status.DRAFT:
        draft, began_from = drafting.new_draft(row, by, reason), 1
        head = record_of(draft)
        record |= {name: head[name] for name in ASSESSMENT_FIELDS}
    drafting.save(draft, record, by, reason, began_from)
    return draft
