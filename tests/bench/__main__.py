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
from functools import partial
from pathlib import Path

from tests.bench.measures import MEASURES
from tests.bench.nginx import find_nginx
from tests.bench.processes import halves
from tests.bench.site import Row, Site
from tests.cluster import find_programs, running_cluster
from tests.run import apt_install

ROOT = Path(__file__).resolve().parents[2]
PAGES = 40
SLUGS = (
    "from occupations.models import Occupation as O;"
    "print(*O.objects.scored().order_by('-slug').values_list('slug', flat=True)[::25])"
)
PACKAGES = {"wrk": "wrk", "nginx": "nginx-light", "PostgreSQL": "postgresql"}
WITHOUT = {
    "wrk": "a slower client of our own asked instead",
    "nginx": "nothing was compared with it",
    "PostgreSQL": "nothing was measured on it",
}


def main() -> int:
    """Measure what was asked for; 1 when a goal was missed."""
    signal.signal(signal.SIGTERM, lambda *_: sys.exit(143))  # so that all we started is stopped
    parser = argparse.ArgumentParser(prog="bin/bench", description=__doc__)
    parser.add_argument("what", nargs="*", help=f"of {', '.join(MEASURES)}; all without")
    parser.add_argument("--database", choices=["SQLite", "PostgreSQL"], help="one of them only")
    asked = parser.parse_args()
    if unknown := set(asked.what) - set(MEASURES):
        parser.error(f"there is no {', '.join(unknown)}; choose from {', '.join(MEASURES)}")
    missing = install_missing()
    started, tables = time.monotonic(), {}
    with tempfile.TemporaryDirectory(prefix="jobrisk-bench-") as made:
        for name, open_site in (("SQLite", on_sqlite), ("PostgreSQL", on_postgresql)):
            if asked.database in (None, name) and name not in missing:
                with open_site(Path(made) / name) as site:
                    tables[name] = list(measured(site, asked.what))
    print_table(tables)
    print(f"\nMeasured in {time.monotonic() - started:.0f} s.", end=" ")
    print("Servers and clients had cores of their own." if halves()[0] else "All on one core.")
    print(
        f"Processes that wanted one of {os.cpu_count()} cores at the end: {os.getloadavg()[1]:.1f}."
    )
    for name in missing:
        print(f"{name} is missing: {WITHOUT[name]}.")
    return int(any(row.fell_short for rows in tables.values() for row in rows))


def find_missing() -> list[str]:
    """Return the names of the programs that this machine has not."""
    found = {"wrk": shutil.which("wrk"), "nginx": find_nginx(), "PostgreSQL": find_programs()}
    return [name for name, where in found.items() if not where]


def install_missing() -> list[str]:
    """Return what is missing, after installing it where we are root on Debian."""
    missing = find_missing()
    if missing and os.geteuid() == 0 and shutil.which("apt-get"):
        apt_install([PACKAGES[name] for name in missing])
        missing = find_missing()
    return missing


def measured(site: Site, what: list[str]) -> Iterator[Row]:
    """Yield the rows of one database, and print each as it comes."""
    print(f"\n{site.name}\n{'':44}{'goal':>12}  reached", flush=True)
    for name in what or MEASURES:
        try:
            for row in MEASURES[name](site):
                mark = "  falls short" if row.fell_short else ""
                spread = f"  ({row.spread})" if row.spread else ""
                print(f"{row.name:44}{row.goal:>12}  {row.reached}{spread}{mark}", flush=True)
                yield row
        finally:
            site.stop()


def print_table(tables: dict[str, list[Row]]) -> None:
    """Print all databases beside each other, as a table in Markdown; what falls short is bold."""
    cells: dict[str, list[str]] = {}
    for number, rows in enumerate(tables.values()):
        for row in rows:
            line = cells.setdefault(row.name, [""] * 2 * len(tables))
            reached = f"**{row.reached}**" if row.fell_short else row.reached
            line[2 * number : 2 * number + 2] = row.goal, reached
    titles = [f"{name}{part}" for name in tables for part in (": goal", "")]
    print("\n| measure |", " | ".join(titles), "|")
    print("|---" * (1 + len(titles)) + "|")
    for name, line in cells.items():
        print(f"| {name} |", " | ".join(line), "|")


@contextmanager
def on_sqlite(folder: Path) -> Iterator[Site]:
    """Give the site on a new SQLite file."""
    folder.mkdir()
    yield loaded("SQLite", folder, f"sqlite:///{folder}/db.sqlite3")


@contextmanager
def on_postgresql(folder: Path) -> Iterator[Site]:
    """Give the site on a PostgreSQL server of its own, which shares the servers' core."""
    folder.mkdir()
    with running_cluster(find_programs()) as cluster:
        site = loaded("PostgreSQL", folder, cluster.address, cluster.process.pid)
        if halves()[0]:
            os.sched_setaffinity(cluster.process.pid, halves()[0])
        yield site


def loaded(name: str, folder: Path, address: str, pid: int = 0) -> Site:
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
    run = partial(manage, environment)
    run("migrate", "-v0", "--skip-checks")
    run("load_catalogue")
    slugs = run("shell", "-c", SLUGS).splitlines()[-1].split()[:PAGES]
    return Site(name, environment, folder, [f"/jobs/{slug}/" for slug in slugs], run, pid)


def manage(environment: dict, *command: str) -> str:
    """Run manage.py and return what it printed; the end of the bench when it fails."""
    done = subprocess.run(
        [sys.executable, "manage.py", *command],
        cwd=ROOT,
        env=environment,
        capture_output=True,
        text=True,
    )
    if done.returncode:
        raise SystemExit(done.stderr[-600:])
    return done.stdout


if __name__ == "__main__":
    sys.exit(main())
