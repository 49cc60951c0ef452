"""Signals, barriers, human-only factors and growth of a baseline, each with its reason."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass

from .records import Facts, TaskRecord
from .tables import (
    CONTACT_BANDS,
    CONTACT_ELEMENTS,
    CULTURE_BANDS,
    GROWTH_BANDS,
    HANDS_BANDS,
    HELD_BY_RULES,
    JUDGMENT_BANDS,
    JUDGMENT_ELEMENTS,
    LIABILITY_BANDS,
    PREFERENCE_RATING,
    PRESENCE_BANDS,
    PRESENCE_IN_FULL,
    PRESENCE_WEIGHTS,
    REGULATORY_BANDS,
    USE_BANDS,
    WAGE_BANDS,
)
from .week import between, task_weight

TASK_RATINGS = "parshall-cdr-task-ratings"
CONTEXTS = "onet-descriptor-scores-2022"
ACTIVITIES = "onet-work-activity-importance-29-1"
PROJECTIONS = "bls-employment-projections-2024-34"
USE = "anthropic-economic-index"


@dataclass(frozen=True, slots=True)
class Mark:
    """One value of an assessment with the figure behind it; no data means the value is 0."""

    group: str
    kind: str
    value: int
    reason: str
    dataset: str = ""
    measure: float | None = None

    @property
    def has_data(self) -> bool:
        return self.measure is not None


def marks(records: Sequence[TaskRecord], facts: Facts) -> tuple[Mark, ...]:
    """Return the fourteen marks of a baseline assessment, in the order of the page."""
    return (
        _no_data("signal", "postings", "No count of job postings by occupation is open to us."),
        _no_data("signal", "companies", "No public record ties company decisions to occupations."),
        _wages(facts),
        _tools(facts),
        _experts(facts),
        _regulatory(records),
        _presence(records, facts),
        _no_data("barrier", "union", "Union membership is not published by detailed occupation."),
        _liability(facts),
        _culture(records, facts),
        _hands(records),
        _contact(facts),
        _judgment(facts),
        _no_data(
            "growth",
            "growth",
            "No public figure says how AI itself changes demand for this occupation.",
        ),
    )


def band(value: float, bands: Sequence[tuple[float, int]]) -> int:
    """Return the value of the first band whose threshold the figure reaches."""
    return next(mark for threshold, mark in bands if value >= threshold)


def _no_data(group: str, kind: str, reason: str) -> Mark:
    return Mark(group, kind, 0, reason)


def _measured(group, kind, measure, bands, sentence: Callable[[float], str], dataset) -> Mark:
    if measure is None:
        return _no_data(group, kind, "No data for this occupation.")
    return Mark(group, kind, band(measure, bands), sentence(measure), dataset, round(measure, 4))


def _experts(facts: Facts) -> Mark:
    def sentence(growth: float) -> str:
        turn = "grow" if growth >= 0 else "shrink"
        return (
            f"Official projections expect employment to {turn} by {abs(growth):.1f}% "
            "from 2024 to 2034; 3.1% is the figure for all occupations."
        )

    return _measured(
        "signal", "experts", facts.projected_growth, GROWTH_BANDS, sentence, PROJECTIONS
    )


def _wages(facts: Facts) -> Mark:
    def sentence(change: float) -> str:
        turn = "faster" if change >= 0 else "slower"
        return (
            f"The median wage rose {abs(change):.1f} points {turn} than in the middle occupation "
            "between the two releases at hand."
        )

    return _measured("signal", "wages", facts.wage_change, WAGE_BANDS, sentence, CONTEXTS)


def _tools(facts: Facts) -> Mark:
    def sentence(use: float) -> str:
        return f"{use:.0%} of the occupation's tasks, by weight, show up in observed use of AI."

    return _measured("signal", "tools", facts.observed_use, USE_BANDS, sentence, USE)


def _weighted(records: Sequence[TaskRecord], value: Callable[[TaskRecord], float | None]):
    """Return the mean of a rating over the tasks that have one, by task weight."""
    rated = [
        (task_weight(record, 3.0), found)
        for record in records
        if (found := value(record)) is not None
    ]
    if not rated:
        return None
    return sum(weight * found for weight, found in rated) / sum(weight for weight, _ in rated)


def _at_least(rating: float | None, threshold: float) -> float | None:
    return None if rating is None else float(rating >= threshold)


def _regulatory(records: Sequence[TaskRecord]) -> Mark:
    def held(record: TaskRecord) -> float | None:
        return None if record.regulatory is None else between(HELD_BY_RULES, record.regulatory)

    return _measured(
        "barrier",
        "regulatory",
        _weighted(records, held),
        REGULATORY_BANDS,
        lambda found: (
            f"Law or professional rules hold {found:.0%} of the tasks with a person, by weight."
        ),
        TASK_RATINGS,
    )


def _presence(records: Sequence[TaskRecord], facts: Facts) -> Mark:
    place = _weighted(records, lambda record: record.physical)
    closeness = facts.contexts.get("physical_proximity")
    rating = None
    if place is not None:
        acting = min(place / PRESENCE_IN_FULL, 1.0)
        # Where nobody rated closeness, acting in the place speaks alone.
        rating = (
            acting
            if closeness is None
            else (PRESENCE_WEIGHTS["place"] * acting + PRESENCE_WEIGHTS["closeness"] * closeness)
        )
    return _measured(
        "barrier",
        "physical",
        rating,
        PRESENCE_BANDS,
        lambda found: (
            f"Acting in the place and being close to others rate {100 * found:.0f} of 100."
        ),
        TASK_RATINGS,
    )


def _from_siblings(facts: Facts, field: str) -> str:
    return " The figure is the mean of its siblings." if field in facts.borrowed else ""


def _liability(facts: Facts) -> Mark:
    needed = ("consequence_of_error", "responsible_for_others_health_and_safety")
    return _measured(
        "barrier",
        "liability",
        _mean(facts.contexts, needed),
        LIABILITY_BANDS,
        lambda found: (
            f"Consequence of error and duty for others' safety rate {100 * found:.0f} of 100."
            + _from_siblings(facts, "contexts")
        ),
        CONTEXTS,
    )


def _culture(records: Sequence[TaskRecord], facts: Facts) -> Mark:
    preferred = _weighted(records, lambda record: _at_least(record.regulatory, PREFERENCE_RATING))
    faces = _mean(facts.contexts, ("face_to_face_discussions", "physical_proximity"))
    rating = None if preferred is None or faces is None else (preferred + faces) / 2
    return _measured(
        "barrier",
        "cultural",
        rating,
        CULTURE_BANDS,
        lambda found: (
            f"Wish for a person and closeness to people rate {100 * found:.0f} of 100 together."
            + _from_siblings(facts, "contexts")
        ),
        TASK_RATINGS,
    )


def _hands(records: Sequence[TaskRecord]) -> Mark:
    rating = _weighted(records, lambda record: record.physical)
    return _measured(
        "principle",
        "physical",
        rating,
        HANDS_BANDS,
        lambda found: f"The tasks rate {found:.1f} of 4 for work with body and hands.",
        TASK_RATINGS,
    )


def _contact(facts: Facts) -> Mark:
    return _measured(
        "principle",
        "interpersonal",
        _mean(facts.elements, CONTACT_ELEMENTS),
        CONTACT_BANDS,
        lambda found: (
            f"Caring, relationships and conflicts rate {found:.1f} of 5 in importance."
            + _from_siblings(facts, "elements")
        ),
        ACTIVITIES,
    )


def _judgment(facts: Facts) -> Mark:
    return _measured(
        "principle",
        "judgment",
        _mean(facts.elements, JUDGMENT_ELEMENTS),
        JUDGMENT_BANDS,
        lambda found: (
            f"Deciding, judging and leading rate {found:.1f} of 5 in importance."
            + _from_siblings(facts, "elements")
        ),
        ACTIVITIES,
    )


def _mean(values, keys) -> float | None:
    found = [values[key] for key in keys if key in values]
    return sum(found) / len(found) if len(found) == len(keys) else None
