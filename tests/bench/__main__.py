"""bin/bench [what …]: measure the page path on SQLite and on PostgreSQL, and print a table."""

import argparse
import os
import shutil
import signal
import subprocess
import sys
import tempfile
import time
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from tests.bench.measures import MEASURES, Row, Site
from tests.bench.processes import halves
from tests.cluster import find_programs, running_cluster

ROOT = Path(__file__).resolve().parents[2]
PAGES = 40
SLUGS = (
    "from occupations.models import Occupation as O;"
    "print(*O.objects.scored().order_by('-slug').values_list('slug', flat=True)[::25])"
)


def main() -> int:
    """Measure what was asked for; 1 when a goal was missed."""
    signal.signal(signal.SIGTERM, lambda *_: sys.exit(143))  # so that all we started is stopped
    parser = argparse.ArgumentParser(prog="bin/bench", description=__doc__)
    parser.add_argument("what", nargs="*", help=f"of {', '.join(MEASURES)}; all without")
    parser.add_argument("--database", choices=["SQLite", "PostgreSQL"], help="one of them only")
    asked = parser.parse_args()
    if unknown := set(asked.what) - set(MEASURES):
        parser.error(f"there is no {', '.join(unknown)}; choose from {', '.join(MEASURES)}")
    started, short = time.monotonic(), False
    with tempfile.TemporaryDirectory(prefix="jobrisk-bench-") as made:
        for open_site in (on_sqlite, on_postgresql):
            with open_site(Path(made), asked.database) as site:
                for row in measured(site, asked.what, Path(made)):
                    short |= row.fell_short
    print(f"\nMeasured in {time.monotonic() - started:.0f} s.", end=" ")
    print("Servers and clients had cores of their own." if halves()[0] else "All on one core.")
    if not shutil.which("nginx"):
        print("nginx is missing: published files behind it were not measured.")
    return int(short)


def measured(site: Site | None, what: list[str], folder: Path) -> Iterator[Row]:
    """Yield and print the rows of one database."""
    if site is None:
        return
    print(f"\n{site.name}\n{'':42}{'goal':>10}  reached", flush=True)
    for name in what or MEASURES:
        try:
            for row in MEASURES[name](site, folder):
                mark = "  falls short" if row.fell_short else ""
                spread = f"  ({row.spread})" if row.spread else ""
                print(f"{row.name:42}{row.goal:>10}  {row.reached}{spread}{mark}", flush=True)
                yield row
        finally:
            site.stop()


@contextmanager
def on_sqlite(folder: Path, only: str | None) -> Iterator[Site | None]:
    """Give the site on a new SQLite file."""
    wanted = only in (None, "SQLite")
    yield loaded("SQLite", f"sqlite:///{folder}/db.sqlite3") if wanted else None


@contextmanager
def on_postgresql(folder: Path, only: str | None) -> Iterator[Site | None]:
    """Give the site on a PostgreSQL server of its own, which shares the servers' core."""
    programs = find_programs()
    if only == "SQLite" or not programs:
        if not programs:
            print("\nPostgreSQL is missing: nothing was measured on it.")
        yield None
        return
    with running_cluster(programs) as cluster:
        site = loaded("PostgreSQL", cluster.address, cluster.process.pid)
        if halves()[0]:
            os.sched_setaffinity(cluster.process.pid, halves()[0])
        yield site


def loaded(name: str, address: str, pid: int = 0) -> Site:
    """Return the site on this database, with the whole catalogue."""
    environment = {
        **os.environ,
        "DATABASE_URL": address,
        "DJANGO_SETTINGS_MODULE": "tests.settings",
        "DB_STATEMENT_TIMEOUT_MS": "30000",
        "LOG_LEVEL": "INFO",
        "PYTHON": sys.executable,
    }
    print(f"\nLoading the catalogue into {name} …", flush=True)
    for command in (
        ["migrate", "-v0", "--skip-checks"],
        ["load_catalogue"],
        ["shell", "-c", SLUGS],
    ):
        done = subprocess.run(
            [sys.executable, "manage.py", *command],
            cwd=ROOT,
            env=environment,
            capture_output=True,
            text=True,
        )
        if done.returncode:
            raise SystemExit(done.stderr[-600:])
    slugs = done.stdout.splitlines()[-1].split()[:PAGES]
    return Site(name, environment, [f"/jobs/{slug}/" for slug in slugs], pid)


if __name__ == "__main__":
    sys.exit(main())
