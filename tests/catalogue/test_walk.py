"""A walk over the pages of all occupations: nothing missing, nothing doubled, every sum closed."""

import itertools
import re
from html import unescape
from html.parser import HTMLParser

import html5lib
import pytest
from django.db import connection

from occupations.figures_text import decimal
from occupations.models import Kind, Occupation, Sector
from occupations.naming import question
from occupations.page.head import title

HEADINGS = {"h1", "h2", "h3", "h4"}
VOID = {"meta", "link", "input", "img", "br", "hr", "path", "source", "wbr"}
HOLES = re.compile(r"\{\{|\}\}|\{%|%\}|\bNone\b|\bnan\b|\bTrue\b|\bFalse\b|\{\w+(:[\w.]+)?\}")
DOUBLED = re.compile(r"\b([A-Za-z]{2,})\s+\1\b", re.IGNORECASE)
# Doubled words that belong to a name.
ALLOWED = {"walla", "pom"}


class Page(HTMLParser):
    """What a reader sees of a page: its text by block, its headings and the hooks of <main>."""

    def __init__(self, body: str):
        super().__init__()
        self.headings: list[tuple[str, str]] = []
        self.blocks: list[str] = []
        self.ids: list[str] = []
        self.main: dict[str, str | None] = {}
        self._open: list[tuple[str, list[str]]] = []
        self._hidden = 0
        self.feed(body)

    def handle_starttag(self, tag, attrs):
        found = dict(attrs)
        if "id" in found:
            self.ids.append(found["id"])
        if tag == "main":
            self.main = found
        if tag in VOID:
            return
        self._hidden += tag in ("script", "style", "template")
        self._open.append((tag, []))

    def handle_data(self, data):
        if self._open and not self._hidden:
            self._open[-1][1].append(data)

    def handle_endtag(self, tag):
        if tag in VOID or not self._open:
            return
        opened, texts = self._open.pop()
        assert opened == tag, f"<{opened}> is closed by </{tag}>"
        self._hidden -= tag in ("script", "style", "template")
        text = " ".join("".join(texts).split())
        if tag in HEADINGS:
            self.headings.append((tag, text))
        if tag in {"span", "a", "b", "small", "abbr", "i", "em", "strong", "bdi"} and self._open:
            self._open[-1][1].append(text)
        elif text:
            self.blocks.append(text)


def faults(body: str, is_validated: bool = True) -> list[str]:
    """Return what a reader must never see on a page."""
    page = Page(body)
    found = [f"empty <{tag}>" for tag, text in page.headings if not text]
    levels = [int(tag[1]) for tag, _ in page.headings]
    found += ["not one <h1>"] * (levels.count(1) != 1)
    found += ["skipped a level"] * any(b > a + 1 for a, b in itertools.pairwise(levels))
    found += [f"hole: {m.group()}" for text in page.blocks for m in [HOLES.search(text)] if m]
    found += [
        f"doubled: {match.group()}"
        for text in page.blocks
        for match in DOUBLED.finditer(text)
        if match.group(1).lower() not in ALLOWED
    ]
    if is_validated:
        found += [f"not HTML: {code} at {place}" for place, code, _ in markup_errors(body)]
    found += [f"id twice: {name}" for name in {i for i in page.ids if page.ids.count(i) > 1}]
    return found


def markup_errors(body: str) -> list:
    """Return where a parser that follows the HTML standard has to repair the page."""
    parser = html5lib.HTMLParser()
    parser.parse(body if body.startswith("<!") else f"<!doctype html><title>A</title>{body}")
    return parser.errors


@pytest.mark.parametrize(
    ("body", "fault"),
    [
        ("<h1>A</h1><h2> </h2>", "empty <h2>"),
        ("<h1>A</h1><p>the the end</p>", "doubled: the the"),
        ("<h1>A</h1><p>Score: None</p>", "hole: None"),
        ("<h1>A</h1><p>Will {job} go?</p>", "hole: {job}"),
        ("<h1>A</h1><h3>B</h3>", "skipped a level"),
        ("<p>A</p>", "not one <h1>"),
        ("<h1>A</h1><p><div>B</div></p>", "not HTML: unexpected-end-tag at (1, 60)"),
        ("<h1 id=a>A</h1><p id=a>B</p>", "id twice: a"),
    ],
)
def test_the_walk_sees_a_fault(body, fault):
    assert fault in faults(body)


@pytest.mark.parametrize("sector", range(23))
def test_every_page_of_a_sector_is_whole(client, sector):
    for occupation in Sector.objects.order_by("major_group")[sector].occupations.all():
        response = client.get(occupation.get_absolute_url())
        assert response.status_code == 200, occupation
        body = response.content.decode()
        # The parser is slow, and the bytes are the same from either database.
        assert faults(body, connection.vendor == "sqlite") == [], occupation
        head = unescape(body[: body.index("</head>")])
        assert len(re.search(r"<title>(.*?)</title>", head).group(1)) <= 60, occupation
        assert len(re.search(r'og:description" content="(.*?)">', head).group(1)) <= 155
        hooks = Page(body).main
        assert hooks["data-occupation"] == occupation.slug
        assert hooks["data-onetsoc"] == occupation.code
        if occupation.kind != Kind.MILITARY:
            assert hooks["data-zone"] == occupation.zone
            assert hooks["data-label"] == occupation.label
            total = float(hooks["data-score"]) + float(hooks["data-displacement"])
            assert total == pytest.approx(100)
            assert float(hooks["data-low"]) <= occupation.score <= float(hooks["data-high"])


def test_every_job_page_has_a_title_of_its_own():
    titles = {}
    for job in Occupation.objects.all():
        asked = question(job.title, is_role=job.kind == Kind.ROLE)
        end = "no score" if job.score is None else f"{decimal(job.score)} of 100"
        titles.setdefault(title(asked, job.title, end), []).append(job.title)
    assert [jobs for jobs in titles.values() if len(jobs) > 1] == []


def test_the_list_pages_lead_to_every_occupation(client):
    seen = set()
    for page in range(1, 40):
        response = client.get("/jobs/", {"page": page})
        if response.status_code == 404:
            break
        seen.update(re.findall(r'href="/jobs/([a-z0-9-]+)/"', response.content.decode()))
    slugs = set(Occupation.objects.values_list("slug", flat=True))
    assert slugs <= seen
    assert len(slugs) == 1018


@pytest.mark.parametrize(
    "path",
    [
        "/",
        "/jobs/",
        "/method/",
        "/data/",
        "/search/?q=nurse",
        "/nope/",
        "/changes/",
        "/sectors/",
        "/sources/",
    ],
)
def test_every_other_page_is_whole(client, path):
    assert faults(client.get(path).content.decode()) == []


def test_every_sector_page_is_whole(client):
    for sector in Sector.objects.all():
        assert faults(client.get(sector.get_absolute_url()).content.decode()) == [], sector


def test_the_data_page_shows_every_credit_line(client):
    from occupations.models import Dataset

    body = client.get("/data/").content.decode()
    page = " ".join(Page(body).blocks)
    for dataset in Dataset.objects.all():
        assert dataset.credit in page, dataset
