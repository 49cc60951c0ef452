"""Distance to flip: what is offered flips, nothing smaller does, and it is quick."""

import random
import time
from itertools import combinations, product
from math import hypot, inf

import pytest

from occupations.scoring import (
    Lever,
    Signals,
    Zone,
    distance_to_flip,
    levers,
    resistance,
    with_values,
)

from .test_scoring_seed import BEST, WORST, assessments, drawn, for_any, one_task, seed


def step_back(change, inputs):
    """Return the value of a change that goes one step less far."""
    lever = inputs[change.key]
    steps = lever.values_towards(1 if change.end > change.start else -1)
    at = steps.index(change.end)
    return steps[at - 1] if at else change.start


@for_any(assessments())
def test_every_option_flips_and_one_step_less_of_any_change_does_not(assessment):
    flip, zone = distance_to_flip(assessment), resistance(assessment).zone
    inputs = {lever.key: lever for lever in levers(assessment)}
    for option in (*flip.singles, *flip.pairs):
        values = {change.key: change.end for change in option.changes}
        card = resistance(with_values(assessment, values))
        assert (card.zone, card.score) == (option.zone, option.score)
        assert card.zone is not zone
        for change in option.changes:
            less = values | {change.key: step_back(change, inputs)}
            assert resistance(with_values(assessment, less)).zone is zone


@for_any(assessments())
def test_every_single_input_that_can_flip_is_offered_and_no_other(assessment):
    zone, offered = resistance(assessment).zone, distance_to_flip(assessment).singles
    can = [
        lever.key
        for lever in levers(assessment)
        for end in (1, -1)
        if (values := lever.values_towards(end))
        and resistance(with_values(assessment, {lever.key: values[-1]})).zone is not zone
    ]
    assert sorted(option.changes[0].key for option in offered) == sorted(can)
    sizes = [option.size for option in offered]
    assert sizes == sorted(sizes)


def smallest_pairs(assessment):
    """Return the size of the smallest pair that moves the zone, found by trying everything."""
    zone, least = resistance(assessment).zone, inf
    for one, two in combinations(levers(assessment), 2):
        for ends in product((1, -1), repeat=2):
            tracks = [
                lever.values_towards(end) for lever, end in zip((one, two), ends, strict=True)
            ]
            for a, b in product(*tracks):
                size = hypot(
                    (a - one.value) / one.deviation,
                    (b - two.value) / two.deviation,
                )
                if size < least:
                    card = resistance(with_values(assessment, {one.key: a, two.key: b}))
                    if card.zone is not zone:
                        least = size
    return least


@pytest.mark.parametrize(
    "assessment",
    [
        one_task(3.2, signals=Signals(wages=1), growth=2),
        drawn(random.Random(1), 2, 4.6),
        drawn(random.Random(9), 3, 4.4),
    ],
)
def test_no_pair_is_smaller_than_the_one_offered(assessment):
    flip = distance_to_flip(assessment)
    offered = [option.size for option in (*flip.singles, *flip.pairs)]
    least = smallest_pairs(assessment)
    if flip.singles:
        assert not [p for p in flip.pairs if p.zone in {s.zone for s in flip.singles}]
    else:
        assert min(offered) == pytest.approx(least, abs=1e-9)


def test_a_pair_is_offered_where_no_single_input_flips():
    tasks = [task for task in drawn(random.Random(3), 12, 3.0).tasks]
    assessment = seed(tasks=tasks, signals=Signals(), growth=0)
    flip = distance_to_flip(assessment)
    reached = {option.zone for option in flip.singles}
    for option in flip.pairs:
        assert option.zone not in reached
        assert len(option.changes) == 2


def test_pairs_match_a_search_of_everything_on_weeks_that_no_single_input_flips():
    rng = random.Random(5)
    weeks = [drawn(rng, 5, 1.9) for _ in range(120)]
    flips = [(week, distance_to_flip(week)) for week in weeks]
    pairs = [(week, flip.pairs[0]) for week, flip in flips if flip.pairs and not flip.singles]
    assert len(pairs) >= 3
    for week, pair in pairs[:3]:
        assert pair.size == pytest.approx(smallest_pairs(week), abs=1e-9)


def test_the_worked_example_says_how_far_green_is_and_what_flips_it():
    flip = distance_to_flip(seed())
    assert flip.nearest.zone is Zone.GREEN
    assert (flip.nearest.at, flip.nearest.shown) == (48, 5.4)
    assert [boundary.words for boundary in flip.boundaries] == ["5.4 below Green", "17.6 above Red"]
    assert flip.text == "5.4 below Green; flips if “Model serving” goes from 3 to 1.3."


def test_ends_of_the_ruler_have_one_boundary_and_may_have_no_way_out():
    best, worst = distance_to_flip(BEST), distance_to_flip(WORST)
    assert [boundary.words for boundary in best.boundaries] == ["52.0 above Yellow"]
    assert [boundary.words for boundary in worst.boundaries] == ["25.0 below Yellow"]
    many = drawn(random.Random(2), 12, 1.0)
    stuck = distance_to_flip(seed(tasks=many.tasks, signals=Signals(2, 2, 2, 2, 2), growth=2))
    assert (stuck.singles, stuck.pairs) == ((), ())
    assert stuck.text.endswith("no single input and no pair of inputs moves it to another zone.")


@pytest.mark.parametrize(
    ("value", "end", "values"),
    [
        (4.8, 1, (4.9, 5.0)),
        (4.83, 1, (4.93, 5)),
        (1.05, -1, (1,)),
        (5, 1, ()),
    ],
)
def test_a_task_steps_by_a_tenth_and_stops_at_its_bound(value, end, values):
    lever = Lever("task:1", "task", "Writing", value, 1, 5, 0.1, 0.5, 20)
    assert lever.values_towards(end) == values


def test_an_input_that_does_not_exist_cannot_be_set():
    with pytest.raises(ValueError, match="'task:8' is no input"):
        with_values(seed(), {"task:8": 3})
    with pytest.raises(ValueError, match="from -2 to 2"):
        with_values(seed(), {"signal:wages": 3})


def test_twelve_tasks_take_less_than_five_milliseconds():
    rng = random.Random(4)
    weeks = [drawn(rng, 12, centre) for centre in (1.5, 2.5, 3.5, 4.5)]

    def seconds(assessment):
        start = time.process_time()
        distance_to_flip(assessment)
        return time.process_time() - start

    assert max(min(seconds(week) for _ in range(40)) for week in weeks) < 0.005
