"""Resilience: three components that add up to 0–100, from nine named parts with a reason each."""

from collections.abc import Callable
from dataclasses import dataclass
from math import fsum, log10
from typing import NamedTuple

from .inputs import AssessmentInput
from .market import MarketInput
from .parts import add_up, tidy, to_print
from .proxy import distance_words
from .week import printed_decimals, weighted_score, work_split

VERSION = "1.0"

NEUTRAL = 0.5  # what a part counts, of 0 to 1, where there is no data
NOT_INVOLVED_COUNTS = 0.5  # work that AI leaves alone is neither displaced nor made stronger
REGULATION_WEIGHTS = {"regulatory": 0.60, "liability": 0.25, "union": 0.15}
OPENINGS_ENDS = (100, 100_000)  # openings a year that count 0 and 1; between them by powers of ten
OPENINGS_PER_JOB = 0.11  # all-occupation ratio of yearly openings to employment
GROWTH_ENDS = (-20, 20)  # projected change in percent that counts 0 and 1
FIT_OF_DISTANCE = (1.0, 0.75, 0.5, 0.25, 0.0)  # by code distance of the stand-in
ENOUGH_OPINIONS = 4
FIT_WEIGHT = 0.70  # the rest is how many outside opinions there are

COMPONENTS = {
    "automation": ("Automation resistance", 40),
    "moat": ("Structural moat", 30),
    "demand": ("Demand", 30),
}


class Finding(NamedTuple):
    """What a part's inputs come to, 0–1, and why."""

    value: float
    reason: str
    has_data: bool = True


class ResiliencePart(NamedTuple):
    """One named part: its component, the most it can give, and how it is found."""

    key: str
    name: str
    component: str
    maximum: float
    caption: str
    finds: Callable[[AssessmentInput, MarketInput], Finding]


@dataclass(frozen=True, slots=True)
class SubScore:
    """One part as scored: value × max = points; the printed points reach the component."""

    key: str
    name: str
    value: float
    max: float
    points: float
    shown: float
    reason: str
    has_data: bool


@dataclass(frozen=True, slots=True)
class Component:
    """One of the three components; its printed points are those of its parts added up."""

    key: str
    name: str
    max: float
    points: float
    shown: float
    parts: tuple[SubScore, ...]


@dataclass(frozen=True, slots=True)
class ResilienceCard:
    """The resilience score with its three components."""

    version: str
    score: float
    shown_score: float
    components: tuple[Component, ...]


def substitution(assessment: AssessmentInput, market: MarketInput) -> Finding:
    """Return task resistance, put on 0–1."""
    decimals = printed_decimals(assessment.tasks)
    weighted = weighted_score(assessment.tasks)
    reason = f"The week scores {weighted:.{decimals}f} of 5 for automation, weighted by time."
    return Finding((5 - weighted) / 4, reason)


def augmentation(assessment: AssessmentInput, market: MarketInput) -> Finding:
    """Return the share of the week that AI strengthens, 0–1; work it leaves alone counts half."""
    split = work_split(assessment.tasks)
    value = (split.augmented + NOT_INVOLVED_COUNTS * split.not_involved) / 100
    return Finding(
        value,
        f"AI strengthens the person in {split.augmented} % of the week; "
        f"{split.not_involved} % is left alone and counts half.",
    )


def physical_protection(assessment: AssessmentInput, market: MarketInput) -> Finding:
    """Return the mean of the physical barrier and the physicality principle, 0–1."""
    barrier, principle = assessment.barriers.physical, assessment.principles.physical
    return Finding(
        (barrier / 2 + principle / 3) / 2,
        f"Physical presence is rated {barrier} of 2 and embodied physicality {principle} of 3.",
    )


def regulatory_protection(assessment: AssessmentInput, market: MarketInput) -> Finding:
    """Return regulation, liability and union agreements, weighted, 0–1."""
    barriers = assessment.barriers
    value = fsum(w * getattr(barriers, key) / 2 for key, w in REGULATION_WEIGHTS.items())
    return Finding(
        value,
        f"Regulation is rated {barriers.regulatory} of 2, liability {barriers.liability} of 2 "
        f"and union agreements {barriers.union} of 2.",
    )


def robotics(assessment: AssessmentInput, market: MarketInput) -> Finding:
    """Return the share of the work that robots cannot reach, 0–1."""
    if market.robotics is None:
        return Finding(NEUTRAL, "There is no data on robots: it counts half.", has_data=False)
    reached = to_print(market.robotics * 100, 0)
    return Finding(1 - market.robotics, f"Robots can reach {reached:g} % of the work.")


def credentials(assessment: AssessmentInput, market: MarketInput) -> Finding:
    """Return how much preparation the job asks for, 0–1."""
    if market.job_zone is None:
        return Finding(NEUTRAL, "There is no data on preparation: it counts half.", has_data=False)
    return Finding((market.job_zone - 1) / 4, f"The job is in job zone {market.job_zone} of 5.")


