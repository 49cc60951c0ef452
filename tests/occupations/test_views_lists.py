"""The lists: all jobs, a sector, search, data, home, method, and what crawlers read."""

import re

import pytest

from occupations.models import Alias, FigureKind
from occupations.search import rebuild_terms
from tests.factories import (
    make_assessment,
    make_figure,
    make_full_occupation,
    make_occupation,
    make_sector,
)

pytestmark = pytest.mark.django_db
HTMX = {"HX-Request": "true"}


def titles(response):
    return re.findall(r'class="name"><b>([^<]+)</b>', response.content.decode())


@pytest.fixture
def three():
    """A safe, a middling and an exposed job, with pay; and one without a score."""
    weeks = {"Apple Pickers": "1.0", "Bean Counters": "3.0", "Card Punchers": "5.0"}
    for pay, (title, mark) in enumerate(weeks.items(), 1):
        job = make_occupation(title)
        make_assessment(job, week=(("Everything", 100, mark, "augmented"),), ratings={})
        make_figure(job, FigureKind.MEDIAN_WAGE, pay * 10_000.0)
        make_figure(job, FigureKind.PROJECTED_GROWTH, pay * 5.0 - 8)
    make_occupation("Drill Sergeants", kind="military")
    rebuild_terms()


@pytest.mark.parametrize(
    ("sort", "expected"),
    [
        ("", ["Apple Pickers", "Bean Counters", "Card Punchers", "Drill Sergeants"]),
        ("-title", ["Drill Sergeants", "Card Punchers", "Bean Counters", "Apple Pickers"]),
        ("-score", ["Apple Pickers", "Bean Counters", "Card Punchers", "Drill Sergeants"]),
        ("score", ["Card Punchers", "Bean Counters", "Apple Pickers", "Drill Sergeants"]),
        ("-pay", ["Card Punchers", "Bean Counters", "Apple Pickers", "Drill Sergeants"]),
        ("pay", ["Apple Pickers", "Bean Counters", "Card Punchers", "Drill Sergeants"]),
    ],
)
def test_the_list_sorts_both_ways_and_keeps_gaps_at_the_end(client, three, sort, expected):
    assert titles(client.get("/jobs/", {"sort": sort})) == expected


def test_the_count_stands_on_the_page(client, three):
    assert "<b>4 jobs</b>" in client.get("/jobs/").content.decode()
    assert "<b>1 job</b>" in client.get("/jobs/", {"zone": "green"}).content.decode()


@pytest.mark.parametrize(
    ("asked", "expected"),
    [
        ({"zone": "red"}, ["Card Punchers"]),
        ({"kind": "military"}, ["Drill Sergeants"]),
        ({"q": "bean"}, ["Bean Counters"]),
        ({"q": "beam countrs"}, ["Bean Counters"]),
        ({"zone": "red", "q": "apple"}, []),
        ({"pay": "0-40"}, ["Apple Pickers", "Bean Counters", "Card Punchers"]),
        ({"pay": "40-60"}, []),
        ({"growth": "falls"}, ["Apple Pickers"]),
        ({"growth": "slow"}, ["Bean Counters"]),
        ({"growth": "fast"}, ["Card Punchers"]),
        ({"verification": "verified"}, []),
        (
            {"verification": "needs-manual-review"},
            ["Apple Pickers", "Bean Counters", "Card Punchers"],
        ),
    ],
)
def test_filters_narrow_the_list(client, three, asked, expected):
    assert titles(client.get("/jobs/", asked)) == expected


def test_htmx_gets_the_piece_and_the_page_varies(client, three):
    page, piece = client.get("/jobs/"), client.get("/jobs/", headers=HTMX)
    assert "<html" in page.content.decode() and "<html" not in piece.content.decode()
    assert titles(page) == titles(piece)
    assert "HX-Request" in page["Vary"] and piece["Cache-Control"] == "no-store"


