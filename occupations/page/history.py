"""How the score of a job has moved from one assessment to the next, as a step line. Pure."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date

from .. import scoring

HEIGHT = 44  # of the line's own ruler, in pixels
EDGE = 4
LAST_AT = 85  # percent across at which the last step begins


@dataclass(frozen=True, slots=True)
class Step:
    """One score and how long it stood."""

    on: date
    score: float
    zone: str
    x: float
    width: float
    y: float
    rise: float  # the y of the step before, or its own


def history(results: Sequence[tuple[date, float]]) -> tuple[Step, ...]:
    """Return a step per result, the oldest first; nothing when there is only one.

    Takes   (day, score) in order. The last step keeps a piece of the width to itself.
    """
    if len(results) < 2:
        return ()
    days = max((results[-1][0] - results[0][0]).days, 1)
    scores = [score for _, score in results]
    low, span = min(scores), (max(scores) - min(scores)) or 1
    places = [round((on - results[0][0]).days / days * LAST_AT, 2) for on, _ in results]
    steps, before = [], None
    for (on, score), x, end in zip(results, places, [*places[1:], 100], strict=True):
        y = round(HEIGHT - EDGE - (score - low) / span * (HEIGHT - 2 * EDGE), 1)
        zone, width = scoring.zone_of(score).value, round(end - x, 2)
        rise = y if before is None else before
        steps.append(Step(on, scoring.to_print(score), zone, x, width, y, rise))
        before = y
    return tuple(steps)
