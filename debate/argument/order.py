"""Whether the words of a text stand in an order that English has.

Words fall into classes: the commonest stand for themselves, others for the kind of place they take
in a sentence. Each pair and triple of neighbouring classes counts for or against English.
"""

import itertools

from .tables import load
from .text import Reading

ENDINGS = (
    "ing", "ed", "ly", "tion", "ment", "ness", "ity", "er", "or", "ist", "ive", "ous", "al", "ic",
    "ies", "'s", "ss", "s", "y", "e",
)  # fmt: skip
LEAST = 7  # words below which order tells nothing


def order_points(reading: Reading) -> int:
    """Return how much like English the order of words is, in thousandths; below 0 it is not.

    The sum is divided by the square root of the number of words, so that long texts and short ones
    are measured by one limit.
    """
    table = load("order")
    weights, classes = table["weights"], ["<", *(class_of(word) for word in reading.words), ">"]
    total = 0
    for first, second in itertools.pairwise(classes):
        total += weights.get(f"{first} {second}", 0)
    for first, second, third in zip(classes, classes[1:], classes[2:], strict=False):
        total += weights.get(f"{first} {second} {third}", 0)
    return int(total * 10 / max(len(reading.words), 1) ** 0.5) + table["start"]["bias"] * 10


def class_of(word: str) -> str:
    """Return the class of a word: itself, a numbered class, or its ending."""
    table = load("order")
    if word in table["own"]:
        return word
    if number := table["classes"].get(word):
        return f"C{number}"
    ending = next((e for e in ENDINGS if len(word) > len(e) + 2 and word.endswith(e)), "")
    return f"-{ending}"
