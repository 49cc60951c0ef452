"""The workshop in a real browser: by keyboard, with script and without, under the strict policy."""

import pytest
from axe_playwright_python.sync_playwright import Axe
from django.contrib.auth.models import Group, Permission
from playwright.sync_api import expect

from jobrisk.roles import EDITOR, LEAD
from occupations.models import Assessment
from tests.workshop.people import PASSWORD, make_person
from tests.workshop.rows import make_baseline, make_open_draft

SLOWEST_MS = 20_000  # on a machine that does other things
RULES = {"runOnly": ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa"]}
RIGHTS = {
    EDITOR: ("view", "add", "change"),
    LEAD: ("view", "add", "change", "publish", "send_back"),
}


@pytest.fixture
def roles(emptied):
    """The groups with their rights on assessments, which emptying the database takes away."""
    for name, words in RIGHTS.items():
        group, _ = Group.objects.get_or_create(name=name)
        names = [f"{word}_assessment" for word in words]
        names += ["view_occupation", "view_dossier"]
        group.permissions.add(*Permission.objects.filter(codename__in=names))


@pytest.fixture
def said(page):
    """Everything that the browser complains of."""
    found = []
    page.on("console", lambda message: found.append(message.text))
    page.on("pageerror", lambda error: found.append(str(error)))
    yield found
    assert [text for text in found if "status of 4" not in text] == []


def log_in(page, live_server, person):
    page.goto(f"{live_server.url}/admin/")
    page.get_by_label("Username").fill(person.username)
    page.get_by_label("Password").fill(PASSWORD)
    page.keyboard.press("Enter")
    expect(page.get_by_role("heading", name="Work to do")).to_be_visible()


def address_of(live_server, row):
    return f"{live_server.url}/admin/occupations/assessment/{row.pk}/change/"


def test_an_editor_sees_the_ripple_is_stopped_by_the_gate_mends_and_submits(
    roles, page, live_server, said
):
    ada = make_person(EDITOR, username="ada")
    draft = make_open_draft(ada, make_baseline("Registered Nurses"))
    log_in(page, live_server, ada)
    page.get_by_role("link", name=str(draft)).click()
    page.wait_for_url("**/change/")
    page.wait_for_load_state()  # what is typed before the script runs has no ripple
    mark = page.locator("#id_tasks-0-score")
    mark.fill("5")
    expect(page.locator("#ripple")).to_contain_text("40.2", timeout=SLOWEST_MS)
    expect(page.locator("#ripple")).to_contain_text("−2.4")
    assert Assessment.objects.get(pk=draft.pk).tasks.first().score == 4
    page.locator("#id_tasks-0-rationale").fill("The records of {{ title }} feed themselves.")
    page.locator("#id_why").fill("Machines do it.")
    page.keyboard.press("Enter")
    fault = page.locator("#gate a").first
    expect(page.locator("#gate")).to_contain_text("was left to be filled in")
    fault.click()
    expect(page.locator("#id_tasks-0-rationale")).to_be_in_viewport()
    page.locator("#id_tasks-0-rationale").fill("The records of nurses feed themselves.")
    page.locator("#id_why").fill("Filled.")
    page.keyboard.press("Enter")
    expect(page.locator("#gate")).to_contain_text("Nothing in the way of publishing")
    page.get_by_label("Why it is ready").fill("Ready.")
    page.keyboard.press("Enter")
    expect(page.locator(".state")).to_contain_text("In review")
    lee = make_person(LEAD, username="lee")
    page.get_by_role("button", name="Log out").click()
    log_in(page, live_server, lee)
    page.get_by_role("link", name=str(draft)).click()
    page.get_by_label("Why it may go out").fill("It holds.")
    page.keyboard.press("Enter")
    expect(page.locator(".state")).to_contain_text("Published")
    page.goto(live_server.url + draft.occupation.get_absolute_url())
    expect(page.locator("main")).to_have_attribute("data-score", "40.2")


def test_without_script_a_button_shows_the_ripple(roles, browser, live_server):
    ada = make_person(EDITOR, username="ada")
    draft = make_open_draft(ada)
    page = browser.new_context(java_script_enabled=False).new_page()
    log_in(page, live_server, ada)
    page.goto(address_of(live_server, draft))
    page.locator("#id_tasks-0-score").fill("5")
    page.get_by_role("button", name="Preview").click()
    expect(page.locator("#ripple")).to_contain_text("−2.4")
    expect(page.locator("#id_tasks-0-score")).to_have_value("5")
    page.locator("#id_why").fill("Machines do it.")
    page.get_by_role("button", name="Save").click()
    expect(page.locator(".messagelist")).to_contain_text("Saved.")
    assert Assessment.objects.get(pk=draft.pk).tasks.first().score == 5


def places_of(draft):
    """Return the addresses of the workshop's kinds of pages."""
    baseline = Assessment.objects.get(origin="baseline")
    record = f"occupations/assessment/{draft.pk}"
    return (
        "",
        "occupations/assessment/",
        f"{record}/change/",
        f"occupations/assessment/{baseline.pk}/change/",
        f"{record}/history/",
        f"{record}/compare/{baseline.pk}/",
        f"{record}/import/",
        f"occupations/occupation/{draft.occupation_id}/change/",
    )


@pytest.mark.parametrize("width", [390, 1280])
@pytest.mark.parametrize("scheme", ["light", "dark"])
def test_pages_fit_and_keep_the_policy(roles, page, live_server, said, width, scheme):
    ada = make_person(EDITOR, username="ada")
    draft = make_open_draft(ada)
    page.emulate_media(color_scheme=scheme)
    page.set_viewport_size({"width": width, "height": 844})
    log_in(page, live_server, ada)
    for place in places_of(draft):
        page.goto(f"{live_server.url}/admin/{place}")
        assert page.evaluate("document.documentElement.scrollWidth") <= width, place
        assert page.locator("h1").count() >= 1


@pytest.mark.parametrize(("width", "scheme"), [(390, "dark"), (1280, "light")])
def test_axe_finds_nothing(roles, page, live_server, width, scheme):
    ada = make_person(EDITOR, username="ada")
    draft = make_open_draft(ada)
    page.emulate_media(color_scheme=scheme)
    page.set_viewport_size({"width": width, "height": 844})
    log_in(page, live_server, ada)
    for place in places_of(draft):
        page.goto(f"{live_server.url}/admin/{place}")
        found = Axe().run(page, options=RULES).response["violations"]
        assert [(each["id"], each["nodes"][0]["html"]) for each in found] == [], place


def test_every_control_of_the_form_is_named_and_reached_by_keyboard(roles, page, live_server, said):
    ada = make_person(EDITOR, username="ada")
    draft = make_open_draft(ada)
    log_in(page, live_server, ada)
    page.goto(address_of(live_server, draft))
    unnamed = page.evaluate(
        """() => [...document.querySelectorAll(
            ".workshop :is(input, select, textarea, button)")].filter(
            (one) => one.type !== "hidden" && !one.labels?.length && !one.textContent.trim()
        ).map((one) => one.outerHTML)"""
    )
    assert unnamed == []
    page.locator("#id_assessed_on").focus()
    for _ in range(200):
        page.keyboard.press("Tab")
        if page.evaluate("document.activeElement.textContent") == "Preview":
            break
    else:
        pytest.fail("Tab does not reach the Preview button")
    page.keyboard.press("Enter")
    expect(page.locator("#ripple")).to_contain_text("42.6")
