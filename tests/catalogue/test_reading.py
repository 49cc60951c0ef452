"""Real pages in a real browser: usable by everyone, quick to show, quiet, and whole on paper."""

import gzip
from pathlib import Path

import pytest
from django.contrib.staticfiles import finders
from django.db import connection
from playwright.sync_api import expect

from jobrisk.stylesheet import joined_styles

from .axe import OPEN_ALL, PAGES
from .reader import ORIGIN, Reader

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


@pytest.mark.parametrize("name", PAGES)
def test_nothing_scrolls_sideways_at_320_pixels(reader, name):
    page = reader.open(PAGES[name], 320)
    page.evaluate(OPEN_ALL)
    assert page.evaluate("document.documentElement.scrollWidth") == 320


@pytest.mark.parametrize("width", [390, 1280])
@pytest.mark.parametrize("name", ["home", "exposed job", "protected job", "role", "other role"])
def test_the_answer_is_what_is_painted_and_stays_where_it_is(reader, page, name, width):
    page.add_init_script(WATCH)
    reader.open(PAGES[name], width)
    page.wait_for_function("window.largest")
    largest = "window.largest.matches('h1, .lead, .summary') || window.largest.outerHTML"
    assert page.evaluate(largest) is True
    assert page.evaluate("window.moved") < 0.02


def weight(reader, path: str) -> int:
    """Return the bytes of a page, gzipped."""
    return len(gzip.compress(reader.client.get(path).content))


def test_the_first_view_stays_in_its_budget(reader):
    reader.open(PAGES["role"])
    assert len(reader.asked) <= 7, reader.asked
    assert len(joined_styles().encode()) <= 25 * 1024
    assert reader.bytes <= 120 * 1024
    weights = {name: weight(reader, path) for name, path in PAGES.items()}
    assert weights["protected job"] <= 30_000
    # The two dossiers may be heavier than a job page.
    assert max(weights.values()) <= 30 * 1024, weights
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
    link = page.locator("[data-rail] a[href='#threats']")
    for _ in range(60):
        page.keyboard.press("Tab")
        if link.evaluate("link => link === document.activeElement"):
            break
    expect(link).to_be_focused()
    page.keyboard.press("Enter")
    expect(page.locator("#h-threats")).to_be_in_viewport()
    assert reader.said == []


def test_back_after_a_search_shows_what_was_found(reader):
    page = reader.open("/")
    page.keyboard.press("/")
    expect(page.get_by_label("Job title or code")).to_be_focused()
    page.keyboard.type("welder")
    page.keyboard.press("Enter")
    page.wait_for_url("**/search/?q=welder")
    found = page.locator("[data-result]")
    slugs = found.evaluate_all("all => all.map((one) => one.dataset.result)")
    assert "welders-cutters-solderers-and-brazers" in slugs
    found.first.get_by_role("link").first.click()
    page.wait_for_url("**/jobs/**")
    page.go_back()
    page.wait_for_url("**/search/?q=welder")
    expect(page.get_by_label("Job title or code")).to_have_value("welder")
    assert found.evaluate_all("all => all.map((one) => one.dataset.result)") == slugs
    page.go_back()
    expect(page).to_have_url(ORIGIN + "/")
    assert reader.said == []


@pytest.mark.parametrize("width", [390, 1280])
def test_a_table_drawn_as_cards_is_still_a_table_to_a_screen_reader(reader, width):
    page = reader.open(PAGES["role"], width)
    rows = page.locator("#tasks tbody tr").count()
    assert rows > 3
    roles = ("row", "columnheader", "rowheader")
    assert [count(page, "#tasks table", role) for role in roles] == [rows + 2, 5, rows + 1]
    # Safari goes by what is written, so no part may lack it.
    written = "all => all.filter((one) => !one.getAttribute('role')).length"
    parts = page.locator(".stack, .stack :is(thead, tbody, tfoot, tr, th, td)")
    assert parts.evaluate_all(written) == 0


def count(page, selector: str, role: str) -> int:
    """Return how many parts of an element the browser tells a screen reader to be of a role."""
    session = page.context.new_cdp_session(page)
    root = session.send("DOM.getDocument")["root"]["nodeId"]
    place = {"nodeId": root, "selector": selector}
    asked = {"nodeId": session.send("DOM.querySelector", place)["nodeId"], "role": role}
    nodes = session.send("Accessibility.queryAXTree", asked)["nodes"]
    return sum(not node["ignored"] for node in nodes)


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
