"""The pages of the queue: their order, their filters, and what each decision answers."""

import re
from datetime import timedelta

import pytest
from django.urls import reverse
from django.utils import timezone

from sources.models import Decision, LineClaim, PageLine
from sources.services.deciding import seal
from sources.services.decisions import decide
from tests.factories import make_occupation, make_sector
from tests.sources.factories import (
    make_challenge,
    make_choice,
    make_citation,
    make_lead,
    make_line,
    make_read_page,
    make_reviewer,
    make_user,
)

pytestmark = pytest.mark.django_db
HTMX = {"HX-Request": "true"}


@pytest.fixture
def reviewer(client):
    user = make_reviewer("anna")
    client.force_login(user)
    return user


def shown(response):
    """Return the keys of the lines in the list of an answer, in its order."""
    return [int(pk) for pk in re.findall(r'name="line" value="(\d+):', response.content.decode())]


def address(line, query="", name="line"):
    return reverse(f"review:{name}", args=[line.pk]) + query


def test_the_most_harmful_line_comes_first_whatever_state_it_waits_in(client, reviewer):
    low, high = make_line(rank_key=1.0), make_line(rank_key=5.0)
    second = make_line(rank_key=3.0, state="awaiting_second")
    twin = make_line(rank_key=3.0, state="escalated")
    make_line(rank_key=9.0, state="approved")
    assert shown(client.get("/review/")) == [high.pk, second.pk, twin.pk, low.pk]


@pytest.mark.parametrize(
    ("query", "found"),
    [
        ("tier=1", "one"),
        ("verdict=contradicted", "two"),
        ("section=threats", "three"),
        ("rule=odd_rule", "four"),
        ("job=welders", "five"),
        ("sector=crafts", "five"),
        ("state=approved", "six"),
        ("state=rejected", "seven"),
        ("mine=1", "eight"),
        ("challenged=1", "seven nine"),
        ("tier=1&verdict=contradicted", ""),
    ],
)
def test_a_filter_shows_what_it_says(client, reviewer, query, found):
    make_sector(major_group="11")
    crafts = make_sector(slug="crafts", major_group="99")
    welders = make_occupation("Welders", sector=crafts)
    lines = {
        "one": make_line(tier=1),
        "two": make_line(verdict="contradicted"),
        "three": make_line(section="threats"),
        "four": make_line(rule="odd_rule"),
        "five": make_line(welders),
        "six": make_line(state="approved"),
        "seven": make_line(state="rejected"),
        "eight": make_line(),
        "nine": make_line(),
    }
    soon = timezone.now() + timedelta(minutes=5)
    LineClaim.objects.create(line=lines["eight"], reviewer=reviewer, expires_at=soon)
    LineClaim.objects.create(line=lines["nine"], reviewer=make_reviewer(), expires_at=soon)
    make_challenge(lines["nine"])
    make_challenge(lines["seven"])
    wanted = {lines[name].pk for name in found.split()}
    assert set(shown(client.get(f"/review/?{query}"))) == wanted


@pytest.mark.parametrize(
    "query", ["tier=4", "state=odd", "verdict=x", "job=nobody", "sector=x", "after=x", "after=99"]
)
def test_a_filter_that_makes_no_sense_is_told_and_nothing_is_guessed(client, reviewer, query):
    response = client.get(f"/review/?{query}")
    assert response.status_code == 400 and 'class="trouble"' in response.content.decode()


def test_filters_stay_in_every_address(client, reviewer):
    line = make_line(tier=2)
    make_line(tier=2)
    text = client.get("/review/?tier=2&verdict=unsupported").content.decode()
    assert f"{address(line)}?verdict=unsupported&amp;tier=2" in text.replace(
        "tier=2&amp;verdict=unsupported", "verdict=unsupported&amp;tier=2"
    )
    on_line = client.get(address(line, "?tier=2&verdict=unsupported")).content.decode()
    posts = re.findall(r'<form[^>]*action="([^"]+)"', on_line)
    own = [each for each in posts if each.startswith("/review/")]
    assert own and all("tier=2" in each and "verdict=unsupported" in each for each in own)


