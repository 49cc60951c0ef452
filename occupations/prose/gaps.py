"""What the numbers do not capture, and what new tasks AI may bring."""

from ..naming import list_words
from ..scoring import Mode
from .blocks import Point
from .facts import Facts
from .gaps_words import (
    ABROAD,
    BORROWED,
    CAPPED,
    GROWTH,
    LEVELS,
    NEW_DECISIONS,
    NEW_TASKS,
    OPINIONS,
    POSTINGS,
    RESIDUAL,
    STAND_IN,
    WIDER,
)
from .record import FigureFact
from .words import pick, say

MOST = 4  # gaps on a page
APART = 25  # percentile points between outside opinions and ours that deserve a word
NEW_FROM = 10  # percent of the week that machines take before checking them is work of its own


def reinstatement(facts: Facts) -> tuple[str, ...]:
    """Return new tasks that AI may bring, where machines take enough of the week to need them."""
    record = facts.record
    if facts.machine[0].part.mode is not Mode.DISPLACED or record.card.split.displaced < NEW_FROM:
        return ()
    found = [say(facts.slots, "new", NEW_TASKS)]
    if record.inputs.principles.judgment >= 2:
        found.append(say(facts.slots, "new decisions", NEW_DECISIONS))
    return tuple(found)


def uncounted(facts: Facts) -> tuple[Point, ...]:
    """Return what the numbers leave out, the gaps of this job before those of all jobs."""
    record, slots = facts.record, facts.slots
    found = []
    if record.stand_in:
        found.append(
            Point("A stand-in", say(slots, "stand-in", STAND_IN, stand_in=record.stand_in))
        )
    if record.borrowed:
        siblings = list_words(list(record.borrowed[:2]))
        found.append(Point("Borrowed tasks", say(slots, "borrowed", BORROWED, siblings=siblings)))
    if record.kind == "residual":
        found.append(Point("A mixed group", say(slots, "residual", RESIDUAL)))
    if not record.stand_in and (group := next((f.group for f in _counts(facts) if f.group), "")):
        found.append(Point("A wider count", say(slots, "wider", WIDER, group=group)))
    found += _opinions(facts) + _capped(facts)
    found += _of_all_jobs(facts)
    return tuple(found[:MOST])


def _of_all_jobs(facts: Facts) -> list[Point]:
    """Return gaps that all jobs share, each page with another one first."""
    gaps = (
        ("Postings and company plans", "postings", POSTINGS),
        ("Seniority", "levels", LEVELS),
        ("Demand from AI itself", "ai growth", GROWTH),
        ("Other countries", "abroad", ABROAD),
    )
    first = pick(facts.record.code, "gaps", range(len(gaps)))
    turned = gaps[first:] + gaps[:first]
    return [Point(title, say(facts.slots, key, options)) for title, key, options in turned]


def _counts(facts: Facts) -> list[FigureFact]:
    """Return the figures that count people and posts."""
    kinds = ("employment", "openings", "projected_growth")
    return [facts.record.figures[kind] for kind in kinds if kind in facts.record.figures]


def _opinions(facts: Facts) -> list[Point]:
    opinions = facts.record.opinions
    if opinions.middle is None or abs(opinions.middle - opinions.own_percentile) <= APART:
        return []
    is_safer = opinions.middle > opinions.own_percentile
    return [Point("Other opinions", say(facts.slots, "opinions", OPINIONS[is_safer]))]


def _capped(facts: Facts) -> list[Point]:
    pay = facts.record.figures.get("median_wage")
    if not pay or not pay.is_capped:
        return []
    return [Point("Top pay", say(facts.slots, "capped", CAPPED, pay=pay.shown))]
