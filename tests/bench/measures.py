"""The measures of bin/bench: each gives rows of name, goal, what was reached and how it spread."""

import json
import subprocess
import sys
from collections.abc import Callable, Iterator
from statistics import median

from tests.bench.capacity import GZIP, capacity
from tests.bench.client import load
from tests.bench.site import CONSTANT, Row, Site
from tests.bench.stale import Hunt

STALE_OF = 10_000


def queries(site: Site) -> Iterator[Row]:
    """Count what a published and a rendered page ask of the database, whatever rows they have."""
    command = [sys.executable, "-m", "tests.bench.queries", *site.slugs]
    done = subprocess.run(command, env=site.environment, capture_output=True, text=True, check=True)
    counted = json.loads(done.stdout.splitlines()[-1])
    for name, goal, most in (("published", "1", 1), ("rendered", "≤ 12", 12)):
        found = sorted(set(counted[name]))
        reached = "–".join(map(str, {found[0]: "", found[-1]: ""}))
        yield Row(f"queries, {name}", goal, reached, "", found[-1] > most)


def start_and_memory(site: Site) -> Iterator[Row]:
    """Compare the time to the first answer, and weigh a further worker."""
    (site.folder / "x").write_bytes(b"x" * 75_000)
    ratios = []
    for _ in range(3):
        ours, bare = site.start(), site.start(CONSTANT, PAGE_FILE=str(site.folder / "x"))
        ratios.append(ours.started_in_s / bare.started_in_s)
        site.stop()
    reached = median(ratios)
    spread = f"{min(ratios):.3g}–{max(ratios):.3g}"
    yield Row("start : bare view", "≤ 1.8", f"{reached:.3g}", spread, reached > 1.8)
    three = site.start(workers=3)
    load(three.port, site.paths, GZIP, 1, connections=12)
    weights = three.memory_mb()
    further = sum(weights) / len(weights)
    yield Row("memory of a worker among three", "≤ 45 MB", f"{further:.0f} MB", "", further > 45)


def stale(site: Site) -> Iterator[Row]:
    """Read one page from many connections while it is edited over and over."""
    server = site.start(workers=2)
    editor = subprocess.Popen(
        [sys.executable, "-m", "tests.bench.editor", site.slugs[-1]],
        env=site.environment,
        stdin=subprocess.PIPE,
        stdout=subprocess.PIPE,
        text=True,
    )

    def edit(number: int) -> None:
        editor.stdin.write(f"{number}\n")
        editor.stdin.flush()
        if editor.stdout.readline().strip() != str(number):
            raise RuntimeError("the editor has ended")

    hunt = Hunt(server.port, site.paths[-1])
    try:
        hunt.run(edit, readers=12, wanted=STALE_OF, seconds=90, every=150)
    finally:
        editor.stdin.close()
        editor.wait(20)
    said = f"{hunt.stale} of {hunt.answers:,}"
    spread = f"{hunt.acknowledged} edits, {hunt.failures.total()} failed"
    short = bool(hunt.stale or hunt.failures or hunt.answers < STALE_OF)
    yield Row("stale answers while it is edited", f"0 of {STALE_OF:,}", said, spread, short)


def review(site: Site) -> Iterator[Row]:
    """Compare the queue and a decision with 400 and with 40,000 open lines."""
    done = subprocess.run(
        [sys.executable, "-m", "tests.bench.deciding"],
        env=site.environment,
        capture_output=True,
        text=True,
    )
    if done.returncode:
        raise RuntimeError(done.stderr[-600:])
    few, many = json.loads(done.stdout.splitlines()[-1]).values()
    sizes = f"{few['open']:,} and {many['open']:,} lines"
    for name, kind in (("queue page", "queue"), ("decision", "decision")):
        most = max(few[kind]), max(many[kind])
        reached = f"{most[0]} and {most[1]}"
        yield Row(f"queries, {name}", "as many", reached, sizes, most[0] != most[1])
    ratio = many["ms"] / few["ms"]
    spread = f"{few['ms']:.0f} and {many['ms']:.0f} ms"
    yield Row("decision, 40,000 : 400 open lines", "≤ 2", f"{ratio:.2f}", spread, ratio > 2)


MEASURES: dict[str, Callable[[Site], Iterator[Row]]] = {
    "capacity": capacity,
    "queries": queries,
    "start": start_and_memory,
    "stale": stale,
    "review": review,
}
