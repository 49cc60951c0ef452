"""What readers dispute: the form, its limits, the receipt, the answer, and the log."""

import re

import pytest
from django.urls import reverse

from jobrisk.models import Allowance
from occupations.published.publishing import page_of
from sources.models import Challenge, Correction, PageLine, PagePass
from sources.review.readers import PER_READER
from sources.services.deciding import seal
from tests.sources.factories import (
    make_challenge,
    make_line,
    make_read_page,
    make_reviewer,
)

pytestmark = pytest.mark.django_db
TEXT = "The count is for another country."


@pytest.fixture
def line():
    return make_read_page("Clerks").lines.filter(verdict="framework").first()


def form_of(line):
    return reverse("review:dispute", args=[line.occupation.slug]) + f"?line={line.number}"


def token_in(response):
    return re.search(r'name="token" value="([^"]+)"', response.content.decode())[1]


def send(client, line, text=TEXT, token=None, **more):
    token = token or token_in(client.get(form_of(line)))
    return client.post(form_of(line), {"text": text, "token": token, **more})


def test_a_reader_gets_a_receipt_that_only_they_know(client, line):
    response = send(client, line)
    made = Challenge.objects.get()
    assert response.url == f"/challenges/{made.key}/" and len(made.key) == 22
    assert (made.line, made.words, made.text, made.state) == (line, line.published, TEXT, "open")
    receipt = client.get(response.url)
    text = receipt.content.decode()
    assert "waits for a reviewer" in text and TEXT in text and line.published in text
    assert receipt["Cache-Control"] == "no-store" and receipt["X-Robots-Tag"] == "noindex"
    assert client.get("/challenges/AAAAAAAAAAAAAAAAAAAAAA/").status_code == 404


def test_the_form_asks_for_no_name_and_says_which_line(client, line):
    response = client.get(form_of(line))
    text = response.content.decode()
    assert line.published in text and response["Cache-Control"] == "no-store"
    fields = set(re.findall(r'<(?:input|textarea)[^>]* name="(\w+)"', text))
    assert fields == {"q", "csrfmiddlewaretoken", "token", "text", "website"}


def test_without_a_line_the_form_asks_for_its_number(client, line):
    address = reverse("review:dispute", args=[line.occupation.slug])
    assert "Which line is wrong?" in client.get(address).content.decode()
    for bad in ("x", "0", "-1", "99999"):
        response = client.get(f"{address}?line={bad}")
        assert response.status_code == 400 and "whole number" in response.content.decode()
    assert client.get(f"{address}?line=9999").status_code == 404
    assert client.get("/jobs/nobody/challenge/?line=1").status_code == 404


def test_a_challenged_page_is_disputed_and_the_line_is_back_in_the_queue(client, line):
    PageLine.objects.filter(pk=line.pk).update(state="approved", readers=1)
    send(client, line)
    assert PagePass.objects.get(occupation=line.occupation).status == "disputed"
    client.force_login(make_reviewer())
    text = client.get("/review/?challenged=1").content.decode()
    assert f"/review/lines/{line.pk}/" in text and "challenged by a reader" in text
    assert TEXT in client.get(f"/review/lines/{line.pk}/").content.decode()


@pytest.mark.parametrize(
    ("text", "said"),
    [
        ("", "Say in a sentence"),
        ("No.", "Say in a sentence"),
        ("See https://a.example https://b.example http://c.example please.", "at most 2 links"),
        ("x" * 2001, "at most 2,000"),
        ("A sentence with \x00 in it.", "cannot be stored"),
    ],
)
def test_what_cannot_be_taken_is_told_and_kept(client, line, text, said):
    response = send(client, line, text)
    page = response.content.decode()
    assert response.status_code == 422 and said in page
    assert not Challenge.objects.exists()
    if text and "\x00" not in text:
        assert f"{text}</textarea>" in page


def test_the_same_form_sent_twice_is_one_challenge(client, line):
    token = token_in(client.get(form_of(line)))
    first, again = send(client, line, token=token), send(client, line, token=token)
    assert first.url == again.url and Challenge.objects.count() == 1
    assert Allowance.objects.filter(used=1).count() == 2


def test_the_same_words_of_another_reader_are_not_kept_twice(client, line):
    send(client, line)
    response = send(client, line, TEXT.upper())
    assert response.status_code == 422 and "the same words" in response.content.decode()


def test_a_forged_or_foreign_form_is_refused_and_the_text_kept(client, line):
    other = line.occupation.lines.exclude(pk=line.pk).first()
    for token in ("forged", token_in(client.get(form_of(other)))):
        response = send(client, line, token=token)
        assert response.status_code == 422 and f"{TEXT}</textarea>" in response.content.decode()
    assert not Challenge.objects.exists()


def test_what_only_a_program_fills_is_refused(client, line):
    assert send(client, line, website="https://spam.example").status_code == 422
    assert not Challenge.objects.exists()


