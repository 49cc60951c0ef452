"""Rows of the page's tables, from stored rows: tasks, ratings, figures, outside opinions."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from typing import NamedTuple

from .. import scoring
from ..figures_text import decimal, figure, short, signed, whole
from ..models import Dataset, Figure, FigureKind, IndexValue, Occupation, Rating, RatingGroup, Task
from ..scoring import OpinionRow, ResistanceCard, WeightedTask
from .verdict import MODES, sentence

RATED = {
    RatingGroup.SIGNAL: (scoring.SIGNAL_NAMES, -2, 2),
    RatingGroup.BARRIER: (scoring.BARRIER_NAMES, 0, 2),
    RatingGroup.PRINCIPLE: (scoring.PRINCIPLE_NAMES, 0, 3),
    RatingGroup.GROWTH: ({"growth": "AI growth correlation"}, -2, 2),
}
FIGURE_NAMES = {
    "employment": "People employed",
    "employment_projected": "People employed, projected",
    "projected_growth": "Projected change of employment",
    "openings": "Openings a year",
    "median_wage": "Median yearly pay",
    "wage_p10": "Yearly pay, lowest tenth below",
    "wage_p25": "Yearly pay, lowest quarter below",
    "wage_p75": "Yearly pay, highest quarter above",
    "wage_p90": "Yearly pay, highest tenth above",
    "wage_change": "Pay against the middle occupation",
    "education": "Usual qualification at entry",
    "job_zone": "Preparation the job takes",
}
DIRECTIONS = {"exposed": "higher means more exposed", "safer": "higher means safer"}


@dataclass(frozen=True, slots=True)
class TaskRow:
    """One task of the week as the table shows it."""

    number: int
    name: str
    percent: int
    bar: float  # percent of the widest task's bar
    value: float
    mark: str
    pips: tuple[str, ...]
    mode: str
    mode_key: str
    weighted: str
    rationale: str


class Cite(NamedTuple):
    """A publication that a rating's reason names, and its place on the page."""

    name: str
    anchor: str


@dataclass(frozen=True, slots=True)
class RatingRow:
    """One signal, barrier, human-only factor or the growth mark."""

    name: str
    shown: str
    has_data: bool
    reason: str
    source: Dataset | None
    pips: tuple[str, ...]
    zero: float  # where 0 lies on the scale, in percent; the dot lies at `at`
    at: float
    turn: str
    cites: tuple[Cite, ...] = ()


@dataclass(frozen=True, slots=True)
class RatingTable:
    """The ratings of one group and their total."""

    group: str
    rows: tuple[RatingRow, ...]
    total: int
    shown_total: str
    most: int


@dataclass(frozen=True, slots=True)
class FigureRow:
    """An official figure with what it was counted for."""

    kind: str
    value: float
    name: str
    shown: str
    period: str
    counted_for: str
    distance: int
    dataset: Dataset


@dataclass(frozen=True, slots=True)
class OutsideRow:
    """What somebody else says of the job, on their scale and at its place on ours."""

    value: IndexValue
    shown: str
    direction: str
    row: OpinionRow
    shown_difference: str
    counted_for: str
    at: float


def task_rows(tasks: Sequence[Task], card: ResistanceCard) -> tuple[TaskRow, ...]:
    """Return the tasks, the highest mark first, with what each adds to the weighted mark."""
    widest = max(task.percent for task in tasks)
    pairs = sorted(
        zip(tasks, card.tasks, strict=True),
        key=lambda pair: (-pair[0].score, -pair[0].percent, pair[0].position),
    )
    return tuple(
        _task_row(number, task, weighted, card.decimals, widest)
        for number, (task, weighted) in enumerate(pairs, start=1)
    )


def _task_row(number: int, task: Task, weighted: WeightedTask, decimals: int, widest: int):
    mark = float(task.score)
    return TaskRow(
        number,
        task.name,
        task.percent,
        round(task.percent / widest * 100, 2),
        mark,
        short(mark, 1),
        pips(mark, 1, 5),
        MODES[weighted.mode],
        weighted.mode.value.replace(" ", ""),
        decimal(weighted.shown, decimals),
        task.rationale,
    )


def pips(value: float, first: int, last: int) -> tuple[str, ...]:
    """Return a row of marks, one per step of the scale: on, half or off."""
    marks = []
    for step in range(first, last + 1):
        filled = value - step + 1
        marks.append("on" if filled >= 1 else "half" if filled > 0 else "off")
    return tuple(marks)


def rating_table(ratings: Iterable[Rating], group: str) -> RatingTable:
    """Return the ratings of a group in the order of its names; what was not rated is left out."""
    names, low, high = RATED[group]
    found = {rating.kind: rating for rating in ratings if rating.group == group}
    rows = tuple(
        _rating_row(found[kind], name, low, high) for kind, name in names.items() if kind in found
    )
    total = sum(found[kind].value for kind in names if kind in found)
    shown = signed(total, 0) if low < 0 else whole(total)
    return RatingTable(group, rows, total, shown, high * len(names))


def _rating_row(rating: Rating, name: str, low: int, high: int) -> RatingRow:
    value = rating.value
    return RatingRow(
        name,
        signed(value, 0) if low < 0 else f"{value} of {high}",
        rating.has_data,
        sentence(rating.reason),
        rating.dataset,
        () if low < 0 else tuple("on" if n < value else "off" for n in range(high)),
        _place(0, low, high),
        _place(value, low, high),
        "pos" if value > 0 else "neg" if value < 0 else "nil",
    )


def _place(value: int, low: int, high: int) -> float:
    return 4 + 92 * (value - low) / (high - low)


def figure_rows(figures: Iterable[Figure], occupation: Occupation) -> tuple[FigureRow, ...]:
    """Return the official figures in the order of their kinds."""
    found = {row.kind: row for row in figures}
    return tuple(
        _figure_row(found[kind], occupation) for kind in FigureKind.values if kind in found
    )


def _figure_row(row: Figure, occupation: Occupation) -> FigureRow:
    return FigureRow(
        row.kind,
        row.value,
        FIGURE_NAMES[row.kind],
        figure(row.kind, row.value, row.is_capped),
        row.period,
        counted_for(row, occupation),
        row.distance,
        row.dataset,
    )


def counted_for(row: Figure | IndexValue, occupation: Occupation) -> str:
    """Return whom a number was counted for, and how far that is from the job itself."""
    codes, title = row.published_for, row.published_title
    is_detailed = "." in codes  # such a code names one occupation of the register
    if " " in codes:
        who = title
    elif title == codes:
        who = codes
    elif title.lower() == occupation.title.lower():
        who = f"{codes} {occupation.title}"
    elif is_detailed:
        who = f"{codes} {title}"
    else:
        who = f"all of {codes} {title}"
    if row.distance:
        return f"{who}: {scoring.distance_words(row.distance)}"
    if is_detailed and codes != occupation.onetsoc and " " not in codes:
        is_stand_in = occupation.stand_in and codes == occupation.stand_in.onetsoc
        return f"{who}: {'the stand-in' if is_stand_in else 'another job under the same code'}"
    return who


def outside_rows(
    values: Sequence[IndexValue], rows: Sequence[OpinionRow], occupation: Occupation
) -> tuple[OutsideRow, ...]:
    """Return the outside opinions with their place on our direction."""
    return tuple(
        OutsideRow(
            value,
            short(value.value, 3),
            DIRECTIONS[value.index.higher_means],
            row,
            signed(row.difference, 0),
            counted_for(value, occupation),
            row.shown,
        )
        for value, row in zip(values, rows, strict=True)
    )
