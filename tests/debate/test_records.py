"""The record that a debate rests on, read from the rows of a page."""

import pytest

from debate.argument import Move, Side, play
from debate.records import record_named, record_of
from occupations.models import Alias, Occupation
from tests.factories import make_full_occupation, make_occupation

pytestmark = pytest.mark.django_db


def test_the_record_holds_what_the_page_shows():
    occupation = make_full_occupation("Sample Wirers")
    Alias.objects.create(occupation=occupation, name="Cable Puller")
    record = record_named(occupation.slug)
    assert (record.slug, record.title) == (occupation.slug, "Sample Wirers")
    assert "Cable Puller" in record.names
    assert round(record.score, 1) == record.score
    assert sum(task.percent for task in record.tasks) == 100
    assert len(record.ratings) == 14
    assert record.pulls["task:1"] > 0
    assert record.pulls["signal.tools"] > 0
    numbers = [line.number for line in record.lines]
    assert numbers == sorted(set(numbers))


def test_the_number_of_queries_is_the_same_for_any_number_of_rows(django_assert_max_num_queries):
    counts = []
    for rows in (1, 3):
        occupation = make_full_occupation(f"Sample Wirers {rows}", rows=rows)
        loaded = Occupation.objects.for_page().get(pk=occupation.pk)
        with django_assert_max_num_queries(14) as found:
            record_of(loaded)
        counts.append(len(found))
    assert counts[0] == counts[1]


def test_a_job_without_a_score_has_no_record():
    occupation = make_occupation("Sample Wirers")
    assert record_named(occupation.slug) is None


def test_a_debate_on_a_real_record_moves_and_answers():
    record = record_named(make_full_occupation("Sample Wirers").slug)
    text = "The law wants a licensed person who signs, and the insurer refuses claims without it."
    (done,) = play(record, [Move(text, Side.SURVIVE)]).rounds
    assert done.rating.accepted
    assert done.shift > 0
    assert done.answer.text