def test_the_list_goes_on_after_its_last_line_and_misses_none(client, reviewer):
    lines = [make_line(rank_key=float(number % 7)) for number in range(120)]
    seen, query = [], ""
    for _ in range(3):
        response = client.get(f"/review/{query}")
        seen += shown(response)
        found = re.search(r'rel="next" href="(\?[^"]+)"', response.content.decode())
        query = found[1] if found else ""
    assert len(seen) == 120 and set(seen) == {line.pk for line in lines}
    ranks = dict(PageLine.objects.values_list("pk", "rank_key"))
    assert seen == sorted(seen, key=lambda pk: (-ranks[pk], pk)) and not query


def test_harm_is_shown_as_a_product(client, reviewer):
    harm = {"consequence": 2.0, "strength": 1.5, "effect": 1.0, "readership": 4.0}
    line = make_line(harm=harm, first_seen_at=timezone.now() - timedelta(days=30))
    text = client.get(address(line)).content.decode()
    factors = [float(value) for value in re.findall(r"<dd>(?:× )?([\d.]+)</dd>", text)]
    assert factors[:5] == [2.0, 1.5, 1.0, 4.0, 2.0] and factors[5] == 24.0
    assert "<b>24.0</b>" in client.get("/review/").content.decode()


def test_a_line_shows_all_that_bears_on_it(client, reviewer):
    line = make_line(original="Clerks always lose.", published="Clerks often lose.", note="Hedged.")
    make_citation(line, locator="Table 3", excerpt="Twelve in a hundred.", reason="Same figure.")
    line.notes.create(author=make_user("ben"), text="Ask the editor.")
    like = make_line(original="Clerks always lose posts.")
    decide(make_reviewer("cleo"), [make_choice(like, "reject", reason="Not so.")])
    text = client.get(address(line)).content.decode()
    assert "Clerks <del>always </del><ins>often </ins>lose." in text
    for said in (
        "Hedged.",
        "Table 3",
        "Twelve in a hundred.",
        "Ask the editor.",
        "cleo",
        "Not so.",
    ):
        assert said in text
    assert address(like) in text


def test_a_decision_leads_to_the_next_line_which_is_claimed_in_one_round_trip(client, reviewer):
    first, second, third = (make_line(rank_key=rank) for rank in (9.0, 5.0, 1.0))
    soon = timezone.now() + timedelta(minutes=5)
    LineClaim.objects.create(line=second, reviewer=make_reviewer(), expires_at=soon)
    data = {"kind": "approve", "seal": seal(first)}
    response = client.post(address(first, "?tier=3"), data, headers=HTMX)
    made = Decision.objects.get()
    assert response.status_code == 200
    assert response["HX-Push-Url"] == address(third, f"?tier=3&done={made.pk}")
    text = response.content.decode()
    assert third.published in text and reverse("review:undo", args=[made.pk]) in text
    assert "<html" not in text and response["Cache-Control"] == "no-store"
    assert LineClaim.objects.get(line=third).reviewer == reviewer


def test_the_same_without_script_is_a_redirect(client, reviewer):
    first, second = make_line(rank_key=9.0), make_line(rank_key=5.0)
    response = client.post(address(first), {"kind": "approve", "seal": seal(first)})
    made = Decision.objects.get()
    assert (response.status_code, response.url) == (302, address(second, f"?done={made.pk}"))
    text = client.get(response.url).content.decode()
    assert "Approved:" in text and reverse("review:undo", args=[made.pk]) in text
    last = client.post(address(second), {"kind": "approve", "seal": seal(second)})
    assert last.url == f"/review/?done={Decision.objects.first().pk}"
    assert "Nothing waits." in client.get(last.url).content.decode()


def test_a_refused_decision_keeps_what_was_typed(client, reviewer):
    line = make_line()
    data = {"kind": "attach", "seal": seal(line), "source": "", "locator": "p. 3", "excerpt": "So."}
    response = client.post(address(line), data)
    text = response.content.decode()
    assert response.status_code == 422 and "Choose the source." in text
    assert 'value="p. 3"' in text and ">So.</textarea>" in text
    assert re.search(r'<details class="more" id="attach" name="decision" open>', text)


