"""The best counter among many: near to the argument in subject, and not the argument itself."""

from collections import Counter
from collections.abc import Mapping, Sequence
from functools import lru_cache

from .related import rarity
from .text import read

MOST_KEPT = 4_000  # texts whose stems are kept between calls


@lru_cache(maxsize=MOST_KEPT)
def profile(text: str) -> Mapping[str, int]:
    """Return the stems of a text with their weight: rarity, times a damped count."""
    counts = Counter(read(text).stems)
    return {stem: rarity(stem) * (2 * count) // (count + 1) for stem, count in counts.items()}


def rank_counters(
    argument: str, candidates: Sequence[tuple[str, str]], title: str = ""
) -> list[str]:
    """Return the ids of the candidates, the best counter first; equals keep their order.

    Takes   the argument, candidates as (id, text), and the argument's heading if it has one.
    """
    query = profile(f"{title} {argument}".strip())
    points = {place: closeness(query, profile(text)) for place, (_, text) in enumerate(candidates)}
    return [candidates[place][0] for place in sorted(points, key=lambda place: -points[place])]


def closeness(query: Mapping[str, int], other: Mapping[str, int]) -> int:
    """Return how near two profiles are: the squared cosine, in millionths."""
    shared = sum(weight * other[stem] for stem, weight in query.items() if stem in other)
    size = sum(w * w for w in query.values()) * sum(w * w for w in other.values())
    return shared * shared * 1_000_000 // size if size else 0
