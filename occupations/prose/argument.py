"""The argument in four paragraphs: the week and AI, what holds, the market, and the doubt."""

from ..scoring import Mode, Zone
from .argument_words import (
    BARRIER_HOLDS,
    BARRIER_OPEN,
    HOLDS,
    MACHINE,
    MARKET_MOVES,
    SECOND,
    WEEK,
)
from .doubt import doubt
from .facts import Facts
from .levers_text import strongest_barriers
from .market import market
from .words import joined, say


def argument(facts: Facts) -> str:
    """Return the argument as Markdown."""
    paragraphs = (
        _week(facts),
        _holds(facts),
        joined(market(facts), _market_moves(facts)),
        doubt(facts),
    )
    return "\n\n".join(paragraph for paragraph in paragraphs if paragraph)


def _week(facts: Facts) -> str:
    slots = facts.slots
    return joined(
        say(slots, "week", WEEK),
        say(slots, "machine", MACHINE[facts.machine[0].part.mode]),
        say(slots, "second", SECOND[facts.machine[1].part.mode]),
    )


def _holds(facts: Facts) -> str:
    zone, mode = facts.record.zone, facts.human[0].part.mode
    held = strongest_barriers(facts.record.inputs)
    lines = [say(facts.slots, "holds", HOLDS[zone, mode is Mode.DISPLACED])]
    for key, rating in held[: 1 if zone is Zone.RED else 2]:
        ground = facts.record.grounds.get(f"barrier:{key}")
        if ground:
            more = {"rating": f"{rating} of 2", "ground": ground}
            lines.append(say(facts.slots, f"barrier{key}", BARRIER_HOLDS[key], **more))
    if not held or (zone is not Zone.GREEN and sum(rating for _, rating in held) < 2):
        lines.append(say(facts.slots, "open", BARRIER_OPEN))
    return joined(*lines)


def _market_moves(facts: Facts) -> str:
    card = facts.record.card
    points = next(part for part in card.parts if part.key == "evidence")
    kind = "up" if points.shown > 0 else "down" if points.shown < 0 else "level"
    return say(facts.slots, "moves", MARKET_MOVES[kind], points=f"{abs(points.shown):.1f}")
