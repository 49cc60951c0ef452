"""The range: how far off the score may be, given how sure we are of each input."""

from dataclasses import dataclass
from math import fsum, prod, sqrt
from statistics import NormalDist

from .deviations import STANDARD_DEVIATIONS
from .inputs import BARRIER_NAMES, SIGNAL_NAMES, AssessmentInput
from .parts import Part, add_up, tidy, to_print
from .resistance import resistance
from .ruler import MODIFIER_STEPS, RAW_SPAN

VERSION = "1.0"

COVERAGE = 0.80  # how often the range should hold the score that perfect inputs would give

SPREAD_GROUPS = {
    "task": "Task scores, one by one",
    "scale": "The task scale as a whole",
    "diary": "Time shares",
    "signal": "Market signals",
    "barrier": "Barriers",
    "growth": "AI growth",
}


@dataclass(frozen=True, slots=True)
class Contribution:
    """What one input adds to the width: its share of the variance in percent."""

    key: str
    name: str
    points: float  # what one standard deviation of the input moves the score, in points
    share: float
    shown: float


@dataclass(frozen=True, slots=True)
class Range:
    """The 80 % range of a resistance score in points, and which inputs its width comes from."""

    version: str
    low: float
    high: float
    sd: float
    coverage: float
    shown_low: float
    shown_high: float
    is_low_held: bool  # the range was cut at 0
    is_high_held: bool  # the range was cut at 100
    contributions: tuple[Contribution, ...]  # every input, widest first; shares make 100
    groups: tuple[Part, ...]  # the same shares by kind of input; printed, they make 100


def score_range(assessment: AssessmentInput) -> Range:
    """Return the 80 % range of the resistance score, in points within 0–100.

    To first order: each input's standard deviation times the slope of the score at this
    assessment, squared and added up. Ends beyond the ruler are held at 0 or 100 and marked.

    Source  ours
    """
    moves = point_moves(assessment)
    sd = sqrt(fsum(points**2 for _, _, points in moves))
    centre = resistance(assessment).unclamped
    reach = NormalDist().inv_cdf((1 + COVERAGE) / 2) * sd
    low, high = tidy(centre - reach), tidy(centre + reach)
    held_low, held_high = (min(max(end, 0.0), 100.0) for end in (low, high))
    return Range(
        version=VERSION,
        low=held_low,
        high=held_high,
        sd=tidy(sd),
        coverage=COVERAGE,
        shown_low=to_print(held_low),
        shown_high=to_print(held_high),
        is_low_held=low != held_low,
        is_high_held=high != held_high,
        contributions=_contributions(moves, sd**2),
        groups=_groups(moves, sd**2),
    )


def point_moves(assessment: AssessmentInput) -> list[tuple[str, str, float]]:
    """Return for each input its key, its name, and what one standard deviation moves, in points."""
    card = resistance(assessment)
    table = STANDARD_DEVIATIONS[assessment.care]
    factors = {
        "evidence": card.evidence_modifier,
        "barriers": card.barrier_modifier,
        "growth": card.growth_modifier,
    }
    point = prod(factors.values()) / RAW_SPAN * 100  # one point of task resistance, on the ruler

    def rating_move(key, deviation):
        slope = card.task_resistance * point * MODIFIER_STEPS[key].step / factors[key]
        return slope * deviation

    tasks = assessment.tasks
    variance = fsum(t.percent * (t.score - card.weighted) ** 2 for t in tasks) / 100
    moves = [
        (f"task:{n}", task.name, point * task.percent / 100 * table.task)
        for n, task in enumerate(tasks, start=1)
    ]
    moves.append(("scale", SPREAD_GROUPS["scale"], point * table.scale))
    moves.append(("diary", SPREAD_GROUPS["diary"], point * sqrt(variance / table.diary)))
    signal = rating_move("evidence", table.signal)
    moves += [(f"signal:{key}", name, signal) for key, name in SIGNAL_NAMES.items()]
    barrier = rating_move("barriers", table.barrier)
    moves += [(f"barrier:{key}", name, barrier) for key, name in BARRIER_NAMES.items()]
    return [*moves, ("growth", SPREAD_GROUPS["growth"], rating_move("growth", table.growth))]


def _contributions(moves, variance):
    shares = [points**2 / variance * 100 for _, _, points in moves]
    printed = add_up(shares, 100)
    rows = [
        Contribution(key, name, tidy(points), tidy(share), shown)
        for (key, name, points), share, shown in zip(moves, shares, printed, strict=True)
    ]
    return tuple(sorted(rows, key=lambda row: -row.share))


def _groups(moves, variance):
    shares = dict.fromkeys(SPREAD_GROUPS, 0.0)
    for key, _, points in moves:
        shares[key.partition(":")[0]] += points**2 / variance * 100
    shown = add_up(list(shares.values()), 100)
    return tuple(
        Part(SPREAD_GROUPS[key], key, tidy(shares[key]), printed)
        for key, printed in zip(shares, shown, strict=True)
    )
