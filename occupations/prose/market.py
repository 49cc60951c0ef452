"""What the official figures say, in words, with whom they were counted for."""

from ..figures_text import decimal, whole
from .facts import Facts
from .market_words import (
    CAPPED_PAY,
    ENTRY,
    GROWTH,
    PAY,
    PAY_MOVE,
    SCHOOLING,
    SIZE,
    TURNOVER,
    TURNOVER_WORDS,
)
from .words import joined, say

FAST, SLOW = 4.5, 0.0
MOVED = 5.0  # points of pay against the middle occupation that are worth a sentence
ODD = 40.0  # from here on the sample is small or was drawn anew, and the figure says little


def turn(growth: float) -> str:
    """Return which way a projection points: up, flat or down."""
    return "up" if growth >= FAST else "flat" if growth >= SLOW else "down"


def market(facts: Facts) -> str:
    """Return the paragraph on the market, or nothing where there are no figures."""
    return joined(_growth(facts), _size(facts), _pay(facts), _pay_move(facts) or _entry(facts))


def _growth(facts: Facts) -> str:
    growth = facts.record.figures.get("projected_growth")
    if not growth:
        return ""
    more = {"growth": decimal(abs(growth.value)), "whom": growth.group or facts.slots["phrase"]}
    return say(facts.slots, "growth", GROWTH[turn(growth.value)], **more)


def _size(facts: Facts) -> str:
    """Return how many people there are and how many posts come free, or how often that is."""
    figures = facts.record.figures
    if "employment" not in figures or "openings" not in figures:
        return ""
    employed, openings = figures["employment"].value, figures["openings"].value
    more = {"employed": whole(employed), "openings": whole(openings)}
    one_in = next((words for end, words in TURNOVER_WORDS if employed < openings * end), "")
    if not one_in:
        return say(facts.slots, "size", SIZE, **more)
    return say(facts.slots, "size", SIZE + TURNOVER, one_in=one_in, **more)


def _pay(facts: Facts) -> str:
    figures = facts.record.figures
    pay, low, high = (figures.get(key) for key in ("median_wage", "wage_p10", "wage_p90"))
    if not pay:
        return ""
    is_whole = bool(low and high) and not (pay.is_capped or low.is_capped or high.is_capped)
    more = {"pay": pay.shown}
    if is_whole:
        more |= {"low_pay": low.shown, "high_pay": high.shown}
    return say(facts.slots, "pay", PAY if is_whole else CAPPED_PAY, **more)


def _pay_move(facts: Facts) -> str:
    change = facts.record.figures.get("wage_change")
    if not change or not MOVED <= abs(change.value) < ODD:
        return ""
    more = {"change": decimal(abs(change.value))}
    return say(facts.slots, "pay move", PAY_MOVE[change.value > 0], **more)


def _entry(facts: Facts) -> str:
    education = facts.record.figures.get("education")
    if not education:
        return ""
    return say(facts.slots, "entry", ENTRY, schooling=SCHOOLING[int(education.value)])
