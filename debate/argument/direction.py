"""Which way a text argues, read from what it means rather than from single words.

Lists of words tell where they stand in the whole text and in its last sentence, since a concession
comes first and the point last. Single stems and pairs of stems carry what the lists miss.
"""

import itertools

from .clauses import signatures
from .direction_words import LISTS
from .linear import weigh
from .marks import damped
from .schemes import LISTS as SCHEMES
from .tables import load
from .text import Reading, read, stem
from .values import Side

SURE = 1_600  # thousandths of a logit: a text that is against the chosen side by this is asked back


def features(reading: Reading) -> dict[str, float]:
    """Return what the direction is read from, each 0–1."""
    last = read(reading.sentences[-1]) if reading.sentences else reading
    found = {f"list:{name}": damped(count, 1) for name, count in LISTS.counts(reading).items()}
    found |= {f"last:{name}": damped(n, 1) / 2 for name, n in LISTS.counts(last).items()}
    found |= {f"lever:{name}": damped(n, 1) for name, n in SCHEMES.counts(reading).items()}
    found |= {f"clause:{name}": 0.3 * damped(n, 1) for name, n in signatures(reading).items()}
    found |= {f"end:{name}": 0.15 * damped(n, 1) for name, n in signatures(last).items()}
    found |= {f"w:{each}": 0.2 if " " in each else 0.4 for each in grams(reading)}
    return found


def grams(reading: Reading) -> list[str]:
    """Return the stems of a text and the pairs of neighbours among them, each once."""
    stems = ["#" if token[0].isdigit() else stem(token) for token in reading.lower]
    pairs = (f"{first} {second}" for first, second in itertools.pairwise(stems))
    return list(dict.fromkeys([*stems, *pairs]))


def lean(reading: Reading) -> int:
    """Return how far a text argues for people, in thousandths; below 0 it argues for machines."""
    table = load("direction")
    return weigh(features(reading), table["weights"]) + table["start"]["bias"] * 10


def side_of(points: int, chosen: Side | None = None) -> Side | None:
    """Return the side that a text argues for; None where there is nothing to tell it by.

    The reader knows what was meant: the chosen side stands unless the text is plainly against it.
    """
    if chosen and not is_against(points, chosen):
        return chosen
    return _told(points)


def _told(points: int) -> Side | None:
    if not points:
        return None
    return Side.SURVIVE if points > 0 else Side.DISPLACE


def is_against(points: int, chosen: Side | None) -> bool:
    """Return whether a text plainly argues against the side that the reader chose."""
    if chosen is None or abs(points) < SURE:
        return False
    return _told(points) is not chosen
