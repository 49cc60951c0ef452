"""Sources and findings in the workshop: saved with a reason, compared, carried out and in."""

import pytest
from django.core.files.uploadedfile import SimpleUploadedFile
from django.urls import reverse

from occupations.models import Edit, PublishedPage, Step
from occupations.published.publishing import page_of
from occupations.transfer import csv_bytes
from sources.admin.carrying import COLUMNS, table_of
from sources.models import Finding, Source
from sources.services.curating import record_of
from tests.factories import make_full_occupation
from tests.sources.factories import make_finding, make_source
from tests.workshop.forms import fields_of
from tests.workshop.people import client_of, make_person

pytestmark = pytest.mark.django_db
IMPORT = "/admin/sources/source/import/"


@pytest.fixture
def desk():
    return client_of(make_person("editor", username="ada"))


@pytest.fixture
def source():
    source = make_source()
    make_finding(source)
    return source


def address_of(source, view="change"):
    return reverse(f"admin:sources_source_{view}", args=[source.pk])


def test_the_form_as_it_stands_says_what_the_record_says(desk, source):
    before = record_of(source)
    sent = fields_of(desk.get(address_of(source))) | {"why": "Only looked."}
    assert (
        "Nothing had changed." in desk.post(address_of(source), sent, follow=True).content.decode()
    )
    source.refresh_from_db()
    assert record_of(source) == before


def test_a_save_changes_adds_and_drops_findings_and_keeps_the_step(desk, source):
    sent = fields_of(desk.get(address_of(source)))
    first = Finding.objects.get()
    sent |= {
        "why": "The second edition.",
        "title": "A second edition",
        "findings-0-locator": "Table 9",
        "findings-1-text": "Half of the tasks change.",
        "findings-1-locator": "p. 4",
        "findings-1-value": "50",
        "findings-1-unit": "%",
    }
    assert desk.post(address_of(source), sent).status_code == 302
    source.refresh_from_db()
    assert source.title == "A second edition"
    assert list(source.findings.values_list("locator", flat=True)) == ["Table 9", "p. 4"]
    assert source.findings.first().pk == first.pk
    step = Edit.objects.of(source).get()
    assert (step.step, step.reason, step.after["title"]) == (
        Step.CHANGED,
        "The second edition.",
        "A second edition",
    )
    again = fields_of(desk.get(address_of(source))) | {"why": "Twice.", "findings-0-DELETE": "on"}
    desk.post(address_of(source), again)
    assert list(source.findings.values_list("locator", flat=True)) == ["p. 4"]
    history = desk.get(address_of(source, "history")).content.decode()
    assert "The second edition." in history and "Twice." in history


def test_a_new_source_has_its_first_step(desk):
    add = reverse("admin:sources_source_add")
    sent = fields_of(desk.get(add)) | {
        "key": "new-report",
        "publisher": "Office of Work",
        "title": "Work today",
        "url": "https://work.example/report",
        "kind": "core",
        "finds": "It counts tasks.",
        "why": "Cited by two jobs.",
    }
    assert desk.post(add, sent).status_code == 302
    made = Source.objects.get(key="new-report")
    assert Edit.objects.of(made).get().step == Step.MADE
    again = desk.post(add, sent)
    assert again.status_code == 422
    assert "is taken by another source" in again.content.decode()


@pytest.mark.parametrize(
    ("field", "value", "said"),
    [
        ("url", "javascript:alert(1)", "valid URL"),
        ("url", "ftp://x.example/", "https://"),
        ("year", "20260", "less than or equal to 2100"),
        ("findings-0-occupation", "nobody", "There is no job"),
        ("findings-0-value", "nan", "Enter a number"),
        ("findings-0-tolerance", "-1", "greater than or equal to 0"),
        ("key", "not a key", "valid"),
        ("why", "", "Say why"),
    ],
)
def test_a_fault_leads_to_its_field_and_nothing_is_written(desk, source, field, value, said):
    before = record_of(source)
    sent = fields_of(desk.get(address_of(source))) | {"why": "A look.", "title": "Typed with care"}
    reply = desk.post(address_of(source), sent | {field: value})
    page = reply.content.decode()
    assert reply.status_code == 422
    assert said in page
    assert f'href="#id_{field}"' in page
    assert "Typed with care" in page
    source.refresh_from_db()
    assert record_of(source) == before


def test_the_second_to_save_sees_what_changed_and_keeps_what_they_typed(desk, source):
    bob = client_of(make_person("editor", username="bob"))
    mine = fields_of(desk.get(address_of(source))) | {"why": "Mine.", "via": "Typed with care"}
    theirs = fields_of(bob.get(address_of(source))) | {"why": "Theirs.", "title": "Their title"}
    first = fields_of(bob.get(address_of(source))) | {"why": "First.", "note": "Seen."}
    bob.post(address_of(source), first)
    bob.post(address_of(source), theirs | {"began_from": "1"})
    reply = desk.post(address_of(source), mine)
    page = reply.content.decode()
    assert reply.status_code == 409
    assert "bob changed this record" in page and "Typed with care" in page
    source.refresh_from_db()
    assert source.title == "Their title"
    desk.post(address_of(source), fields_of(reply))
    source.refresh_from_db()
    assert source.via == "Typed with care"


def test_the_pages_that_rest_on_a_source_are_asked_for_anew(desk, source):
    job = make_full_occupation("Registered Nurses")
    make_finding(source, occupation=job)
    page_of(job.slug)
    kept = PublishedPage.objects.get(slug=job.slug)
    assert kept.want == kept.have
    sent = fields_of(desk.get(address_of(source))) | {"why": "Clearer.", "finds": "It says more."}
    page = desk.post(address_of(source), sent, follow=True).content.decode()
    assert "The lines of 1 page that rests on it were read again." in page
    kept.refresh_from_db()
    assert kept.want > kept.have


def bring(desk, rows):
    content = csv_bytes(COLUMNS, rows)
    return desk.post(IMPORT, {"file": SimpleUploadedFile("sources.csv", content)})


def test_an_export_that_comes_back_adds_nothing(desk, source):
    reply = bring(desk, table_of(Source.objects.all()))
    assert reply.status_code == 422
    assert "Everything in the table is here already." in reply.content.decode()
    assert desk.get("/admin/sources/source/export/xlsx/").status_code == 200
    assert desk.get("/admin/sources/source/export/csv/").content.startswith(b"\xef\xbb\xbfkey,")


def test_an_import_adds_sources_and_findings_and_changes_none(desk, source):
    before = record_of(source)
    (row,) = table_of([source])
    new = row | {"key": "new-report", "title": "Another report"}
    more = row | {"finding": "Half of the tasks change.", "locator": "p. 4"}
    preview = bring(desk, [row, more, new])
    assert preview.status_code == 200
    assert Source.objects.count() == 1
    given = {"carried": preview.context["carried"], "reason": "From the list."}
    desk.post(IMPORT, given)
    assert Source.objects.filter(key="new-report").exists()
    after = record_of(source)
    assert after["findings"][0] == before["findings"][0]
    assert after["findings"][1]["text"] == "Half of the tasks change."
    assert Edit.objects.of(source).get().reason == "From the list."


def test_an_import_that_would_change_something_is_refused_cell_by_cell(desk, source):
    (row,) = table_of([source])
    reply = bring(
        desk,
        [
            row | {"title": "Another title"},
            row | {"value": 99, "locator": "p. 9"},
            row | {"kind": "x"},
        ],
    )
    assert reply.status_code == 422
    found = [(fault.number, fault.column) for fault in reply.context["row_faults"]]
    assert found == [(2, "title"), (3, "finding"), (4, "kind")]
