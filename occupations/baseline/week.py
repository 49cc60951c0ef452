"""From task records to a working week: 6–12 tasks whose whole percents total exactly 100."""

from collections import defaultdict
from collections.abc import Mapping, Sequence
from dataclasses import dataclass

from ..scoring.inputs import Mode
from .records import TaskRecord
from .tables import (
    AUTOMATION_SHARE,
    AUTOMATION_WEIGHTS,
    DISPLACED_FROM,
    FEWEST_TASKS,
    HANDED_OVER_EXPOSURE,
    HANDED_OVER_FROM,
    HANDED_OVER_LEVEL,
    LABEL_EXPOSURE,
    MACHINE_BY_PLACE,
    MACHINE_BY_ROUTINE,
    MOST_TASKS,
    NOT_INVOLVED_BELOW,
    NOT_INVOLVED_LEVEL,
    SMALLEST_PERCENT,
    TASK_WEIGHTS,
)


@dataclass(frozen=True, slots=True)
class WeekTask:
    """One task of the computed week.

    `activity` names it and `includes` lists the smaller activities merged into it; `part` is
    "routine" or "other" when one activity had to be split in two. `mix` gives the weight of each
    mode in percent, `machine` how far machines other than language models reach (0–1), `tasks` the
    numbers of the records it was made from.
    """

    activity: str
    includes: tuple[str, ...]
    part: str
    percent: int
    score: float
    mode: Mode
    mix: Mapping[str, float]
    machine: float
    tasks: tuple[int, ...]


@dataclass(slots=True)
class _Group:
    """Pieces of tasks that belong to one activity; a piece is (record, weight)."""

    activity: str
    pieces: list[tuple[TaskRecord, float]]
    includes: tuple[str, ...] = ()
    part: str = ""

    @property
    def weight(self) -> float:
        return sum(weight for _, weight in self.pieces)

    @property
    def share(self) -> float:
        """How far the group can run without a person, 0–1."""
        return sum(automation(record) * weight for record, weight in self.pieces) / self.weight


def exposure(record: TaskRecord) -> float | None:
    """Return how far a language model can speed the task up, 0–1: the mean of its labels."""
    labels = [LABEL_EXPOSURE[label] for label in (record.human, record.gpt4) if label]
    return sum(labels) / len(labels) if labels else None


def language_share(record: TaskRecord) -> float | None:
    """Return how far a language model can do the task, 0–1, or None where nobody labelled it.

    Where its use was not observed, the other two weights are scaled up to total 1.
    """
    exposed = exposure(record)
    if exposed is None or record.automation is None:
        return None
    parts = {"automation": AUTOMATION_SHARE[int(record.automation)], "exposure": exposed}
    if record.use is not None:
        parts["use"] = min(record.use, 1.0)
    total = sum(AUTOMATION_WEIGHTS[key] for key in parts)
    return sum(AUTOMATION_WEIGHTS[key] * value for key, value in parts.items()) / total


def machine_share(record: TaskRecord) -> float:
    """Return how far other machines can do the task, 0–1: 0 where it is not physical work."""
    if not record.physical or record.complexity is None:
        return 0.0
    return between(MACHINE_BY_PLACE, record.physical) * between(
        MACHINE_BY_ROUTINE, record.complexity
    )


def between(table: Sequence[float], rating: float) -> float:
    """Return the table's value at a rating, on the straight line between two whole ratings."""
    low = min(int(rating), len(table) - 2)
    return table[low] + (table[low + 1] - table[low]) * (rating - low)


def automation(record: TaskRecord) -> float | None:
    """Return how far the task can run without a person, 0–1: the larger of both shares."""
    share = language_share(record)
    return None if share is None else max(share, machine_share(record))


def mode(record: TaskRecord) -> Mode | None:
    """Return who does the task on its labels, or None where nobody labelled it."""
    share = automation(record)
    if share is None:
        return None
    exposed, level = exposure(record), record.automation
    is_handed_over = (
        (record.handed_over or 0) >= HANDED_OVER_FROM
        and exposed >= HANDED_OVER_EXPOSURE
        and level >= HANDED_OVER_LEVEL
    )
    if share >= DISPLACED_FROM or is_handed_over:
        return Mode.DISPLACED
    if exposed == 0 and level <= NOT_INVOLVED_LEVEL and share < NOT_INVOLVED_BELOW:
        return Mode.NOT_INVOLVED
    return Mode.AUGMENTED


def task_weight(record: TaskRecord, typical_importance: float) -> float:
    """Return the task's weight in the week: importance × the weight of its type."""
    importance = record.importance if record.importance is not None else typical_importance
    return importance * TASK_WEIGHTS[record.weight]


