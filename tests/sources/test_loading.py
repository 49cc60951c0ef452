"""Source files: what they must say, and what loading them leaves alone."""

import pytest

from occupations.dossiers import DossierError
from occupations.models import Dataset
from sources.files import SOURCE_DIR, read_source, read_sources
from sources.models import Finding, Source
from sources.services import load_sources
from tests.factories import make_dataset, make_occupation

BEST = """\
key: {key}
publisher: A Bureau
title: Counts of work
year: 2025
url: https://reports.example/counts
kind: core
dataset: null
finds: It counts.
via: null
findings:
  - text: Twelve percent of clerks lost their posts.
    locator: Table 3, p. 12
    quantity: share of posts lost
    subject: clerks
    value: 12.0
    unit: "%"
    year: 2024
    tolerance: 0.5
    occupation: null
  - text: Clerks say so.
    locator: null
"""


@pytest.fixture
def folder(tmp_path):
    (tmp_path / "counts.yaml").write_text(BEST.format(key="counts"))
    return tmp_path


def change(folder, old, new):
    file = folder / "counts.yaml"
    assert old in file.read_text()
    file.write_text(file.read_text().replace(old, new))


def test_a_file_is_read_with_empty_entries_as_nothing(folder):
    source = read_source(folder / "counts.yaml")
    first, second = source.findings
    assert (source.key, source.kind, source.year, source.dataset) == ("counts", "core", 2025, "")
    assert (first.value, first.unit, first.tolerance, first.year) == (12.0, "%", 0.5, 2024)
    assert (second.locator, second.value, second.line) == ("", None, 20)


@pytest.mark.parametrize(
    ("old", "new", "said"),
    [
        ("kind: core", "kind: gossip", "line 6: expected one of occupation, core"),
        ("key: counts", "key: other", "line 1: the key is 'other', expected the file's name"),
        ("url: https://", "url: ftp://", "line 5: expected an address that begins with https://"),
        ("year: 2025", "year: soon", "line 4: expected a year such as 2024"),
        ("value: 12.0", "value: many", "line 15: expected a number"),
        ("tolerance: 0.5", "tolerance: -1", "line 18: expected a number that is not negative"),
        ('unit: "%"', "unit: null", "line 15: expected a unit beside the value"),
        ("finds: It counts.\n", "", "missing finds"),
        ("via: null", "via: null\ncolour: red", "line 10: unknown entry 'colour'"),
        ("findings:", "findings: [", "not YAML"),
    ],
)
def test_a_fault_is_named_with_file_and_line(folder, old, new, said):
    change(folder, old, new)
    with pytest.raises(DossierError, match=r"counts\.yaml") as error:
        read_source(folder / "counts.yaml")
    assert said in str(error.value)


def test_the_digest_is_of_what_the_file_says_not_of_where(folder):
    before = read_source(folder / "counts.yaml").digest
    change(folder, "kind: core", "kind:    core\n")
    assert read_source(folder / "counts.yaml").digest == before
    change(folder, "It counts.", "It counts again.")
    assert read_source(folder / "counts.yaml").digest != before


@pytest.mark.django_db
def test_loading_twice_writes_once_and_keeps_what_editors_changed(folder):
    assert load_sources(folder) == 1
    source = Source.objects.get()
    keys = set(source.findings.values_list("pk", flat=True))
    Source.objects.update(finds="An editor’s words.", reach="reachable")
    Finding.objects.create(source=source, text="An editor’s finding.", locator="p. 1")
    load_sources(folder)
    source.refresh_from_db()
    assert (source.finds, source.reach) == ("An editor’s words.", "reachable")
    assert keys < set(source.findings.values_list("pk", flat=True))


@pytest.mark.django_db
def test_a_file_that_changed_wins_and_keeps_the_findings_that_it_still_has(folder):
    load_sources(folder)
    kept = Finding.objects.get(value=12.0)
    by_hand = Finding.objects.create(source=kept.source, text="By hand.", locator="p. 1")
    Source.objects.update(reach="dead", failures=3)
    change(folder, "Clerks say so.", "Others say so.")
    change(folder, "reports.example", "elsewhere.example")
    load_sources(folder)
    texts = set(Finding.objects.values_list("text", flat=True))
    assert texts == {kept.text, by_hand.text, "Others say so."}
    assert Finding.objects.get(value=12.0).pk == kept.pk
    assert (Source.objects.get().reach, Source.objects.get().failures) == ("unknown", 0)


@pytest.mark.django_db
@pytest.mark.parametrize(
    ("old", "new", "said"),
    [
        ("occupation: null", "occupation: nobody", "line 11: there is no occupation 'nobody'"),
        ("dataset: null", "dataset: nothing", "there is no data set 'nothing'"),
    ],
)
def test_a_name_that_leads_nowhere_stops_the_load_and_nothing_is_written(folder, old, new, said):
    change(folder, old, new)
    with pytest.raises(DossierError, match=said):
        load_sources(folder)
    assert not Source.objects.exists()


@pytest.mark.django_db
def test_every_data_set_has_a_source_and_one_only(folder):
    described, other = make_dataset(key="described"), make_dataset()
    load_sources(folder)
    assert set(Source.objects.filter(kind="data").values_list("dataset__key", flat=True)) == {
        "described",
        other.key,
    }
    change(folder, "dataset: null", "dataset: described")
    load_sources(folder)
    assert Source.objects.get(dataset=described).key == "counts"


@pytest.mark.django_db
def test_the_committed_sources_load():
    slugs, datasets = set(), set()
    for source in read_sources(SOURCE_DIR):
        slugs |= {finding.occupation for finding in source.findings if finding.occupation}
        datasets |= {source.dataset} - {""}
    for slug in slugs:
        make_occupation(slug.replace("-", " ").title(), slug=slug)
    for key in datasets:
        make_dataset(key=key)
    count = load_sources()
    assert count == len(list(read_sources(SOURCE_DIR)))
    assert Dataset.objects.filter(source__isnull=True).count() == 0
