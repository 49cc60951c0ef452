"""Step three, answer: the counterpoint that best meets an argument, in the voice of the entity."""

import re
from collections.abc import Sequence

from .counterpoints import LIBRARY
from .counterpoints.kinds import Counterpoint
from .related import rarity
from .slots import slots_of
from .text import read
from .values import Answer, Move, Rating, Record

FIRST, LATER, ANY = 600, 250, 50  # hundredths: the lever of the argument, another of its, none
CONCESSION = 150  # a reply that grants what the page grants goes first
_SLOT = re.compile(r"\{([a-z_]+)\}")


def answer_to(record: Record, move: Move, rating: Rating, used: Sequence[str] = ()) -> Answer:
    """Return the entity's reply to an accepted argument.

    Takes   the keys of the replies that this debate has heard. One of them is given again only
            when no other fits.
    """
    task = next((each.task for each in rating.levers if each.task), 0)
    slots, lines = slots_of(record, task)
    fitting = [each for each in LIBRARY if fits(each, move, record, task, slots)]
    fresh = [each for each in fitting if each.key not in used] or fitting
    stems = frozenset(read(move.text).stems)
    best = max(fresh, key=lambda each: (_points(each, rating, stems, slots), -_place(each)))
    return _rendered(best, record, slots, lines)


def fits(each: Counterpoint, move: Move, record: Record, task: int, slots) -> bool:
    """Return whether a counterpoint opposes the move, is true of the record and has its facts."""
    if each.side is move.side:
        return False
    if any(name not in slots for name in _SLOT.findall(each.text)):
        return False
    mark = _mark(each.lever, record, task)
    if each.low is not None and (mark is None or mark < each.low):
        return False
    return each.high is None or (mark is not None and mark <= each.high)


def _mark(lever: str, record: Record, task: int) -> float | None:
    """Return the record's mark on a lever: a task's score 1–5, or a rating."""
    if lever == "task":
        return next((each.score for each in record.tasks if each.number == task), None)
    rating = record.rating(lever)
    return rating.value if rating else None


def _points(each: Counterpoint, rating: Rating, stems: frozenset[str], slots) -> int:
    """Return how well a counterpoint meets the argument: its lever, then the words they share."""
    keys = [lever.key for lever in rating.levers]
    points = ANY if each.lever == "any" else 0
    if keys and each.lever == keys[0]:
        points = FIRST
    elif each.lever in keys:
        points = LATER
    if each.conceded and points:
        points += CONCESSION
    shared = dict.fromkeys(stem for stem in read(each.text).stems if stem in stems)
    return points + sum(rarity(stem) for stem in shared) // 10


def _place(each: Counterpoint) -> int:
    return _PLACES[each.key]


_PLACES = {each.key: place for place, each in enumerate(LIBRARY)}


def _rendered(each: Counterpoint, record: Record, slots, lines) -> Answer:
    names = _SLOT.findall(each.text)
    text = _SLOT.sub(lambda match: slots[match[1]], each.text)
    cited = dict.fromkeys(line for name in names for line in lines.get(name, ()))
    sources = dict.fromkeys(slots[name] for name in names if name.endswith("_source"))
    return Answer(
        each.key, text[:1].upper() + text[1:], each.conceded, tuple(cited), tuple(sources)
    )
