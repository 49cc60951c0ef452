"""Telling pages that something they show has changed, in the transaction that changes it.

Whatever writes rows that a job page prints calls `invalidate` before it commits.
"""

from collections.abc import Iterable

from django.db import connection
from django.db.models import F

from ..models import Occupation, PageShows, PublishedPage

RANKS = "ranks"  # the page prints where its score lies among all scores
TURN = 0x10B9A6E5  # of the lock between edits and pages that declare what they show


def job_key(pk: int) -> str:
    """Return the name under which a page declares that it shows this occupation."""
    return f"job:{pk}"


def dataset_key(pk: int) -> str:
    """Return the name under which a page declares that it shows this data set."""
    return f"data:{pk}"


def source_key(pk: int) -> str:
    """Return the name under which a page declares that lines of it rest on this source."""
    return f"source:{pk}"


def invalidate(
    jobs: Iterable[int] = (),
    datasets: Iterable[int] = (),
    sources: Iterable[int] = (),
    moved: tuple[float | None, float | None] | None = None,
) -> int:
    """Ask for new pages of everything that shows these rows, and return how many pages that is.

    Takes   primary keys; for a score that moved, what it was and what it is (None is no score).
    Raises  RuntimeError outside a transaction: the edit and its call must be one.
    Locks   the pages until the transaction ends.
    """
    _begin_edit()
    slugs = affected(jobs, datasets, sources, moved)
    return _ask_for(PublishedPage.objects.filter(slug__in=slugs)) if slugs else 0


def affected(
    jobs: Iterable[int] = (),
    datasets: Iterable[int] = (),
    sources: Iterable[int] = (),
    moved: tuple[float | None, float | None] | None = None,
) -> set[str]:
    """Return the slugs of the pages that show these rows, or whose place a moved score changes."""
    keys = [*map(job_key, jobs), *map(dataset_key, datasets), *map(source_key, sources)]
    slugs = set(PageShows.objects.filter(what__in=keys).values_list("page", flat=True))
    if moved and moved[0] != moved[1]:
        slugs.update(_ranked(*moved))
    return slugs


def invalidate_all() -> int:
    """Ask for new pages of every job, after a load or an import, and return how many.

    Raises  RuntimeError outside a transaction.
    """
    _begin_edit()
    return _ask_for(PublishedPage.objects.all())


def _ranked(before: float | None, after: float | None):
    """Return the pages whose place among all scores may change: those that the score passed."""
    pages = PageShows.objects.filter(what=RANKS)
    if before is not None and after is not None:
        passed = Occupation.objects.filter(score__range=sorted((before, after)))
        pages = pages.filter(page__in=passed.values("slug"))
    return pages.values_list("page", flat=True)


def _ask_for(pages) -> int:
    # Locked in one order, so that two edits of the same pages wait and do not block each other.
    locked = list(pages.select_for_update().order_by("slug").values_list("slug", flat=True))
    return PublishedPage.objects.filter(slug__in=locked).update(want=F("want") + 1)


def _begin_edit() -> None:
    """Keep pages from declaring what they show until the edit is written.

    A page that declared a row while its edit is under way would be found by neither. SQLite has
    one writer at a time anyway.
    """
    if not connection.in_atomic_block:
        raise RuntimeError("invalidate() belongs into the transaction of the edit")
    if connection.vendor == "postgresql":
        with connection.cursor() as cursor:
            cursor.execute("SELECT pg_advisory_xact_lock_shared(%s)", [TURN])


def may_declare() -> bool:
    """Tell whether no edit is under way, and hold edits off until the transaction ends."""
    if connection.vendor != "postgresql":
        return True
    with connection.cursor() as cursor:
        cursor.execute("SELECT pg_try_advisory_xact_lock(%s)", [TURN])
        return cursor.fetchone()[0]
