"""Naming an activity in full once and shortly after that, as a writer does. Pure.

A block of the page names "keeping logs of daily work" where it first speaks of it and says "the
log-keeping" from then on; "you keep logs of daily work" becomes "you do the log-keeping".
"""

import re
from collections import Counter
from collections.abc import Iterable, Mapping, Sequence
from functools import lru_cache
from typing import NamedTuple

from ..naming import capital
from .record import PARTS, label_in_sentence
from .short_names import SHORT_NAMES
from .verbs import verb_phrase

LONG = 4  # words from which the name of a job is said once in a block
THE_JOB = "people in this job"
# The verb that a short name takes, by how the name begins or ends; the others are done.
VERBS = (
    (r"^choice", "make"),
    (r"watch$|^watch|record$", "keep"),
    (r"desk$", "run"),
    (r"advice$", "give"),
    (r"talk$|conference$", "have"),
    (r"^design agreement", "reach"),
)


class Name(NamedTuple):
    """An activity as sentences call it, in full and in short, as a thing and as a deed."""

    label: str
    do: str
    short: str
    short_do: str


def names_of(tasks: Iterable[str]) -> tuple[Name, ...]:
    """Return the names of a page's activities, those alone whose short form tells them apart.

    Takes   task names as the assessment has them, "Keeping logs of daily work, the rest" included.
    """
    whole = dict.fromkeys(_without_part(task) for task in tasks)
    counts = Counter(SHORT_NAMES.get(name) for name in whole)
    return tuple(_name(name) for name in whole if name in SHORT_NAMES and _is_one(name, counts))


def _is_one(name: str, counts: Counter) -> bool:
    return counts[SHORT_NAMES[name]] == 1


def _without_part(task: str) -> str:
    return next((task.removesuffix(end) for end in PARTS if task.endswith(end)), task)


@lru_cache(maxsize=512)
def _name(task: str) -> Name:
    label, short = label_in_sentence(task), SHORT_NAMES[task]
    verb = next((verb for find, verb in VERBS if re.search(find, short)), "do")
    return Name(label, verb_phrase(label), f"the {short}", f"{verb} the {short}")


def job_name(phrase: str, others: Iterable[str]) -> tuple[Name, ...]:
    """Return the name of a job that is long enough to be tiring, and "people in this job" for it.

    Takes   the names of the other jobs on the page, of which it must not be a part.
    """
    is_long = len(phrase.split()) >= LONG
    if not is_long or any(phrase in other for other in others):
        return ()
    return (Name(phrase, phrase, THE_JOB, THE_JOB),)


def shortened(texts: Sequence[str], names: Sequence[Name]) -> list[str]:
    """Return the texts of a block, in reading order, with later mentions of activities short."""
    seen: set[str] = set()
    return [_shorten(text, names, seen) for text in texts]


def _shorten(text: str, names: Sequence[Name], seen: set[str]) -> str:
    forms = _forms(tuple(names))
    if not forms:
        return text

    def said(match: re.Match) -> str:
        found = match.group()
        label, short = forms[found[:1].lower() + found[1:]]
        if label not in seen:
            seen.add(label)
            return found
        return capital(short) if found[0].isupper() else short

    return _pattern(tuple(names)).sub(said, text)


@lru_cache(maxsize=64)
def _forms(names: tuple[Name, ...]) -> Mapping[str, tuple[str, str]]:
    """Return each full form with the activity it belongs to and its short form."""
    found = {name.label: (name.label, name.short) for name in names}
    return found | {name.do: (name.label, name.short_do) for name in names}


@lru_cache(maxsize=64)
def _pattern(names: tuple[Name, ...]) -> re.Pattern:
    forms = sorted(_forms(names), key=len, reverse=True)
    either = "|".join(f"[{form[0]}{form[0].upper()}]{re.escape(form[1:])}" for form in forms)
    return re.compile(rf"\b(?:{either})\b")
