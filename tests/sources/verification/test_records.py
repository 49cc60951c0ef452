"""`check_lines`: JSON lines in, JSON lines out."""

import io
import json
import sys
from types import SimpleNamespace

import pytest
from django.core.management import call_command

from sources.verification.records import LONGEST_LINE, check_records

FIELDS = {"id", "verdict", "rule", "softened", "note", "spans"}
FIELDS |= {"check_worthiness", "strength", "hedged", "vague"}


def checked(*lines):
    return [json.loads(record) for record in check_records(lines)]


def test_a_line_is_answered_with_its_id_and_the_measures():
    (done,) = checked(json.dumps({"id": 7, "text": "Software will never cry."}))
    assert set(done) == FIELDS
    assert (done["id"], done["verdict"]) == (7, "softened_claim")
    assert done["softened"] == "Software is unlikely to cry."
    assert done["strength"] in ("none", "correlational", "conditional", "direct")
    assert all(0 <= done[name] <= 1 for name in ("check_worthiness", "hedged", "vague"))


def test_wording_that_stays_is_null():
    (done,) = checked(json.dumps({"id": "a", "text": "Trust takes time."}))
    assert (done["verdict"], done["softened"]) == ("framework", None)


@pytest.mark.parametrize(
    ("line", "error"),
    [
        ("nonsense", "The line is no JSON."),
        ("", "The line is no JSON."),
        ("[" * 100_000, "The line is no JSON."),
        ("[1]", "The line is JSON, but no object."),
        ("null", "The line is JSON, but no object."),
        ('{"id": 1}', '"text" has to be a string with words in it.'),
        ('{"text": "  "}', '"text" has to be a string with words in it.'),
        ('{"text": ["x"]}', '"text" has to be a string with words in it.'),
        ('{"text": "\\ud800"}', '"text" holds half a character (a lone surrogate).'),
        (json.dumps({"text": "x" * (LONGEST_LINE + 1)}), '"text" is longer than 5000 characters.'),
        ('{"text": "x", "sources": "y"}', '"sources" has to be a list of objects.'),
        ('{"text": "x", "sources": [1]}', '"sources" has to be a list of objects.'),
        ('{"text": "x", "sources": [{}]}', 'The "finding" of a source has to be a string.'),
        (
            '{"text": "x", "sources": [{"finding": "y", "locator": 5}]}',
            'The "locator" of a source has to be a string or null.',
        ),
        ('{"text": "' + "x" * 200_000 + '"}', "The line is longer than 200000 characters."),
    ],
)
def test_a_bad_line_is_answered_with_its_number_and_the_rest_goes_on(line, error):
    good = json.dumps({"id": 1, "text": "Trust takes time."})
    first, second, third = checked(good, line, good)
    assert second == {"line": 2, "error": error}
    assert first == third
    assert first["verdict"] == "framework"


def test_the_command_reads_standard_input_and_keeps_the_order(monkeypatch):
    rows = b'{"id": 1, "text": "All clerks know."}\r\n\xff\n'
    rows += b'{"id": 2, "text": "Z\xc3\xbcrich: pay above CHF 180,000"}\n'
    monkeypatch.setattr(sys, "stdin", SimpleNamespace(buffer=io.BytesIO(rows)))
    out = io.StringIO()
    call_command("check_lines", stdout=out)
    first, second, third = map(json.loads, out.getvalue().splitlines())
    assert first["softened"] == "Most clerks know."
    assert second == {"line": 2, "error": "The line is no JSON."}
    assert (third["id"], third["verdict"]) == (2, "softened_estimate")


def test_numbers_that_json_allows_and_python_does_not_are_answered():
    (done,) = checked('{"id": NaN, "text": "x", "big": 1e999}')
    assert done == {"line": 1, "error": "The line is no JSON."}


def test_a_number_of_too_many_digits_is_answered():
    (done,) = checked('{"id": ' + "9" * 5_000 + ', "text": "x"}')
    assert done == {"line": 1, "error": "The line is no JSON."}
