"""Choosing a phrasing and filling it in. The same record gives the same words. Pure."""

import re
from collections.abc import Mapping, Sequence
from zlib import crc32

from ..naming import capital


def pick(code: str, key: str, options: Sequence):
    """Return one of the options, by a stable hash of the occupation's code and the place."""
    return options[crc32(f"{code}/{key}".encode()) % len(options)]


def say(slots: Mapping, key: str, options: Sequence[str], turn: int = 0, **more) -> str:
    """Return one of the phrasings, filled in, with a capital at its start.

    Takes   turn to go on to the next phrasing where a page says the same kind of thing again.
    """
    first = crc32(f"{slots['code']}/{key}".encode())
    return capital(options[(first + turn) % len(options)].format(**{**slots, **more}))


def joined(*sentences: str) -> str:
    """Return the sentences that have something to say as one paragraph."""
    return " ".join(sentence for sentence in sentences if sentence)


def both(one: str, two: str) -> str:
    """Return two activities as one phrase, clear even where one of them holds an "and"."""
    is_long = any(" and " in label or "," in label for label in (one, two))
    return f"{one}, as well as {two}" if is_long else f"{one} and {two}"


def without_tail(phrase: str) -> str:
    """Return a job's name without what it excepts or includes, which the page's title says.

    The people in "other computer occupations" are other computer workers.
    """
    return re.sub(r"\boccupations$", "workers", re.split(r", (?:except|including) ", phrase)[0])


def as_subject(phrase: str) -> str:
    """Return a job's name ready for a verb: a tail behind a comma gets its closing comma."""
    has_tail = any(f", {word} " in phrase for word in ("except", "including"))
    return f"{phrase}," if has_tail else phrase


def list_names(names: Sequence[str]) -> str:
    """Return job names as a list that stays clear where a name holds an "and" or a comma."""
    is_long = any(" and " in name or "," in name for name in names)
    return (", as well as " if is_long else " and ").join(names)