@pytest.mark.parametrize(
    ("asked", "status", "expected"),
    [
        ({"page": "x"}, 400, "The page has to be a whole number from 1."),
        ({"page": "0"}, 400, "The page has to be a whole number from 1."),
        ({"page": "9" * 40}, 400, "The page has to be a whole number from 1."),
        ({"page": "7"}, 404, "There is no such page: the list ends on page 1."),
        ({"sort": "luck"}, 400, "We cannot sort like this"),
        ({"zone": "blue"}, 400, "There is no such zone"),
        ({"sector": "nowhere"}, 400, "There is no such sector"),
        ({"kind": "odd"}, 400, "There is no such kind of job"),
        ({"pay": "lots"}, 400, "Ask for a band of pay: 0-40, 40-60"),
        ({"growth": "up"}, 400, "Ask for a growth of falls, slow, fast."),
        ({"verification": "maybe"}, 400, "Ask for a status of needs-manual-review"),
        ({"q": "x" * 101}, 400, "Use at most 100 characters."),
    ],
)
@pytest.mark.parametrize("headers", [{}, HTMX])
def test_nonsense_gets_a_clear_message(client, three, asked, status, expected, headers):
    response = client.get("/jobs/", asked, headers=headers)
    assert response.status_code == status
    assert expected in response.content.decode()


def test_pages_keep_the_filters(client):
    for _ in range(51):
        make_occupation()
    html = client.get("/jobs/", {"kind": "counted", "sort": "-title"}).content.decode()
    assert 'href="?kind=counted&amp;sort=-title&amp;page=2" rel="next"' in html
    assert len(titles(client.get("/jobs/", {"page": 2}))) == 1


def test_filters_in_use_stand_over_the_list_and_can_be_taken_away(client, three):
    asked = {"zone": "red", "pay": "0-40", "sort": "-pay", "q": "", "page": "1"}
    html = client.get("/jobs/", asked).content.decode()
    assert "Zone: <b>Red</b>" in html and "Pay: <b>Under $40,000</b>" in html
    assert 'href="/jobs/?pay=0-40&amp;sort=-pay" aria-label="Take away zone: Red"' in html
    assert "<details open>" in html and "<details>" in client.get("/jobs/").content.decode()


def test_a_list_without_jobs_says_which_filter_to_take_away(client, three):
    asked = {"zone": "red", "q": "apple", "growth": "fast"}
    html = client.get("/jobs/", asked).content.decode()
    assert "No job fits all of these filters." in html
    ways = re.findall(r'href="/jobs/([^"]*)">Without ([^<]+)</a>: (\d+ jobs?)', html)
    assert ways == [("?zone=red&amp;growth=fast", "job title or code “apple”", "1 job")]


def test_search_puts_the_best_hit_first_and_marks_every_hit(client, three):
    job = make_occupation("Registered Nurses")
    Alias.objects.create(occupation=make_occupation("Night Porters"), name="Nurse Porter")
    rebuild_terms()
    for headers in ({}, HTMX):
        html = client.get("/search/", {"q": "registered nurse"}, headers=headers).content.decode()
        assert re.findall(r'data-result="([^"]+)"', html)[0] == job.slug


def test_search_says_what_it_made_of_a_slip(client, three):
    html = client.get("/search/", {"q": "pickrs"}, headers=HTMX).content.decode()
    assert 'Did you mean <a href="?q=picker">picker</a>' in html
    assert 'data-result="apple-pickers"' in html


def test_search_helps_where_nothing_fits(client, three):
    html = client.get("/search/", {"q": "zzqqxx"}).content.decode()
    assert "No job has a name like “zzqqxx”." in html and "/sectors/" in html


def test_search_shows_the_nearest_titles_where_nothing_fits(client, three):
    response = client.get("/search/", {"q": "bxxn cxxnters"})
    assert "These come nearest by spelling" in response.content.decode()
    assert titles(response) == ["Bean Counters"]


def test_search_without_words_is_a_page_with_a_box(client):
    response = client.get("/search/")
    assert response.status_code == 200 and 'role="search"' in response.content.decode()


def test_search_escapes_what_was_typed(client, three):
    html = client.get("/search/", {"q": "<script>alert(1)</script>"}).content.decode()
    assert "<script>alert" not in html


