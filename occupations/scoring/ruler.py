"""The ruler: the numbers of the resistance formula, its zones and its labels."""

from collections.abc import Callable, Sequence
from typing import NamedTuple

from .inputs import TaskInput, Zone
from .parts import tidy
from .week import share_at_least

TOP_OF_TASKS = 6.00  # task resistance = 6.00 − weighted automation score, so it runs 1–5
RAW_FLOOR = 0.54  # the lowest raw value there is: 1 × 0.60 × 1.00 × 0.90
RAW_SPAN = 7.93  # raw points between 0 and 100 on the ruler


class ModifierStep(NamedTuple):
    """One factor of the formula: 1 + step × rating."""

    key: str
    name: str
    step: float
    low: int
    high: int
    caption: str


MODIFIER_STEPS = {
    step.key: step
    for step in (
        ModifierStep("evidence", "Market evidence", 0.04, -10, 10, "five signals added up"),
        ModifierStep("barriers", "Structural barriers", 0.02, 0, 10, "five barriers added up"),
        ModifierStep("growth", "AI growth", 0.05, -2, 2, "the AI growth rating"),
    )
}


class ZoneBand(NamedTuple):
    """One stretch of the ruler; a score belongs to the first band whose lower end it reaches."""

    zone: Zone
    low: float
    high: float
    status: str
    caption: str


ZONE_BANDS = (
    ZoneBand(Zone.GREEN, 48, 100, "SURVIVING", "48 and above"),
    ZoneBand(Zone.YELLOW, 25, 48, "TRANSFORMING", "25 and above, below 48"),
    ZoneBand(Zone.RED, 0, 25, "DISPLACING", "below 25"),
)


class LabelRule(NamedTuple):
    """One label within a zone; the first rule of the zone that applies gives the label.

    `applies` gets the growth rating and the percent of task time that scores 3+ and 4+.
    """

    label: str
    zone: Zone
    caption: str
    is_published: bool  # defined elsewhere too; the others are our own definitions
    applies: Callable[[int, int, int], bool]


LABEL_RULES = (
    LabelRule("Green (Accelerated)", Zone.GREEN, "AI growth is +2", False, lambda g, t, f: g == 2),
    LabelRule(
        "Green (Stable)",
        Zone.GREEN,
        "less than 20 % of task time scores 3 or more",
        False,
        lambda g, t, f: t < 20,
    ),
    LabelRule("Green (Transforming)", Zone.GREEN, "otherwise", False, lambda g, t, f: True),
    LabelRule(
        "Yellow (Urgent)",
        Zone.YELLOW,
        "at least 40 % of task time scores 3 or more",
        True,
        lambda g, t, f: t >= 40,
    ),
    LabelRule("Yellow (Moderate)", Zone.YELLOW, "otherwise", False, lambda g, t, f: True),
    LabelRule(
        "Red (Imminent)",
        Zone.RED,
        "at least 70 % of task time scores 4 or more",
        False,
        lambda g, t, f: f >= 70,
    ),
    LabelRule("Red", Zone.RED, "otherwise", False, lambda g, t, f: True),
)


def modifier(key: str, rating: float) -> float:
    """Return the factor that a rating puts on task resistance, 0.60–1.40."""
    return tidy(1 + MODIFIER_STEPS[key].step * rating)


def on_ruler(raw: float) -> float:
    """Return the raw value on the ruler in points, not yet held within 0–100."""
    return tidy((raw - RAW_FLOOR) / RAW_SPAN * 100)


def zone_of(score: float) -> Zone:
    """Return the zone of an unrounded score."""
    return band_of(score).zone


def band_of(score: float) -> ZoneBand:
    """Return the stretch of the ruler that an unrounded score lies in."""
    return next((band for band in ZONE_BANDS if score >= band.low), ZONE_BANDS[-1])


def label_rule(zone: Zone, growth: int, tasks: Sequence[TaskInput]) -> LabelRule:
    """Return the rule that names the job within its zone."""
    facts = growth, share_at_least(tasks, 3), share_at_least(tasks, 4)
    return next(rule for rule in LABEL_RULES if rule.zone is zone and rule.applies(*facts))
