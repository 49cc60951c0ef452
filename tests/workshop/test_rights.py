"""Each role at each address of the workshop, by each method: what it may, and nothing else.

The addresses come from the site itself, so one that is not in the table fails the test.
"""

import pytest
from django.contrib import admin
from django.contrib.auth.models import Group
from django.test import Client
from django.urls import URLPattern, URLResolver, reverse

from occupations.editing import drafting
from occupations.editing.overriding import override
from occupations.models import Assessment, Dossier, Edit, Override, Status
from tests.factories import make_occupation
from tests.sources.factories import make_source
from tests.workshop.people import client_of, make_person
from tests.workshop.rows import make_baseline, make_open_draft

pytestmark = pytest.mark.django_db

STAFF = {"editor", "reviewer", "lead"}
WRITERS = {"editor", "lead"}
LEADS = {"lead"}
NOBODY: set[str] = set()
OPEN_TO_ALL_STAFF = {"index", "password_change", "password_change_done", "view_on_site"}
OPEN_TO_ANYBODY = {"login", "logout", "jsi18n"}
MODELS = ("assessment", "dossier")
READING = {
    f"occupations_{model}_{view}": STAFF
    for model in (*MODELS, "occupation", "override")
    for view in ("changelist", "change", "history")
} | {f"{model}_compare": STAFF for model in MODELS}
READING |= {
    f"sources_source_{view}": STAFF for view in ("changelist", "change", "history", "export")
}
READING["assessment_export"] = STAFF
IMPORT = {
    "assessment_import": WRITERS,
    "sources_source_import": WRITERS,
    "sources_source_add": WRITERS,
}
CLOSED = {
    f"occupations_{model}_{view}"
    for model in (*MODELS, "occupation", "override")
    for view in ("add", "delete")
} | {
    f"auth_{model}_{view}"
    for model in ("user", "group")
    for view in ("changelist", "add", "change", "history", "delete")
}
CLOSED |= {"auth_user_password_change", "autocomplete", "sources_source_delete"}
STEPS = {
    f"{model}_{word}": who
    for model in MODELS
    for word, who in {
        "draft": WRITERS,
        "submit": WRITERS,
        "discard": WRITERS,
        "send_back": {"reviewer", "lead"},
        "publish": LEADS,
        "override": LEADS,
        "ripple": WRITERS,
    }.items()
} | {"override_withdraw": LEADS, "occupation_words": WRITERS}


def names(patterns=None, prefix=""):
    """Yield the name of every address of the workshop."""
    for pattern in patterns if patterns is not None else admin.site.get_urls():
        if isinstance(pattern, URLResolver):
            yield from names(pattern.url_patterns)
        elif isinstance(pattern, URLPattern) and pattern.name:
            yield pattern.name


def known():
    others = {"app_list"}
    return {*OPEN_TO_ALL_STAFF, *OPEN_TO_ANYBODY, *READING, *CLOSED, *STEPS, *IMPORT, *others}


def test_every_address_is_in_the_table():
    extra = {name for name in names() if name not in known()}
    assert extra == set()


@pytest.fixture
def rows():
    """One row of each kind, as it stands in the table."""
    writer = make_person("editor")
    draft = make_open_draft(writer)
    job = draft.occupation
    words = Dossier.objects.create(
        occupation=job,
        version=1,
        author="A test",
        reason="To have one.",
        dated_on="2026-11-20",
        content={"summary": "It is so.", "entity": {"name": "X", "line": "It is."}} | BLOCKS,
    )
    leave = override(job, "no_doubled_word", make_person("lead"), "Because.", draft.assessed_on)
    source = make_source()
    return {
        "assessment": draft,
        "dossier": words,
        "occupation": job,
        "override": leave,
        "sources_source": source,
        "auth_user": writer,
        "auth_group": Group.objects.get(name="lead"),
    }


BLOCKS = {
    "argument": "It is so.",
    "why": [],
    "threats": [],
    "worry": [],
    "safe": [],
    "separator": "It is so.",
    "outlook": "It is so.",
    "strategy": [],
    "regions": [],
}


@pytest.fixture
def people():
    """A browser for each role, and for those without one."""
    outsider = make_person()
    outsider.is_staff = False
    outsider.save()
    found = {role: client_of(make_person(role)) for role in ("editor", "reviewer", "lead")}
    return found | {
        "anonymous": Client(raise_request_exception=False),
        "outsider": client_of(outsider),
        "without a role": client_of(make_person()),
    }


