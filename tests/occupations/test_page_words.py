"""Sentences and places that are computed from a card."""

import re
from itertools import pairwise

import pytest

from occupations import scoring
from occupations.page import scale, verdict, working
from occupations.page.verdict_words import VERDICTS
from occupations.scoring import AssessmentInput, Barriers, Mode, Signals, TaskInput


def assess(*tasks, **values):
    return AssessmentInput(
        tasks=tuple(TaskInput(f"Task {n}", *task) for n, task in enumerate(tasks, 1)), **values
    )


MIXED = assess(
    (25, 4, Mode.DISPLACED), (45, 3, Mode.AUGMENTED), (20, 2, Mode.AUGMENTED),
    (10, 2, Mode.NOT_INVOLVED),
    signals=Signals(1, 1, 1, 1, 1), barriers=Barriers(liability=1), growth=1,
)  # fmt: skip
SAFE = assess((100, 1, Mode.NOT_INVOLVED))
GONE = assess((100, 5, Mode.DISPLACED), signals=Signals(-2, -2, -2, -2, -2), growth=-2)
BEST = assess(
    (100, 1, Mode.NOT_INVOLVED),
    signals=Signals(2, 2, 2, 2, 2), barriers=Barriers(2, 2, 2, 2, 2), growth=2,
)  # fmt: skip


@pytest.mark.parametrize(
    ("inputs", "word", "shares"),
    [
        (MIXED, "Partly", {"25", "65", "10"}),
        (SAFE, "No", set()),
        (GONE, "Yes", set()),
        (assess((60, 3, Mode.AUGMENTED), (40, 2, Mode.NOT_INVOLVED)), "Partly", {"60", "40"}),
    ],
)
def test_the_verdict_is_one_sentence_from_the_split(inputs, word, shares):
    said = verdict.verdict(scoring.resistance(inputs), inputs.tasks)
    assert re.fullmatch(rf"{word}[,:] [^.]+\.", said)
    assert "estimate" in said or "we see" in said or "we find" in said
    assert set(re.findall(r"\d+(?=%)", said)) <= shares


def test_each_phrasing_of_the_verdict_can_be_filled():
    for kind, options in VERDICTS.items():
        modes = {"d": "DISPLACED", "h": "AUGMENTED", "l": "NOT_INVOLVED"}
        slots = {"word": "No", "does": 1, "helps": 2, "leaves": 3}
        slots |= {modes[letter]: "baking bread" for letter in kind}
        for text in options:
            assert len(text.format(**slots).split()) <= 32


def test_certainty_says_whether_the_range_reaches_another_zone():
    card, spread = scoring.resistance(MIXED), scoring.score_range(MIXED)
    flip = scoring.distance_to_flip(MIXED)
    said = verdict.certainty(card, spread, flip)
    assert said.startswith("The score is 5.4 below Green, and its likely range, ")
    assert said.endswith("reaches into Green.")


@pytest.mark.parametrize("inputs", [MIXED, SAFE, GONE, BEST])
def test_the_bars_reach_the_score_and_stay_on_the_ruler(inputs):
    card = scoring.resistance(inputs)
    rows = working.waterfall(card)
    shown = [float(row.shown.replace("−", "-")) for row in rows]
    assert sum(shown) == pytest.approx(card.shown_score)
    assert rows[-1].end == pytest.approx(card.score, abs=1e-3)
    assert all(row.x >= 0 and row.x + row.width <= 100.0001 for row in rows)


def test_the_formula_is_printed_with_the_real_numbers():
    steps = working.steps(MIXED, scoring.resistance(MIXED))
    assert [(step.sum, step.result) for step in steps] == [
        ("6.00 − 2.95", "3.05"),
        ("1 + 0.04 × 5", "1.20"),
        ("1 + 0.02 × 1", "1.02"),
        ("1 + 0.05 × 1", "1.05"),
        ("3.05 × 1.20 × 1.02 × 1.05", "3.9199"),
        ("(3.9199 − 0.54) / 7.93 × 100", "42.6"),
    ]


def test_a_negative_rating_stands_in_brackets():
    assert working.steps(GONE, scoring.resistance(GONE))[1].sum == "1 + 0.04 × (−10)"


@pytest.mark.parametrize(
    ("score", "is_end", "push"), [(6.0, False, 6.0), (50.0, False, 50.0), (91.0, True, 9.0)]
)
def test_the_flag_hangs_to_the_side_that_has_room(score, is_end, push):
    ruler = scale.scale(score, score - 5, score + 5)
    assert (ruler.is_end, ruler.flag_push, ruler.width) == (is_end, push, 10)


def test_the_histogram_counts_every_job_once_and_keeps_100_on_the_ruler():
    bars = scale.histogram([0.0, 24.99, 25.0, 47.2, 47.9, 100.0], 100)
    assert [(bar.point, bar.count, bar.zone) for bar in bars] == [
        (0, 1, "red"), (24, 1, "red"), (25, 1, "yellow"), (47, 2, "yellow"), (99, 1, "green"),
    ]  # fmt: skip
    assert max(bar.height for bar in bars) == 100


def test_zone_counts_leave_out_what_has_no_score():
    counts = scale.zone_counts(["green", "", "red", "green", "green"])
    assert [(each.zone, each.count, each.percent) for each in counts] == [
        ("red", 1, 25.0), ("yellow", 0, 0.0), ("green", 3, 75.0),
    ]  # fmt: skip


@pytest.mark.parametrize("inputs", [MIXED, SAFE, GONE, BEST])
def test_headings_are_claims_without_holes(inputs):
    card = scoring.resistance(inputs)
    for text in (
        verdict.score_claim(card),
        verdict.tasks_claim(card),
        verdict.ratings_claim(inputs.signals.total, inputs.barriers.total),
        verdict.label_reason(card),
    ):
        words = text.split()
        assert "None" not in text and all(a != b for a, b in pairwise(words))
