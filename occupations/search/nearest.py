"""Titles that look like what was typed, for when no name fits. Slow and rough: the last resort."""

from difflib import SequenceMatcher

from ..models import Occupation
from ..words import fold

LIKENESS = 0.55  # from which a title, or a word of one, is worth a look; 1 is the same


def nearest(query: str, limit: int = 5) -> list[Occupation]:
    """Return the jobs whose titles are most like a text that named none, the likest first.

    One query, and a comparison with every title.
    """
    asked = fold(query)
    if not asked:
        return []
    matcher = SequenceMatcher(autojunk=False)
    matcher.set_seq2(asked)
    scored = []
    for job in Occupation.objects.select_related("sector").order_by("title", "pk"):
        likeness = _likeness(matcher, fold(job.title))
        if likeness >= LIKENESS:
            scored.append((-likeness, len(job.title), job))
    scored.sort(key=lambda each: each[:2])
    return [job for _, _, job in scored[:limit]]


def _likeness(matcher: SequenceMatcher, title: str) -> float:
    """Return how like the text a title is, whole or its likest word, 0–1."""
    best = 0.0
    for part in (title, *title.split()):
        matcher.set_seq1(part)
        if matcher.real_quick_ratio() > best and matcher.quick_ratio() > best:
            best = max(best, matcher.ratio())
    return best
