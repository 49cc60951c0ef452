"""Sources and findings out to a spreadsheet, and new ones in: an import only ever adds."""

from collections.abc import Mapping, Sequence

from django.contrib import messages
from django.core import signing
from django.core.exceptions import PermissionDenied
from django.db import transaction
from django.http import Http404, HttpResponse, HttpResponseNotAllowed
from django.shortcuts import redirect
from django.template.response import TemplateResponse
from django.urls import path, reverse

from occupations.admin.carrying import KEPT_FOR_S, XLSX
from occupations.admin.steps import status_of
from occupations.admin.table import RowFault
from occupations.editing.refusals import Refused
from occupations.editing.steps import number_of
from occupations.transfer import Row, TableError, csv_bytes, read_table, xlsx_bytes
from occupations.transfer.reading import MOST_BYTES

from ..models import Source
from ..services.curating import record_of, save_source
from .sheet import FindingForm, SourceForm

SALT = "sources.import"
OF_SOURCE = ("key", "publisher", "title", "year", "url", "kind", "name", "finds", "via", "note")
OF_FINDING = {
    "finding": "text",
    "locator": "locator",
    "quantity": "quantity",
    "subject": "subject",
    "value": "value",
    "unit": "unit",
    "finding_year": "year",
    "tolerance": "tolerance",
    "occupation": "occupation",
}
COLUMNS = (*OF_SOURCE, *OF_FINDING)


def table_of(sources: Sequence[Source]) -> list[dict]:
    """Return a row per finding, each with its source; a source without one has a row too."""
    rows = []
    for source in sources:
        record = record_of(source)
        head = {name: record[name] for name in OF_SOURCE}
        findings = record["findings"] or [dict.fromkeys(OF_FINDING.values())]
        rows += [
            head | {column: said[name] for column, name in OF_FINDING.items()} for said in findings
        ]
    return rows


def additions(rows: Sequence[Row]) -> tuple[dict[str, dict], list[RowFault]]:
    """Return the records of the sources that the rows add to, and everything that is wrong.

    What is there already stays: a row that says otherwise of it is a fault.
    """
    known = {source.key: record_of(source) for source in Source.objects.all()}
    found: dict[str, dict] = {}
    faults: list[RowFault] = []
    for row in rows:
        record = _source(row, found, known, faults)
        if record is not None and any(row.cells[column].strip() for column in OF_FINDING):
            _finding(row, record, faults)
    changed = {key: each for key, each in found.items() if each != known.get(key)}
    return changed, faults


def _source(row: Row, found: dict, known: Mapping, faults: list[RowFault]) -> dict | None:
    """Return the record of the row's source, new or as it is."""
    form = SourceForm({**row.cells, "began_from": "0", "why": "import"})
    if not form.is_valid():
        faults += _faults(row, form, {})
        return None
    said = {name: form.cleaned_data[name] for name in OF_SOURCE}
    key = said["key"]
    if key not in found:
        found[key] = _copy(known[key]) if key in known else {**said, "findings": []}
    for name in OF_SOURCE:
        if found[key][name] != said[name]:
            problem = "differs from what the source says; change that in its own form"
            faults.append(RowFault(row.number, name, problem))
    return found[key]


def _copy(record: Mapping) -> dict:
    return {**record, "findings": [dict(said) for said in record["findings"]]}


def _finding(row: Row, record: dict, faults: list[RowFault]) -> None:
    """Add the row's finding to its source's record, unless it is there."""
    form = FindingForm({name: row.cells[column] for column, name in OF_FINDING.items()})
    if not form.is_valid():
        faults += _faults(row, form, {name: column for column, name in OF_FINDING.items()})
        return
    said = {name: form.cleaned_data[name] for name in OF_FINDING.values()}
    same = [each for each in record["findings"] if each["text"] == said["text"]]
    if any({**each, "id": None} == {**said, "id": None} for each in same):
        return
    if any(each["occupation"] == said["occupation"] and each["id"] for each in same):
        problem = "this finding is there with other values; change it in its source's form"
        faults.append(RowFault(row.number, "finding", problem))
        return
    record["findings"].append({"id": None, **said})


def _faults(row: Row, form, columns: Mapping[str, str]) -> list[RowFault]:
    return [
        RowFault(row.number, columns.get(name, name), message)
        for name, messages_ in form.errors.items()
        for message in messages_
    ]


