"""How the rows of the word table stand: by what each is part of, then by place."""

from enum import IntEnum

# Places in a tier; behind the last one, all are alike. The index `search_first_tiers`
# holds the tiers before ALIAS, so it says 4 × SPAN.
SPAN = 2000

# Sorts behind everything that a folded text holds.
LAST = "\U0010ffff"


class Tier(IntEnum):
    """What a row of the word table is part of; lower comes first among equal tails."""

    TITLE = 0
    CODE = 1
    NICKNAME = 2
    TITLE_WORD = 3
    ALIAS = 4
    NICKNAME_WORD = 5
    ALIAS_WORD = 6

    @classmethod
    def of(cls, rank: int) -> "Tier":
        return cls(rank // SPAN)

    def rank(self, place: int) -> int:
        """Return what SearchTerm.rank holds: the tier, then the occupation's place in it."""
        return self * SPAN + min(place, SPAN - 1)


def place_of(rank: int) -> int:
    """Return an occupation's place in its tier."""
    return rank % SPAN
