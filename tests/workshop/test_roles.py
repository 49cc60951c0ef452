"""The three groups have these rights and no others."""

import pytest
from django.contrib.auth.models import Group, Permission

READ = {"view_occupation", "view_assessment", "view_dossier", "view_edit", "view_override"}
WRITE = {"add_assessment", "change_assessment", "add_dossier", "change_dossier"}
SEND_BACK = {"send_back_assessment", "send_back_dossier"}
LEAD = {"publish_assessment", "publish_dossier", "add_override", "change_override"}


@pytest.mark.django_db
@pytest.mark.parametrize(
    ("role", "expected"),
    [
        ("editor", READ | WRITE),
        ("reviewer", READ | SEND_BACK),
        ("lead", READ | WRITE | SEND_BACK | LEAD),
    ],
)
def test_a_role_has_its_rights_and_no_others(role, expected):
    found = Group.objects.get(name=role).permissions.filter(content_type__app_label="occupations")
    assert set(found.values_list("codename", flat=True)) == expected


@pytest.mark.django_db
def test_every_right_is_there_once():
    names = list(Permission.objects.values_list("content_type", "codename"))
    assert len(names) == len(set(names))


@pytest.mark.django_db
@pytest.mark.parametrize(
    ("role", "expected"),
    [
        ("editor", {"view_source", "add_source", "change_source", "view_finding"}),
        ("reviewer", {"view_source", "view_finding"}),
        ("lead", {"view_source", "add_source", "change_source", "view_finding"}),
    ],
)
def test_a_role_has_its_rights_on_sources(role, expected):
    found = Group.objects.get(name=role).permissions.filter(
        content_type__app_label="sources", content_type__model__in=("source", "finding")
    )
    assert set(found.values_list("codename", flat=True)) == expected


@pytest.mark.django_db
@pytest.mark.parametrize("role", ["editor", "reviewer", "lead"])
def test_no_role_has_a_right_on_accounts(role):
    found = Group.objects.get(name=role).permissions.filter(
        content_type__app_label__in=("auth", "admin", "sessions", "contenttypes", "jobrisk")
    )
    assert list(found) == []
