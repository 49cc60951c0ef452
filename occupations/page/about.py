"""What is known of an occupation besides its score: names, codes, figures, neighbours, work."""

from collections.abc import Iterable
from dataclasses import dataclass

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


def about(occupation: Occupation, figures: Iterable[Figure]) -> About:
    """Return what the page says of an occupation with or without a score.

    A role has no codes, neighbours or activities of its own: it shows those of its stand-in.
    """
    is_role = occupation.kind == Kind.ROLE
    owner = (occupation.stand_in or occupation.parent) if is_role else occupation
    asked = question(occupation.title, is_role=is_role)
    aliases = occupation.aliases.values_list("name", flat=True)
    names = plain_first(name for name in aliases if name != occupation.title)
    related = RelatedOccupation.objects.filter(occupation=owner).select_related("related")
    statements = owner.statements.exclude(text="")
    return About(
        asked,
        head.title(asked, occupation.title, "no score"),
        in_sentence(occupation.title, is_role=is_role),
        tuple(names[:ALIASES_SHOWN]),
        tuple(sorted(names[ALIASES_SHOWN:])),
        tuple(OccupationCode.objects.filter(occupation=occupation.parent or occupation)),
        figure_rows(figures, occupation),
        tuple(related[:RELATED_SHOWN]),
        tuple(owner.activities.select_related("activity")[:ACTIVITIES_SHOWN]),
        tuple(statements),
        tuple(occupation.roles.all()),
    )