def test_a_search_that_is_too_long_is_refused_in_words(client):
    response = client.get("/search/", {"q": "x" * 101}, headers=HTMX)
    assert response.status_code == 422
    assert "Use at most 100 characters." in response.content.decode()


def test_a_sector_lists_its_jobs_safest_first(client, three):
    sector = make_sector(name="Fields", slug="fields")
    other = make_occupation("Elsewhere Workers", sector=sector)
    html = client.get("/sectors/fields/")
    assert titles(html) == [other.title]
    assert client.get("/sectors/none/").status_code == 404


def test_the_list_of_sectors_shows_the_spread_of_each(client, three):
    empty = make_sector(name="Empty fields", slug="empty-fields")
    html = client.get("/sectors/").content.decode()
    assert html.count('class="strip"') == 1 and "1 Red, 1 Yellow, 1 Green" in html
    assert f'href="{empty.get_absolute_url()}"' in html
    assert "No title of this sector has a score" in html


def test_the_data_page_counts_what_rests_on_each_set(client):
    job = make_full_occupation(rows=1)
    html = client.get("/data/").content.decode()
    dataset = job.figures.get().dataset
    assert dataset.credit in html and dataset.licence in html and f'id="{dataset.key}"' in html
    assert "1 official figure and 9 published ratings" in html


def test_home_counts_what_is_there(client, three):
    html = client.get("/").content.decode()
    assert "All 3 scored jobs" in html and "1 more title" in html
    assert "Browse by sector" in html


def test_home_stands_without_any_job(client):
    html = client.get("/").content.decode()
    assert "No job has a score yet" in html and "Browse by sector" not in html


def test_the_method_page_prints_the_tables_of_the_engines(client):
    html = client.get("/method/").content.decode()
    for words in ("7.93", "0.54", "Yellow (Urgent)", "published elsewhere too", "baseline"):
        assert words in html
    assert "None" not in html and "inf<" not in html


def test_the_sitemap_lists_every_page_with_honest_days(client, three):
    xml = client.get("/sitemap.xml").content.decode()
    scored = "<loc>http://localhost:8000/jobs/apple-pickers/</loc><lastmod>2026-11-20</lastmod>"
    assert xml.startswith("<?xml") and scored in xml
    assert "<loc>http://localhost:8000/jobs/drill-sergeants/</loc></url>" in xml
    assert (
        "Sitemap: http://localhost:8000/sitemap.xml" in client.get("/robots.txt").content.decode()
    )


@pytest.mark.parametrize(
    ("address", "queries"),
    [
        ("/", 8),
        ("/sectors/", 2),
        ("/jobs/", 3),
        ("/search/?q=helper", 4),
        ("/data/", 6),
        ("/method/", 0),
    ],
)
def test_lists_take_the_same_queries_however_long(
    client, django_assert_num_queries, address, queries
):
    for rows in (1, 3):
        make_full_occupation(rows=rows)
        rebuild_terms()
        with django_assert_num_queries(queries):
            client.get(address)


def test_a_sector_takes_two_queries(client, django_assert_num_queries):
    sector = make_sector()
    for _ in range(2):
        make_assessment(make_occupation(sector=sector))
        with django_assert_num_queries(2):
            client.get(sector.get_absolute_url())


@pytest.mark.parametrize("address", ["/", "/jobs/", "/search/", "/data/", "/method/", "/nope/"])
def test_public_pages_set_no_cookie(client, address):
    response = client.get(address)
    assert not response.cookies and "Cookie" not in response.headers.get("Vary", "")


@pytest.mark.parametrize("address", ["/", "/jobs/", "/data/", "/method/"])
def test_every_page_has_its_own_head(client, address):
    html = client.get(address).content.decode()
    title = re.search(r"<title>(.*?)</title>", html).group(1)
    assert len(title) <= 60
    assert f'<link rel="canonical" href="http://localhost:8000{address}">' in html
    assert html.count('name="theme-color"') == 2 and html.count("<h1") == 1
    assert 'class="skip" href="#main"' in html


@pytest.mark.parametrize("method", ["post", "put", "delete"])
def test_pages_are_for_reading(client, method):
    assert getattr(client, method)("/jobs/").status_code == 405
