"""Tables out and back: safe in a spreadsheet, judged cell by cell, never into what is published."""

import csv
import io
import zipfile

import openpyxl
import pytest
from django.core.files.uploadedfile import SimpleUploadedFile
from django.urls import reverse
from hypothesis import given
from hypothesis import strategies as st

from occupations.admin.table import COLUMNS, table_of
from occupations.editing import drafting
from occupations.editing.records import record_of
from occupations.models import Assessment, Status
from occupations.transfer import (
    TableError,
    csv_bytes,
    escaped,
    read_table,
    unescaped,
    xlsx_bytes,
)
from tests.workshop.people import client_of, make_person
from tests.workshop.rows import changed, make_baseline, make_open_draft

FORMULAS = [
    "=1+1",
    '=HYPERLINK("http://x.example","x")',
    "+1+1",
    "-1+1",
    "@SUM(A1)",
    "\t=1",
    "\r=1",
    "＝1+1",
    "＋1",
    "－1",
    "＠x",
    "'=1",
    "''=1",
    "=cmd|' /C calc'!A0",
    "-2 points",
    "\n=1",
    "@",
]
ANY = ("name", "value")


def cells_of(content):
    return list(csv.reader(io.StringIO(content.decode("utf-8-sig"), newline="")))


@pytest.mark.parametrize("text", FORMULAS)
def test_no_cell_is_a_formula(text):
    (_, (written, _)) = cells_of(csv_bytes(ANY, [{"name": text, "value": 1}]))
    assert written.startswith("'")
    sheet = openpyxl.load_workbook(
        io.BytesIO(xlsx_bytes(ANY, [{"name": text, "value": 1}], "x"))
    ).active
    cell = sheet.cell(2, 1)
    assert cell.data_type == "s"
    assert cell.value.startswith("'")


@given(st.text())
def test_escaping_and_back_is_what_it_was(text):
    assert unescaped(escaped(text)) == text


@pytest.mark.parametrize("text", ["plain", "5%", "a=b", "'quoted'", "-2", "+1.5", "0"])
def test_what_is_no_formula_stays_as_it_is(text):
    assert escaped(text) == text


@pytest.mark.parametrize(
    ("name", "content", "said"),
    [
        ("x.txt", b"name,value\n", "has to be a .csv or an .xlsx"),
        ("x.csv", b"", "Missing: name, value"),
        ("x.csv", b"name\n", "Missing: value"),
        ("x.csv", b"name,value,more\n", "Unknown columns: more"),
        ("x.csv", b"name,value,name\n", "stands twice"),
        ("x.csv", b"name,value\na,1,2\n", "Row 2 has more cells"),
        ("x.csv", b"name,value\n\xff,1\n", "not UTF-8"),
        ("x.csv", b"name,value\n\0,1\n", "NUL"),
        ("x.csv", b'name,value\n"open,1\n', "is no CSV"),
        ("x.csv", b"name,value\n" + b"a,1\n" * 501, "more than 500 rows"),
        ("x.csv", b"name,value\n" + b"a" * 5_001 + b",1\n", "more than 5,000 characters"),
        ("x.csv", b"a" * 1_048_577, "at most 1,048,576"),
        ("x.xlsx", b"no archive", "no XLSX that we can read"),
        ("x.xlsx", b"PK\x03\x04" + b"\0" * 50, "no XLSX that we can read"),
    ],
)
def test_a_file_that_is_no_table_gets_a_sentence(name, content, said):
    with pytest.raises(TableError, match=said.replace(".", r"\.")):
        read_table(name, content, ANY)


def test_an_archive_that_unpacks_to_too_much_is_not_unpacked():
    file = io.BytesIO()
    with zipfile.ZipFile(file, "w", zipfile.ZIP_DEFLATED) as archive:
        archive.writestr("xl/worksheets/sheet1.xml", b" " * 17 * 1024 * 1024)
    assert len(file.getvalue()) < 100_000
    with pytest.raises(TableError, match="unpacks to more"):
        read_table("x.xlsx", file.getvalue(), ANY)


def test_a_formula_in_a_sheet_is_refused():
    book = openpyxl.Workbook()
    book.active.append(ANY)
    book.active.append(["=1+1", 2])
    file = io.BytesIO()
    book.save(file)
    with pytest.raises(TableError, match="Row 2 holds a formula"):
        read_table("x.xlsx", file.getvalue(), ANY)


@pytest.fixture
def ada(db):
    return make_person("editor")


@pytest.fixture
def desk(ada):
    return client_of(ada)


@pytest.fixture
def draft(ada):
    return make_open_draft(ada)


def bring(desk, row, content, name="inputs.csv"):
    address = reverse("admin:assessment_import", args=[row.pk])
    return desk.post(address, {"file": SimpleUploadedFile(name, content)})


def confirm(desk, row, preview, reason="From the spreadsheet."):
    address = reverse("admin:assessment_import", args=[row.pk])
    carried = preview.context["carried"]
    return desk.post(address, {"carried": carried, "reason": reason})


def exported(desk, row, kind):
    return desk.get(reverse("admin:assessment_export", args=[row.pk, kind]))


