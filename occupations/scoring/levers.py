"""Levers: every input that can be pulled, with its bounds, its step and how sure we are."""

from collections.abc import Mapping
from dataclasses import dataclass, replace

from .deviations import deviation_of
from .inputs import BARRIER_NAMES, SIGNAL_NAMES, AssessmentInput
from .parts import tidy

TASK_STEP = 0.1
RATING_KEYS = {
    "growth",
    *(f"signal:{key}" for key in SIGNAL_NAMES),
    *(f"barrier:{key}" for key in BARRIER_NAMES),
}


@dataclass(frozen=True, slots=True)
class Lever:
    """One input of the score; `key` is task:1, signal:wages, barrier:union or growth."""

    key: str
    kind: str
    name: str
    value: float
    low: float
    high: float
    step: float
    deviation: float
    percent: int = 0

    def values_towards(self, end: int) -> tuple[float, ...]:
        """Return the values that the input can step to, upwards (+1) or downwards (−1)."""
        room = self.high - self.value if end > 0 else self.value - self.low
        steps = -int(-tidy(room / self.step) // 1)
        moved = (tidy(self.value + end * self.step * n) for n in range(1, steps + 1))
        return tuple(min(max(value, self.low), self.high) for value in moved)


def levers(assessment: AssessmentInput) -> tuple[Lever, ...]:
    """Return every input that moves the score: tasks in page order, signals, barriers, growth."""
    care = assessment.care
    found = [
        Lever(
            f"task:{n}",
            "task",
            task.name,
            task.score,
            1,
            5,
            TASK_STEP,
            deviation_of(care, "task"),
            task.percent,
        )
        for n, task in enumerate(assessment.tasks, start=1)
    ]
    for kind, ratings, names, low in (
        ("signal", assessment.signals, SIGNAL_NAMES, -2),
        ("barrier", assessment.barriers, BARRIER_NAMES, 0),
    ):
        found += [
            Lever(
                f"{kind}:{key}",
                kind,
                name,
                getattr(ratings, key),
                low,
                2,
                1,
                deviation_of(care, kind),
            )
            for key, name in names.items()
        ]
    sure = deviation_of(care, "growth")
    return (*found, Lever("growth", "growth", "AI growth", assessment.growth, -2, 2, 1, sure))


def with_values(assessment: AssessmentInput, values: Mapping[str, float]) -> AssessmentInput:
    """Return the assessment with some inputs set to other values.

    Takes   lever keys and their new values; ratings stay whole numbers.
    Raises  ValueError when a key names no lever, or a value is out of range.
    """
    known = {f"task:{n}" for n in range(1, len(assessment.tasks) + 1)} | RATING_KEYS
    unknown = set(values) - known
    if unknown:
        raise ValueError(f"{sorted(unknown)[0]!r} is no input: use task:1, signal:wages, growth, …")
    tasks = tuple(
        replace(task, score=values[key]) if (key := f"task:{n}") in values else task
        for n, task in enumerate(assessment.tasks, start=1)
    )
    return replace(
        assessment,
        tasks=tasks,
        signals=_set(assessment.signals, "signal", values),
        barriers=_set(assessment.barriers, "barrier", values),
        growth=_whole(values.get("growth", assessment.growth)),
    )


def _set(ratings, kind, values):
    """Return the ratings with those values that are of their kind."""
    named = (key.partition(":") for key in values)
    found = {name: _whole(values[f"{k}:{name}"]) for k, _, name in named if k == kind}
    return replace(ratings, **found) if found else ratings


def _whole(value):
    return int(value) if isinstance(value, float) and value.is_integer() else value
