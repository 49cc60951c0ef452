"""What is known of an occupation besides its score: names, codes, figures, neighbours, work."""

from collections.abc import Iterable
from dataclasses import dataclass

from django.db.models import Value

from ..models import (
    Figure,
    Kind,
    Occupation,
    OccupationActivity,
    OccupationCode,
    RelatedOccupation,
    TaskStatement,
)
from ..naming import in_sentence, plain_first, question
from . import head
from .rows import FigureRow, figure_rows

ALIASES_SHOWN = 5
RELATED_SHOWN = 12
ACTIVITIES_SHOWN = 12


@dataclass(frozen=True, slots=True)
class About:
    """What is known of an occupation besides its score."""

    question: str
    title: str  # of the page, where it has no score
    phrase: str
    aliases: tuple[str, ...]
    more_aliases: tuple[str, ...]
    codes: tuple[OccupationCode, ...]
    figures: tuple[FigureRow, ...]
    related: tuple[RelatedOccupation, ...]
    activities: tuple[OccupationActivity, ...]
    statements: tuple[TaskStatement, ...]
    roles: tuple[Occupation, ...]


def about(occupation: Occupation, figures: Iterable[Figure], roles: Iterable[Occupation]) -> About:
    """Return what the page says of an occupation with or without a score, four queries.

    A role has no codes, neighbours or activities of its own: it shows those of its stand-in.
    """
    is_role = occupation.kind == Kind.ROLE
    owner = (occupation.stand_in or occupation.parent) if is_role else occupation
    names, codes = _names_and_codes(occupation)
    asked = question(occupation.title, is_role=is_role)
    related = RelatedOccupation.objects.filter(occupation=owner).select_related("related")
    return About(
        asked,
        head.title(asked, occupation.title, "no score"),
        in_sentence(occupation.title, is_role=is_role),
        tuple(names[:ALIASES_SHOWN]),
        tuple(sorted(names[ALIASES_SHOWN:])),
        codes,
        figure_rows(figures, occupation),
        tuple(related[:RELATED_SHOWN]),
        tuple(
            owner.activities.select_related("activity").order_by("-share", "pk")[:ACTIVITIES_SHOWN]
        ),
        tuple(owner.statements.exclude(text="")),
        tuple(roles),
    )


def _names_and_codes(occupation: Occupation) -> tuple[list[str], tuple[OccupationCode, ...]]:
    """Return the other names, in a reader's order, and the codes; both lists in one query."""
    coded = occupation.parent or occupation
    nothing = Value("")
    names = occupation.aliases.order_by().values_list(nothing, "name", nothing)
    codes = coded.codes.order_by().values_list("scheme", "code", "title")
    rows = sorted(names.union(codes, all=True))
    found = [name for scheme, name, _ in rows if not scheme and name != occupation.title]
    return plain_first(found), tuple(
        OccupationCode(scheme=scheme, code=code, title=title)
        for scheme, code, title in rows
        if scheme
    )
