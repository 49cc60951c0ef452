"""How much a text has to do with what is argued about: a topic with arguments, or an occupation."""

from collections import Counter
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from functools import lru_cache

from .clauses import CLASSES
from .direction_words import LISTS as SIDES
from .fields import LISTS as FIELDS
from .schemes import LISTS as SCHEMES
from .tables import load
from .text import PLAIN_WORDS, Reading, read, stem
from .values import Record

RARE = 900  # rarity of a stem that the table does not list, hundredths
STAKES = (  # lists of words that say what becomes of work
    "gone", "fewer", "machine_does", "cheap", "will_go", "no_defence", "cannot", "needed",
    "guarded", "short", "retreat", "sped", "assist", "wishful", "bound",
)  # fmt: skip
MOST_CONTEXTS = 60  # reference arguments that are read
FULL = 4  # references that hold a stem for it to count in full


@dataclass(frozen=True, slots=True)
class Background:
    """What was said about a topic before: its own stems, and those of reference arguments."""

    topic: frozenset[str]
    counts: Counter
    arguments: tuple[frozenset[str], ...]
    size: int


@lru_cache(maxsize=256)
def background(topic: str, context: tuple[str, ...] = ()) -> Background:
    """Return the stems of a topic and of the reference arguments about it."""
    sets = tuple(frozenset(read(each).stems) for each in context[:MOST_CONTEXTS])
    counts = Counter(each for stems in sets for each in sorted(stems))
    return Background(frozenset(read(topic).stems), counts, sets, max(len(sets), 1))


def rarity(each: str) -> int:
    """Return how rare a stem is in arguments, in hundredths of a natural logarithm."""
    return load("rarity")["stems"].get(each, RARE)


def rarity_of(stems: Iterable[str]) -> int:
    return sum(rarity(each) for each in stems)


def topic_features(reading: Reading, ground: Background) -> dict[str, float]:
    """Return how near a text is to a topic and to what others argued about it, each 0–1."""
    stems = list(dict.fromkeys(reading.stems))
    total = rarity_of(stems) or 1
    on_topic = rarity_of(each for each in stems if each in ground.topic)
    known = [each for each in stems if ground.counts[each]]
    covered = sum(rarity(each) * min(ground.counts[each], FULL) // FULL for each in known)
    return {
        "on_topic": float(on_topic > 0),
        "on_topic_share": on_topic / total,
        "on_topic_sum": on_topic / (on_topic + 400),
        "known_share": rarity_of(known) / total,
        "covered_share": covered / total,
        "covered_sum": covered / (covered + 500),
        "nearest": _nearest(stems, total, ground.arguments),
        "distinct": len(stems) / (len(stems) + 5),
    }


def _nearest(stems: Sequence[str], total: int, arguments: Sequence[frozenset[str]]) -> float:
    """Return the share of the text's rarity that the most similar reference argument holds."""
    best = 0
    for other in arguments:
        shared = sum(rarity(each) for each in stems if each in other)
        best = max(best, shared)
    return best / total


def about_job(reading: Reading, record: Record) -> dict[str, int]:
    """Return how many words of a text belong to the job, its field, and to any such debate."""
    own, counts = job_stems(record), FIELDS.counts(reading)
    sides = SIDES.counts(reading)
    return {
        "job": sum(each in own for each in dict.fromkeys(reading.stems)),
        "field": counts.get(record.group, 0),
        "debate": counts["debate"],
        "scheme": sum(SCHEMES.counts(reading).values()),
        "stake": sum(sides[name] for name in STAKES),
        "everyday": counts["everyday"],
        "machine": CLASSES.count(reading, "M"),
        "elsewhere": max(counts[group] for group in FIELDS.names if len(group) == 2),
    }


def _stems_of(texts: tuple[str, ...]) -> frozenset[str]:
    words = (word for text in texts for word in read(text).words)
    return frozenset(stem(word) for word in words if word not in PLAIN_WORDS and len(word) > 2)


@lru_cache(maxsize=512)
def job_stems(record: Record) -> frozenset[str]:
    """Return the stems of a job's title, other names and tasks."""
    return _stems_of((record.title, *record.names, *(task.name for task in record.tasks)))


@lru_cache(maxsize=512)
def title_stems(record: Record) -> frozenset[str]:
    """Return the stems of a job's title, and of its other names of one word."""
    return _stems_of((record.title, *(name for name in record.names if " " not in name)))
