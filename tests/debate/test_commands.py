"""The commands that others rely on: lines in, lines out, in order, bad ones reported."""

import io
import json
import time

import pytest
from django.core.management import call_command

from tests.factories import make_full_occupation, make_occupation

LAW = "The law wants a licensed person who signs, and the insurer refuses claims without it."
TOPIC = "We should ban telemarketing"


def run(monkeypatch, command, *lines):
    """Return what a command answers to lines of JSON, or of anything else."""
    text = "\n".join(each if isinstance(each, str) else json.dumps(each) for each in lines)
    monkeypatch.setattr("sys.stdin", io.StringIO(text + "\n"))
    out = io.StringIO()
    call_command(command, stdout=out)
    return [json.loads(line) for line in out.getvalue().splitlines()]


def rate(monkeypatch, *lines):
    return run(monkeypatch, "rate_arguments", *lines)


@pytest.mark.django_db
def test_an_argument_about_an_occupation_gets_its_rating(monkeypatch):
    occupation = make_full_occupation("Sample Wirers")
    given = {"id": "a1", "text": LAW, "direction": "survive"}
    by_slug, by_code = rate(
        monkeypatch,
        given | {"occupation": occupation.slug},
        given | {"occupation": occupation.onetsoc},
    )
    assert by_slug == by_code
    assert (by_slug["id"], by_slug["accepted"], by_slug["reason"]) == ("a1", True, "accepted")
    assert by_slug["direction"] == "survive"
    assert "barrier.regulatory" in by_slug["levers"]
    assert 0 < by_slug["strength"] <= 1


@pytest.mark.django_db
def test_a_repeated_argument_is_refused_with_its_reason(monkeypatch):
    occupation = make_full_occupation("Sample Wirers")
    given = {"id": 1, "text": LAW, "occupation": occupation.slug, "history": [LAW]}
    (rated,) = rate(monkeypatch, given)
    assert (rated["accepted"], rated["strength"], rated["direction"]) == (False, 0, None)
    assert rated["reason"].startswith("copy_of_own: You have made this argument")


def test_order_is_kept_and_bad_lines_are_reported_with_their_number(monkeypatch):
    answers = rate(
        monkeypatch,
        {"id": 1, "text": "telemarketing calls annoy people at dinner", "topic": TOPIC},
        "not json",
        "[1, 2]",
        {"id": 4},
        {"id": 5, "text": 7},
        {"id": 6, "text": "x" * 30_000},
        {"id": 7, "text": LAW, "history": "no list"},
        {"id": 8, "text": LAW, "direction": "sideways"},
        "",
        {"id": 10, "text": "nah", "topic": TOPIC},
    )
    assert [each.get("id") for each in answers] == [1, None, None, 4, 5, 6, 7, 8, None, 10]
    assert [each.get("line") for each in answers] == [None, 2, 3, 4, 5, 6, 7, 8, 9, None]
    assert answers[0]["accepted"] is True
    assert answers[1]["error"].startswith("This is not JSON")
    assert answers[4]["error"] == "“text” has to be a text."
    assert answers[5]["error"] == "“text” has more than 20,000 characters."
    assert answers[8]["error"] == "The line is empty."
    assert answers[9]["accepted"] is False


@pytest.mark.django_db
@pytest.mark.parametrize("name", ["no-such-job", "11-0000.00"])
def test_an_unknown_or_unscored_occupation_is_reported(monkeypatch, name):
    make_occupation("Sample Wirers")
    for each in (name, "sample-wirers"):
        (answer,) = rate(monkeypatch, {"id": 1, "text": LAW, "occupation": each})
        assert answer["error"] == f"We have no scored job with the slug or code “{each}”."


def test_a_deeply_nested_line_is_reported_and_the_next_still_answered(monkeypatch):
    answers = rate(monkeypatch, "[" * 100_000, {"id": 2, "text": LAW, "topic": "licence law"})
    assert "error" in answers[0]
    assert answers[1]["id"] == 2


def test_counters_are_ranked_in_order(monkeypatch):
    candidates = [
        {"id": "far", "text": "Whales sing at night."},
        {"id": "near", "text": "However, calls at dinner do not annoy all people."},
    ]
    given = {"id": "q", "argument": "calls annoy people at dinner", "candidates": candidates}
    bad = {"id": "b", "argument": "calls annoy people", "candidates": [{"text": "no id"}]}
    first, second, third = run(monkeypatch, "rank_counters", given, bad, given | {"title": "Calls"})
    assert first == {"id": "q", "ranking": ["near", "far"]}
    assert second == {"id": "b", "line": 2, "error": "Each candidate has to have an “id”."}
    assert third["ranking"] == ["near", "far"]


def test_a_thousand_texts_take_seconds(monkeypatch):
    lines = [{"id": n, "text": f"{LAW} It was so in {n}.", "topic": TOPIC} for n in range(1000)]
    begun = time.process_time()
    assert len(rate(monkeypatch, *lines)) == 1000
    assert time.process_time() - begun < 6
