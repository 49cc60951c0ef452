"""Well-known jobs named on the histogram, each at its own place and none on another. Pure.

The chart is as wide as the screen, so labels are placed for the narrowest width that shows them:
on a wider one there is only more room between them.
"""

from collections.abc import Sequence
from dataclasses import dataclass
from typing import NamedTuple

LETTER = 6.9  # pixels of an average letter
SCORE_WIDTH = 38  # pixels of the score behind a name, with the gap before it
GAP = 10  # pixels between two labels, and between a line and somebody else's label
ROW = 20  # pixels from one row of labels to the next


class Known(NamedTuple):
    """A job that may be named: its title and its score."""

    title: str
    score: float


@dataclass(frozen=True, slots=True)
class Label:
    """A job's name with the line down to its place. Places in percent across, pixels down."""

    title: str
    score: float
    row: int  # 0 is the row next to the bars
    text_y: float = 0
    line_y: float = 0
    line_end: float = 0


def landmarks(jobs: Sequence[Known], slices: int, longest: int) -> list[Known]:
    """Return at most one job from each equal slice of the scores that occur, lowest score first.

    Takes   jobs in the order of how well they are known; a longer title is passed over.
    """
    if not jobs:
        return []
    low, high = min(job.score for job in jobs), max(job.score for job in jobs)
    width = (high - low) / slices or 1
    found: dict[int, Known] = {}
    for job in jobs:
        if len(job.title) <= longest:
            found.setdefault(min(int((job.score - low) / width), slices - 1), job)
    return sorted(found.values(), key=lambda job: job.score)


def labels(
    jobs: Sequence[Known], width: float, rows: int, top: float, tops: dict[int, float]
) -> tuple[Label, ...]:
    """Return labels that neither overlap nor cross on a chart of this width; the rest is left out.

    Takes   the narrowest width in pixels, the rows there are, where the bars' own box begins, and
            by point of the ruler how far below that its bar begins.
    """
    placed: list[Label] = []
    # From the right: each name then stands to the right of its line and under those to its left.
    for job in sorted(jobs, key=lambda job: -job.score):
        tried = (Label(job.title, job.score, row) for row in range(rows))
        if label := next((each for each in tried if _fits(each, placed, width)), None):
            placed.append(label)
    return tuple(_drawn(each, top, tops) for each in reversed(placed))


def _span(label: Label, width: float) -> tuple[float, float]:
    """Return from where to where a name reaches, in pixels."""
    at = label.score / 100 * width
    return at, at + len(label.title) * LETTER + SCORE_WIDTH + GAP


def _fits(label: Label, placed: Sequence[Label], width: float) -> bool:
    if _span(label, width)[1] > width:
        return False
    return not any(_collide(label, other, width) for other in placed)


def _collide(one: Label, other: Label, width: float) -> bool:
    """Return whether two names lie in one row and touch, or the line of one crosses the other."""
    upper, lower = (one, other) if one.row > other.row else (other, one)
    left, right = _span(lower, width)
    if upper.row == lower.row:
        start, end = _span(upper, width)
        return start < right + GAP and left < end + GAP
    return left - GAP < upper.score / 100 * width < right + GAP


def _drawn(label: Label, top: float, tops: dict[int, float]) -> Label:
    y = top - (label.row + 1) * ROW
    end = top + tops.get(min(int(label.score), 99), 0) - 3
    return Label(label.title, label.score, label.row, y + 14, y + 3, round(end, 1))
