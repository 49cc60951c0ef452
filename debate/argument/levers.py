"""Which inputs of this occupation, and which general schemes, an argument pulls."""

from functools import lru_cache

from .linear import weigh
from .marks import damped
from .schemes import LISTS, NAMES
from .tables import load
from .text import PLAIN_WORDS, Reading, read, stem
from .values import Lever, Record

MOST = 3  # levers that one argument can pull
BEHIND = 3_000  # thousandths of a logit: a lever further behind the plainest is left out
LEAST = -3_500  # and so is one below this
FRESH = 4_000  # added to a lever's points to give its weight
LEAST_SHARED = 2  # stems that a text shares with a task's name to be about that task


def features(reading: Reading, record: Record | None = None) -> dict[str, float]:
    """Return what the levers are read from, each 0–1."""
    found = {f"list:{name}": damped(count, 1) for name, count in LISTS.counts(reading).items()}
    found |= {f"w:{each}": 0.25 for each in dict.fromkeys(reading.stems)}
    found["task"] = damped(shared_with_tasks(reading, record), 2) if record else 0.0
    return found


def levers_of(reading: Reading, record: Record | None = None) -> tuple[Lever, ...]:
    """Return the levers that the text pulls, the plainest first; none where it argues nothing."""
    table, found = load("levers"), features(reading, record)
    points = {key: table["start"][key] * 10 + weigh(found, table[key]) for key in NAMES}
    ranked = sorted(points, key=lambda key: -points[key])
    best = points[ranked[0]]
    kept = [key for key in ranked[:MOST] if points[key] > max(best - BEHIND, LEAST)]
    task = task_of(reading, record) if record else 0
    return tuple(
        Lever(key, (points[key] + FRESH) / 1000, task if key == "task" else 0) for key in kept
    )


def shared_with_tasks(reading: Reading, record: Record) -> int:
    """Return how many stems the text shares with the names of the record's tasks."""
    stems = set(reading.stems)
    return sum(
        each in stems for each in dict.fromkeys(s for t in record.tasks for s in _stems(t.name))
    )


def task_of(reading: Reading, record: Record) -> int:
    """Return the number of the task that the text is about, 0 where none is plain.

    Of tasks that share as many words, the one that takes more of the week.
    """
    stems = set(reading.stems)
    best, most = 0, (0, 0)
    for task in record.tasks:
        own = _stems(task.name)
        shared = sum(each in stems for each in own)
        is_about = shared >= min(LEAST_SHARED, len(own))
        if shared and is_about and (shared, task.percent) > most:
            best, most = task.number, (shared, task.percent)
    return best


@lru_cache(maxsize=5_000)
def _stems(name: str) -> tuple[str, ...]:
    words = read(name).words
    return tuple(dict.fromkeys(stem(word) for word in words if word not in PLAIN_WORDS))