def test_the_loser_is_told_and_keeps_what_they_typed(client, reviewer):
    line = make_line()
    held = seal(line)
    decide(make_reviewer("ben"), [make_choice(line, "reject", reason="No such figure.")])
    data = {"kind": "edit", "seal": held, "wording": "My better words."}
    response = client.post(address(line), data, headers=HTMX)
    text = response.content.decode()
    assert response.status_code == 409
    assert "ben was here first (rejected" in text and "No such figure." in text
    assert "My better words.</textarea>" in text
    data["seal"] = seal(PageLine.objects.get(pk=line.pk))
    assert data["seal"] in text and data["seal"] != held


def test_a_line_that_somebody_else_works_on_is_not_decided(client, reviewer):
    line = make_line()
    soon = timezone.now() + timedelta(minutes=5)
    LineClaim.objects.create(line=line, reviewer=make_reviewer("ben"), expires_at=soon)
    response = client.post(address(line), {"kind": "approve", "seal": seal(line)})
    assert response.status_code == 422 and "ben works on line" in response.content.decode()
    LineClaim.objects.update(expires_at=timezone.now())
    assert client.post(address(line), {"kind": "approve", "seal": seal(line)}).status_code == 302


@pytest.mark.parametrize("bad", ["\x00", "x" * 4001, "\u200b"])
def test_words_pass_the_gate_of_all_stored_text(client, reviewer, bad):
    line = make_line()
    data = {"kind": "edit", "seal": seal(line), "wording": bad}
    assert client.post(address(line), data).status_code == 422
    assert not Decision.objects.exists()


def test_j_and_k_go_to_the_neighbours_without_a_decision(client, reviewer):
    lines = [make_line(rank_key=float(rank)) for rank in (9, 5, 5, 1)]
    forward = [client.get(address(line, name="next")).url for line in lines]
    back = [client.get(address(line, name="previous")).url for line in lines]
    assert forward == [address(lines[place]) for place in (1, 2, 3, 0)]
    assert back == [address(lines[place]) for place in (0, 0, 1, 2)]
    piece = client.get(address(lines[0], name="next"), headers=HTMX)
    assert piece["HX-Push-Url"] == address(lines[1]) and not LineClaim.objects.exists()


def test_the_first_reader_is_not_led_to_a_line_that_waits_for_a_second(client, reviewer):
    tier_1, other = make_line(rank_key=9.0, tier=1), make_line(rank_key=1.0)
    client.post(address(tier_1), {"kind": "approve", "seal": seal(tier_1)})
    assert client.get(address(other, name="next")).url == address(other)
    assert "another second reader" not in client.get(address(tier_1)).content.decode()
    assert "You read this line first." in client.get(address(tier_1)).content.decode()


def test_starting_claims_the_first_free_line(client, reviewer):
    taken, free = make_line(rank_key=9.0), make_line(rank_key=5.0)
    soon = timezone.now() + timedelta(minutes=5)
    LineClaim.objects.create(line=taken, reviewer=make_reviewer(), expires_at=soon)
    assert client.post("/review/start/").url == address(free)
    assert LineClaim.objects.get(line=free).reviewer == reviewer


def test_a_claim_is_renewed_and_looked_at_without_being_taken(client, reviewer):
    line = make_line()
    client.get(address(line))
    assert not LineClaim.objects.exists()
    text = client.post(address(line, name="claim"), headers=HTMX).content.decode()
    assert "Yours until" in text and "load" not in text
    LineClaim.objects.update(reviewer=make_reviewer("ben"))
    text = client.post(address(line, name="claim"), headers=HTMX).content.decode()
    assert "ben has it until" in text and "data-hx-trigger" not in text


