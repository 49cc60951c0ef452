"""What is kept of each file: one function per file, from its rows to the release."""

from collections import defaultdict
from collections.abc import Callable, Iterable
from functools import partial

from .records import Related, Release, Statement
from .tables import (
    ACTIVITIES,
    ALIASES,
    CONTEXT,
    IMPORTANCE,
    OCCUPATIONS,
    RATINGS,
    RELATED,
    SKILLS,
    STATEMENTS,
    TIERS,
    WEIGHTS,
    ZONES,
)


def keep_occupations(release: Release, rows: Iterable[tuple]) -> None:
    release.titles = {code: title for code, title, _ in rows}


def keep_statements(release: Release, rows: Iterable[tuple]) -> None:
    release.statements = {
        (code, task): Statement(text, WEIGHTS[weight]) for code, task, text, weight in rows
    }


def keep_ratings(release: Release, rows: Iterable[tuple]) -> None:
    """Keep importances, but not those that the publisher says are too unsure to use."""
    for code, task, scale, _, value, suppress in rows:
        if scale != IMPORTANCE or value is None:
            continue
        if suppress == "Y":
            release.suppressed += 1
        else:
            release.importances[code, task] = value


def keep_vectors(kind: str, release: Release, rows: Iterable[tuple]) -> None:
    found: dict[str, dict[str, float]] = defaultdict(dict)
    for code, element, scale, value, _ in rows:
        if scale == IMPORTANCE and value is not None:
            found[code][element] = value
    release.vectors[kind] = dict(found)


def keep_context(release: Release, rows: Iterable[tuple]) -> None:
    """Only check and count: the site has no field for work contexts."""
    for _ in rows:
        pass


def keep_aliases(release: Release, rows: Iterable[tuple]) -> None:
    found: dict[str, dict[str, str]] = defaultdict(dict)
    for code, name, short in rows:
        for each in filter(None, (name, short)):
            found[code].setdefault(each.casefold(), each)
    release.aliases = {code: list(names.values()) for code, names in found.items()}


def keep_related(release: Release, rows: Iterable[tuple]) -> None:
    found: dict[str, list[Related]] = defaultdict(list)
    for code, other, tier, rank in rows:
        found[code].append(Related(other, TIERS[tier], rank))
    release.related = dict(found)


def keep_zones(release: Release, rows: Iterable[tuple]) -> None:
    release.job_zones = {code: (zone, date[-4:]) for code, zone, date in rows}


KEEP: dict[str, Callable[[Release, Iterable[tuple]], None]] = {
    OCCUPATIONS: keep_occupations,
    STATEMENTS: keep_statements,
    RATINGS: keep_ratings,
    ACTIVITIES: partial(keep_vectors, "activity"),
    SKILLS: partial(keep_vectors, "skill"),
    CONTEXT: keep_context,
    ALIASES: keep_aliases,
    RELATED: keep_related,
    ZONES: keep_zones,
}
