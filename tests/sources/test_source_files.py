"""The source files: shape, addresses, years, places, and agreement with the dossiers."""

import csv
import re
from urllib.parse import urlsplit

import pytest
import yaml
from django.conf import settings
from django.utils.text import slugify

from occupations.dossiers import DOSSIER_DIR, read_dossier

FIXTURES = settings.BASE_DIR / "fixtures"
FILES = sorted((FIXTURES / "sources").glob("*.yaml"))
ENTRIES = [
    "key",
    "publisher",
    "title",
    "year",
    "url",
    "kind",
    "dataset",
    "finds",
    "via",
    "findings",
]
FIGURE = ["quantity", "subject", "value", "unit", "year", "tolerance", "occupation"]
LONGEST = {"publisher": 200, "title": 300, "url": 500}
LONGEST_IN_FINDING = {"locator": 200, "quantity": 120, "subject": 200, "unit": 40}
each_file = pytest.mark.parametrize("path", FILES, ids=lambda path: path.stem)


def read(path):
    return yaml.safe_load(path.read_text(encoding="utf-8"))


def table(name):
    with (FIXTURES / name).open(encoding="utf-8", newline="") as file:
        return list(csv.DictReader(file))


def numbers(text):
    """Return the numbers that a sentence writes in figures; "1.8 million" is 1,800,000."""
    found = re.findall(r"(−?)(\d[\d,]*(?:\.\d+)?)(?: (million|billion))?", text)
    scales = {"": 1, "million": 1e6, "billion": 1e9}
    return [
        (-1 if minus else 1) * float(digits.replace(",", "")) * scales[scale]
        for minus, digits, scale in found
    ]


@each_file
def test_a_source_has_its_entries_in_order(path):
    source = read(path)
    assert list(source) == ENTRIES
    assert source["key"] == path.stem == slugify(path.stem)
    assert source["kind"] in ("occupation", "core", "framework", "data")
    for name in ("publisher", "title", "finds"):
        assert source[name] == " ".join(source[name].split()) != ""
    assert all(len(source[name]) <= longest for name, longest in LONGEST.items())
    assert source["year"] is None or 1990 <= source["year"] <= 2026
    assert source["findings"]


@each_file
def test_an_address_is_secure_and_whole(path):
    address = urlsplit(read(path)["url"])
    assert address.scheme == "https"
    assert "." in address.hostname and address.path.strip("/")
    assert not address.username and not address.fragment


@each_file
def test_what_a_source_finds_is_one_short_sentence(path):
    finds = read(path)["finds"]
    assert len(finds.split()) <= 20
    assert finds[0].isupper() and finds.endswith(".")


@each_file
def test_a_finding_is_a_sentence_with_a_place_or_a_go_between(path):
    source = read(path)
    for finding in source["findings"]:
        assert list(finding)[:2] == ["text", "locator"]
        rest = list(finding)[2:]
        assert rest == [name for name in FIGURE if name in rest]
        assert finding["text"].endswith(".") and len(finding["text"].split()) <= 40
        assert finding["locator"] is None or finding["locator"].strip()
        assert finding["locator"] or source["via"], "neither a place nor whose page it is from"
        for name, longest in LONGEST_IN_FINDING.items():
            assert len(finding.get(name) or "") <= longest


@each_file
def test_a_value_has_a_unit_and_stands_in_the_sentence(path):
    for finding in read(path)["findings"]:
        if "value" not in finding:
            assert "unit" not in finding and "tolerance" not in finding
            continue
        assert type(finding["value"]) in (int, float) and type(finding["tolerance"]) in (int, float)
        assert finding["tolerance"] >= 0 and finding["unit"] and finding["quantity"]
        near = [abs(number - finding["value"]) for number in numbers(finding["text"])]
        assert near and min(near) <= finding["tolerance"]
        assert 1990 <= finding.get("year", 2026) <= 2035


@each_file
def test_an_occupation_is_one_of_the_catalogue(path):
    known = {slugify(row["title"]) for row in table("catalogue/occupations.csv")}
    known |= {row["slug"] for row in table("wording/roles.csv")}
    named = {finding.get("occupation") for finding in read(path)["findings"]}
    assert named - {None} <= known


def test_no_two_sources_are_the_same_publication():
    sources = [read(path) for path in FILES]
    for names in (("url",), ("publisher", "title")):
        found = [tuple(source[name] for name in names) for source in sources]
        assert len(set(found)) == len(found)


def test_every_data_set_of_the_catalogue_has_its_source():
    rows = {row["key"]: row for row in table("wording/datasets.csv")}
    sources = [read(path) for path in FILES]
    found = {source["key"]: source for source in sources if source["kind"] == "data"}
    assert set(found) == set(rows)
    for key, source in found.items():
        assert source["dataset"] == key
        assert (source["publisher"], source["year"]) == (
            rows[key]["publisher"],
            int(rows[key]["year"]),
        )
    assert not [
        source["key"] for source in sources if source["kind"] != "data" and source["dataset"]
    ]


@pytest.mark.parametrize("path", sorted(DOSSIER_DIR.glob("*.yaml")), ids=lambda path: path.stem)
def test_a_dossier_and_the_files_say_the_same_of_a_source(path):
    by_address = {source["url"]: source for source in map(read, FILES)}
    for note in read_dossier(path).prose.sources:
        source = by_address[note.url]
        said = (note.publisher, note.title, note.kind, note.finds)
        assert said == tuple(source[name] for name in ("publisher", "title", "kind", "finds"))
        assert note.year in (None, source["year"])
        assert bool(note.via) <= bool(source["via"])
