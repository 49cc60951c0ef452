"""The range: it agrees with a simulation, its width is accounted for, and care narrows it."""

import random
from math import sqrt

import pytest

from occupations.scoring import (
    BARRIER_NAMES,
    SIGNAL_NAMES,
    STANDARD_DEVIATIONS,
    Care,
    deviation_of,
    resistance,
    score_range,
)

from .test_scoring_seed import BEST, assessments, drawn, for_any, seed

DRAWS = 20_000


def simulate(assessment, draws, rng):
    """Return the 10th and 90th percentile of the score when every input is drawn around its value.

    The time shares are drawn as a diary of so many entries would scatter them, and keep their sum.
    """
    table = STANDARD_DEVIATIONS[assessment.care]
    gauss = rng.gauss
    shares = [task.percent / 100 for task in assessment.tasks]
    values = [task.score for task in assessment.tasks]
    roots = [sqrt(share / table.diary) for share in shares]
    scores = []
    for _ in range(draws):
        bumps = [root * gauss(0, 1) for root in roots]
        drift = sum(bumps)
        scale = gauss(0, table.scale)
        weighted = sum(
            (share + bump - share * drift) * value + share * (gauss(0, table.task) + scale)
            for share, bump, value in zip(shares, bumps, values, strict=True)
        )
        evidence = assessment.signals.total + sum(gauss(0, table.signal) for _ in SIGNAL_NAMES)
        barriers = assessment.barriers.total + sum(gauss(0, table.barrier) for _ in BARRIER_NAMES)
        growth = assessment.growth + gauss(0, table.growth)
        raw = (6 - weighted) * (1 + 0.04 * evidence) * (1 + 0.02 * barriers) * (1 + 0.05 * growth)
        scores.append((raw - 0.54) / 7.93 * 100)
    scores.sort()
    return scores[draws // 10], scores[-draws // 10]


def varied():
    """Return 36 assessments of 1–12 tasks whose ranges stay within the ruler."""
    rng = random.Random(20)
    found = []
    while len(found) < 36:
        centre = (1.8, 2.5, 3.2, 3.8)[len(found) % 4]
        assessment = drawn(rng, 1 + len(found) % 12, centre)
        spread = score_range(assessment)
        if not spread.is_low_held and not spread.is_high_held:
            found.append(assessment)
    return found


@pytest.mark.parametrize("number", range(36))
def test_each_end_of_the_range_agrees_with_20_000_draws_within_5_percent_of_the_width(number):
    assessment = varied()[number]
    spread = score_range(assessment)
    low, high = simulate(assessment, DRAWS, random.Random(number))
    allowed = 0.05 * (spread.high - spread.low)
    assert spread.low == pytest.approx(low, abs=allowed)
    assert spread.high == pytest.approx(high, abs=allowed)


def test_the_assessments_of_the_simulation_cover_every_zone_and_every_care():
    assert {resistance(a).zone.value for a in varied()} == {"green", "yellow", "red"}
    assert {a.care for a in varied()} == set(Care)


@for_any(assessments())
def test_the_score_lies_in_its_range_and_the_range_on_the_ruler(assessment):
    spread, card = score_range(assessment), resistance(assessment)
    assert 0 <= spread.low <= card.score <= spread.high <= 100
    assert spread.shown_low <= card.shown_score <= spread.shown_high


@for_any(assessments())
def test_the_shares_of_the_width_make_100_exactly_and_as_printed(assessment):
    spread = score_range(assessment)
    for rows, exact in (
        (spread.contributions, [row.share for row in spread.contributions]),
        (spread.groups, [row.points for row in spread.groups]),
    ):
        assert sum(exact) == pytest.approx(100, abs=1e-6)
        assert sum(round(row.shown * 10) for row in rows) == 1000
    total = sum(row.points**2 for row in spread.contributions)
    assert sqrt(total) == pytest.approx(spread.sd, abs=1e-6)


def test_more_care_makes_the_range_narrower():
    widths = [score_range(seed(care=care)).sd for care in Care]
    assert widths == sorted(widths, reverse=True)
    assert len(set(widths)) == 3
    for kind in ("task", "signal", "barrier", "growth"):
        sizes = [deviation_of(care, kind) for care in Care]
        assert sizes == sorted(set(sizes), reverse=True)


def test_a_range_that_leaves_the_ruler_is_held_and_says_so():
    spread = score_range(BEST)
    assert (spread.high, spread.is_high_held, spread.is_low_held) == (100, True, False)
    centre = resistance(BEST).unclamped
    assert spread.low == pytest.approx(centre - 1.2815516 * spread.sd, abs=1e-4)


def test_the_range_of_the_worked_example():
    spread = score_range(seed())
    assert (spread.shown_low, spread.shown_high) == (31.6, 53.6)
    assert spread.contributions[0].key == "scale"