def test_many_lines_are_shown_before_they_are_decided(client, reviewer):
    lines = [make_line(), make_line(tier=1)]
    named = [f"{line.pk}:{seal(line)}" for line in lines]
    data = {"line": named, "kind": "approve"}
    text = client.post("/review/bulk/?state=open", data).content.decode()
    assert "Open → <strong>Approved" in text and "Open → <strong>Waiting for a second" in text
    assert not Decision.objects.exists()
    response = client.post("/review/bulk/?state=open", data | {"confirmed": "1"})
    assert response.url.startswith("/review/?state=open&done=")
    assert Decision.objects.count() == 2
    assert "several lines in one go" in client.get(response.url).content.decode()
    undone = client.post(reverse("review:undo", args=[Decision.objects.first().pk]))
    assert undone.status_code == 302
    assert set(PageLine.objects.values_list("state", flat=True)) == {"open"}


def test_one_line_that_cannot_be_decided_stops_all_of_them(client, reviewer):
    lines = [make_line(), make_line()]
    named = [f"{line.pk}:{seal(line)}" for line in lines]
    PageLine.objects.filter(pk=lines[1].pk).update(published="Other words.")
    data = {"line": named, "kind": "approve", "confirmed": "1"}
    response = client.post("/review/bulk/", data)
    text = response.content.decode()
    assert response.status_code == 422 and "The line changed since" in text
    assert not Decision.objects.exists()


@pytest.mark.parametrize(
    ("data", "said"),
    [
        ({"kind": "approve"}, "Tick at least one line."),
        ({"kind": "approve", "line": ["x:y"]}, "A line is named by"),
        ({"kind": "edit", "line": ["1:y"]}, "No such decision."),
        ({"kind": "approve", "line": [f"{n}:y" for n in range(201)]}, "at most 200 lines"),
        ({"kind": "reject", "line": ["777:y"]}, "There is no such line."),
    ],
)
def test_a_bulk_that_makes_no_sense_is_told(client, reviewer, data, said):
    response = client.post("/review/bulk/", data)
    assert response.status_code == 422 and said in response.content.decode()


def test_a_note_is_kept_for_others_and_an_empty_one_is_not(client, reviewer):
    line = make_line()
    assert client.post(address(line, name="note"), {"text": "  "}).status_code == 422
    assert client.post(address(line, name="note"), {"text": "Ask the editor."}).status_code == 302
    assert "Ask the editor." in client.get(address(line)).content.decode()


def test_undoing_leads_back_to_the_line(client, reviewer):
    line = make_line()
    (made,) = decide(reviewer, [make_choice(line)])
    response = client.post(reverse("review:undo", args=[made.pk]))
    assert response.url.startswith(address(line))
    assert "Undone:" in client.get(response.url).content.decode()
    again = client.post(reverse("review:undo", args=[made.pk]))
    assert again.status_code == 409


def test_only_a_lead_undoes_what_somebody_else_decided(client, reviewer):
    (made,) = decide(make_reviewer("ben"), [make_choice(make_line())])
    assert client.post(reverse("review:undo", args=[made.pk])).status_code == 422
    client.force_login(make_lead())
    assert client.post(reverse("review:undo", args=[made.pk])).status_code == 302


def test_a_line_of_a_real_page_is_edited_and_the_page_says_so(client, reviewer):
    job = make_read_page("Clerks")
    line = job.lines.filter(verdict="framework").first()
    data = {"kind": "edit", "seal": seal(line), "wording": "Clerks may lean on it."}
    assert client.post(address(line), data).status_code == 302
    assert PageLine.objects.get(pk=line.pk).published == "Clerks may lean on it."


@pytest.mark.parametrize("rows", [1, 30])
def test_queries_do_not_grow_with_the_queue(client, reviewer, rows, django_assert_max_num_queries):
    lines = [make_line(make_occupation(), tier=1) for _ in range(rows + 1)]
    for line in lines:
        make_citation(line)
        line.notes.create(author=reviewer, text="A note.")
    with django_assert_max_num_queries(17):
        client.get("/review/")
    with django_assert_max_num_queries(20):
        client.get(address(lines[0]))
    with django_assert_max_num_queries(60):
        data = {"kind": "approve", "seal": seal(lines[0])}
        assert client.post(address(lines[0]), data, headers=HTMX).status_code == 200
