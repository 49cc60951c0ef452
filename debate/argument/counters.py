"""The best counter among many: near in subject, worded as a reply, and nobody else's reply."""

import itertools
from collections import Counter
from collections.abc import Sequence
from dataclasses import dataclass
from functools import lru_cache
from math import sqrt

from .linear import squash, weigh
from .related import rarity
from .tables import load
from .text import read

MOST_KEPT = 6_000  # texts whose profile is kept between calls
TITLE = 0.5  # what nearness to the heading counts beside nearness to the argument
STYLE = 0.08  # what being worded as a reply counts, from −1 to 1
CROWD = 0.4  # what is taken off for being near to the other candidates
CROWDED = 5  # candidates that make the crowd
MOST_COMPARED = 150  # candidates beyond which they are not compared with each other
OPENING = 12  # words that count as the opening of a text


@dataclass(frozen=True)
class Profile:
    """A text as its stems with their weights, of length 1, and how much it is worded as a reply."""

    weights: dict[str, float]
    style: float  # −1 to 1


def rank_counters(
    argument: str, candidates: Sequence[tuple[object, str]], title: str = ""
) -> list[object]:
    """Return the ids of the candidates, the best counter first; equals keep their order.

    Takes   the argument, candidates as (id, text), and the argument's heading if it has one.
    """
    profiles = [profile(text) for _, text in candidates]
    body, heading = profile(argument).weights, profile(title).weights
    crowd = crowding(profiles) if len(profiles) <= MOST_COMPARED else [0.0] * len(profiles)
    points = [
        nearness(body, each.weights)
        + TITLE * nearness(heading, each.weights)
        + STYLE * each.style
        - CROWD * crowded
        for each, crowded in zip(profiles, crowd, strict=True)
    ]
    order = sorted(range(len(points)), key=lambda place: -round(points[place], 9))
    return [candidates[place][0] for place in order]


def crowding(profiles: Sequence[Profile]) -> list[float]:
    """Return for each text how near it is to those of the others that are nearest to it, 0–1."""
    size = len(profiles)
    near = [[0.0] * size for _ in range(size)]
    for one in range(size):
        for two in range(one + 1, size):
            value = nearness(profiles[one].weights, profiles[two].weights)
            near[one][two] = near[two][one] = value
    return [sum(sorted(row, reverse=True)[:CROWDED]) / CROWDED for row in near]


def nearness(one: dict[str, float], two: dict[str, float]) -> float:
    """Return how near two profiles are in subject, 0–1: the cosine of their weights."""
    small, large = (one, two) if len(one) <= len(two) else (two, one)
    return sum(weight * large[stem] for stem, weight in small.items() if stem in large)


@lru_cache(maxsize=MOST_KEPT)
def profile(text: str) -> Profile:
    """Return a text as a profile."""
    reading = read(text)
    counts = Counter(reading.stems)
    weights = {stem: rarity(stem) * DAMPED[min(n, len(DAMPED)) - 1] for stem, n in counts.items()}
    length = sqrt(sum(weight * weight for weight in weights.values())) or 1.0
    return Profile({stem: weight / length for stem, weight in weights.items()}, _style(reading))


DAMPED = (1.0, 1.69, 2.1, 2.39, 2.61, 2.79, 2.95, 3.08)  # 1 + the logarithm of a count


def _style(reading) -> float:
    """Return how much a text is worded as a reply rather than as an opening argument, −1 to 1."""
    table = load("counters")
    points = weigh(style_features(reading), table["weights"]) + table["start"]["bias"] * 10
    return squash(points) / 500 - 1


def style_features(reading) -> dict[str, float]:
    """Return the words, neighbours and opening words of a text, and its length, each 0–2."""
    words = ["#" if token[0].isdigit() else token for token in reading.lower]
    marked = ["^", "^", *words]
    found = dict.fromkeys(words, 1.0)
    pairs = itertools.pairwise(marked)
    found |= {f"{one} {two}": 1.0 for one, two in pairs}
    found |= {f"1:{word}": 1.0 for word in words[:OPENING]}
    count = len(reading.words)
    return found | {"length_60": 2 * count / (count + 60), "length_200": 2 * count / (count + 200)}