def test_who_comes_too_often_is_told_when_to_come_back_and_keeps_the_text(client, line):
    for number in range(PER_READER[0]):
        assert send(client, line, f"{TEXT} Number {number}.").status_code == 302
    response = send(client, line, f"{TEXT} One more.")
    assert response.status_code == 429 and response["Retry-After"] == "3600"
    assert f"{TEXT} One more.</textarea>" in response.content.decode()
    assert Challenge.objects.count() == PER_READER[0]
    elsewhere = {"REMOTE_ADDR": "203.0.113.9"}
    token = token_in(client.get(form_of(line)))
    data = {"text": f"{TEXT} One more.", "token": token}
    assert client.post(form_of(line), data, **elsewhere).status_code == 302


def answered(client, challenge, outcome, **data):
    line = PageLine.objects.get(pk=challenge.line_id)
    data = {"outcome": outcome, "answer": "You are right.", "seal": seal(line)} | data
    return client.post(reverse("review:answer", args=[challenge.key]), data)


def test_an_upheld_challenge_corrects_the_page_the_log_and_the_receipt_at_once(client, line):
    slug = line.occupation.slug
    before = page_of(slug)
    send(client, line)
    made = Challenge.objects.get()
    client.force_login(make_reviewer())
    assert answered(client, made, "upheld", wording="Clerks may lean on it.").status_code == 302
    after = page_of(slug)
    assert before.digest != after.digest
    assert PageLine.objects.get(pk=line.pk).published == "Clerks may lean on it."
    found = Correction.objects.get()
    assert (found.was, found.now, found.why, found.challenge, found.line_number) == (
        line.published,
        "Clerks may lean on it.",
        "You are right.",
        made,
        line.number,
    )
    (edit,) = line.decisions.all()
    undone = client.post(reverse("review:undo", args=[edit.pk]))
    assert undone.status_code == 422 and "answered a reader" in undone.content.decode()
    client.logout()
    receipt = client.get(f"/challenges/{made.key}/").content.decode()
    assert "the page was corrected" in receipt and "Clerks may lean on it." in receipt
    log = client.get("/corrections/").content.decode()
    assert "disputed by a reader" in log and "You are right." in log and made.key not in log
    assert PagePass.objects.get(occupation=line.occupation).status == "in-review"


def test_a_declined_challenge_gets_its_reason_and_changes_no_word(client):
    made = make_challenge(make_line())
    client.force_login(make_reviewer())
    assert answered(client, made, "declined", answer="The figure is theirs.").status_code == 302
    client.logout()
    receipt = client.get(f"/challenges/{made.key}/").content.decode()
    assert "The sentence stands" in receipt and "The figure is theirs." in receipt
    assert not Correction.objects.exists()


def test_a_challenge_is_answered_once_with_words_that_differ(client):
    made = make_challenge(make_line())
    client.force_login(make_reviewer())
    assert answered(client, made, "upheld", answer="").status_code == 422
    same = answered(client, made, "upheld", wording=made.words)
    assert same.status_code == 422 and "The words are the same." in same.content.decode()
    assert answered(client, made, "upheld", seal="0" * 32, wording="Other.").status_code == 409
    assert Challenge.objects.get().state == "open"
    assert answered(client, made, "declined").status_code == 302
    again = answered(client, made, "upheld", wording="Other.")
    assert again.status_code == 422 and "has answered" in again.content.decode()


def test_a_line_that_was_reworded_or_left_meanwhile_is_corrected_in_the_log(client):
    client.force_login(make_reviewer())
    reworded = make_challenge(make_line(published="New words."), words="Old words.")
    assert answered(client, reworded, "upheld", wording="New words.").status_code == 302
    gone = make_challenge(make_line(state="gone"), words="Gone words.")
    assert answered(client, gone, "upheld").status_code == 302
    assert [(each.was, each.now) for each in Correction.objects.order_by("pk")] == [
        ("Old words.", "New words."),
        ("Gone words.", "The page no longer says this."),
    ]


def test_the_record_counts_what_waits_and_how_readers_agree(client):
    assert "no lines yet" in client.get("/review/record/").content.decode()
    lines = [make_line(verdict="sourced"), *(make_line(tier=1) for _ in range(3))]
    reviewers = [make_reviewer() for _ in range(2)]
    for line in lines[1:3]:
        client.force_login(reviewers[0])
        client.post(f"/review/lines/{line.pk}/", {"kind": "approve", "seal": seal(line)})
    client.force_login(reviewers[1])
    for line, kind in zip(lines[1:3], ("approve", "reject"), strict=True):
        now = PageLine.objects.get(pk=line.pk)
        data = {"kind": kind, "seal": seal(now), "reason": "Not so."}
        client.post(f"/review/lines/{line.pk}/", data)
    client.logout()
    text = " ".join(re.sub(r"<[^>]+>", " ", client.get("/review/record/").content.decode()).split())
    assert "2 of 4 lines wait" in text and "0 days oldest: 0 days" in text
    assert "25.0%" in text and "50% of 2 second readings" in text
    assert "Decided within 7 days 4" in text


def test_the_log_is_public_and_pages_of_it_exist_or_are_told(client):
    assert "No approved or disputed line has been changed yet." in (
        client.get("/corrections/").content.decode()
    )
    assert client.get("/corrections/?page=2").status_code == 404
    assert client.get("/corrections/?page=x").status_code == 400
