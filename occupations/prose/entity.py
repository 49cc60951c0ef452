"""The entity of a job: an imagined system, named after the job and the part it would do."""

import re
from collections.abc import Iterator

from ..scoring import Mode
from .blocks import Entity
from .entity_names import AGENTS, FIELDS, LONGEST_WORD, OTHER_AGENTS, OTHER_FIELD, PLAIN
from .facts import Facts
from .record import Record
from .words import pick, say

DOES = {
    Mode.DISPLACED: (
        "An imagined system that would {m1.do} on its own and leave it to you to {h1.do}.",
        "In our imagination it would {m1.do} from start to finish, and would not {h1.do}.",
        "It exists on this page alone: it would {m1.do}, and hand you what is left, chiefly to "
        "{h1.do}.",
        "Made up for this page, it would {m1.do} and ask a person to {h1.do}.",
        "A thought experiment: software that can {m1.do} unasked and steps aside when it is time "
        "to {h1.do}.",
        "Think of a system built to {m1.do}; it would not know how to {h1.do}.",
        "Invented for the argument, it would {m1.do} by night and would not start to {h1.do}.",
        "If somebody built it, it would {m1.do} for you, and you would still {h1.do}.",
    ),
    Mode.AUGMENTED: (
        "An imagined assistant that would help you {m1.do} and would not {h1.do} for you.",
        "In our imagination it would sit beside you as you {m1.do}, and stay out of it when you "
        "{h1.do}.",
        "We imagine a helper that lets you {m1.do} faster; to {h1.do} it would need you.",
        "Made up for this page, it would help to {m1.do} and would leave you to {h1.do}.",
        "A thought experiment: a tool that helps you {m1.do} and has no idea how to {h1.do}.",
        "Think of a second pair of eyes as you {m1.do}; it would not {h1.do}.",
        "If somebody built it, it would prepare the ground when you {m1.do}, and you would still "
        "{h1.do}.",
    ),
    Mode.NOT_INVOLVED: (
        "An imagined system that would look for a way to {m1.do}; to {h1.do} it would need you.",
        "We imagine a helper that could take notes while you {m1.do}, and would not {h1.do}.",
        "Made up for this page, it would watch how you {m1.do} and would not {h1.do}.",
    ),
}
# On pages where even the most human task could run alone, the line says so.
DOES_BOTH = (
    "An imagined system that would {m1.do} on its own and make a fair attempt to {h1.do}.",
    "We imagine software that can {m1.do} unasked; when it has to {h1.do} it would want a person "
    "to check.",
    "Made up for this page, it would {m1.do} first, and find it hardest to {h1.do}.",
)


PLURALS = (("ies", "y"), ("sses", "ss"), ("shes", "sh"), ("ches", "ch"), ("men", "man"))


def entity(facts: Facts) -> Entity:
    """Return the imagined system, built from the task that weighs most on the machine's side."""
    first, last = facts.machine[0].part, facts.human[0].part
    lines = DOES_BOTH if last.mode is Mode.DISPLACED else DOES[first.mode]
    return Entity(name(facts), say(facts.slots, "entity", lines))


def name(facts: Facts) -> str:
    """Return a name of two words in capitals, such as ROOF-GAUGER: the job's word and the deed."""
    label = facts.machine[0].label
    agents = next((words for find, words in AGENTS if re.search(find, label)), OTHER_AGENTS)
    word = next(_own_words(facts.record), "") or FIELDS.get(facts.record.sector, OTHER_FIELD)
    free = [agent for agent in agents if not agent.startswith(word[:4])]
    return f"{word}-{pick(facts.record.code, 'agent', free or OTHER_AGENTS)}"


def _own_words(record: Record) -> Iterator[str]:
    """Yield the words of the title that say what the job is about, in the singular."""
    for word in re.findall(r"[a-z]+", re.split(r", (?:Except|Including)", record.title)[0].lower()):
        if word not in PLAIN and 2 < len(word) <= LONGEST_WORD:
            yield _singular(word).upper()


def _singular(word: str) -> str:
    for ending, one in (
        ("ies", "y"),
        ("sses", "ss"),
        ("shes", "sh"),
        ("ches", "ch"),
        ("men", "man"),
    ):
        if word.endswith(ending):
            return word.removesuffix(ending) + one
    is_one = len(word) < 5 or word.endswith(("ss", "us", "is", "ics"))
    return word if is_one else word.removesuffix("s")
