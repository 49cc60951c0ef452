"""The argument in four or five paragraphs: the week, what AI does, what holds, market, doubt."""

from ..scoring import Mode, Zone
from .argument_words import (
    AI_SHARE,
    BARRIER_HOLDS,
    BARRIER_OPEN,
    DOUBT,
    HOLDS,
    MACHINE,
    MARKET_MOVES,
    NEIGHBOUR,
    SECOND,
    WEEK,
)
from .facts import Facts
from .levers_text import strongest_barriers
from .market import market
from .words import as_subject, joined, pick, say


def argument(facts: Facts) -> str:
    """Return the argument as Markdown."""
    paragraphs = (
        _week(facts),
        _holds(facts),
        joined(market(facts), _market_moves(facts)),
        _doubt(facts),
    )
    return "\n\n".join(paragraph for paragraph in paragraphs if paragraph)


def _week(facts: Facts) -> str:
    slots = facts.slots
    return joined(
        say(slots, "week", WEEK),
        say(slots, "machine", MACHINE[facts.machine[0].part.mode]),
        say(slots, "second", SECOND[facts.machine[1].part.mode]),
        _share(facts),
    )


def _share(facts: Facts) -> str:
    does, helps, leaves = facts.record.card.split
    if does and helps and leaves:
        kind = "three"
    elif does and helps:
        kind = "no rest"
    elif helps and leaves:
        kind = "no machine"
    else:
        kind = "helps" if helps else "leaves" if leaves else "does"
    return say(facts.slots, "share", AI_SHARE[kind])


def _holds(facts: Facts) -> str:
    slots, zone = facts.slots, facts.record.zone
    mode = facts.human[0].part.mode
    held = strongest_barriers(facts.record.inputs)
    lines = [say(slots, "holds", HOLDS[zone, mode is Mode.DISPLACED])]
    if held:
        key, rating = held[0]
        lines.append(say(slots, f"barrier{key}", BARRIER_HOLDS[key], rating=f"{rating} of 2"))
    if len(held) > 1 and zone is not Zone.RED:
        key, rating = held[1]
        lines.append(say(slots, f"barrier{key}", BARRIER_HOLDS[key], rating=f"{rating} of 2"))
    if not held or (zone is not Zone.GREEN and sum(rating for _, rating in held) < 2):
        lines.append(say(slots, "open", BARRIER_OPEN))
    return joined(*lines)


def _market_moves(facts: Facts) -> str:
    card = facts.record.card
    points = next(part for part in card.parts if part.key == "evidence")
    kind = "up" if points.shown > 0 else "down" if points.shown < 0 else "level"
    return say(facts.slots, "moves", MARKET_MOVES[kind], points=f"{abs(points.shown):.1f}")


def _doubt(facts: Facts) -> str:
    slots = facts.slots
    kind = "near" if facts.is_near else "wide" if facts.is_wide else "plain"
    lines = [say(slots, "doubt", DOUBT[kind])]
    if facts.record.neighbours:
        other = pick(slots["code"], "neighbour", facts.record.neighbours[:4])
        gap = other.score - facts.record.card.score
        side = "above" if gap > 2 else "below" if gap < -2 else "level"
        more = {"other": as_subject(other.phrase), "other_score": other.shown}
        lines.append(say(slots, "beside", NEIGHBOUR[side], **more))
    return joined(*lines)
