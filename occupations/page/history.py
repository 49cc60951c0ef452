"""How the score of a job has moved from one assessment to the next: a step line on the ruler. Pure.

Across lies the score, on the ruler's own scale; down lies time, today at the top.
"""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date

from .. import scoring

HEIGHT = 60  # of the line, in pixels
NEWEST = 16  # pixels that the last score keeps to itself, however young it is


@dataclass(frozen=True, slots=True)
class Step:
    """One score, how long it stood, and the score from which it came."""

    on: date
    score: float
    zone: str
    before: float  # the score of the step before, or its own
    top: float  # in pixels: until when it stood
    foot: float  # from when


@dataclass(frozen=True, slots=True)
class History:
    """The scores so far, the oldest first."""

    steps: tuple[Step, ...]
    height: int = HEIGHT


def history(results: Sequence[tuple[date, float]]) -> History | None:
    """Return a step per result; nothing when there is only one.

    Takes   (day, score) in order.
    """
    if len(results) < 2:
        return None
    first, last = results[0][0], results[-1][0]
    days = max((last - first).days, 1)
    feet = [round(HEIGHT - (on - first).days / days * (HEIGHT - NEWEST), 1) for on, _ in results]
    steps, before = [], results[0][1]
    for (on, score), foot, top in zip(results, feet, [*feet[1:], 0], strict=True):
        zone = scoring.zone_of(score).value
        steps.append(Step(on, scoring.to_print(score), zone, scoring.to_print(before), top, foot))
        before = score
    return History(tuple(steps))