def week(records: Sequence[TaskRecord]) -> tuple[WeekTask, ...]:
    """Return the working week that the records add up to, largest task first.

    Takes   the records of one occupation, each with at least one activity.
    Raises  ValueError when no record carries a label.
    """
    labelled = [record for record in records if automation(record) is not None]
    if not labelled:
        raise ValueError("no task of this occupation carries a label, so no week can be made")
    groups = _grouped(labelled)
    _merge_small(groups)
    _split_large(groups)
    groups.sort(key=lambda group: (-group.weight, group.activity, group.part))
    percents = whole_percents([group.weight for group in groups])
    return tuple(
        _week_task(group, percent) for group, percent in zip(groups, percents, strict=True)
    )


def activity_shares(records: Sequence[TaskRecord]) -> dict[str, float]:
    """Return the percent of the occupation's task weight that each activity has."""
    groups = _grouped(records)
    total = sum(group.weight for group in groups)
    return {group.activity: 100 * group.weight / total for group in groups}


def _grouped(records: Sequence[TaskRecord]) -> list[_Group]:
    """Share each task equally among its activities and gather the pieces by activity."""
    rated = [record.importance for record in records if record.importance is not None]
    typical = sum(rated) / len(rated) if rated else 3.0
    pieces: dict[str, list[tuple[TaskRecord, float]]] = defaultdict(list)
    for record in records:
        weight = task_weight(record, typical) / len(record.activities)
        for activity in record.activities:
            pieces[activity].append((record, weight))
    return [_Group(activity, found) for activity, found in sorted(pieces.items())]


def _merge_small(groups: list[_Group]) -> None:
    """Merge the smallest activity into the nearest other until the week has its size."""
    total = sum(group.weight for group in groups)
    while len(groups) > FEWEST_TASKS:
        smallest = min(groups, key=lambda group: (group.weight, group.activity))
        if len(groups) <= MOST_TASKS and smallest.weight * 100 / total >= SMALLEST_PERCENT:
            return
        groups.remove(smallest)
        nearest = max(groups, key=lambda group: _nearness(group, smallest))
        nearest.pieces.extend(smallest.pieces)
        nearest.includes += (smallest.activity, *smallest.includes)


def _nearness(group: _Group, other: _Group) -> tuple:
    """Return how well two groups go together: the same work element, else the same automation."""
    same_element = group.activity.rsplit(".", 1)[0] == other.activity.rsplit(".", 1)[0]
    return (same_element, -abs(group.share - other.share), group.activity)


def _split_large(groups: list[_Group]) -> None:
    """Split the largest activity into its routine and its other part until there are enough."""
    while len(groups) < FEWEST_TASKS:
        large = max(
            (group for group in groups if len(group.pieces) > 1 and not group.part),
            key=lambda group: (group.weight, group.activity),
            default=None,
        )
        if large is None:
            return
        pieces = sorted(large.pieces, key=lambda piece: (-automation(piece[0]), piece[0].task_id))
        half = len(pieces) // 2
        large.pieces, large.part = pieces[half:], "other"
        groups.append(_Group(large.activity, pieces[:half], large.includes, "routine"))


def whole_percents(weights: Sequence[float]) -> list[int]:
    """Return whole percents, each at least 1, that total exactly 100 (largest remainder)."""
    spare = 100 - len(weights)
    exact = [spare * weight / sum(weights) for weight in weights]
    percents = [int(share) for share in exact]
    by_remainder = sorted(range(len(exact)), key=lambda i: (percents[i] - exact[i], i))
    for i in by_remainder[: spare - sum(percents)]:
        percents[i] += 1
    return [percent + 1 for percent in percents]


def _week_task(group: _Group, percent: int) -> WeekTask:
    total = group.weight
    mix = {name.value: 0.0 for name in Mode}
    for record, weight in group.pieces:
        mix[mode(record).value] += 100 * weight / total
    # The mode with the largest weight; on a tie the middle one, which claims least.
    order = (Mode.AUGMENTED, Mode.NOT_INVOLVED, Mode.DISPLACED)
    return WeekTask(
        activity=group.activity,
        includes=group.includes,
        part=group.part,
        percent=percent,
        score=round(1 + 4 * group.share, 1),
        mode=max(order, key=lambda name: (round(mix[name.value], 9), -order.index(name))),
        mix={name: round(value, 1) for name, value in mix.items()},
        machine=round(sum(machine_share(r) * weight for r, weight in group.pieces) / total, 3),
        tasks=tuple(sorted({record.task_id for record, _ in group.pieces})),
    )
