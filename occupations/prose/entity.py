"""The entity of a job: an imagined system, named after what it would do and where."""

import re

from ..scoring import Mode
from .blocks import Entity
from .entity_names import DENIED, HEADS, OTHER_HEADS, TAILS
from .facts import Facts
from .words import pick, say

DOES = {
    Mode.DISPLACED: (
        "An imagined system that would do {m1.label} on its own and leave {h1.label} to you.",
        "It would run {m1.label} from start to finish, in our imagination, "
        "and would have no answer to {h1.label}.",
        "We imagine a system that takes {m1.label} off your desk; {h1.label} it would hand back.",
        "Made up for this page: it would see to {m1.label} and ask a person to do {h1.label}.",
        "A thought experiment: software that does {m1.label} unasked and steps aside for "
        "{h1.label}.",
        "Think of a system built for {m1.label}; it would do little for {h1.label}.",
        "Invented for the argument, it would clear {m1.label} overnight and would not start on "
        "{h1.label}.",
    ),
    Mode.AUGMENTED: (
        "An imagined assistant that would speed up {m1.label} and would not take on {h1.label}.",
        "It would sit beside you for {m1.label}, in our imagination, and stay out of {h1.label}.",
        "We imagine a helper for {m1.label} that needs you to check its work; {h1.label} is "
        "beyond it.",
        "Made up for this page: it would prepare {m1.label} for you and leave {h1.label} alone.",
        "A thought experiment: a tool that makes {m1.label} quicker and does not touch {h1.label}.",
        "Think of a second pair of eyes for {m1.label}; for {h1.label} it would need you.",
    ),
    Mode.NOT_INVOLVED: (
        "An imagined system that would look for a way into {m1.label}; {h1.label} is further off "
        "still.",
        "We imagine a helper that could note down what happens in {m1.label} and would not do "
        "{h1.label}.",
        "Made up for this page: it would watch over {m1.label} and could do none of {h1.label}.",
    ),
}
# On pages where even the most human task could run alone, the line says so.
DOES_BOTH = (
    "An imagined system that would do {m1.label} on its own and make a fair attempt at {h1.label}.",
    "We imagine software that does {m1.label} unasked; for {h1.label} it would want a check by "
    "a person.",
    "Made up for this page: it would finish {m1.label} first and find {h1.label} the hardest part.",
)


def entity(facts: Facts) -> Entity:
    """Return the imagined system, built from the task that weighs most on the machine's side."""
    first, last = facts.machine[0].part, facts.human[0].part
    lines = DOES_BOTH if last.mode is Mode.DISPLACED else DOES[first.mode]
    return Entity(name(facts), say(facts.slots, "entity", lines))


def name(facts: Facts) -> str:
    """Return a name of two short words in capitals: what it would do, and in which field."""
    record = facts.record
    label = facts.machine[0].label
    heads = next((words for find, words in HEADS if re.search(find, label)), OTHER_HEADS)
    tails = TAILS[record.sector]
    code, n = record.code, 0
    while True:
        head, tail = pick(code, f"head{n}", heads), pick(code, f"tail{n}", tails)
        if head != tail and head[-1] != tail[0] and head + tail not in DENIED:
            return head + tail
        n += 1
