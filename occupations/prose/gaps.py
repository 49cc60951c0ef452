"""What the numbers do not capture, and what new tasks AI may bring."""

from ..naming import list_words
from ..scoring import Mode
from .blocks import Point
from .facts import Facts
from .words import say

APART = 25  # percentile points between outside opinions and ours that deserve a word
NEW_FROM = 10  # percent of the week that machines take before checking them is work of its own

NEW_TASKS = (
    "Somebody has to check a system left to {m1.do}, and you know what right looks like.",
    "Setting up and correcting AI for {m1.label} is new work that could fall to {phrase}.",
    "Once a system can {m1.do}, deciding which cases it may not touch becomes a task.",
    "A system for {m1.label} needs examples and corrections from people who have done it.",
)
NEW_DECISIONS = (
    "Explaining to others what AI did, and why, may become part of {h1.label}.",
    "Faster {m1.label} brings more to decide on, which adds to {h1.label}.",
)
POSTINGS = (
    "Nobody publishes job adverts or company decisions for {phrase} in a form that we may use.",
    "We rate job postings and company actions 0 for {phrase}, because no open data counts them.",
    "A wave of hiring or firing among {phrase} would not show here: adverts are not counted.",
    "Adverts and company plans for {phrase} are a blank in our data, not a sign of calm.",
)
GROWTH = (
    "No public figure says whether AI creates or removes demand for {phrase}.",
    "We leave AI growth at 0 for {phrase}: nobody measures it.",
    "How AI itself changes demand for {phrase} is unknown, and the score assumes no effect.",
)
LEVELS = (
    "The score is for the whole of this work; beginners who mostly {m1.do} may stand lower.",
    "Newcomers and old hands share one score here, though {h1.label} comes with experience.",
    "We score {phrase} as one group, so a junior post full of {m1.label} is not told apart.",
)
WIDER = (
    "The official figures count {group} together, so they say less about {phrase} alone.",
    "Employment and projections are those of {group}, a wider group than this job.",
    "There is no separate count of {phrase}; the figures belong to {group}.",
)
RESIDUAL = (
    "This title gathers what other titles leave out, so {phrase} can differ a lot from each other.",
    "A group of leftovers has no typical week: read {m1.label} as an average of many jobs.",
    "Statistics use this title for the rest, and your own job may be far from that average.",
)
BORROWED = (
    "No list of tasks exists for this title; the week is borrowed from {siblings}.",
    "The tasks are those of {siblings}, because nobody has listed the tasks of {phrase}.",
    "We stand in the week of {siblings} for one that was not surveyed.",
)
STAND_IN = ("Statistics do not count {phrase}; the figures are those of {stand_in}.",)
OPINIONS = {
    True: (
        "Outside indices rank {phrase} safer than we do, and they may be right.",
        "Others see {phrase} as safer: we weigh {m1.label} more heavily.",
    ),
    False: (
        "Outside indices rank {phrase} as more exposed than we do, and they may be right.",
        "Others see {phrase} as more exposed: we give {h1.label} more weight.",
    ),
}
CAPPED = ("The publisher gives pay of {phrase} as {pay}, so the true middle is higher.",)
ABROAD = (
    "Jobs, pay and projections are counted in the United States; {phrase} elsewhere may differ.",
    "Our figures for {phrase} come from one country, the United States.",
    "Outside the United States pay and demand for {phrase} can look quite different.",
)


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
    if not record.stand_in and (
        group := next((f.group for f in record.figures.values() if f.group), "")
    ):
        found.append(Point("A wider count", say(slots, "wider", WIDER, group=group)))
    found += _opinions(facts) + _capped(facts)
    found.append(Point("Postings and company plans", say(slots, "postings", POSTINGS)))
    found.append(Point("Demand from AI itself", say(slots, "ai growth", GROWTH)))
    rest = (("Seniority", "levels", LEVELS), ("Other countries", "abroad", ABROAD))
    found += [Point(title, say(slots, key, options)) for title, key, options in rest]
    return tuple(found[:5])


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
