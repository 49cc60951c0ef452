"""Inputs: what is refused, and in which words."""

import math
from dataclasses import replace

import pytest

from occupations.scoring import (
    AssessmentInput,
    Barriers,
    MarketInput,
    Mode,
    Principles,
    Signals,
    TaskInput,
    assessment_of,
    record_of,
)

from .test_scoring_seed import assessments, for_any, one_task, seed


def task(percent=100, score=3.0, mode=Mode.AUGMENTED, name="Writing"):
    return TaskInput(name, percent, score, mode)


@pytest.mark.parametrize("percents", [[99], [50, 51], [100, 100], [33, 33, 33]])
def test_percents_that_do_not_total_100_are_refused_with_what_to_do(percents):
    with pytest.raises(ValueError, match=f"add up to {sum(percents)}: change them so that"):
        AssessmentInput(tuple(task(percent) for percent in percents))


@pytest.mark.parametrize("percent", [0, 101, -5, 20.0, 12.5, True, math.nan, None, "20"])
def test_a_percent_that_is_no_whole_number_from_1_to_100_is_refused(percent):
    with pytest.raises(ValueError, match=r"“Writing” in percent is .*whole number from 1 to 100"):
        task(percent)


@pytest.mark.parametrize("score", [0.9, 5.1, math.nan, math.inf, -math.inf, True, None, "3"])
def test_a_score_that_is_no_finite_number_from_1_to_5_is_refused(score):
    with pytest.raises(ValueError, match=r"score of “Writing” is .*use a number from 1 to 5"):
        task(score=score)


@pytest.mark.parametrize("name", ["", "  ", None])
def test_a_task_without_a_name_is_refused(name):
    with pytest.raises(ValueError, match="A task has no name: say"):
        task(name=name)


def test_a_mode_may_be_given_as_its_word_and_no_other_word():
    assert task(mode="not involved").mode is Mode.NOT_INVOLVED
    with pytest.raises(ValueError, match="use one of displaced, augmented, not involved"):
        task(mode="automated")


@pytest.mark.parametrize("value", [3, -3, 1.0, True, math.nan, None])
@pytest.mark.parametrize(
    ("kind", "words"),
    [
        (lambda v: Signals(wages=v), r"signal “Wages” is .* from -2 to 2"),
        (lambda v: Barriers(union=v), r"barrier “Union agreements” is .* from 0 to 2"),
        (lambda v: Principles(judgment=-1 if v == 3 else v), r"judgment” is .* from 0 to 3"),
        (lambda v: one_task(growth=v), r"AI growth is .* from -2 to 2"),
    ],
)
def test_a_rating_out_of_range_or_not_whole_is_refused_by_name(kind, words, value):
    with pytest.raises(ValueError, match=words):
        kind(value)


def test_an_assessment_without_tasks_is_refused():
    with pytest.raises(ValueError, match="no tasks: list what fills the working week"):
        AssessmentInput(())


@pytest.mark.parametrize(
    ("changes", "words"),
    [
        ({"signals": None}, "signals are missing"),
        ({"care": "sloppy"}, "baseline, curated, reviewed"),
        ({"tasks": ("Writing",)}, "not a TaskInput"),
    ],
)
def test_an_assessment_of_the_wrong_shape_is_refused(changes, words):
    with pytest.raises(ValueError, match=words):
        seed(**changes)


def test_ratings_add_up_to_their_totals():
    assert seed().signals.total == 5
    assert seed().barriers.total == 1
    assert seed().principles.total == 2


@pytest.mark.parametrize(
    ("field", "value"),
    [
        ("employment", -1),
        ("growth_percent", -101),
        ("openings", math.inf),
        ("job_zone", 6),
        ("proxy_distance", 5),
        ("robotics", 1.2),
        ("has_outside_opinions", -1),
        ("employment", True),
    ],
)
def test_a_market_figure_out_of_range_is_refused(field, value):
    with pytest.raises(ValueError, match="use a "):
        MarketInput(**{field: value})


@for_any(assessments())
def test_a_record_gives_the_assessment_back(assessment):
    assert assessment_of(record_of(assessment)) == assessment


def test_a_record_with_a_hole_is_refused_in_words():
    record = record_of(seed())
    del record["growth"]
    with pytest.raises(ValueError, match="no 'growth': add it"):
        assessment_of(record)
    with pytest.raises(ValueError, match="wrong shape"):
        assessment_of(record_of(seed()) | {"signals": {"weather": 1}})


def test_inputs_cannot_be_changed():
    with pytest.raises(AttributeError):
        seed().growth = 2
    assert replace(seed(), growth=2).growth == 2
