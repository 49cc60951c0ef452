"""The test database with the whole catalogue in it: loaded once, and copied by every process.

The site's own commands load a database that stands beside those of the tests. Its name is a digest
of all that it comes from. SQLite's file is kept in pytest's cache from run to run; a PostgreSQL
server of our own lives for one run, which its processes share.
"""

import fcntl
import hashlib
import os
import sqlite3
import subprocess
import sys
from contextlib import contextmanager
from pathlib import Path
from urllib.parse import urlsplit, urlunsplit

from django.conf import settings
from django.db import connection

from occupations.published.epoch import epoch

# A page whose lines no pass has read is read when it is drafted, to the same bytes: test_walk
# compares them. So the pass over all of them, the longest step, is taken on SQLite alone.
LOADING = {"sqlite": ["load_catalogue"], "postgresql": ["load_catalogue", "--without-lines"]}


def fill(kept: Path) -> None:
    """Put the catalogue into the database under test, in place of what it holds."""
    with alone(kept):
        if connection.vendor == "sqlite":
            _fill_sqlite(kept)
        else:
            _fill_postgresql(kept)


@contextmanager
def alone(kept: Path):
    """Hold the others back: the first who comes loads, and those who follow copy."""
    with (kept / "lock").open("w") as lock:
        fcntl.flock(lock, fcntl.LOCK_EX)
        yield


def origin() -> str:
    """Return 32 hexadecimal digits that change with code, templates and fixtures."""
    total = hashlib.sha256(epoch().encode())
    for file in sorted((settings.BASE_DIR / "fixtures").rglob("*")):
        if file.is_file():
            total.update(f"{file.relative_to(settings.BASE_DIR)}\0".encode())
            total.update(file.read_bytes())
    return total.hexdigest()[:32]


def load(address: str) -> None:
    """Make the tables of an empty database and load the catalogue into it."""
    environment = {
        **os.environ,
        "DJANGO_SETTINGS_MODULE": "tests.settings",
        "DATABASE_URL": address,
    }
    for command in (["migrate", "--verbosity=0"], LOADING[connection.vendor]):
        done = subprocess.run(
            [sys.executable, "manage.py", *command],
            cwd=settings.BASE_DIR,
            env=environment,
            capture_output=True,
            text=True,
        )
        assert done.returncode == 0, done.stderr


def loaded_sqlite(kept: Path) -> Path:
    """Return the file with the catalogue, loading it if it is not there. Call it `alone`."""
    whole = kept / f"{origin()}.sqlite3"
    if not whole.exists():
        for older in kept.glob("*.sqlite3*"):
            older.unlink()
        half = kept / "half.sqlite3"
        load(f"sqlite:///{half}")
        half.rename(whole)
    return whole


def _fill_sqlite(kept: Path) -> None:
    source = sqlite3.connect(loaded_sqlite(kept))
    connection.ensure_connection()
    # Page by page into the open database, so that no connection is left with a file that is gone.
    source.backup(connection.connection)
    source.close()


def _fill_postgresql(kept: Path) -> None:
    whole, name = f"catalogue_{origin()}", connection.settings_dict["NAME"]
    address = urlsplit(os.environ["DATABASE_URL"])
    connection.close_pool()
    connection.close()
    with connection._nodb_cursor() as cursor:
        cursor.execute("SELECT 1 FROM pg_database WHERE datname = %s", [whole])
        if not cursor.fetchone():
            cursor.execute(f"DROP DATABASE IF EXISTS {whole}_half")
            cursor.execute(f"CREATE DATABASE {whole}_half")
            load(urlunsplit(address._replace(path=f"/{whole}_half")))
            cursor.execute(f"ALTER DATABASE {whole}_half RENAME TO {whole}")
        cursor.execute(f'DROP DATABASE "{name}" WITH (FORCE)')
        cursor.execute(f'CREATE DATABASE "{name}" TEMPLATE {whole}')
