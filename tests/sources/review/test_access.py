"""Who may do what at the queue: every address, every role, also by direct posts."""

import pytest
from django.urls import get_resolver, reverse

from sources.models import Decision, LineClaim, LineNote, PageLine
from sources.review import urls
from sources.review.work import work_of
from sources.services.deciding import seal
from sources.services.decisions import decide
from tests.sources.factories import (
    make_challenge,
    make_choice,
    make_line,
    make_reviewer,
    make_user,
)
from tests.workshop.people import make_person

pytestmark = pytest.mark.django_db
HTMX = {"HX-Request": "true"}
OPEN_TO_ALL = {"record", "dispute", "receipt", "corrections"}
ROLES = {
    "anonymous": lambda: None,
    "reader": make_user,
    "editor": lambda: make_person("editor"),
    "reviewer": lambda: make_person("reviewer"),
    "lead": lambda: make_person("lead"),
}


@pytest.fixture
def requests():
    """Each address of the queue as a request that would do something: method, address, data."""
    line, other = make_line(), make_line()
    (made,) = decide(make_reviewer(), [make_choice(other)])
    challenge = make_challenge(make_line())
    answered = {"outcome": "declined", "answer": "It stands.", "seal": seal(challenge.line)}
    return {
        "queue": ("get", reverse("review:queue"), {}),
        "start": ("post", reverse("review:start"), {}),
        "bulk": (
            "post",
            reverse("review:bulk"),
            {"line": f"{line.pk}:{seal(line)}", "kind": "approve", "confirmed": "1"},
        ),
        "line": (
            "post",
            reverse("review:line", args=[line.pk]),
            {"kind": "approve", "seal": seal(line)},
        ),
        "next": ("get", reverse("review:next", args=[line.pk]), {}),
        "previous": ("get", reverse("review:previous", args=[line.pk]), {}),
        "claim": ("post", reverse("review:claim", args=[line.pk]), {}),
        "note": ("post", reverse("review:note", args=[line.pk]), {"text": "A note."}),
        "undo": ("post", reverse("review:undo", args=[made.pk]), {}),
        "answer": ("post", reverse("review:answer", args=[challenge.key]), answered),
    }


def written():
    models = (Decision, LineClaim, LineNote)
    return [list(model.objects.order_by("pk").values()) for model in models] + [
        list(PageLine.objects.order_by("pk").values())
    ]


def test_every_address_of_the_queue_stands_in_this_table(requests):
    names = {pattern.name for pattern in urls.urlpatterns}
    assert names == set(requests) | OPEN_TO_ALL
    assert get_resolver().reverse_dict  # the site has them


@pytest.mark.parametrize("role", ["anonymous", "reader", "editor"])
def test_whoever_is_no_reviewer_sees_and_changes_nothing(client, requests, role):
    user = ROLES[role]()
    if user:
        client.force_login(user)
    before = written()
    for name, (method, address, data) in requests.items():
        response = getattr(client, method)(address, data)
        if user is None:
            assert response.status_code == 302, name
            assert response.url.startswith("/admin/login/?next=/review/"), name
        else:
            assert response.status_code == 403, name
            assert "The queue is for reviewers." in response.content.decode(), name
        assert client.get(address).status_code in (302, 403, 405)
    assert written() == before


@pytest.mark.parametrize("role", ["reviewer", "lead"])
def test_a_reviewer_may_do_all_of_it_but_undo_others(client, requests, role):
    client.force_login(ROLES[role]())
    refused = {"undo"} if role == "reviewer" else set()
    for name, (method, address, data) in requests.items():
        before = written()
        response = getattr(client, method)(address, data)
        wanted = {422} if name in refused else {200, 302}
        if name == "line":  # the bulk has decided it before
            wanted = {409}
        assert response.status_code in wanted, (name, response.content.decode()[-900:])
        assert method == "post" or written() == before, name
        if method == "post":
            assert client.get(address).status_code in (200, 405), name


def test_an_account_that_was_closed_is_out_at_once(client, requests):
    user = make_reviewer()
    client.force_login(user)
    assert client.get("/review/").status_code == 200
    user.user_permissions.clear()
    assert client.get("/review/").status_code == 403
    user.is_active = False
    user.save()
    assert client.get("/review/").status_code == 302


def test_who_is_logged_out_keeps_on_the_screen_what_they_typed(client, requests):
    _, address, data = requests["line"]
    response = client.post(address, data, headers=HTMX)
    assert response.status_code == 422 and response["HX-Retarget"] == "#said"
    assert "You are logged out." in response.content.decode()


def test_pages_of_the_queue_are_kept_by_no_cache(client, requests):
    client.force_login(make_reviewer())
    for name in ("queue", "next", "line"):
        address = requests[name][1]
        assert "private" in client.get(address)["Cache-Control"], name


def test_a_form_without_our_token_is_refused(requests):
    from django.test import Client

    client = Client(enforce_csrf_checks=True)
    client.force_login(make_reviewer())
    before = written()
    for name, (method, address, data) in requests.items():
        if method == "post":
            assert client.post(address, data).status_code == 403, name
    assert written() == before


@pytest.mark.parametrize("pk", [0, 10**15, 10**30])
def test_a_line_that_does_not_exist_is_not_found(client, pk):
    client.force_login(make_reviewer())
    assert client.get(f"/review/lines/{pk}/").status_code == 404
    assert client.post(f"/review/decisions/{pk}/undo/").status_code == 404
    assert client.get(f"/review/?done={pk}&after={pk}").status_code in (200, 400)


def test_the_groups_have_these_rights_at_the_queue_and_no_others():
    rights = {}
    for role in ("editor", "reviewer", "lead"):
        held = make_person(role).get_all_permissions()
        models = ("decision", "pageline", "linenote", "challenge", "correction")
        rights[role] = {right for right in held if right.endswith(models)}
    seen = {f"sources.view_{name}" for name in ("pageline", "linenote", "challenge", "correction")}
    decides = {"sources.view_decision", "sources.add_decision"}
    assert rights == {
        "editor": set(),
        "reviewer": seen | decides,
        "lead": seen | decides | {"sources.settle_decision"},
    }


def test_the_workshop_says_what_waits_at_the_queue(client):
    make_challenge(make_line())
    make_line(state="awaiting_second")
    make_line()
    assert [(each.title, each.address) for each in work_of(make_person("reviewer"))] == [
        ("1 challenge", "/review/?challenged=1"),
        ("1 line for a second reader", "/review/?state=awaiting_second"),
        ("2 open lines", "/review/?state=open"),
    ]
    assert list(work_of(make_person("editor"))) == []
    client.force_login(make_person("reviewer"))
    assert "/review/?state=open" in client.get("/admin/").content.decode()
