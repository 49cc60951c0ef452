"""How sure we are of each input: standard deviations, by how carefully the inputs were set."""

from math import hypot
from typing import NamedTuple

from .inputs import Care


class Deviations(NamedTuple):
    """Standard deviations of the inputs, each in the input's own steps."""

    task: float  # of one task's automation score, independent of the other tasks
    scale: float  # of all automation scores together: the whole scale may lie too high or low
    diary: int  # the time shares count as if a diary of so many entries had given them
    signal: float
    barrier: float
    growth: float


# Source  ours: our call, set so that a careful second rater mostly lands within one deviation.
STANDARD_DEVIATIONS = {
    Care.BASELINE: Deviations(0.8, 0.35, 40, 0.8, 0.5, 0.6),
    Care.CURATED: Deviations(0.5, 0.25, 100, 0.5, 0.3, 0.4),
    Care.REVIEWED: Deviations(0.3, 0.15, 200, 0.3, 0.2, 0.25),
}

DEVIATION_CAPTIONS = {
    "task": "automation score of one task, in points of the 1–5 scale",
    "scale": "all automation scores moving together, in points of the 1–5 scale",
    "diary": "time shares, known as well as from a diary of this many entries",
    "signal": "one market signal, in steps of −2 to +2",
    "barrier": "one barrier, in steps of 0 to 2",
    "growth": "AI growth, in steps of −2 to +2",
}


def deviation_of(care: Care, kind: str) -> float:
    """Return the standard deviation of a single input of a kind, in its own steps.

    For a task it joins what is uncertain about this task and about the whole scale.

    Takes   task, signal, barrier or growth.
    """
    table = STANDARD_DEVIATIONS[care]
    return hypot(table.task, table.scale) if kind == "task" else getattr(table, kind)
