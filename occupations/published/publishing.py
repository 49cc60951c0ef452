"""Rendering a page once after an edit, and keeping it if no other edit came meanwhile."""

import gzip
import hashlib
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from threading import Lock
from time import perf_counter
from zlib import crc32

from django.conf import settings
from django.db import OperationalError, connection, transaction
from django.utils import timezone

from jobrisk.edge import Page

from ..models import PageShows, PublishedPage
from .drafts import Draft, draft, printed
from .epoch import epoch
from .invalidation import may_declare

TRIES = 3
READER_WAITS_MS = 100  # for a lock; then the page goes out without being kept


class Turn:
    """One thread at a time renders a page, and hands it to those who came before it began."""

    def __init__(self):
        self.lock = Lock()
        self.slug, self.began_at, self.page = "", 0.0, None

    def page_of(self, slug: str) -> Page | None:
        """Return the page as it was at some moment after this call."""
        came_at = perf_counter()
        with self.lock:
            # A rendering that began after we came has read whatever was committed before. An edit
            # since then may keep it from being stored, and each of us would render it once more.
            if self.slug != slug or self.began_at <= came_at:
                began_at = perf_counter()
                self.page = _publish(slug)
                self.slug, self.began_at = slug, began_at
            return self.page


_turns = tuple(Turn() for _ in range(64))


def page_of(slug: str) -> Page | None:
    """Return a job's page as it must be now, rendering it if need be; None without such a job.

    In one process one thread renders a page, and the others wait for it and take it. A
    developer's server renders every time, for templates change under its feet.
    """
    if settings.DEBUG:
        found = draft(slug)
        return found and packed(found)
    _, found = kept(slug)
    if found:
        return found
    return _turns[crc32(slug.encode()) % len(_turns)].page_of(slug)


def kept(slug: str) -> tuple[int | None, Page | None]:
    """Return the number of the page's last edit, and the kept page if it was rendered after it."""
    columns = ("want", "have", "epoch", "digest", "packed")
    row = PublishedPage.objects.filter(slug=slug).values_list(*columns).first()
    if row is None:
        return None, None
    want, have, made_with, digest, found = row
    is_current = have == want and made_with == epoch()
    return want, Page(digest, bytes(found)) if is_current else None


def packed(draft: Draft) -> Page:
    """Return the page with its digest; the same HTML gives the same bytes."""
    html = printed(draft)
    return Page(hashlib.sha256(html).hexdigest()[:32], gzip.compress(html, 6, mtime=0))


def _publish(slug: str) -> Page | None:
    """Return the page, and keep it if what it shows is declared and no edit came meanwhile.

    What it shows is declared before the rows are read that it prints: an edit after that moves
    `want`, and the page is then not kept. So the first time reads the rows twice.
    """
    for _ in range(TRIES):
        want, found = kept(slug)
        if found:  # while we waited for our turn
            return found
        declared = set(PageShows.objects.filter(page=slug).values_list("what", flat=True))
        made = draft(slug)
        if made is None:
            return None
        if want is not None and made.shows <= declared:
            page = packed(made)
            store(slug, want, page, declared - made.shows)
            return page
        if not declare(slug, made.shows - declared):
            break
    return packed(made)


def declare(slug: str, shows: set[str]) -> bool:
    """Write down what a page shows, and tell whether that could be done without waiting."""

    def write() -> bool:
        if not may_declare():
            return False
        PublishedPage.objects.bulk_create([PublishedPage(slug=slug)], ignore_conflicts=True)
        new = [PageShows(page_id=slug, what=what) for what in sorted(shows)]
        PageShows.objects.bulk_create(new, ignore_conflicts=True)
        return True

    return unless_busy(write)


def store(slug: str, want: int, page: Page, gone: set[str] = frozenset()) -> bool:
    """Keep the page if `want` is what it was before the rows were read; tell whether it was kept.

    Takes   what the page was declared to show and shows no more.
    """

    def write() -> bool:
        # Locked by nobody else, or an edit is under way and this page is out of date.
        mine = PublishedPage.objects.filter(slug=slug, want=want)
        if not mine.select_for_update(skip_locked=True).exists():
            return False
        if gone:
            PageShows.objects.filter(page=slug, what__in=gone).delete()
        made = {"epoch": epoch(), "digest": page.digest, "packed": page.packed}
        return bool(mine.update(have=want, published_at=timezone.now(), **made))

    return unless_busy(write)


def unless_busy(write: Callable[[], bool]) -> bool:
    """Run it in a transaction and return what it returns; False where a lock kept it waiting."""
    try:
        with _short_wait(), transaction.atomic():
            return write()
    except OperationalError:
        return False


@contextmanager
def _short_wait() -> Iterator[None]:
    """Wait for the write lock of SQLite for a moment only; a reader has better things to do."""
    if connection.vendor != "sqlite" or connection.in_atomic_block:
        yield
        return
    usual = int(connection.settings_dict["OPTIONS"].get("timeout", 5) * 1000)
    with connection.cursor() as cursor:
        cursor.execute(f"PRAGMA busy_timeout={READER_WAITS_MS}")
        try:
            yield
        finally:
            cursor.execute(f"PRAGMA busy_timeout={usual}")
