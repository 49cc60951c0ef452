"""Real pages in a real browser: usable by everyone, quick to show, quiet, and whole on paper."""

import gzip
from pathlib import Path

import pytest
from axe_playwright_python.sync_playwright import Axe
from django.contrib.staticfiles import finders
from django.db import connection
from playwright.sync_api import expect

from jobrisk.stylesheet import joined_styles

from .reader import Reader

PAGES = {
    "home": "/",
    "browse": "/jobs/?sort=-pay",
    "nothing fits": "/jobs/?zone=red&q=zzqqxx",
    "sector": "/sectors/health-care-practice/",
    "search": "/search/?q=nurse",
    "nothing found": "/search/?q=zzqqxx",
    "exposed job": "/jobs/telemarketers/",
    "protected job": "/jobs/registered-nurses/",
    "role": "/jobs/mlops-engineer/",
    "military": "/jobs/infantry/",
    "method": "/method/",
    "data": "/data/",
    "changes": "/changes/",
    "sectors": "/sectors/",
    "sources": "/sources/",
    "404": "/jobs/nobody/",
}
RULES = {
    "runOnly": {"type": "tag", "values": ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa"]},
    "resultTypes": ["violations"],
}
OPEN_ALL = "document.querySelectorAll('details').forEach((one) => { one.open = true })"
# Set before the page runs: the largest paint, and by how much things have moved.
WATCH = """
  window.moved = 0;
  new PerformanceObserver((list) => {
    for (const { element } of list.getEntries()) window.largest = element;
  }).observe({ type: 'largest-contentful-paint', buffered: true });
  new PerformanceObserver((list) => {
    for (const entry of list.getEntries()) if (!entry.hadRecentInput) window.moved += entry.value;
  }).observe({ type: 'layout-shift', buffered: true });
"""


# The browser gets the same bytes from either database, and reading takes its time.
pytestmark = pytest.mark.skipif(connection.vendor != "sqlite", reason="read on SQLite alone")


@pytest.fixture
def reader(page):
    """A reader of the site with the whole catalogue."""
    return Reader(page)


@pytest.mark.parametrize("theme", ["light", "dark"])
@pytest.mark.parametrize("width", [390, 1280])
@pytest.mark.parametrize("name", PAGES)
def test_axe_finds_nothing_with_details_closed_and_open(reader, name, width, theme):
    page = reader.open(PAGES[name], width, theme)
    assert found(page) == []
    if page.locator("details").count():
        page.evaluate(OPEN_ALL)
        assert found(page) == []
    assert (reader.said, reader.foreign) == ([], [])


def found(page) -> list[str]:
    """Return what axe complains of, with the first place of each."""
    violations = Axe().run(page, options=RULES).response["violations"]
    return [f"{each['id']}: {each['nodes'][0]['html'][:200]}" for each in violations]


def test_axe_sees_a_fault(page):
    page.set_content("<html><body><img src='x.png'></body></html>")
    assert [each.split(":")[0] for each in found(page)] == [
        "document-title",
        "html-has-lang",
        "image-alt",
    ]


@pytest.mark.parametrize("name", PAGES)
def test_nothing_scrolls_sideways_at_320_pixels(reader, name):
    page = reader.open(PAGES[name], 320)
    page.evaluate(OPEN_ALL)
    assert page.evaluate("document.documentElement.scrollWidth") == 320


@pytest.mark.parametrize("width", [390, 1280])
@pytest.mark.parametrize("name", ["home", "protected job", "role"])
def test_the_answer_is_what_is_painted_and_stays_where_it_is(reader, page, name, width):
    page.add_init_script(WATCH)
    reader.open(PAGES[name], width)
    page.wait_for_function("window.largest")
    assert page.evaluate("window.largest.matches('h1, .lead, .summary')")
    assert page.evaluate("window.moved") < 0.02


def test_the_first_view_stays_in_its_budget(reader):
    reader.open(PAGES["role"])
    assert len(reader.asked) <= 7, reader.asked
    assert len(joined_styles().encode()) <= 25 * 1024
    assert reader.bytes <= 120 * 1024
    html = reader.client.get(PAGES["role"]).content
    assert len(gzip.compress(html)) <= 30_000
    script = Path(finders.find("js/site.js")).read_bytes()
    assert len(script) <= 3 * 1024


def test_print_opens_every_disclosure(reader):
    page = reader.open(PAGES["role"])
    page.emulate_media(media="print")
    closed = page.locator("main details:not([open])")
    assert closed.count()
    hidden = page.evaluate(
        """() => [...document.querySelectorAll('main details')]
             .filter((one) => !one.lastElementChild.checkVisibility({ contentVisibilityAuto: true })
                              && !one.hasAttribute('data-jump'))
             .map((one) => one.textContent.trim().slice(0, 60))"""
    )
    assert hidden == []


def test_the_keyboard_leads_from_home_to_a_section(reader):
    page = reader.open("/")
    page.keyboard.press("/")
    page.keyboard.type("mlops")
    expect(page.locator("#results [data-result]").first).to_be_visible()
    page.keyboard.press("Tab")
    page.keyboard.press("Tab")
    page.keyboard.press("Enter")
    page.wait_for_url("**/jobs/mlops-engineer/")
    rail = page.locator("[data-rail]")
    rail.get_by_role("link", name="Threats").focus()
    page.keyboard.press("Enter")
    expect(page.locator("#threats")).to_be_in_viewport()
    assert reader.said == []


def test_a_page_reads_whole_without_scripts(browser):
    context = browser.new_context(java_script_enabled=False)
    page = Reader(context.new_page()).open(PAGES["role"])
    rail = page.locator("[data-rail] a").evaluate_all("links => links.map((a) => a.hash.slice(1))")
    sections = page.locator("main section").evaluate_all("all => all.map((one) => one.id)")
    assert rail == sections
    expect(page.locator(".flag > b")).to_have_text("42.6")
    expect(page.get_by_text("Why it isn’t enough").first).to_be_visible()
    context.close()


def test_forced_colours_keep_the_marks(reader, page):
    page.emulate_media(forced_colors="active")
    reader.open(PAGES["role"])
    fill = page.locator(".mekko .f-augmented").first.evaluate("e => getComputedStyle(e).fill")
    assert fill == "rgb(42, 99, 171)"
