"""Whether letters make words and words a text, and how the wording tells on an argument. Linear."""

from itertools import pairwise

from .linear import squash
from .tables import load
from .text import VOWELS, Reading

REPEATED_RUN = 4  # words of a run that is looked for again


def known_share(reading: Reading) -> float:
    """Return the share of the words that are English or could be, 0–1; names count as English.

    A word that the vocabulary lacks counts in half when its letters follow each other as in
    English, which lets through names, terms of a trade, and slips of the finger.
    """
    if not reading.words:
        return 0.0
    vocabulary = load("order")
    points = 0.0
    for word in reading.words:
        if word in vocabulary["own"] or word in vocabulary["classes"] or len(word) == 1:
            points += 1
        elif is_readable(word):
            points += 0.5
    return points / len(reading.words)


def is_readable(word: str) -> bool:
    """Return whether the letters of a word follow each other as in English words."""
    if len(word) > 2 and not VOWELS.intersection(word):
        return False
    pairs = load("letters")["pairs"]
    marked = f"^{word}$"
    found = [pairs.get(marked[at : at + 3], -60) for at in range(len(marked) - 2)]
    return sum(found) > 0


def repeated_share(reading: Reading) -> float:
    """Return the share of a text's runs of four words that stood in it before, 0–1."""
    words = reading.words
    runs = [words[at : at + REPEATED_RUN] for at in range(len(words) - REPEATED_RUN + 1)]
    return 1 - len(set(runs)) / len(runs) if runs else 0.0


def top_share(reading: Reading) -> float:
    """Return the share of the commonest word among all words, 0–1."""
    words = reading.words
    counts: dict[str, int] = {}
    for word in words:
        counts[word] = counts.get(word, 0) + 1
    return max(counts.values()) / len(words) if words else 0.0


def wording_grams(reading: Reading) -> list[str]:
    """Return the words and pairs of neighbours of a text, each once, figures as `#`."""
    words = ["#" if token[0].isdigit() else token for token in reading.lower]
    return list(dict.fromkeys([*words, *(f"{a} {b}" for a, b in pairwise(words))]))


def wording_marks(reading: Reading) -> dict[str, float]:
    """Return how well the words of a text stood with readers elsewhere: per word, and in sum."""
    weights = load("wording")["weights"]
    known = [weights[gram] for gram in wording_grams(reading) if gram in weights]
    total = sum(known)
    return {"phrases": total / (len(known) + 10) / 50, "phrases_sum": squash(total) / 500 - 1}