def address_of(name, rows):
    model = name.removeprefix("occupations_").rpartition("_")[0]
    if name.endswith("compare"):
        pk = rows[model].pk
        return reverse(f"admin:{name}", args=[pk, pk])
    if name == "sources_source_export":
        return reverse(f"admin:{name}", args=["csv"])
    if name.startswith("sources_source") and name.endswith(("change", "history", "delete")):
        return reverse(f"admin:{name}", args=[rows["sources_source"].pk])
    if name.startswith("sources_source"):
        return reverse(f"admin:{name}")
    if name.endswith("export"):
        return reverse(f"admin:{name}", args=[rows["assessment"].pk, "csv"])
    if name == "override_withdraw":
        return reverse("admin:override_withdraw", args=[rows["override"].pk])
    if name in STEPS or name in IMPORT:
        return reverse(f"admin:{name}", args=[rows[name.partition("_")[0]].pk])
    if name.startswith("occupations_") and not name.endswith(("changelist", "add")):
        return reverse(f"admin:{name}", args=[rows[model].pk])
    if name.startswith("auth_") and not name.endswith(("changelist", "add")):
        kind = name.split("_")[1]
        return reverse(f"admin:{name}", args=[rows[f"auth_{kind}"].pk])
    return reverse(f"admin:{name}")


def is_sent_to_login(reply):
    return reply.status_code == 302 and reply["Location"].startswith("/admin/login/")


@pytest.mark.parametrize("person", ["anonymous", "outsider"])
def test_without_an_account_there_is_only_the_login(person, rows, people):
    before = _state(rows)
    for name in sorted({*READING, *CLOSED, *STEPS, *IMPORT}):
        for method in ("get", "post", "put"):
            reply = getattr(people[person], method)(address_of(name, rows), {"reason": "So."})
            assert is_sent_to_login(reply), name
    assert _state(rows) == before


@pytest.mark.parametrize("person", ["without a role", *sorted(STAFF)])
def test_records_are_read_by_those_with_a_role(person, rows, people):
    for name, who in READING.items():
        reply = people[person].get(address_of(name, rows))
        assert reply.status_code == (200 if person in who else 403), name


@pytest.mark.parametrize("person", ["without a role", *sorted(STAFF)])
def test_what_adds_is_for_those_who_write(person, rows, people):
    before = _state(rows)
    for name, who in IMPORT.items():
        for method, status in (("get", 200), ("post", 422)):
            reply = getattr(people[person], method)(address_of(name, rows), {"do": "x"})
            assert reply.status_code == (status if person in who else 403), name
    assert _state(rows) == before


@pytest.mark.parametrize("person", ["without a role", *sorted(STAFF)])
def test_what_is_closed_is_closed_to_everybody(person, rows, people):
    before = _state(rows)
    for name in sorted(CLOSED):
        for method in ("get", "post"):
            reply = getattr(people[person], method)(address_of(name, rows), {"post": "yes"})
            assert reply.status_code in (403, 404, 405), name
    assert _state(rows) == before


@pytest.mark.parametrize("person", sorted(STAFF))
def test_a_step_is_taken_by_post_alone(person, rows, people):
    before = _state(rows)
    for name in sorted(STEPS):
        assert people[person].get(address_of(name, rows)).status_code == 405, name
        assert people[person].put(address_of(name, rows)).status_code == 405, name
    assert _state(rows) == before


@pytest.mark.parametrize("name", sorted(STEPS))
@pytest.mark.parametrize("person", ["without a role", "editor", "reviewer", "lead"])
def test_a_step_is_taken_by_those_who_may(name, person, rows, people):
    kind = name.partition("_")[0]
    if name.endswith(("send_back", "publish")):
        row = rows[kind]
        type(row).objects.filter(pk=row.pk).update(status=Status.IN_REVIEW)
    before = _state(rows)
    reply = people[person].post(address_of(name, rows), {"reason": "Because it is so."})
    if person in STEPS[name]:
        assert reply.status_code in (200, 302, 422)
        assert not is_sent_to_login(reply)
    else:
        assert reply.status_code == 403
        assert _state(rows) == before


def _state(rows):
    return (
        Edit.objects.count(),
        list(Assessment.objects.order_by("pk").values_list("pk", "status")),
        list(Dossier.objects.order_by("pk").values_list("pk", "status")),
        list(Override.objects.values_list("pk", "withdrawn_on", "expires_on")),
    )


