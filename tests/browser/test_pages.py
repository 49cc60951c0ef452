"""Every page in a real browser: quiet, alone with us, within the screen, in both themes."""

import pytest
from playwright.sync_api import expect

from .conftest import ADDRESSES

SIZES = {"phone": 390, "desk": 1280}


@pytest.mark.parametrize("theme", ["light", "dark"])
@pytest.mark.parametrize("size", SIZES)
@pytest.mark.parametrize("name", ADDRESSES)
def test_a_page_is_quiet_and_asks_nobody_else(page, site, troubles, name, size, theme):
    page.set_viewport_size({"width": SIZES[size], "height": 900})
    page.emulate_media(color_scheme=theme)
    page.goto(site + ADDRESSES[name])
    page.wait_for_load_state("networkidle")
    assert (troubles.said, troubles.foreign) == ([], [])
    dark = page.evaluate("getComputedStyle(document.body).backgroundColor") == "rgb(15, 18, 24)"
    assert dark == (theme == "dark")


@pytest.mark.parametrize("name", ADDRESSES)
def test_nothing_scrolls_sideways_at_320_pixels(page, site, name):
    page.set_viewport_size({"width": 320, "height": 700})
    page.goto(site + ADDRESSES[name])
    wide = page.evaluate("document.documentElement.scrollWidth")
    assert wide == 320


@pytest.mark.parametrize("name", ADDRESSES)
def test_links_and_fields_are_large_enough_to_hit(page, site, name):
    page.set_viewport_size({"width": 390, "height": 900})
    page.goto(site + ADDRESSES[name])
    # Links inside a sentence are exempt, as in WCAG 2.5.8.
    small = page.evaluate(
        """() => [...document.querySelectorAll('button, input, select, summary, nav a, .jobs a')]
             .filter((e) => e.offsetParent)
             .map((e) => [e.outerHTML.slice(0, 80), e.getBoundingClientRect()])
             .filter(([, r]) => r.height < 24)
             .map(([html]) => html)"""
    )
    assert small == []


def test_the_cookie_of_the_theme_switch_is_kept_from_page_to_page(page, site, troubles):
    page.emulate_media(color_scheme="light")
    page.goto(site)
    page.get_by_role("button", name="Switch between light and dark").click()
    page.goto(site + "/jobs/")
    expect(page.locator("html")).to_have_attribute("data-theme", "dark")
    assert [(c["name"], c["value"]) for c in page.context.cookies()] == [("theme", "dark")]
    assert troubles.said == []


def test_what_a_browser_without_scripts_shows(browser, site):
    context = browser.new_context(java_script_enabled=False)
    page = context.new_page()
    page.goto(site)
    page.get_by_label("Job title or code").fill("staff nurse")
    page.get_by_role("button", name="Search").click()
    page.locator("[data-result]").first.get_by_role("link").click()
    expect(page.get_by_role("heading", level=1)).to_have_text("Will AI displace registered nurses?")
    expect(page.locator(".flag > b")).to_have_text("42.6")
    page.goto(site + "/jobs/")
    page.get_by_label("Zone").select_option("yellow")
    page.get_by_role("button", name="Show").click()
    expect(page.locator("#results")).to_contain_text("4 jobs")
    context.close()


def test_the_keyboard_leads_from_home_to_a_job(page, site, troubles):
    page.goto(site)
    page.keyboard.press("/")
    expect(page.get_by_label("Job title or code")).to_be_focused()
    page.keyboard.type("nurse")
    expect(page.locator("#results [data-result]").first).to_be_visible()
    page.keyboard.press("Enter")
    page.wait_for_url("**/search/?q=nurse")
    best = page.locator("[data-result]").first
    expect(best).to_have_attribute("data-result", "registered-nurses")
    best.get_by_role("link").focus()
    page.keyboard.press("Enter")
    page.wait_for_url("**/jobs/registered-nurses/")
    assert troubles.said == []


def test_the_skip_link_comes_first_and_leads_to_the_main_part(page, site):
    page.goto(site + ADDRESSES["job"])
    page.keyboard.press("Tab")
    expect(page.get_by_text("Skip to main content")).to_be_focused()
    page.keyboard.press("Enter")
    expect(page.locator("main")).to_be_focused()


def test_the_list_narrows_as_the_reader_chooses_and_back_undoes_it(page, site, troubles):
    page.goto(site + "/jobs/")
    everything = page.locator("#results").inner_text()
    page.get_by_label("Zone").select_option("red")
    expect(page.locator("#results")).to_contain_text("No job fits this filter.")
    assert "zone=red" in page.url
    page.go_back()
    expect(page.locator("#results .jobs")).to_be_visible()
    assert page.locator("#results").inner_text() == everything
    assert troubles.said == []


def test_a_message_of_the_server_is_swapped_in(page, site, troubles):
    page.goto(site + "/search/")
    page.get_by_label("Job title or code").evaluate("field => field.removeAttribute('maxlength')")
    page.get_by_label("Job title or code").fill("x" * 101)
    expect(page.locator("#results")).to_contain_text("Use at most 100 characters.")


def test_the_flag_stays_on_the_page_at_both_ends(page, site):
    for width in (320, 390, 1280):
        page.set_viewport_size({"width": width, "height": 900})
        page.goto(site + ADDRESSES["job"])
        flag = page.locator(".flag").bounding_box()
        needle = page.locator(".needle").bounding_box()
        assert flag["x"] >= 0 and flag["x"] + flag["width"] <= width
        assert abs(flag["x"] + 1 - needle["x"]) < 2
