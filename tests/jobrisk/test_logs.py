"""T35: one line of JSON per request, which nothing that a visitor sends can break or fill."""

import io
import json
import logging

import pytest

from jobrisk.logs import JsonLine

BREAKS = ["%0d%0aforged", "%0a%7B%22level%22%3A1%7D", "%E2%80%A8x", "%C2%85x", "%0c", "%1b[31m"]


@pytest.fixture
def lines(monkeypatch):
    """Return a function that gives what has been logged so far, as records."""
    written = io.StringIO()
    handler = logging.StreamHandler(written)
    handler.setFormatter(JsonLine())
    root = logging.getLogger()
    monkeypatch.setattr(root, "handlers", [handler])
    return lambda: [json.loads(line) for line in written.getvalue().splitlines()]


@pytest.mark.parametrize("forged", BREAKS)
def test_a_line_break_in_the_path_makes_no_second_record(visitor, lines, forged):
    response = visitor.get(f"/nowhere/{forged}/")
    (record,) = lines()
    assert record["request_id"] == response.headers["X-Request-ID"]
    assert record["status"] == 404


def test_a_record_says_what_was_asked_and_how_it_went(visitor, lines):
    visitor.get("/healthz")
    (record,) = lines()
    assert (record["method"], record["path"], record["status"]) == ("GET", "/healthz", 200)
    assert record["level"] == "INFO"
    assert 0 <= record["ms"] < 10_000


@pytest.mark.django_db
def test_what_a_visitor_says_is_not_logged(visitor, lines, capsys):
    visitor.get("/echo/?q=private", headers={"referer": "http://private.example"})
    visitor.post("/echo/", {"argument": "private"}, REMOTE_ADDR="203.0.113.77")
    visitor.get("/echo/", headers={"host": "private.example"})
    text = json.dumps(lines())
    assert "private" not in text
    assert "203.0.113" not in text
    assert len(lines()) == 3
    assert capsys.readouterr().err == ""  # nor printed around the log


def test_a_mistake_is_logged_once_with_its_trace(visitor, lines):
    response = visitor.get("/fail/mistake/")
    traced = [record for record in lines() if "trace" in record]
    assert len(traced) == 1
    assert "KeyError" in traced[0]["trace"]
    assert traced[0]["request_id"] == response.headers["X-Request-ID"]


def test_two_requests_have_two_numbers(visitor, lines):
    visitor.get("/healthz", headers={"x-request-id": "chosen by the visitor"})
    visitor.get("/healthz")
    first, second = (record["request_id"] for record in lines())
    assert first != second
    assert len(first) == len(second) == 12


def test_a_record_outside_a_request_is_told_apart():
    record = logging.LogRecord("a", logging.INFO, "", 1, "said %s", ("so",), None)
    line = json.loads(JsonLine().format(record))
    assert (line["message"], line["request_id"]) == ("said so", "-")
