"""Resistance: it adds up, it moves the right way, and zones and labels are where we say."""

from dataclasses import replace

import pytest
from hypothesis import assume
from hypothesis import strategies as st

from occupations.scoring import (
    BARRIER_NAMES,
    SIGNAL_NAMES,
    Barriers,
    Mode,
    Signals,
    TaskInput,
    Zone,
    add_up,
    resistance,
    share_at_least,
    to_print,
    zone_of,
)

from .test_scoring_seed import BEST, WORST, assessments, for_any, one_task, seed


def tenths(value):
    return round(value * 10)


@for_any(assessments(), examples=400)
def test_the_parts_add_up_to_the_score_exactly_and_as_printed(assessment):
    card = resistance(assessment)
    assert sum(part.points for part in card.parts) == pytest.approx(card.score, abs=1e-7)
    assert sum(tenths(part.shown) for part in card.parts) == tenths(card.shown_score)
    assert all(abs(part.shown - part.points) < 0.1 for part in card.parts)
    assert tenths(card.shown_score) + tenths(card.shown_displacement) == 1000


@for_any(assessments())
def test_the_weighted_tasks_add_up_to_what_is_taken_from_six(assessment):
    card = resistance(assessment)
    unit = 10**card.decimals
    assert sum(round(task.shown * unit) for task in card.tasks) == round(card.shown_weighted * unit)
    assert round((6 - card.shown_weighted) * unit) == round(card.shown_task_resistance * unit)
    assert sum(card.split) == 100


@for_any(assessments())
def test_the_score_is_the_published_formula(assessment):
    weighted = sum(task.percent / 100 * task.score for task in assessment.tasks)
    raw = (
        (6 - weighted)
        * (1 + 0.04 * assessment.signals.total)
        * (1 + 0.02 * assessment.barriers.total)
        * (1 + 0.05 * assessment.growth)
    )
    expected = min(100, max(0, (raw - 0.54) / 7.93 * 100))
    assert resistance(assessment).score == pytest.approx(expected, abs=1e-7)


@for_any(assessments(), st.data())
def test_a_more_automatable_task_never_raises_resistance(assessment, data):
    n = data.draw(st.integers(0, len(assessment.tasks) - 1))
    score = data.draw(st.floats(assessment.tasks[n].score, 5))
    tasks = list(assessment.tasks)
    tasks[n] = replace(tasks[n], score=score)
    assert resistance(replace(assessment, tasks=tasks)).score <= resistance(assessment).score


@for_any(assessments(), st.sampled_from(list(BARRIER_NAMES)))
def test_a_higher_barrier_never_lowers_resistance(assessment, key):
    level = getattr(assessment.barriers, key)
    assume(level < 2)
    raised = replace(assessment, barriers=replace(assessment.barriers, **{key: level + 1}))
    assert resistance(raised).unclamped > resistance(assessment).unclamped
    assert resistance(raised).score >= resistance(assessment).score


@for_any(assessments(), st.sampled_from(list(SIGNAL_NAMES)))
def test_a_better_signal_never_lowers_resistance(assessment, key):
    level = getattr(assessment.signals, key)
    assume(level < 2)
    raised = replace(assessment, signals=replace(assessment.signals, **{key: level + 1}))
    assert resistance(raised).unclamped > resistance(assessment).unclamped


@for_any(assessments(), st.randoms(use_true_random=False))
def test_the_order_of_the_tasks_does_not_matter(assessment, rng):
    shuffled = rng.sample(assessment.tasks, len(assessment.tasks))
    card, other = resistance(assessment), resistance(replace(assessment, tasks=tuple(shuffled)))
    assert (other.score, other.parts, other.label) == (card.score, card.parts, card.label)
    assert other.split == card.split


@for_any(assessments())
def test_the_protective_principles_stand_beside_the_score_and_not_in_it(assessment):
    without = replace(assessment, principles=seed().principles)
    assert resistance(without).score == resistance(assessment).score
    part = next(part for part in resistance(assessment).parts if part.key == "principles")
    assert (part.points, part.shown) == (0.0, 0.0)
    assert "beside the score" in part.note


def test_the_best_inputs_are_held_at_the_top_and_the_card_says_so():
    card = resistance(BEST)
    assert (to_print(card.raw, 2), to_print(card.unclamped)) == (9.24, 109.7)
    assert (card.score, card.shown_displacement, card.clamped) == (100, 0, "top")
    assert card.parts[-1].key == "clamp"
    assert (card.parts[-1].shown, "109.7" in card.parts[-1].note) == (-9.7, True)


@for_any(assessments())
def test_the_card_says_that_it_was_held_exactly_when_it_was(assessment):
    card = resistance(assessment)
    assert card.clamped == ("top" if card.unclamped > 100 else None)
    assert (card.clamped is None) is (card.score == card.unclamped)
    assert (card.clamped is None) is ("clamp" not in [part.key for part in card.parts])


