"""What an answer costs, against bare views and against nginx, in rounds that change their order."""

from collections.abc import Iterator
from pathlib import Path
from statistics import median

from tests.bench.nginx import ONE_FILE, PUBLISHED, Nginx, find_nginx
from tests.bench.processes import fetch
from tests.bench.site import CONSTANT, Ask, Row, Site, cost

GZIP = {"Accept-Encoding": "gzip"}
PLAIN = {"Accept-Encoding": "identity"}
SEARCHES = ("n", "nu", "nur", "nurse", "tea", "teach", "engi", "weld", "accuontant", "data sci")
WRITE = """
from pathlib import Path
from occupations.published.files import write_page
from occupations.published.publishing import page_of
for slug in {slugs!r}:
    write_page(Path({folder!r}), slug, page_of(slug))
"""
# Name, the reference, ours, and the goals: processor time of the reference to that of ours.
RATIOS = (
    ("published : bare view, same gzip bytes", "bare gz", "published", (1.5, 0.95)),
    ("published : nginx, same gzip bytes", "nginx", "published", (0.05, 0.03)),
    ("304 : bare view, same gzip bytes", "bare gz", "304", (1.65, 1.0)),
    ("published without gzip : bare view, 75 KB", "bare", "identity", (None, None)),
    ("rendered : bare view, 75 KB", "bare", "rendered", (0.017, 0.014)),
    ("published files : nginx, same gzip bytes", "nginx", "files", (0.9, 0.9)),
    ("search fragment : bare view, 75 KB", "bare", "search", (0.3, None)),
)
EVENNESS = (
    ("bare view", "bare alone", None),
    ("published", "published alone", 3.0),
    ("rendered", "rendered alone", 2.5),
)


def capacity(site: Site) -> Iterator[Row]:
    """Yield the ratios of the goals, each taken inside its round, and how even answers are."""
    asks = all_asks(site)
    for ask in asks.values():  # the first search of a worker reads its tables of words
        for path in ask.paths:
            fetch(ask.server.port, path, ask.headers)
    results: dict[str, list[dict]] = {name: [] for name in asks}
    for turn in range(site.rounds):
        names = list(asks)
        for name in names[turn:] + names[:turn]:
            results[name].append(cost(site, asks[name]))
    for name, reference, ours, goals in RATIOS:
        if reference in results and ours in results:
            goal = goals[site.name != "SQLite"]
            yield ratio(name, results[reference], results[ours], goal)
    for name, ours, goal in EVENNESS:
        even = median(seen["p99"] / seen["p50"] for seen in results[ours])
        shown = f"p99 : p50, {name}, one connection"
        yield Row(shown, f"≤ {goal}" if goal else "", f"{even:.2g}", "", bool(goal) and even > goal)
    for name in ("bare gz", "published", "304", "rendered", "search", "nginx"):
        if name in results:
            ms = median(seen["cpu_ms"] for seen in results[name])
            yield Row(f"processor ms an answer, {name}", "", f"{ms:.3g}")


def all_asks(site: Site) -> dict[str, Ask]:
    """Start every server and return what to ask of each."""
    ours = site.start()
    for path in site.paths:
        fetch(ours.port, path)
    by_size = sorted(site.paths, key=lambda path: len(fetch(ours.port, path, GZIP)[2]))
    middle = by_size[len(by_size) // 2]
    _, headers, packed = fetch(ours.port, middle, GZIP)
    root = site.folder / "constant"
    root.mkdir()
    (root / "page.gz").write_bytes(packed)
    (root / "page").write_bytes((b"<p>All work and no play. </p>\n" * 2500)[:75_000])
    rendered = [f"{path}?level=mid" for path in site.paths]
    found = [f"/search/?q={typed.replace(' ', '+')}" for typed in SEARCHES]
    bare_gz = site.start(CONSTANT, PAGE_FILE=str(root / "page.gz"))
    bare = site.start(CONSTANT, PAGE_FILE=str(root / "page"))
    asks = {
        "bare gz": Ask(bare_gz, ["/"], GZIP),
        "bare": Ask(bare, ["/"], PLAIN),
        "published": Ask(ours, site.paths, GZIP),
        "304": Ask(ours, [middle], {**GZIP, "If-None-Match": headers["ETag"]}),
        "identity": Ask(ours, site.paths, PLAIN),
        "rendered": Ask(ours, rendered, PLAIN, seconds=2),
        "search": Ask(ours, found, {"HX-Request": "true"}),
        "bare alone": Ask(bare_gz, ["/"], GZIP, connections=1),
        "published alone": Ask(ours, site.paths, GZIP, connections=1),
        "rendered alone": Ask(ours, rendered, PLAIN, connections=1, seconds=2),
    }
    return asks | (nginx_asks(site, root) if find_nginx() else {})


def nginx_asks(site: Site, root: Path) -> dict[str, Ask]:
    """Start nginx on one file and on the published files; the bytes must be the site's own."""
    published = site.folder / "published"
    site.run("shell", "-c", WRITE.format(slugs=site.slugs, folder=str(published)))
    one = site.keep(Nginx(site.folder / "nginx-one", root, ONE_FILE, "/"))
    files = site.keep(Nginx(site.folder / "nginx-files", published, PUBLISHED, site.paths[0]))
    for path in site.paths:
        sent = fetch(files.port, path, GZIP)[2]
        if sent != (published / path.split("/")[2] / "index.html.gz").read_bytes():
            raise RuntimeError(f"nginx sent other bytes for {path}")
    return {"nginx": Ask(one, ["/"], GZIP), "files": Ask(files, site.paths, GZIP)}


def ratio(name: str, reference: list[dict], ours: list[dict], goal: float | None) -> Row:
    """Return the row of one ratio of processor times: the median of the rounds."""
    pairs = zip(reference, ours, strict=True)
    ratios = [one["cpu_ms"] / other["cpu_ms"] for one, other in pairs if other["cpu_ms"]]
    reached = median(ratios)
    spread = f"{min(ratios):.3g}–{max(ratios):.3g}"
    wanted = f"≥ {goal}" if goal else ""
    return Row(name, wanted, f"{reached:.3g}", spread, bool(goal) and reached < goal)