def volume(assessment: AssessmentInput, market: MarketInput) -> Finding:
    """Return how many openings there are in a year, 0–1 by powers of ten."""
    if market.openings is not None:
        return Finding(_size(market.openings), f"There are {market.openings:,.0f} openings a year.")
    if market.employment is not None:
        openings = market.employment * OPENINGS_PER_JOB
        return Finding(
            _size(openings),
            f"There is no figure for openings; {market.employment:,.0f} jobs give about "
            f"{openings:,.0f} a year at the ratio of all occupations.",
        )
    return Finding(NEUTRAL, "There is no data on openings or jobs: it counts half.", has_data=False)


def growth(assessment: AssessmentInput, market: MarketInput) -> Finding:
    """Return the projected change of employment, put on 0–1."""
    if market.growth_percent is None:
        return Finding(NEUTRAL, "There is no data on growth: it counts half.", has_data=False)
    low, high = GROWTH_ENDS
    printed = f"{to_print(market.growth_percent):+.1f}".replace("-", "−")
    reason = f"The official projection for employment is {printed} %."
    return Finding(_within((market.growth_percent - low) / (high - low)), reason)


def source_quality(assessment: AssessmentInput, market: MarketInput) -> Finding:
    """Return how well the figures fit the job, 0–1: code distance and number of opinions."""
    count = market.has_outside_opinions
    opinions = "1 outside opinion" if count == 1 else f"{count or 'no'} outside opinions"
    breadth = min(count, ENOUGH_OPINIONS) / ENOUGH_OPINIONS
    if not market.has_figures:
        reason = f"There is no data on the market, and {opinions} to set beside it."
        return Finding((1 - FIT_WEIGHT) * breadth, reason, has_data=False)
    fit = FIT_OF_DISTANCE[market.proxy_distance]
    return Finding(
        FIT_WEIGHT * fit + (1 - FIT_WEIGHT) * breadth,
        f"The figures are those of {distance_words(market.proxy_distance)}, with {opinions}.",
    )


# Source  ours
RESILIENCE_PARTS = (
    ResiliencePart(
        "substitution",
        "Substitution resistance",
        "automation",
        25,
        "(task resistance − 1) / 4",
        substitution,
    ),
    ResiliencePart(
        "augmentation",
        "Augmentation leverage",
        "automation",
        15,
        "augmented share of the week, plus half the share that is not involved",
        augmentation,
    ),
    ResiliencePart(
        "physical",
        "Physical and environmental protection",
        "moat",
        9,
        "mean of the physical barrier (of 2) and embodied physicality (of 3)",
        physical_protection,
    ),
    ResiliencePart(
        "regulatory",
        "Regulatory protection",
        "moat",
        9,
        "barriers: 60 % regulation, 25 % liability, 15 % union agreements",
        regulatory_protection,
    ),
    ResiliencePart(
        "robotics", "Robotics", "moat", 6, "share of the work that robots cannot reach", robotics
    ),
    ResiliencePart("credentials", "Credential depth", "moat", 6, "(job zone − 1) / 4", credentials),
    ResiliencePart(
        "volume",
        "Volume",
        "demand",
        10,
        "openings a year: 100 count nothing, 100,000 in full, by powers of ten between",
        volume,
    ),
    ResiliencePart(
        "growth",
        "Growth",
        "demand",
        12,
        "official projection: −20 % counts nothing, +20 % in full, evenly between",
        growth,
    ),
    ResiliencePart(
        "sources",
        "Source quality",
        "demand",
        8,
        "70 % how close the stand-in's code is, 30 % outside opinions (four are enough)",
        source_quality,
    ),
)


def resilience(assessment: AssessmentInput, market: MarketInput) -> ResilienceCard:
    """Return how resilient the job is, 0–100, in parts and components that add up as printed.

    Source  ours
    """
    found = {part.key: part.finds(assessment, market) for part in RESILIENCE_PARTS}
    points = {part.key: tidy(found[part.key].value * part.maximum) for part in RESILIENCE_PARTS}
    of_component = {
        key: [part for part in RESILIENCE_PARTS if part.component == key] for key in COMPONENTS
    }
    sums = [tidy(fsum(points[part.key] for part in parts)) for parts in of_component.values()]
    score = tidy(fsum(sums))
    shown_score = to_print(score)
    components = []
    for key, exact, shown in zip(COMPONENTS, sums, add_up(sums, shown_score), strict=True):
        parts = of_component[key]
        printed = add_up([points[part.key] for part in parts], shown)
        scored = tuple(
            _scored(part, found[part.key], points[part.key], tenths)
            for part, tenths in zip(parts, printed, strict=True)
        )
        name, maximum = COMPONENTS[key]
        components.append(Component(key, name, maximum, exact, shown, scored))
    return ResilienceCard(VERSION, score, shown_score, tuple(components))


def _scored(part, finding, points, shown):
    value, reason, has_data = tidy(finding.value), finding.reason, finding.has_data
    return SubScore(part.key, part.name, value, part.maximum, points, shown, reason, has_data)


def _within(value):
    return min(max(value, 0.0), 1.0)


def _size(openings):
    low, high = OPENINGS_ENDS
    return _within(log10(max(openings, low) / low) / log10(high / low))