def test_a_score_just_below_the_end_of_the_ruler_is_not_held():
    card = resistance(one_task(1, signals=Signals(2, 2, 2, 2), barriers=Barriers(*[2] * 5)))
    assert (card.clamped, card.score > 90) == (None, True)


def test_the_worst_inputs_end_exactly_at_the_bottom_with_nothing_cut():
    card = resistance(WORST)
    assert (card.raw, card.unclamped, card.score) == (0.54, 0, 0)
    assert (card.clamped, card.zone, card.label) == (None, Zone.RED, "Red (Imminent)")


@pytest.mark.parametrize(
    ("score", "zone"),
    [
        (100, Zone.GREEN),
        (48, Zone.GREEN),
        (47.999, Zone.YELLOW),
        (25, Zone.YELLOW),
        (24.999, Zone.RED),
        (0, Zone.RED),
    ],
)
def test_zones_change_at_48_and_25(score, zone):
    assert zone_of(score) is zone


def test_a_score_of_exactly_48_is_green_in_spite_of_binary_fractions():
    score = 6 - 3.622  # 3.622 × 1.20 = 4.3464, which is 48 on the ruler
    card = resistance(one_task(score, signals=Signals(1, 1, 1, 1, 1)))
    assert (card.score, card.zone) == (48, Zone.GREEN)
    below = resistance(one_task(score + 0.001, signals=Signals(1, 1, 1, 1, 1)))
    assert (below.shown_score, below.zone) == (48.0, Zone.YELLOW)
    assert below.boundary_note == "The score is 47.98 before rounding, which is below 48."
    assert card.boundary_note == ""


def week(*rows):
    return tuple(TaskInput(f"Task {n}", p, s, Mode.AUGMENTED) for n, (p, s) in enumerate(rows))


@pytest.mark.parametrize(
    ("tasks", "growth", "good", "label"),
    [
        (week((81, 1), (19, 3)), 0, 2, "Green (Stable)"),
        (week((80, 1), (20, 3)), 0, 2, "Green (Transforming)"),
        (week((80, 1), (20, 3)), 2, 2, "Green (Accelerated)"),
        (week((81, 1), (19, 3)), 2, 2, "Green (Accelerated)"),
        (week((61, 2.9), (39, 3)), 0, 0, "Yellow (Moderate)"),
        (week((60, 2.9), (40, 3)), 0, 0, "Yellow (Urgent)"),
        (week((60, 2.9), (40, 3)), 2, 0, "Yellow (Urgent)"),
        (week((70, 4), (30, 3)), 0, -2, "Red (Imminent)"),
        (week((69, 4), (31, 3.9)), 0, -2, "Red"),
    ],
)
def test_labels_change_at_their_shares_of_task_time(tasks, growth, good, label):
    assessment = seed(tasks=tasks, growth=growth, signals=Signals(*[good] * 5), barriers=Barriers())
    assert resistance(assessment).label == label


def test_the_share_of_task_time_counts_scores_at_the_limit():
    assert share_at_least(seed().tasks, 3) == 70
    assert share_at_least(seed().tasks, 4) == 25
    assert share_at_least(seed().tasks, 4.1) == 0


@pytest.mark.parametrize(
    ("values", "total", "expected"),
    [
        ((33.35, 33.35, 33.3), 100.0, (33.4, 33.3, 33.3)),
        ((0.0, 0.04, 0.04, 0.04), 0.1, (0.0, 0.1, 0.0, 0.0)),
        ((-0.05, 10.05), 10.0, (0.0, 10.0)),
        ((0.29, 0.71), 1.0, (0.2, 0.8)),
        ((), 0.0, ()),
    ],
)
def test_largest_remainders_close_the_sum_and_leave_zeros_alone(values, total, expected):
    shown = add_up(values, total)
    assert sum(map(tenths, shown)) == tenths(total)
    assert [v for v, e in zip(shown, values, strict=True) if e == 0] == [0.0] * values.count(0.0)
    assert all(abs(s - v) < 0.1 for s, v in zip(shown, values, strict=True))
    assert shown == pytest.approx(expected, abs=0.1001)


def test_parts_that_cannot_reach_a_total_are_refused():
    with pytest.raises(ValueError, match="do not reach the total"):
        add_up((1.0, 2.0), 3.5)


@pytest.mark.parametrize(
    ("value", "decimals", "printed"),
    [(2.675, 2, 2.68), (0.25, 1, 0.3), (-0.25, 1, -0.3), (42.64999, 1, 42.6), (1e-12, 1, 0.0)],
)
def test_numbers_are_printed_with_halves_going_away_from_zero(value, decimals, printed):
    assert to_print(value, decimals) == printed


def test_a_week_whose_weighted_score_needs_three_decimals_prints_three():
    card = resistance(seed(tasks=week((55, 3.3), (45, 2.0))))
    assert (card.decimals, card.shown_weighted, card.shown_task_resistance) == (3, 2.715, 3.285)
    assert [task.shown for task in card.tasks] == [1.815, 0.9]
