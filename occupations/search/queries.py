"""What was typed, put into the words that names are made of."""

from ..words import MEANINGS, NOISE, SMALL, fold
from .known_words import Vocabulary

MOST_WORDS = 6
MOST_READINGS = 4


def typed_words(query: str) -> str:
    """Return the folded query without the words that say nothing, if it has others."""
    words = fold(query).split()
    return " ".join([word for word in words if word not in NOISE] or words)


def correct(query: str, known: Vocabulary) -> str:
    """Return the query with each word that begins no word of any name put right, if it can be."""
    words = query.split()
    for at, word in enumerate(words[:MOST_WORDS]):
        if not known.has(word):
            words[at] = known.split(word) or known.nearest(word) or word
    return " ".join(words)


def readings(query: str, known: Vocabulary) -> list[str]:
    """Return the query and other ways to read it, at most four of them.

    Abbreviations are spelt out, small words left out, neighbours joined to a word that exists.
    """
    words = query.split()
    found = [query, " ".join(MEANINGS.get(word, word) for word in words)]
    if large := [word for word in words if word not in SMALL]:
        found.append(" ".join(large))
    for at in range(len(words) - 1):
        joined = words[at] + words[at + 1]
        if joined in known.counts:
            found.append(" ".join([*words[:at], joined, *words[at + 2 :]]))
    return list(dict.fromkeys(found))[:MOST_READINGS]
