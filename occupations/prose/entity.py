"""The entity of a job: an imagined system, named after what it would do and where."""

import re

from ..scoring import Mode
from .blocks import Entity
from .entity_names import DENIED, HEADS, OTHER_HEADS, OTHER_TAILS, TAILS
from .facts import Facts
from .words import pick, say

DOES = {
    Mode.DISPLACED: (
        "An imagined system that would {m1.do} on its own and leave you to {h1.do}.",
        "In our imagination it would {m1.do} from start to finish, and would not {h1.do}.",
        "We imagine a system that takes {m1.label} off your hands; {h1.label} it would hand back.",
        "Made up for this page: it would {m1.do} and ask a person to {h1.do}.",
        "A thought experiment: software that can {m1.do} unasked and steps aside when it is time "
        "to {h1.do}.",
        "Think of a system built to {m1.do}; it would not know how to {h1.do}.",
        "Invented for the argument, it would {m1.do} overnight and would not start to {h1.do}.",
    ),
    Mode.AUGMENTED: (
        "An imagined assistant that would help you {m1.do} and would not {h1.do} for you.",
        "In our imagination it would sit beside you as you {m1.do}, and stay out of {h1.label}.",
        "We imagine a helper that lets you {m1.do} faster; to {h1.do} it would need you.",
        "Made up for this page: it would help to {m1.do} and would leave {h1.label} to you.",
        "A thought experiment: a tool that helps you {m1.do} and does not touch {h1.label}.",
        "Think of a second pair of eyes as you {m1.do}; it would not {h1.do}.",
    ),
    Mode.NOT_INVOLVED: (
        "An imagined system that would look for a way to {m1.do}; to {h1.do} it would need you.",
        "We imagine a helper that could take notes while you {m1.do}, and would not {h1.do}.",
        "Made up for this page: it would watch how you {m1.do} and would not {h1.do}.",
    ),
}
# On pages where even the most human task could run alone, the line says so.
DOES_BOTH = (
    "An imagined system that would {m1.do} on its own and make a fair attempt to {h1.do}.",
    "We imagine software that can {m1.do} unasked; when it comes to {h1.label} it would want a "
    "check by a person.",
    "Made up for this page: it would {m1.do} first, and find it hardest to {h1.do}.",
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
    tails = TAILS.get(record.sector, OTHER_TAILS)
    code, n = record.code, 0
    while True:
        head, tail = pick(code, f"head{n}", heads), pick(code, f"tail{n}", tails)
        if head != tail and head[-1] != tail[0] and head + tail not in DENIED:
            return head + tail
        n += 1