@pytest.mark.parametrize("model", MODELS)
@pytest.mark.parametrize("person", ["without a role", "editor", "reviewer", "lead"])
@pytest.mark.parametrize("do", ["save", "preview"])
def test_a_form_is_taken_from_those_who_write(model, person, do, rows, people):
    address = reverse(f"admin:occupations_{model}_change", args=[rows[model].pk])
    reply = people[person].post(address, {"do": do})
    if person not in WRITERS:
        assert reply.status_code == 403
    else:
        assert reply.status_code == (422 if do == "save" else 200)


@pytest.mark.parametrize("person", ["without a role", *sorted(STAFF)])
def test_the_form_of_a_source_is_taken_from_those_who_write(person, rows, people):
    address = address_of("sources_source_change", rows)
    reply = people[person].post(address, {"publisher": "Mine"})
    assert reply.status_code == (422 if person in WRITERS else 403)


@pytest.mark.parametrize("model", ["occupation", "override"])
def test_what_is_only_shown_takes_no_form(model, rows, people):
    address = reverse(f"admin:occupations_{model}_change", args=[rows[model].pk])
    for person in ("without a role", *STAFF):
        given = {"title": "Taken over", "slug": "taken-over", "reason": "Mine.", "rule": "x"}
        assert people[person].post(address, given).status_code == 403


def test_a_computed_assessment_is_shown_and_not_edited(people):
    baseline = make_baseline()
    address = reverse("admin:occupations_assessment_change", args=[baseline.pk])
    assert b'id="sheet"' not in people["lead"].get(address).content
    assert people["lead"].post(address, {"do": "save"}).status_code == 422
    for word in ("submit", "discard", "publish", "send_back"):
        step = reverse(f"admin:assessment_{word}", args=[baseline.pk])
        assert people["lead"].post(step, {"reason": "Because."}).status_code == 422
    baseline.refresh_from_db()
    assert baseline.status == Status.PUBLISHED


def test_who_submitted_may_take_it_back_and_another_editor_may_not():
    ada, bob = make_person("editor"), make_person("editor")
    draft = make_open_draft(ada)
    drafting.submit(draft, ada, "Ready.")
    back = reverse("admin:assessment_send_back", args=[draft.pk])
    assert client_of(bob).post(back, {"reason": "Mine."}).status_code == 403
    assert client_of(ada).post(back, {"reason": "Not yet."}).status_code == 302


def test_a_right_that_is_taken_away_is_gone_at_the_next_request(people):
    draft = make_open_draft(make_person("editor"))
    person = make_person("editor")
    desk = client_of(person)
    address = reverse("admin:occupations_assessment_change", args=[draft.pk])
    assert desk.get(address).status_code == 200
    person.groups.clear()
    assert desk.get(address).status_code == 403
    person.is_active = False
    person.save()
    assert is_sent_to_login(desk.get(address))


@pytest.mark.parametrize("pk", ["0", "999999", "99999999999999999999", "x", "-1", "1%00"])
@pytest.mark.parametrize("view", ["change", "history"])
def test_a_record_that_is_not_there_is_404(pk, view, people):
    make_occupation()
    for model in ("assessment", "dossier"):
        address = f"/admin/occupations/{model}/{pk}/{view}/"
        assert people["lead"].get(address).status_code in (400, 404)


def test_a_form_of_another_site_is_refused(people):
    draft = make_open_draft(make_person("editor"))
    strict = Client(enforce_csrf_checks=True)
    strict.force_login(make_person("lead"))
    for word in ("submit", "discard", "ripple"):
        step = reverse(f"admin:assessment_{word}", args=[draft.pk])
        assert strict.post(step, {"reason": "Because."}).status_code == 403


@pytest.mark.parametrize(
    "query",
    [
        "?q=%F0%9F%91%A9",
        "?status__exact=nothing",
        "?occupation__sector__id__exact=x",
        "?version=99999999999999999999",
        "?p=-1",
        "?p=x",
        "?o=99",
        "?e=1",
        f"?q={'a' * 3000}",
    ],
)
def test_no_filter_of_a_list_is_too_strange_for_an_answer(query, people):
    make_baseline()
    for kind in ("assessment", "dossier", "occupation", "override"):
        reply = people["lead"].get(f"/admin/occupations/{kind}/{query}")
        assert reply.status_code in (200, 302, 400), kind
    assert people["lead"].get(f"/admin/sources/source/{query}").status_code in (200, 302, 400)
