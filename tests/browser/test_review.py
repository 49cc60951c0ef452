"""The review queue in a real browser: by keyboard alone, without script, and read by axe."""

import re

import pytest
from axe_playwright_python.sync_playwright import Axe
from django.conf import settings
from django.db import connection
from django.test import Client
from playwright.sync_api import expect

from sources import ledger
from sources.models import Challenge, Decision, LineNote, PageLine, PagePass
from tests.sources.factories import make_read_page, make_reviewer, make_source


@pytest.fixture
def desk(site):
    """A page whose lines wait, in a site that runs; what was decided is gone at the end."""
    job = make_read_page("Clerks", onetsoc="43-9061.00")
    make_source(key="report", title="A report")
    yield site + "/review/", job
    ledger.remove(connection)
    LineNote.objects.all().delete()
    Decision.objects.update(undoes=None)
    Decision.objects.all().delete()
    ledger.install(connection)


def log_in(context, url, username):
    user = make_reviewer(username, is_staff=True)
    client = Client()
    client.force_login(user)
    session = client.cookies[settings.SESSION_COOKIE_NAME].value
    cookie = {"name": settings.SESSION_COOKIE_NAME, "value": session, "url": url}
    context.add_cookies([cookie])
    return user


def heading(page):
    return page.locator("#item h1 .eyebrow")


def pressed(page, key):
    """Press a key that decides, and wait until the next line stands in the place of this one."""
    before = page.url
    page.keyboard.press(key)
    page.wait_for_url(lambda url: url != before)
    expect(page.locator("#item")).to_be_focused()


def test_lines_are_cleared_by_keys_with_one_request_each(page, desk, troubles):
    url, _ = desk
    log_in(page.context, url, "anna")
    page.goto(url)
    page.keyboard.press("j")
    page.keyboard.press("Enter")
    expect(page.locator("#item h1")).to_be_visible()
    expect(page.locator("#claim")).to_contain_text("Yours until")
    sent = []
    page.on("request", lambda request: sent.append((request.method, request.resource_type)))
    for _ in range(5):
        pressed(page, "a")
    assert [each for each in sent if each[1] != "other"] == [("POST", "xhr")] * 5  # the icon
    assert PageLine.objects.filter(state="approved").count() == 5
    assert Decision.objects.filter(kind="approve", reviewer__username="anna").count() == 5
    assert troubles.said == []


def test_each_decision_has_a_key(page, desk, troubles):
    url, _ = desk
    log_in(page.context, url, "anna")
    page.goto(url + "?job=clerks")
    page.keyboard.press("j")
    page.keyboard.press("Enter")
    expect(page.locator("#claim")).to_contain_text("Yours until")
    page.keyboard.press("e")
    expect(page.locator("#wording")).to_be_focused()
    page.keyboard.press("ControlOrMeta+a")
    page.keyboard.type("Clerks may err, a question of x and r.")
    pressed(page, "Control+Enter")
    page.keyboard.press("r")
    expect(page.locator("#reject-reason")).to_be_focused()
    page.keyboard.type("No such figure.")
    pressed(page, "Enter")
    page.keyboard.press("x")
    page.keyboard.type("A question of law.")
    pressed(page, "Enter")
    page.keyboard.press("s")
    expect(page.locator("#source")).to_be_focused()
    page.locator("#source").select_option("report")
    page.locator("#locator").fill("Table 3")
    pressed(page, "Enter")
    kinds = list(Decision.objects.order_by("pk").values_list("kind", flat=True))
    assert kinds == ["edit", "reject", "escalate", "attach"]
    assert PageLine.objects.filter(published="Clerks may err, a question of x and r.").exists()
    pressed(page, "u")
    expect(page.locator("#said")).to_contain_text("Undone")
    assert Decision.objects.first().kind == "undo"
    before = page.url
    pressed(page, "j")
    pressed(page, "k")
    assert page.url.split("?")[0] == before.split("?")[0]
    assert "job=clerks" in page.url
    assert troubles.said == []


def test_keys_rest_while_typing_and_can_be_switched_off(page, desk):
    url, job = desk
    log_in(page.context, url, "anna")
    line = job.lines.first()
    page.goto(f"{url}lines/{line.pk}/")
    page.locator("#note-text").fill("")
    page.locator("#note-text").press_sequentially("area axe")
    page.keyboard.press("Escape")
    page.keyboard.press("?")
    switch = page.get_by_label("Single keys are on.")
    expect(switch).to_be_visible()
    switch.uncheck()
    page.locator("h1 a").focus()
    page.keyboard.press("a")
    page.keyboard.press("r")
    expect(page.locator("#reject")).not_to_have_attribute("open", "")
    page.reload()
    page.keyboard.press("a")
    page.wait_for_timeout(300)
    assert not Decision.objects.exists()


