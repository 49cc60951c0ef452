"""Bringing in a whole release, table by table, in one transaction."""

from collections import Counter
from collections.abc import Callable

from django.db import connection, transaction

from .. import search
from ..models import Occupation
from ..onet_release import (
    ACTIVITIES,
    ALIASES,
    CONTEXT,
    OCCUPATIONS,
    RATINGS,
    RELATED,
    SKILLS,
    STATEMENTS,
    ZONES,
    Release,
)
from ..published.invalidation import invalidate_all
from .aliases import import_aliases
from .dataset import CATALOGUE_RELEASE
from .incoming import Incoming
from .job_zones import import_zones
from .neighbours import import_related
from .profiles import import_activities, import_skills
from .report import Change, Report
from .tasks import import_ratings, import_statements
from .unkept import import_context, import_occupations

STEPS: dict[str, Callable[[Incoming, Change], None]] = {
    OCCUPATIONS: import_occupations,
    STATEMENTS: import_statements,
    RATINGS: import_ratings,
    ACTIVITIES: import_activities,
    SKILLS: import_skills,
    CONTEXT: import_context,
    ALIASES: import_aliases,
    RELATED: import_related,
    ZONES: import_zones,
}


@transaction.atomic
def import_release(release: Release, number: str = CATALOGUE_RELEASE) -> Report:
    """Write what the release holds, all of it or nothing, and return what changed.

    Takes   the release as read, and its number, which figures from it are credited to.
    """
    lift_limits()
    report = Report()
    ids = dict(Occupation.objects.exclude(onetsoc=None).values_list("onetsoc", "pk"))
    incoming = Incoming(release, number, ids)
    for file, step in STEPS.items():
        if file not in release.absent:
            change = Change(file, release.rows[file])
            step(incoming, change)
            report.changes.append(change)
    report.unknown = unknown_codes(release, ids)
    if any(change.counts["new names"] for change in report.changes):
        report.search_rows = search.rebuild_terms()
    invalidate_all()
    return report


def lift_limits() -> None:
    """Lift the time limits that protect readers, for this transaction alone."""
    if connection.vendor == "postgresql":
        with connection.cursor() as cursor:
            cursor.execute("SET LOCAL statement_timeout = 0")
            cursor.execute("SET LOCAL idle_in_transaction_session_timeout = 0")


def unknown_codes(release: Release, ids: dict[str, int]) -> Counter:
    """Return the codes that are no occupation of ours, with how many rows each was left out of."""
    codes = Counter(release.titles.keys())
    codes.update(code for code, _ in release.statements)
    codes.update(code for code, _ in release.importances)
    for table in (release.aliases, release.related, release.job_zones, *release.vectors.values()):
        codes.update(table.keys())
    codes.update(each.code for neighbours in release.related.values() for each in neighbours)
    return Counter({code: count for code, count in codes.items() if code not in ids})
