"""The role in three years, and what to do: a verb, an object and a time."""

from ..scoring import Mode, Zone
from .advice_words import GROW, HAND_OVER, KEEP, LEARN, LOOK, WATCH
from .blocks import Point
from .facts import Facts
from .outlook_words import OUTLOOK, OUTLOOK_MARKET, OUTLOOK_REST, OUTLOOK_UNTOUCHED
from .words import joined, pick, say

SAFER_BY = 3  # points that make a neighbour worth a look
KEPT = ("regulatory", "physical", "liability", "cultural")


def outlook(facts: Facts) -> str:
    """Return what the role may look like in three years."""
    signals = facts.record.inputs.signals
    market = "up" if signals.experts > 0 else "down" if signals.experts < 0 else "level"
    zone, mode = facts.record.zone, facts.machine[0].part.mode
    options = OUTLOOK[zone, mode]
    if zone is Zone.GREEN and mode is Mode.DISPLACED and facts.is_untouched:
        options += OUTLOOK_UNTOUCHED
    return joined(
        say(facts.slots, "outlook", options),
        say(facts.slots, "outlook rest", OUTLOOK_REST[zone]),
        say(facts.slots, "outlook market", OUTLOOK_MARKET[market]),
    )


def strategy(facts: Facts) -> tuple[Point, ...]:
    """Return three or four things to do."""
    points = [
        _point(facts, "hand over", HAND_OVER[facts.machine[0].part.mode]),
        _point(facts, "grow", GROW),
        _kept(facts),
    ]
    if other := _safer_neighbour(facts):
        more = {"other": other.phrase, "other_score": other.shown}
        points.append(_point(facts, "look", LOOK, **more))
    else:
        points.append(_point(facts, "watch", WATCH))
    return tuple(points)


def _kept(facts: Facts) -> Point:
    barriers = facts.record.inputs.barriers
    held = [name for name in KEPT if getattr(barriers, name) == 2]
    if facts.record.zone is Zone.RED or not held:
        return _point(facts, "learn", LEARN)
    return _point(facts, "keep", KEEP[held[0]])


def _safer_neighbour(facts: Facts):
    """Return one of the related jobs that are clearly safer, for jobs outside Green."""
    record = facts.record
    safer = [n for n in record.neighbours if n.score >= record.card.score + SAFER_BY]
    if record.zone is Zone.GREEN or not safer:
        return None
    return pick(record.code, "safer", safer[:4])


def _point(facts: Facts, key: str, options, **more) -> Point:
    title, text = pick(facts.slots["code"], key, options)
    slots = facts.slots
    return Point(say(slots, key, (title,), **more), say(slots, key, (text,), **more))
