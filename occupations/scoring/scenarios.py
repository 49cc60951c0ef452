"""Three scenarios with a date: what to watch, where, and which value settles it."""

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date
from enum import StrEnum

from .flip import Option, distance_to_flip
from .inputs import AssessmentInput, Zone
from .levers import Lever, levers, with_values
from .market import MarketInput
from .parts import tidy
from .resistance import resistance, unclamped_score
from .week import share_at_least

VERSION = "1.0"

# Where each kind of input is read again on the review date, by key in fixtures/sources.json.
SCENARIO_SOURCES = {
    "task": "anthropic-economic-index",
    "signal:postings": "bls-employment-projections",
    "signal:companies": "ours",
    "signal:wages": "bls-oews",
    "signal:tools": "anthropic-economic-index",
    "signal:experts": "ours",
    "barrier": "ours",
    "growth": "ours",
    "market": "bls-employment-projections",
}


class ScenarioKind(StrEnum):
    """Which way a scenario takes the verdict."""

    WEAKENS = "weakens"
    STRENGTHENS = "strengthens"
    MIXED = "mixed"


REVIEW_YEARS = {ScenarioKind.WEAKENS: 1, ScenarioKind.STRENGTHENS: 1, ScenarioKind.MIXED: 2}


@dataclass(frozen=True, slots=True)
class Condition:
    """A value that a named figure must reach: at least or at most so much."""

    key: str
    name: str
    at_least: bool
    value: float
    unit: str = ""

    def __str__(self):
        side = "at least" if self.at_least else "at most"
        number = f"{self.value:g}".replace("-", "−")
        return f"{self.name} is {side} {number}{self.unit}"

    def is_met(self, value: float) -> bool:
        return value >= self.value if self.at_least else value <= self.value


@dataclass(frozen=True, slots=True)
class Threshold:
    """The conditions that settle a scenario; all of them must be met."""

    conditions: tuple[Condition, ...]

    def __str__(self):
        return " and ".join(str(condition) for condition in self.conditions)

    def is_met(self, values: Mapping[str, float]) -> bool:
        """Return whether the scenario has come about.

        Raises  KeyError when a condition's figure is not among the values.
        """
        return all(condition.is_met(values[condition.key]) for condition in self.conditions)


@dataclass(frozen=True, slots=True)
class Scenario:
    """One way things may go. Its outcome is None until the review has settled it."""

    version: str
    kind: ScenarioKind
    watch: str
    source_key: str
    threshold: Threshold
    review_on: date
    leads_to_score: float | None  # the resistance score if it comes about, where it has one
    leads_to_zone: Zone | None
    outcome: bool | None = None


def scenarios(
    assessment: AssessmentInput, market: MarketInput, today: date
) -> tuple[Scenario, ...]:
    """Return exactly three scenarios, weakens, strengthens, mixed, each with a date and a test.

    The first two are the smallest change that reaches the next zone; where none does, the single
    step that moves the score most.

    Source  ours
    """
    card = resistance(assessment)
    flip = distance_to_flip(assessment)
    options = sorted((*flip.singles, *flip.pairs), key=lambda option: option.size)
    found = []
    for kind, end in ((ScenarioKind.WEAKENS, -1), (ScenarioKind.STRENGTHENS, 1)):
        option = next((o for o in options if (o.score - card.score) * end > 0), None)
        values = _values(option) if option else _largest_step(assessment, card, end)
        if values:
            found.append(_of_levers(kind, assessment, values, end, today))
        else:
            found.append(_of_growth(kind, market, end, today))
    return (*found, _mixed(assessment, market, today))


def review_date(kind: ScenarioKind, today: date) -> date:
    """Return the day on which a scenario made today is settled."""
    year = today.year + REVIEW_YEARS[kind]
    is_leap_day = (today.month, today.day) == (2, 29)
    return date(year, 2, 28) if is_leap_day else today.replace(year=year)


def _values(option: Option) -> dict[str, float]:
    return {change.key: change.end for change in option.changes}


def _largest_step(assessment, card, end):
    """Return the one-step change that moves the score most that way: {lever key: value}, or {}."""
    best, moved = {}, 0.0
    for lever in levers(assessment):
        towards = -end if lever.kind == "task" else end
        value = min(max(lever.value + towards, lever.low), lever.high)
        change = {lever.key: tidy(value)}
        gain = (unclamped_score(with_values(assessment, change)) - card.unclamped) * end
        if gain > moved:
            best, moved = change, gain
    return best


def _of_levers(kind, assessment, values, end, today):
    by_key = {lever.key: lever for lever in levers(assessment)}
    moved = [by_key[key] for key in values]
    conditions = tuple(_condition(lever, values[lever.key], end) for lever in moved)
    result = resistance(with_values(assessment, values))
    return Scenario(
        VERSION,
        kind,
        " and ".join(_watch(lever) for lever in moved),
        _source(moved[0]),
        Threshold(conditions),
        review_date(kind, today),
        result.score,
        result.zone,
    )


def _condition(lever: Lever, value: float, end: int) -> Condition:
    at_least = end < 0 if lever.kind == "task" else end > 0
    name = {
        "task": f"the automation score of “{lever.name}”",
        "signal": f"the rating of the signal “{lever.name}”",
        "barrier": f"the rating of the barrier “{lever.name}”",
        "growth": "the rating of AI growth",
    }[lever.kind]
    return Condition(lever.key, name, at_least, value)


def _watch(lever: Lever) -> str:
    if lever.kind == "task":
        return f"how much of “{lever.name}” ({lever.percent} % of the week) AI does"
    return f"what “{lever.name}” shows"


def _source(lever: Lever) -> str:
    return SCENARIO_SOURCES.get(lever.key) or SCENARIO_SOURCES[lever.kind]


def _of_growth(kind, market, end, today):
    """Return a scenario on the official projection, for a job whose every input is at its end."""
    start = market.growth_percent or 0
    condition = _growth_condition(max(round(start) + 5 * end, -100), end > 0)
    return Scenario(
        VERSION,
        kind,
        "the official projection for employment",
        SCENARIO_SOURCES["market"],
        Threshold((condition,)),
        review_date(kind, today),
        None,
        None,
    )


def _growth_condition(value, at_least):
    name = "the official projection for employment"
    return Condition("market:growth_percent", name, at_least, value, " %")


def _mixed(assessment, market, today):
    """Return the case that pulls both ways: the work holds up while its tasks turn over."""
    level = 3 if share_at_least(assessment.tasks, 3) < 100 else 4
    share = share_at_least(assessment.tasks, level)
    target = min(100, (share // 10 + 1) * 10)
    turned = Condition(
        f"week:at_{level}",
        f"the share of task time with an automation score of {level} or more",
        True,
        target,
        " %",
    )
    holds = _growth_condition(max(0, round(market.growth_percent or 0)), True)
    return Scenario(
        VERSION,
        ScenarioKind.MIXED,
        "whether employment holds up while AI takes over more of the tasks",
        SCENARIO_SOURCES["market"],
        Threshold((holds, turned)),
        review_date(ScenarioKind.MIXED, today),
        None,
        None,
    )
