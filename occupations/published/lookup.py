"""What the edge asks: is this job's page current, and which bytes is it? One query, no model."""

import re
import sqlite3
import threading
import time
from collections import OrderedDict

import psycopg
from django.conf import settings
from django.db import connections
from psycopg.pq import ExecStatus

from jobrisk.edge import Page

from .epoch import epoch

SHAPE = re.compile(r"/jobs/([a-z0-9-]{1,120})/")
BYTES_KEPT = 32 * 1024 * 1024  # of pages, in each worker
RETRY_AFTER_S = 1.0  # how long the edge leaves a database alone that did not answer
# The bytes come along only when they are not the ones that this worker holds.
QUERY = """
    SELECT digest, CASE WHEN digest = {} THEN NULL ELSE packed END
    FROM occupations_publishedpage WHERE slug = {} AND have = want AND epoch = {}
"""


class Held:
    """Pages by slug, the ones used last, within a limit of bytes."""

    def __init__(self, limit: int = BYTES_KEPT):
        self.limit = limit
        self.size = 0
        self.pages: OrderedDict[str, Page] = OrderedDict()
        self.lock = threading.Lock()

    def get(self, slug: str) -> Page | None:
        """Return the page held for a slug, be it current or not."""
        return self.pages.get(slug)

    def put(self, slug: str, page: Page) -> None:
        """Hold a page in place of the one before it; the oldest make room."""
        with self.lock:
            if before := self.pages.pop(slug, None):
                self.size -= len(before.packed)
            self.pages[slug] = page
            self.size += len(page.packed)
            while self.size > self.limit:
                _, oldest = self.pages.popitem(last=False)
                self.size -= len(oldest.packed)


class Lookup:
    """Gives a slug's current page, over a read-only connection of each thread's own."""

    def __init__(self, held: Held | None = None):
        self.held = held or Held()
        self.local = threading.local()
        self.rest_until = 0.0
        self.epoch = epoch()
        self.is_off = settings.DEBUG

    def __call__(self, slug: str) -> Page | None:
        """Return the current page, or None: there is none, or the database does not answer."""
        if self.is_off or time.monotonic() < self.rest_until:
            return None
        held = self.held.get(slug)
        try:
            found = self.ask(held.digest if held else "", slug)
        except (sqlite3.Error, psycopg.Error):
            self.forget()
            return None
        if found is None:
            return None
        digest, packed = found
        if packed is None:
            return held
        page = Page(digest, bytes(packed))
        self.held.put(slug, page)
        return page

    def ask(self, digest: str, slug: str):
        """Return the digest of the current page, and its bytes unless this digest is the page's."""
        if getattr(self.local, "run", None) is None:
            self.local.run, self.local.close = connect()
        return self.local.run((digest, slug, self.epoch))

    def forget(self) -> None:
        """Drop the connection that failed; the next one is made after a rest."""
        self.rest_until = time.monotonic() + RETRY_AFTER_S
        self.close()

    def close(self) -> None:
        """Close this thread's connection; the next question opens another."""
        if getattr(self.local, "run", None):
            self.local.close()
            self.local.run = None


def connect():
    """Return two functions of a new read-only autocommit connection: run the query, and close."""
    database = connections["default"]
    return _sqlite(database) if database.vendor == "sqlite" else _postgresql(database)


def _sqlite(database):
    name = str(database.settings_dict["NAME"])
    address = name if name.startswith("file:") else f"file:{name}?mode=ro"
    connection = sqlite3.connect(
        address, uri=True, isolation_level=None, check_same_thread=False, timeout=1
    )
    query = QUERY.format("?", "?", "?")
    return lambda values: connection.execute(query, values).fetchone(), connection.close


def _postgresql(database):
    wanted = database.get_connection_params()
    for name in ("cursor_factory", "context", "prepare_threshold", "pool", "server_side_binding"):
        wanted.pop(name, None)
    connection = psycopg.connect(**wanted, autocommit=True)
    connection.execute("SET default_transaction_read_only = on")
    # One statement without end: libpq is asked for it directly, and a cursor's work saved.
    server = connection.pgconn
    query = QUERY.format("$1", "$2", "$3").encode()
    _checked(server.prepare(b"page", query), ExecStatus.COMMAND_OK)

    def run(values):
        said = [value.encode() for value in values]
        found = _checked(server.exec_prepared(b"page", said, None, 1), ExecStatus.TUPLES_OK)
        if not found.ntuples:
            return None
        return found.get_value(0, 0).decode(), found.get_value(0, 1)

    return run, connection.close


def _checked(result, wanted: ExecStatus):
    """Return the result of a statement; raises psycopg.Error when it did not go well."""
    if result.status != wanted:
        raise psycopg.OperationalError(result.error_message.decode(errors="replace"))
    return result