class CarriedSources:
    """What an admin of sources needs to take tables out and to bring new rows in."""

    def carrying_urls(self):
        """Return the addresses of export and import."""
        view = self.admin_site.admin_view
        return [
            path("export/<str:kind>/", view(self.export), name="sources_source_export"),
            path("import/", view(self.bring), name="sources_source_import"),
        ]

    def export(self, request, kind: str):
        """Hand out all sources with their findings as CSV or XLSX."""
        if request.method not in ("GET", "HEAD"):
            return HttpResponseNotAllowed(["GET", "HEAD"])
        if not self.has_view_or_change_permission(request):
            raise PermissionDenied
        rows = table_of(Source.objects.all())
        if kind == "csv":
            reply = HttpResponse(csv_bytes(COLUMNS, rows), content_type="text/csv; charset=utf-8")
        elif kind == "xlsx":
            reply = HttpResponse(xlsx_bytes(COLUMNS, rows, "Sources"), content_type=XLSX)
        else:
            raise Http404("The kinds are csv and xlsx.")
        reply["Content-Disposition"] = f'attachment; filename="sources.{kind}"'
        return reply

    def bring(self, request):
        """Show the form, then what a file would add, then add it."""
        if request.method not in ("GET", "HEAD", "POST"):
            return HttpResponseNotAllowed(["GET", "HEAD", "POST"])
        if not (self.has_add_permission(request) and self.has_change_permission(request)):
            raise PermissionDenied
        if request.method != "POST":
            return self._import_page(request)
        if request.POST.get("carried"):
            return self._write(request)
        file = request.FILES.get("file")
        if file is None or file.size > MOST_BYTES:
            return self._import_page(request, problem=f"Choose a file up to {MOST_BYTES:,} bytes.")
        try:
            rows = read_table(file.name, file.read(), COLUMNS)
        except TableError as error:
            return self._import_page(request, problem=str(error))
        changed, faults = additions(rows)
        if faults or not changed:
            problem = "" if faults else "Everything in the table is here already."
            return self._import_page(request, row_faults=faults, problem=problem)
        numbers = {
            source.key: number_of(source) for source in Source.objects.filter(key__in=changed)
        }
        carried = {"by": request.user.pk, "records": changed, "numbers": numbers}
        return self._import_page(
            request,
            added=_added(changed),
            carried=signing.dumps(carried, salt=SALT, compress=True),
        )

    def _write(self, request):
        reason = request.POST.get("reason", "")
        try:
            carried = signing.loads(request.POST["carried"], salt=SALT, max_age=KEPT_FOR_S)
        except signing.BadSignature:
            problem = "This preview has expired. Choose the file again."
            return self._import_page(request, problem=problem)
        if carried["by"] != request.user.pk:
            raise PermissionDenied
        try:
            _add(carried, request.user, reason)
        except Refused as refusal:
            return self._import_page(
                request,
                refusal=refusal,
                added=_added(carried["records"]),
                carried=request.POST["carried"],
                typed=reason,
            )
        messages.success(request, f"{len(carried['records'])} sources were added or added to.")
        return redirect(reverse("admin:sources_source_changelist"))

    def _import_page(self, request, **extra):
        refusal = extra.get("refusal")
        is_wrong = extra.get("problem") or extra.get("row_faults")
        context = {
            **self.admin_site.each_context(request),
            "title": "Import sources and findings",
            "opts": self.opts,
            "columns": COLUMNS,
            **extra,
        }
        status = status_of(refusal) if refusal else 422 if is_wrong else 200
        return TemplateResponse(
            request, "admin/workshop/import_sources.html", context, status=status
        )


def _added(records: Mapping[str, Mapping]) -> list[tuple[str, list[str]]]:
    """Return each source with the findings that are new."""
    return [
        (
            f"{record['publisher']}: {record['title']}",
            [said["text"] for said in record["findings"] if said["id"] is None],
        )
        for record in records.values()
    ]


@transaction.atomic
def _add(carried: Mapping, by, reason: str) -> None:
    """Write all additions or none."""
    rows = {source.key: source for source in Source.objects.filter(key__in=carried["records"])}
    for key, record in carried["records"].items():
        save_source(rows.get(key, Source()), record, by, reason, carried["numbers"].get(key, 0))
