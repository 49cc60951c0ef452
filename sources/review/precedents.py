"""Lines like one line, and how they were decided."""

import re
from dataclasses import dataclass

from ..models import Decision, PageLine

Kind = Decision.Kind
LOOKED_AT = 5_000  # decisions back from the latest
COMPARED = 120
SHOWN = 4
LIKE_ENOUGH = 0.25  # of the words of both are shared
_WORD = re.compile(r"[a-z]{3,}")


@dataclass(frozen=True, slots=True)
class Precedent:
    """A decision about a line like this one; `likeness` is the share of words in common, 0–1."""

    decision: Decision
    likeness: float


def precedents(line: PageLine) -> list[Precedent]:
    """Return the decisions about the lines most like this one, in two queries.

    Compared are the latest decisions about lines that the same rule judged.
    """
    last = Decision.objects.order_by("-pk").values_list("pk", flat=True).first()
    if last is None:
        return []
    made = (
        Decision.objects.filter(pk__gt=last - LOOKED_AT, line__rule=line.rule, undone_by=None)
        .exclude(line=line)
        .exclude(kind__in=(Kind.UNDO, Kind.VOID))
        .select_related("line__occupation", "reviewer")
        .order_by("-pk")[:COMPARED]
    )
    words = _words(line.original)
    found = {}
    for each in made:
        likeness = _likeness(words, _words(each.line.original))
        if likeness >= LIKE_ENOUGH and each.line_id not in found:
            found[each.line_id] = Precedent(each, likeness)
    return sorted(found.values(), key=lambda one: -one.likeness)[:SHOWN]


def _words(text: str) -> frozenset[str]:
    return frozenset(_WORD.findall(text.lower()))


def _likeness(one: frozenset[str], two: frozenset[str]) -> float:
    return len(one & two) / len(one | two) if one | two else 0.0
