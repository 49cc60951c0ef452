"""The reader's own week: the same tasks and the same formula with other shares of time."""

from collections.abc import Sequence
from dataclasses import replace

from .inputs import AssessmentInput, whole_number

VERSION = "1.0"

SWITCHES = {
    "has_licence": "Regulation and licensing: 2 when you need a licence, 0 when you need none",
    "is_on_site": "Physical presence: 2 when you must be on site, 0 when you need not",
}


def reweigh(
    assessment: AssessmentInput,
    percents: Sequence[int],
    *,
    has_licence: bool | None = None,
    is_on_site: bool | None = None,
) -> AssessmentInput:
    """Return the assessment with the reader's own time shares; tasks at 0 % drop out.

    Takes   one whole percent 0–100 per task, in the order of the tasks; they add up to 100.
            A switch left at None keeps the barrier as it is.
    Raises  ValueError when they do not add up, or are too many or too few.
    """
    wanted = len(assessment.tasks)
    if len(percents) != wanted:
        raise ValueError(
            f"There are {len(percents)} time shares: give one per task, {wanted} in all."
        )
    for task, percent in zip(assessment.tasks, percents, strict=True):
        whole_number(percent, f"The time share of “{task.name}” in percent", 0, 100)
    total = sum(percents)
    if total != 100:
        raise ValueError(f"Your week adds up to {total} %: change it so that it makes 100 %.")
    tasks = tuple(
        replace(task, percent=percent)
        for task, percent in zip(assessment.tasks, percents, strict=True)
        if percent
    )
    switched = {"regulatory": has_licence, "physical": is_on_site}
    ratings = {key: 2 if on else 0 for key, on in switched.items() if on is not None}
    return replace(assessment, tasks=tasks, barriers=replace(assessment.barriers, **ratings))