@pytest.mark.parametrize("kind", ["csv", "xlsx"])
def test_what_was_exported_and_comes_back_changes_nothing(desk, ada, draft, kind):
    odd = changed(draft, "tasks.1.rationale", "=1+1 is what it says.")
    odd["tasks"][1]["name"] = "-2 points, “quoted”, 'and so on'"
    odd["ratings"]["signal:wages"]["reason"] = "@home, they say."
    drafting.save(draft, odd, ada, "Odd.", 1)
    reply = exported(desk, draft, kind)
    assert reply["Content-Disposition"].endswith(f'-mid-1.{kind}"')
    preview = bring(desk, draft, reply.content, f"inputs.{kind}")
    assert preview.status_code == 200
    assert preview.context["changes"] == ()
    confirm(desk, draft, preview)
    assert record_of(draft) == odd
    if kind == "csv":
        assert exported(desk, draft, kind).content == reply.content


def test_an_import_shows_what_would_change_and_then_writes_that_to_the_draft(desk, draft):
    rows = table_of(record_of(draft))
    rows[0]["mark"], rows[-1]["mark"] = 5, 0
    preview = bring(desk, draft, csv_bytes(COLUMNS, rows))
    page = preview.content.decode()
    assert "would change 2 fields" in page
    assert preview.context["ripple"].readings[0].name == "Score"
    assert record_of(draft)["tasks"][0]["score"] == 4.0
    assert confirm(desk, draft, preview).status_code == 302
    record = record_of(draft)
    assert (record["tasks"][0]["score"], record["ratings"]["growth"]["value"]) == (5.0, 0)


def test_each_fault_has_its_row_and_column_and_nothing_is_written(desk, draft):
    before = record_of(draft)
    rows = table_of(before)
    rows[0]["mark"] = 9
    rows[1]["percent"] = "ten"
    rows[2]["mode"] = "asleep"
    rows[8]["mark"] = 7
    rows[9]["has_data"] = "perhaps"
    rows[10]["data_set"] = "nowhere"
    rows[11]["input"] = "signal:weather"
    rows.append(rows[12])
    reply = bring(desk, draft, csv_bytes(COLUMNS, rows))
    assert reply.status_code == 422
    found = {(fault.number, fault.column) for fault in reply.context["row_faults"]}
    assert found >= {
        (2, "mark"),
        (3, "percent"),
        (4, "mode"),
        (10, "mark"),
        (11, "has_data"),
        (12, "data_set"),
        (13, "input"),
        (len(rows) + 1, "input"),
    }
    assert record_of(draft) == before


def test_a_week_that_is_not_whole_is_not_imported(desk, draft):
    rows = table_of(record_of(draft))[1:]
    reply = bring(desk, draft, csv_bytes(COLUMNS, rows))
    assert "the tasks total 85 percent, not 100" in reply.content.decode()


def test_an_import_into_what_is_published_makes_a_draft(desk):
    baseline = make_baseline()
    before = record_of(baseline)
    rows = table_of(before)
    rows[0]["mark"] = 5
    preview = bring(desk, baseline, csv_bytes(COLUMNS, rows))
    confirm(desk, baseline, preview)
    assert record_of(baseline) == before
    draft = Assessment.objects.get(origin="curated")
    assert draft.status == Status.DRAFT
    assert record_of(draft)["tasks"][0]["score"] == 5.0
    reply = confirm(desk, baseline, preview)
    assert reply.status_code == 422
    assert "Version 1 is open already" in reply.content.decode()
    assert Assessment.objects.filter(origin="curated").count() == 1


def test_an_import_over_what_somebody_changed_meanwhile_is_a_conflict(desk, draft):
    rows = table_of(record_of(draft))
    rows[0]["mark"] = 5
    preview = bring(desk, draft, csv_bytes(COLUMNS, rows))
    bob = make_person("editor", username="bob")
    drafting.save(draft, changed(draft, "tasks.1.score", 1.5), bob, "Slower.", 1)
    reply = confirm(desk, draft, preview)
    assert reply.status_code == 409
    assert "bob changed this record" in reply.content.decode()
    assert record_of(draft)["tasks"][0]["score"] == 1.5


def test_a_preview_belongs_to_its_person_and_its_record(desk, draft):
    preview = bring(desk, draft, csv_bytes(COLUMNS, table_of(record_of(draft))))
    another = client_of(make_person("editor"))
    assert confirm(another, draft, preview).status_code == 403
    other = make_open_draft(make_person("editor"))
    assert confirm(desk, other, preview).status_code == 403
    address = reverse("admin:assessment_import", args=[draft.pk])
    forged = desk.post(address, {"carried": "forged", "reason": "Mine."})
    assert forged.status_code == 422
    assert "has expired" in forged.content.decode()


def test_a_reason_that_is_missing_loses_nothing(desk, draft):
    preview = bring(desk, draft, csv_bytes(COLUMNS, table_of(record_of(draft))))
    rows = table_of(record_of(draft))
    rows[0]["mark"] = 5
    preview = bring(desk, draft, csv_bytes(COLUMNS, rows))
    reply = confirm(desk, draft, preview, reason="")
    assert reply.status_code == 422
    assert reply.context["carried"] == preview.context["carried"]


@pytest.mark.parametrize(("person", "may"), [("editor", 200), ("lead", 200), ("reviewer", 403)])
def test_an_import_is_for_those_who_write(draft, person, may):
    desk = client_of(make_person(person))
    address = reverse("admin:assessment_import", args=[draft.pk])
    assert desk.get(address).status_code == may
    assert bring(desk, draft, b"").status_code == (422 if may == 200 else 403)
    assert exported(desk, draft, "csv").status_code == 200
    assert exported(desk, draft, "ods").status_code == 404
