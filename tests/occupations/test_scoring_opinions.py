"""Outside opinions, stand-ins, and the reader's own week."""

from dataclasses import replace

import pytest
from hypothesis import strategies as st

from occupations.scoring import (
    Opinion,
    code_distance,
    compare_opinions,
    distance_words,
    percentile_ranks,
    resistance,
    reweigh,
)

from .test_scoring_seed import assessments, for_any, seed


def opinion(percentile, higher_means="safer", key="one"):
    return Opinion(key, f"Index {key}", 0.5, percentile, higher_means, 2025, "A publisher")


def test_percentiles_are_turned_to_our_direction():
    card = compare_opinions(50, [opinion(80, "exposed"), opinion(80, "safer")])
    assert [row.percentile for row in card.rows] == [20, 80]
    assert [row.difference for row in card.rows] == [-30, 30]
    assert (card.spread, card.middle) == (60, 50)


@pytest.mark.parametrize(("percentile", "disagrees"), [(75, False), (75.1, True), (24.9, True)])
def test_an_opinion_more_than_25_points_away_disagrees_with_us(percentile, disagrees):
    card = compare_opinions(50, [opinion(percentile)])
    assert card.rows[0].disagrees is disagrees
    assert card.disagree_with_us == int(disagrees)


@pytest.mark.parametrize(
    ("percentiles", "apart"),
    [
        ([], False),
        ([10], False),
        ([10, 60], False),
        ([10, 61], True),
        ([10, 50, 61], True),
        ([0, 50, 50, 50, 100], False),
        ([10, 20, 60, 70], True),
    ],
)
def test_opinions_disagree_among_themselves_by_their_spread(percentiles, apart):
    card = compare_opinions(50, [opinion(percentile) for percentile in percentiles])
    assert card.disagree_among_themselves is apart
    assert (card.spread is None) is (len(percentiles) < 2)


@pytest.mark.parametrize(
    ("percentiles", "text"),
    [
        ([], "No outside opinion on this job is known to us."),
        ([50], "The one outside opinion agrees with ours."),
        ([99], "The one outside opinion disagrees with ours."),
        (
            [50, 52],
            "Not one of 2 outside opinions disagrees with ours; most of them lie close together.",
        ),
        ([50, 99], "1 of 2 outside opinions disagrees with ours; most of them lie close together."),
        ([1, 99], "2 of 2 outside opinions disagree with ours; they disagree among themselves."),
    ],
)
def test_the_comparison_is_said_in_a_sentence(percentiles, text):
    assert compare_opinions(50, [opinion(p) for p in percentiles]).text == text


@pytest.mark.parametrize(
    ("changes", "words"),
    [({"percentile": 101}, "from 0 to 100"), ({"higher_means": "worse"}, "exposed, safer")],
)
def test_an_opinion_that_cannot_be_placed_is_refused(changes, words):
    with pytest.raises(ValueError, match=words):
        replace(opinion(50), **changes)


def test_equal_values_share_the_middle_of_their_ranks():
    ranks = percentile_ranks({"a": 1, "b": 2, "c": 2, "d": 3})
    assert ranks == {"a": 12.5, "b": 50, "c": 50, "d": 87.5}
    assert percentile_ranks({}) == {}


@for_any(st.dictionaries(st.text(min_size=1), st.integers(-50, 50), min_size=1))
def test_ranks_of_the_opposite_scale_are_the_complement(values):
    ranks = percentile_ranks(values)
    opposite = percentile_ranks({key: -value for key, value in values.items()})
    for key in values:
        assert ranks[key] + opposite[key] == pytest.approx(100, abs=1e-6)


def test_a_value_that_is_no_number_has_no_rank():
    with pytest.raises(ValueError, match="value of b"):
        percentile_ranks({"a": 1.0, "b": float("nan")})


@pytest.mark.parametrize(
    ("a", "b", "distance"),
    [
        ("15-1244", "15-1244.00", 0),
        ("15-1299.05", "15-1299.08", 0),
        ("15-1244", "15-1241", 1),
        ("13-1021", "13-1020", 1),
        ("15-1244", "15-1252", 2),
        ("29-1141", "29-1215", 2),
        ("15-1244", "15-2051", 3),
        ("15-1244", "29-1141", 4),
    ],
)
def test_codes_are_as_far_apart_as_the_first_level_that_they_share(a, b, distance):
    assert code_distance(a, b) == code_distance(b, a) == distance
    assert distance_words(distance)


@pytest.mark.parametrize(
    "code", ["", "15-124", "151244", "15-1244.0", "15-1244.00 ", "١٥-1244", 15]
)
def test_what_is_no_code_has_no_distance(code):
    with pytest.raises(ValueError, match="no occupation code: write"):
        code_distance(code, "15-1244")


@pytest.mark.parametrize("distance", [-1, 5, True, 0.5])
def test_a_distance_that_does_not_exist_has_no_words(distance):
    with pytest.raises(ValueError, match="from 0 to 4"):
        distance_words(distance)


@for_any(assessments())
def test_the_same_week_gives_the_same_score(assessment):
    same = reweigh(assessment, [task.percent for task in assessment.tasks])
    assert same == assessment


def test_tasks_that_the_reader_does_not_do_drop_out():
    own = reweigh(seed(), [50, 0, 0, 0, 0, 0, 50])
    assert [(task.name, task.percent) for task in own.tasks] == [
        ("Pipeline design", 50),
        ("Working with other teams", 50),
    ]
    assert resistance(own).task_resistance == 4


def test_switches_set_the_two_barriers_and_leave_the_rest():
    own = reweigh(seed(), [20, 20, 15, 15, 10, 10, 10], has_licence=True, is_on_site=False)
    assert (own.barriers.regulatory, own.barriers.physical, own.barriers.liability) == (2, 0, 1)


@pytest.mark.parametrize(
    ("percents", "words"),
    [
        ([20, 20, 15, 15, 10, 10, 9], "adds up to 99 %: change it"),
        ([50, 50], "There are 2 time shares: give one per task, 7 in all"),
        ([20, 20, 15, 15, 10, 30, -10], "“Working with other teams” in percent is -10"),
        ([20, 20, 15, 15, 10, 10, 10.0], "whole number from 0 to 100"),
    ],
)
def test_a_week_that_is_not_whole_is_refused_with_what_to_do(percents, words):
    with pytest.raises(ValueError, match=words):
        reweigh(seed(), percents)
