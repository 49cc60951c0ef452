"""The measures of bin/bench: each gives rows of name, goal, what was reached and how it spread."""

import subprocess
import sys
from collections.abc import Callable, Iterator
from dataclasses import dataclass, field
from statistics import median

from tests.bench.client import load
from tests.bench.processes import Gunicorn, cluster_cpu_s, fetch
from tests.bench.stale import Hunt

OURS = "jobrisk.wsgi"
CONSTANT = "tests.bench.constant"
GZIP = {"Accept-Encoding": "gzip"}
PLAIN = {"Accept-Encoding": "identity"}
SEARCHES = ("n", "nu", "nur", "nurse", "tea", "teach", "engi", "weld", "accuontant", "data sci")


@dataclass(frozen=True)
class Row:
    """One line of the table."""

    name: str
    goal: str
    reached: str
    spread: str = ""
    fell_short: bool = False


@dataclass
class Site:
    """The site on one database: how to start it, and what to ask of it."""

    name: str
    environment: dict
    paths: list[str]
    database_pid: int = 0
    rounds: int = 3
    seconds: float = 1.0
    running: list[Gunicorn] = field(default_factory=list)

    def start(self, application: str = OURS, workers: int = 1, **environment: str) -> Gunicorn:
        """Start a server; it is stopped with the others at the end."""
        probe = self.paths[0] if application == OURS else "/"
        server = Gunicorn(application, {**self.environment, **environment}, workers, probe)
        self.running.append(server)
        return server

    def stop(self) -> None:
        """Stop every server that was started."""
        while self.running:
            self.running.pop().stop()

    def cpu_s(self, server: Gunicorn) -> float:
        """Return the processor time of a server, with its database's."""
        database = cluster_cpu_s(self.database_pid) if self.database_pid else 0.0
        return server.cpu_s() + database


@dataclass(frozen=True)
class Ask:
    """What one run asks of a server."""

    server: Gunicorn
    paths: list[str]
    headers: dict


def cost(site: Site, ask: Ask) -> tuple[float, dict]:
    """Return the processor milliseconds per answer of one run, and what the client saw."""
    before = site.cpu_s(ask.server)
    seen = load(ask.server.port, ask.paths, ask.headers, site.seconds, connections=4)
    if seen["bad"] or not seen["answers"]:
        raise RuntimeError(f"{ask.paths[0]} {ask.headers}: {seen}")
    return (site.cpu_s(ask.server) - before) * 1000 / seen["answers"], seen


def pages(site: Site, folder) -> Iterator[Row]:
    """Compare our answers with those of bare views, in rounds that change the order."""
    ours = site.start()
    for path in site.paths:
        fetch(ours.port, path)
    _, headers, packed = fetch(ours.port, site.paths[0], GZIP)
    (folder / "page.gz").write_bytes(packed)
    (folder / "page").write_bytes((b"<p>All work and no play. </p>\n" * 2500)[:75_000])
    unpublished = [f"{path}?level=mid" for path in site.paths]
    found = [f"/search/?q={typed.replace(' ', '+')}" for typed in SEARCHES]
    revalidate = {**GZIP, "If-None-Match": headers["ETag"]}
    asks = {
        "gz": Ask(site.start(CONSTANT, PAGE_FILE=str(folder / "page.gz")), ["/"], GZIP),
        "75": Ask(site.start(CONSTANT, PAGE_FILE=str(folder / "page")), ["/"], PLAIN),
        "published": Ask(ours, site.paths, GZIP),
        "304": Ask(ours, site.paths[:1], revalidate),
        "identity": Ask(ours, site.paths, PLAIN),
        "rendered": Ask(ours, unpublished, PLAIN),
        "search": Ask(ours, found, {"HX-Request": "true"}),
    }
    for ask in asks.values():  # the first search of a worker reads its tables of words
        for path in ask.paths:
            fetch(ask.server.port, path, ask.headers)
    results: dict[str, list] = {name: [] for name in asks}
    for turn in range(site.rounds):
        names = list(asks)
        for name in names[turn:] + names[:turn]:
            results[name].append(cost(site, asks[name]))
    yield from compared(site, results)


def compared(site: Site, results: dict[str, list]) -> Iterator[Row]:
    """Yield the ratios of the goals, each taken inside its round."""
    on_sqlite = site.name == "SQLite"

    def row(name: str, reference: str, ours: str, goal: float | None) -> Row:
        pairs = zip(results[reference], results[ours], strict=True)
        ratios = [one[0] / other[0] for one, other in pairs if other[0]]
        reached = median(ratios)
        spread = f"{min(ratios):.3g}–{max(ratios):.3g}"
        wanted = f"≥ {goal}" if goal else ""
        return Row(name, wanted, f"{reached:.3g}", spread, bool(goal) and reached < goal)

    yield row(
        "published : bare view, same gzip bytes", "gz", "published", 1.5 if on_sqlite else 0.95
    )
    yield row("published : bare view, constant 75 KB", "75", "published", None)
    yield row("304 : bare view, same gzip bytes", "gz", "304", 1.65 if on_sqlite else 1.0)
    yield row("published without gzip : bare view 75 KB", "75", "identity", None)
    yield row("rendered : bare view 75 KB", "75", "rendered", 0.017 if on_sqlite else 0.014)
    yield row("search fragment : bare view 75 KB", "75", "search", 0.3 if on_sqlite else None)
    for name, goal in (("published", 3.0), ("rendered", 2.5)):
        even = median(seen["p99"] / seen["p50"] for _, seen in results[name])
        yield Row(f"p99 : p50, {name}, 4 connections", f"≤ {goal}", f"{even:.2g}", "", even > goal)
    each = {name: median(ms for ms, _ in rounds) for name, rounds in results.items()}
    said = ", ".join(f"{name} {ms:.3g}" for name, ms in each.items())
    yield Row("processor ms an answer", "", said)


def start_and_memory(site: Site, folder) -> Iterator[Row]:
    """Compare the time to the first answer, and weigh a further worker."""
    (folder / "page").write_bytes(b"x" * 75_000)
    ratios = []
    for _ in range(3):
        ours, bare = site.start(), site.start(CONSTANT, PAGE_FILE=str(folder / "page"))
        ratios.append(ours.started_in_s / bare.started_in_s)
        site.stop()
    reached = median(ratios)
    spread = f"{min(ratios):.2g}–{max(ratios):.2g}"
    yield Row("start : bare view", "≤ 1.8", f"{reached:.2g}", spread, reached > 1.8)
    three = site.start(workers=3)
    load(three.port, site.paths, GZIP, 1, connections=12)
    weights = three.memory_mb()
    further = sum(weights) / len(weights)
    yield Row("memory of a worker among three", "≤ 45 MB", f"{further:.0f} MB", "", further > 45)


def stale(site: Site, folder) -> Iterator[Row]:
    """Read one page from many connections while it is edited without rest."""
    server = site.start(workers=2)
    slug = site.paths[-1].split("/")[2]
    editor = subprocess.Popen(
        [sys.executable, "-m", "tests.bench.editor", slug],
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
        hunt.run(edit, readers=12, wanted=10_000, seconds=15, pause=0.05)
    finally:
        editor.stdin.close()
        editor.wait(20)
    said = f"{hunt.stale} of {hunt.answers:,}"
    spread = f"{hunt.acknowledged} edits, {hunt.failures.total()} failed"
    yield Row("stale answers, 20 edits a second", "0", said, spread, bool(hunt.stale))


MEASURES: dict[str, Callable[[Site, object], Iterator[Row]]] = {
    "pages": pages,
    "start": start_and_memory,
    "stale": stale,
}
