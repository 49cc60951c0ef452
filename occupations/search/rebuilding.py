"""Writing the word table anew from every name that an occupation has."""

from itertools import islice

from django.db import connection, transaction

from ..models import Alias, Figure, FigureKind, Kind, Occupation, OccupationCode, SearchTerm
from ..words import NICKNAMES
from .known_words import vocabulary_of
from .order import LAST, Tier
from .terms import terms_for

BATCH = 5000
# A nickname's second occupation stands this many places behind its first.
NEXT = 600


@transaction.atomic
def rebuild_terms() -> int:
    """Write the word table anew from all titles, codes, nicknames and aliases; return its rows."""
    names = names_by_occupation()
    SearchTerm.objects.all()._raw_delete(SearchTerm.objects.db)
    rows = (
        SearchTerm(occupation_id=key, tail=tail, name=name, starts_name=starts, rank=rank)
        for key, pairs in names.items()
        for tail, name, starts, rank in terms_for(pairs)
    )
    count = 0
    while batch := list(islice(rows, BATCH)):
        SearchTerm.objects.bulk_create(batch, batch_size=BATCH)
        count += len(batch)
    if connection.vendor == "postgresql":
        # Without counts of the new rows it would read and sort a whole range for its first rows.
        with connection.cursor() as cursor:
            # The server's own upkeep may be counting the same table just now, for over a second.
            cursor.execute("SET LOCAL lock_timeout = '30s'")
            cursor.execute("ANALYZE occupations_searchterm")
    vocabulary_of.cache_clear()
    return count


def names_by_occupation() -> dict[int, list[tuple[str, int]]]:
    """Return every name of each occupation with its rank, the largest occupation first."""
    places = places_by_employment()
    names: dict[int, list[tuple[str, int]]] = {key: [] for key in places}
    ids = {}
    for key, title, onetsoc in Occupation.objects.values_list("pk", "title", "onetsoc"):
        names[key].append((title, Tier.TITLE.rank(places[key])))
        if onetsoc:
            ids[onetsoc] = key
            for code in (onetsoc, onetsoc[:7]):
                names[key].append((code, Tier.CODE.rank(places[key])))
    for key, code in OccupationCode.objects.values_list("occupation", "code"):
        names[key].append((code, Tier.CODE.rank(places[key])))
    for name, codes in NICKNAMES.items():
        for position, code in enumerate(codes.split()):
            if code in ids:
                place = position * NEXT + min(places[ids[code]], NEXT - 1)
                names[ids[code]].append((name, Tier.NICKNAME.rank(place)))
    aliases = Alias.objects.values_list("occupation", "name", "occupation__kind")
    for key, name, kind in aliases:
        # A role is ours, and so are its other names.
        tier = Tier.NICKNAME if kind == Kind.ROLE else Tier.ALIAS
        names[key].append((name, tier.rank(min(places[key], NEXT - 1))))
    return names


def places_by_employment() -> dict[int, int]:
    """Return each occupation's place by people employed, remainder groups behind all others."""
    figures = Figure.objects.filter(kind=FigureKind.EMPLOYMENT)
    people = {
        key: (-value, distance)
        for key, value, distance in figures.values_list("occupation", "value", "distance")
    }

    def order(row: tuple) -> tuple:
        key, kind, onetsoc, title = row
        return kind == Kind.RESIDUAL, people.get(key, (0, 0)), onetsoc or LAST, title

    rows = Occupation.objects.values_list("pk", "kind", "onetsoc", "title")
    return {key: place for place, (key, *_) in enumerate(sorted(rows, key=order))}
