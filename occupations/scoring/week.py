"""The working week: shares of time, what AI does to them, and the weighted automation score."""

import math
from collections.abc import Sequence
from dataclasses import dataclass
from typing import NamedTuple

from .inputs import Mode, TaskInput
from .parts import add_up, tidy, to_print

DECIMALS = (2, 3, 4)  # a weighted value is printed with as few of these as keep it exact


class WorkSplit(NamedTuple):
    """Percent of the working week by what AI does to it; the three make 100."""

    displaced: int
    augmented: int
    not_involved: int


@dataclass(frozen=True, slots=True)
class WeightedTask:
    """A task and what it adds to the weighted score; the printed values reach the printed sum."""

    name: str
    percent: int
    score: float
    mode: Mode
    weighted: float
    shown: float


def work_split(tasks: Sequence[TaskInput]) -> WorkSplit:
    """Return how much of the week is displaced, augmented and not involved, in percent."""
    return WorkSplit(*(sum(t.percent for t in tasks if t.mode is mode) for mode in Mode))


def share_at_least(tasks: Sequence[TaskInput], score: float) -> int:
    """Return the percent of task time with an automation score of at least the given one, 0–100."""
    return sum(task.percent for task in tasks if task.score >= score)


def weighted_score(tasks: Sequence[TaskInput]) -> float:
    """Return the automation score of the week, 1–5, each task counted by its time."""
    return tidy(math.fsum(task.percent * task.score for task in tasks) / 100)


def printed_decimals(tasks: Sequence[TaskInput]) -> int:
    """Return with how many decimals the weighted values are printed, 2–4."""
    values = [tidy(task.percent * task.score / 100) for task in tasks]
    exact = (n for n in DECIMALS if all(to_print(value, n) == value for value in values))
    return next(exact, DECIMALS[-1])


def weighted_tasks(tasks: Sequence[TaskInput]) -> tuple[WeightedTask, ...]:
    """Return each task with its share × score, exact and as printed."""
    decimals = printed_decimals(tasks)
    weighted = [tidy(task.percent * task.score / 100) for task in tasks]
    shown = add_up(weighted, to_print(weighted_score(tasks), decimals), decimals)
    return tuple(
        WeightedTask(task.name, task.percent, task.score, task.mode, exact, printed)
        for task, exact, printed in zip(tasks, weighted, shown, strict=True)
    )