def test_a_page_is_cleared_and_verified_without_script(browser, desk):
    url, job = desk
    for line in job.lines.all()[3:]:
        line.state, line.readers = "approved", 1
        line.save()
    context = browser.new_context(java_script_enabled=False)
    log_in(context, url, "anna")
    page = context.new_page()
    page.goto(url + "?job=clerks")
    page.get_by_role("button", name="Start with the first free line").click()
    page.get_by_role("button", name=re.compile("^Approve")).click()
    expect(page.locator("#said")).to_contain_text("Approved: line")
    page.get_by_role("button", name=re.compile("^Undo")).click()
    expect(page.locator("#said")).to_contain_text("Undone: line")
    page.get_by_text("Edit the words", exact=True).click()
    page.get_by_label("Words to publish").fill("Partly, and we say why.")
    page.get_by_role("button", name="Publish these words").click()
    for _ in range(2):
        page.get_by_role("button", name=re.compile("^Approve")).click()
    expect(page.locator("#queue")).to_contain_text("No line fits these filters.")
    assert PagePass.objects.get(occupation=job).status == "verified"
    context.close()


def test_a_challenge_goes_from_the_reader_to_the_queue_and_back(page, browser, desk, troubles):
    url, job = desk
    line = job.lines.filter(verdict="framework").first()
    root = url.removesuffix("review/")
    page.goto(f"{root}jobs/{job.slug}/challenge/?line={line.number}")
    page.get_by_label("What it should say").fill("In my office this has not been so for years.")
    page.get_by_role("button", name="Send to the reviewers").click()
    expect(page.locator("h1")).to_have_text("Your challenge waits for a reviewer")
    receipt = page.url
    desk_context = browser.new_context()
    log_in(desk_context, url, "ben")
    work = desk_context.new_page()
    work.goto(url + "?challenged=1")
    work.locator("[data-row]").click()
    work.get_by_text("Answer the reader").click()
    work.get_by_label("Answer, shown").fill("You are right; we toned it down.")
    work.get_by_label("Words to publish, if").fill("In some offices this is so.")
    work.get_by_role("button", name="The reader is right").click()
    expect(work.locator("#item")).to_contain_text("Upheld: the page was corrected".lower())
    desk_context.close()
    page.goto(receipt)
    expect(page.locator("h1")).to_have_text("You were right, and the page was corrected")
    page.goto(f"{root}corrections/")
    expect(page.locator("[data-correction]")).to_contain_text("In some offices this is so.")
    page.goto(f"{root}jobs/{job.slug}/")
    expect(page.locator(f"#line-{line.number}")).to_contain_text("In some offices this is so.")
    assert Challenge.objects.get().state == "upheld"
    assert troubles.said == []


@pytest.mark.parametrize("theme", ["light", "dark"])
@pytest.mark.parametrize("width", [390, 1280])
def test_axe_finds_nothing_on_any_page_of_the_queue(page, desk, troubles, width, theme):
    url, job = desk
    log_in(page.context, url, "anna")
    line = job.lines.first()
    root = url.removesuffix("review/")
    made = Challenge.objects.create(occupation=job, line=line, words="Words.", text="Not so.")
    page.set_viewport_size({"width": width, "height": 900})
    page.emulate_media(color_scheme=theme)
    paths = {
        url: "#keys",
        f"{url}lines/{line.pk}/": "details",
        f"{url}record/": None,
        f"{root}jobs/{job.slug}/challenge/?line=1": None,
        f"{root}jobs/{job.slug}/challenge/": None,
        root.rstrip("/") + made.get_absolute_url(): None,
        f"{root}corrections/": None,
    }
    for address, details in paths.items():
        page.goto(address)
        if "/lines/" in address:  # the claim is fetched on arrival, and fades in
            expect(page.locator("#claim")).to_contain_text("Yours until")
            expect(page.locator("[class*=htmx-]")).to_have_count(0)
        for round_ in ("closed", "open") if details else ("closed",):
            if round_ == "open":
                page.evaluate("document.querySelectorAll('details').forEach(d => d.name = '')")
                page.evaluate("document.querySelectorAll('details').forEach(d => d.open = true)")
            found = Axe().run(page).response["violations"]
            said = [(each["id"], each["nodes"][0]["html"][:120]) for each in found]
            assert said == [], address
            assert page.evaluate("document.documentElement.scrollWidth") <= width, address
    assert (troubles.said, troubles.foreign) == ([], [])
