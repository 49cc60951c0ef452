"""The occupations that are meant: by what a person typed so far, or by a code or slug."""

import re
from collections.abc import Iterable
from dataclasses import dataclass

from ..models import Occupation, SearchTerm
from ..words import LONGEST, fold
from .known_words import vocabulary
from .order import SPAN, Tier
from .queries import correct, readings, typed_words
from .ranking import best_rows
from .rows import ranges_for, read

# The six digits and two more of O*NET-SOC, or the one to four digits of ISCO-08.
ONE_CODE = re.compile(r"(?P<major>\d{2})-?(?P<minor>\d{4})(?:\.?(?P<detail>\d{2}))?|\d{1,4}")
# More occupations than share one name.
MOST_NAMED = 50


@dataclass(frozen=True, slots=True)
class Hit:
    """One answer: the occupation, the name that matched, and the search as we read it.

    `corrected` is None where every word was found as typed.
    """

    occupation: Occupation
    name: str
    corrected: str | None = None


def find(query: str, limit: int = 10) -> list[Hit]:
    """Return the occupations that a person may mean by what was typed so far, best first.

    Three queries whatever the data holds; none where no word was typed.
    """
    typed = typed_words(query)
    if not typed:
        return []
    known = vocabulary()
    meant = correct(typed, known)
    queries = readings(meant, known)
    rows = read(each for reading in queries for each in ranges_for(reading, known))
    chosen = best_rows(rows, queries, limit)
    occupations = occupations_by(row.occupation for row in chosen)
    corrected = meant if meant != typed else None
    return [
        Hit(occupation, row.name, corrected)
        for occupation, row in zip(occupations, chosen, strict=True)
    ]


def resolve(code_or_slug: str) -> list[Occupation]:
    """Return the occupations that a code or the slug of a name stands for, likeliest first.

    A code of six digits gives the detailed occupation where there is one. Nothing is guessed:
    no prefix, no typing mistake.
    """
    text = code_or_slug[:LONGEST]
    code = ONE_CODE.fullmatch(text)
    if code is None:
        name = fold(text.replace("-", " "))
        tiers = (Tier.TITLE, Tier.NICKNAME, Tier.ALIAS)
        return next(filter(None, (occupations_named(name, tier) for tier in tiers)), [])
    found = occupations_named(fold(text), Tier.CODE)
    if code["major"] is None:
        return found
    onetsoc = f"{code['major']}-{code['minor']}.{code['detail'] or '00'}"
    return [each for each in found if each.onetsoc == onetsoc] or found


def occupations_named(tail: str, tier: Tier) -> list[Occupation]:
    """Return the occupations whose folded name or code is just this, the largest first."""
    found = SearchTerm.objects.filter(
        tail=tail, starts_name=True, rank__range=(tier.rank(0), tier.rank(SPAN))
    )
    keys = found.order_by("rank").values_list("occupation", flat=True)[:MOST_NAMED]
    return occupations_by(dict.fromkeys(keys))


def occupations_by(keys: Iterable[int]) -> list[Occupation]:
    """Return the occupations in the order of their keys."""
    keys = list(keys)
    found = Occupation.objects.select_related("sector", "parent").in_bulk(keys)
    return [found[key] for key in keys]
