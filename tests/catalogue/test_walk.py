"""A walk over the pages of all occupations: nothing missing, nothing doubled, every sum closed."""

import re
from hashlib import sha256
from html import unescape

import pytest
from django.db import connection, transaction
from django.test import Client

from occupations.figures_text import decimal
from occupations.models import Dataset, Kind, Occupation, Sector
from occupations.naming import question
from occupations.page.head import title
from tests.validator import complaints

from .loaded import origin
from .page_text import Page, faults

# Pages that are no job's, by the name of the file that holds them during the walk.
OTHERS = {
    "home": "/",
    "browse": "/jobs/",
    "browse-filtered": "/jobs/?zone=yellow&sort=-pay&page=2",
    "browse-nothing": "/jobs/?zone=red&q=zzqqxx",
    "search": "/search/",
    "search-found": "/search/?q=nurse",
    "search-nothing": "/search/?q=zzqqxx",
    "search-refused": f"/search/?q={'x' * 101}",
    "method": "/method/",
    "data": "/data/",
    "changes": "/changes/",
    "sectors": "/sectors/",
    "sources": "/sources/",
    "absent": "/nope/",
    "absent-job": "/jobs/nobody/",
    "baseline-of-a-dossier": "/jobs/mlops-engineer/?origin=baseline",
}

# Each answer has a number of its own, which these pages print; and those of the sources count lines
# of a pass that is taken on SQLite alone.
THEIR_OWN = ("_absent", "_sources.html", "_source-")

# Where SQLite's walk leaves the digests of the pages, for PostgreSQL's to compare with.
WALKED = "catalogue/walked"


ALL_PAGES = pytest.mark.skipif(
    connection.vendor != "sqlite", reason="every page is read on SQLite: same bytes"
)
EACH = 4  # on PostgreSQL we compare every fourth job's page


@pytest.fixture(scope="module")
def walked(django_db_setup, django_db_blocker, tmp_path_factory, pytestconfig):
    """A folder with a file for every page of the site: <slug>.html for jobs, _<name>.html else."""
    folder = tmp_path_factory.mktemp("pages")
    client = Client()
    with django_db_blocker.unblock(), transaction.atomic():
        for occupation in Occupation.objects.all()[:: 1 if connection.vendor == "sqlite" else EACH]:
            response = client.get(occupation.get_absolute_url())
            assert response.status_code == 200, occupation
            (folder / f"{occupation.slug}.html").write_bytes(response.content)
        for name, path in others():
            (folder / f"_{name}.html").write_bytes(client.get(path).content)
        transaction.set_rollback(True)
    if connection.vendor == "sqlite":
        pytestconfig.cache.set(WALKED, {"origin": origin(), "digests": digests(folder)})
    return folder


def digests(folder) -> dict[str, str]:
    """Return the SHA-256 of each page of a walk."""
    return {
        page.name: sha256(page.read_bytes()).hexdigest()
        for page in folder.iterdir()
        if not page.name.startswith(THEIR_OWN)
    }


def others():
    """Yield name and address of every page that is no job's."""
    yield from OTHERS.items()
    yield from ((f"sector-{row.slug}", row.get_absolute_url()) for row in Sector.objects.all())
    yield from ((f"source-{row.key}", f"/sources/{row.key}/") for row in Dataset.objects.all())


@pytest.mark.parametrize(
    ("body", "fault"),
    [
        ("<h1>A</h1><h2> </h2>", "empty <h2>"),
        ("<h1>A</h1><p>the the end</p>", "doubled: the the"),
        ("<h1>A</h1><p>Score: None</p>", "hole: None"),
        ("<h1>A</h1><p>Will {job} go?</p>", "hole: {job}"),
        ("<h1>A</h1><h3>B</h3>", "skipped a level"),
        ("<p>A</p>", "not one <h1>"),
    ],
)
def test_the_walk_sees_a_fault(body, fault):
    assert faults(body) == [fault]


@ALL_PAGES
@pytest.mark.parametrize("sector", range(23))
def test_every_page_of_a_sector_is_whole(walked, sector):
    for occupation in Sector.objects.order_by("major_group")[sector].occupations.all():
        body = (walked / f"{occupation.slug}.html").read_text(encoding="utf-8")
        assert faults(body) == [], occupation
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


def test_every_other_page_is_whole(walked):
    pages = sorted(walked.glob("_*.html"))
    assert len(pages) == len(dict(others()))
    for page in pages:
        assert faults(page.read_text(encoding="utf-8")) == [], page.name


@pytest.mark.skipif(connection.vendor == "sqlite", reason="SQLite's pages are what we compare with")
def test_the_pages_are_the_same_bytes_as_on_sqlite(walked, pytestconfig):
    before = pytestconfig.cache.get(WALKED, {})
    if before.get("origin") != origin():
        pytest.skip("SQLite's walk comes first")
    found = digests(walked)
    assert set(found) <= set(before["digests"])
    assert len(found) > len(before["digests"]) / EACH
    assert [name for name in sorted(found) if found[name] != before["digests"][name]] == []


@pytest.mark.validator
@ALL_PAGES
def test_every_page_is_valid_html(walked):
    assert len(list(walked.glob("[!_]*.html"))) == 1018
    found = complaints(walked)
    assert found == [], f"{len(found)} faults, of which the first are:\n" + "\n".join(found[:20])


@pytest.mark.validator
def test_the_validator_sees_a_fault(tmp_path):
    bodies = {
        "good": "<p id=a>A</p>",
        "nested": "<p><div>A</div></p>",
        "twice": "<p id=a>A</p><p id=a>B</p>",
        "without-words": "<img src=a.png>",
        "of-its-own": "<p colour=red>A</p>",
    }
    for name, body in bodies.items():
        page = f"<!doctype html><html lang=en><title>A</title>{body}</html>"
        (tmp_path / f"{name}.html").write_text(page)
    seen = {line.partition(".html")[0] for line in complaints(tmp_path)}
    assert seen == set(bodies) - {"good"}


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


def test_the_data_page_shows_every_credit_line(client):
    body = client.get("/data/").content.decode()
    page = " ".join(Page(body).blocks)
    for dataset in Dataset.objects.all():
        assert dataset.credit in page, dataset
