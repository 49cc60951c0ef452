"""The whole way in a real browser: edit, gate, publication, review, challenge, correction."""

import re

import pytest
from django.conf import settings
from django.core.cache import cache
from django.test import Client
from playwright.sync_api import expect

from jobrisk.roles import EDITOR, LEAD, REVIEWER
from sources.models import Decision, PageLine, PagePass
from sources.services.passing import verify_occupation
from tests.factories import make_full_occupation
from tests.workshop.conftest import emptied  # noqa: F401
from tests.workshop.people import make_person
from tests.workshop.rows import make_open_draft

PRESSES = 400  # more than a page has lines


@pytest.fixture
def house(emptied):  # noqa: F811
    """A job that the pass has read."""
    cache.clear()
    job = make_full_occupation("Clerks", onetsoc="43-9061.00")
    verify_occupation(job)
    return job


@pytest.fixture
def enter(browser, live_server):
    """Open a browser of its own for a person, logged in; all are closed at the end."""
    contexts = []

    def enter(person, path):
        context = browser.new_context()
        contexts.append(context)
        client = Client()
        client.force_login(person)
        session = client.cookies[settings.SESSION_COOKIE_NAME].value
        cookie = {"name": settings.SESSION_COOKIE_NAME, "value": session, "url": live_server.url}
        context.add_cookies([cookie])
        page = context.new_page()
        page.goto(live_server.url + path)
        return page

    yield enter
    for context in contexts:
        context.close()


def edit_and_submit(page):
    """Change a task, see the ripple, be stopped by a template hole, fill it, and submit."""
    page.locator("#id_tasks-0-score").fill("5")
    expect(page.locator("#ripple")).to_contain_text("−2.4")
    page.locator("#id_tasks-0-rationale").fill("The records of {{ title }} feed themselves.")
    page.locator("#id_why").fill("Machines do it.")
    page.keyboard.press("Enter")
    expect(page.locator("#gate")).to_contain_text("was left to be filled in")
    page.locator("#id_tasks-0-rationale").fill("The records of clerks feed themselves.")
    page.locator("#id_why").fill("Filled.")
    page.keyboard.press("Enter")
    expect(page.locator("#gate")).to_contain_text("Nothing in the way of publishing")
    page.get_by_label("Why it is ready").fill("Ready.")
    page.keyboard.press("Enter")
    expect(page.locator(".state")).to_contain_text("In review")


def clear_by_keyboard(page):
    """Approve line after line with one key each, until none is left for this reader."""
    page.keyboard.press("j")
    page.keyboard.press("Enter")
    for _ in range(PRESSES):
        page.wait_for_selector("#item, #queue")
        if not page.locator("#item h1 .eyebrow").count():
            return
        before = page.url
        expect(page.locator("#claim")).to_contain_text("Yours until")
        page.keyboard.press("a")
        page.wait_for_url(lambda url, before=before: url != before)
    raise AssertionError("The queue does not end.")


def test_from_an_edit_to_a_correction(house, enter, live_server, page):
    ada, lee = make_person(EDITOR, username="ada"), make_person(LEAD, username="lee")
    anna, ben = make_person(REVIEWER, username="anna"), make_person(REVIEWER, username="ben")
    draft = make_open_draft(ada, house.assessments.get())
    path = house.get_absolute_url()
    client = Client()
    before = client.get(path)

    edit_and_submit(enter(ada, f"/admin/occupations/assessment/{draft.pk}/change/"))
    desk = enter(lee, f"/admin/occupations/assessment/{draft.pk}/change/")
    desk.get_by_label("Why it may go out").fill("It holds.")
    desk.keyboard.press("Enter")
    expect(desk.locator(".state")).to_contain_text("Published")
    published = client.get(path)
    assert published.content != before.content
    assert b'data-origin="curated"' in published.content

    strict = house.lines.filter(state="open").first()
    PageLine.objects.filter(pk=strict.pk).update(tier=1)
    clear_by_keyboard(enter(anna, "/review/?job=clerks"))
    strict.refresh_from_db()
    assert strict.state == "awaiting_second"
    assert PagePass.objects.get(occupation=house).status != "verified"
    clear_by_keyboard(enter(ben, "/review/?job=clerks"))
    strict.refresh_from_db()
    readers = Decision.objects.filter(line=strict).values_list("reviewer__username", flat=True)
    assert (strict.state, set(readers)) == ("approved", {"anna", "ben"})
    assert PagePass.objects.get(occupation=house).status == "verified"
    page.goto(live_server.url + path)
    expect(page.locator("#answer")).to_contain_text(re.compile("verified", re.IGNORECASE))

    verified = client.get(path).content
    line = house.lines.exclude(state="gone").order_by("number").last()
    page.goto(f"{live_server.url}/jobs/clerks/challenge/?line={line.number}")
    page.get_by_label("What it should say").fill("In my office this has not been so for years.")
    page.get_by_role("button", name="Send to the reviewers").click()
    receipt = page.url
    work = enter(ben, "/review/?challenged=1")
    work.locator("[data-row]").click()
    work.get_by_text("Answer the reader").click()
    work.get_by_label("Answer, shown").fill("You are right; we toned it down.")
    work.get_by_label("Words to publish, if").fill("In some offices this is so.")
    work.get_by_role("button", name="The reader is right").click()
    expect(work.locator("#item")).to_contain_text("upheld: the page was corrected")
    page.goto(receipt)
    expect(page.locator("h1")).to_contain_text("the page was corrected")
    page.goto(f"{live_server.url}/corrections/")
    expect(page.locator("[data-correction]")).to_contain_text("In some offices this is so.")
    corrected = client.get(path).content
    assert corrected != verified
    assert b"In some offices this is so." in corrected
