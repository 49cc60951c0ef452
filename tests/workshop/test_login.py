"""Logging in: few wrong tries, counted exactly, before a password is hashed."""

from concurrent.futures import ThreadPoolExecutor
from datetime import timedelta

import pytest
from django.contrib.auth import authenticate
from django.db import connection
from django.test import Client, RequestFactory

from jobrisk import staff_login
from jobrisk.allowance import give_back, take
from jobrisk.models import Allowance
from jobrisk.visitor import network_of
from tests.workshop.people import PASSWORD, make_person

LOGIN = "/admin/login/"
WRONG = "not it"


def attempt(client, name, password=WRONG, address="203.0.113.7", **headers):
    given = {"username": name, "password": password, "next": "/admin/"}
    return client.post(LOGIN, given, REMOTE_ADDR=address, **headers)


@pytest.mark.django_db
def test_the_sixth_wrong_try_is_refused_with_the_time_to_wait(client):
    make_person("editor", username="ada")
    assert [attempt(client, "ada").status_code for _ in range(6)] == [200] * 5 + [429]
    refused = attempt(client, "ADA ", PASSWORD)  # the same account, however it is typed
    assert refused.status_code == 429
    assert refused["Retry-After"] == "900"


@pytest.mark.django_db
def test_a_refused_try_hashes_nothing(client, monkeypatch):
    hashed = []
    monkeypatch.setattr(
        "django.contrib.auth.forms.authenticate",
        lambda *args, **kwargs: hashed.append(1) or authenticate(*args, **kwargs),
    )
    for _ in range(9):
        attempt(client, "ada")
    assert len(hashed) == 5


@pytest.mark.django_db
def test_nobody_and_somebody_get_the_same_answer(client):
    make_person("editor", username="ada")
    known, unknown = attempt(client, "ada"), attempt(client, "eve")
    assert known.status_code == unknown.status_code == 200
    said = [list(reply.context["form"].non_field_errors()) for reply in (known, unknown)]
    assert said[0] == said[1] != []


@pytest.mark.django_db
def test_an_address_may_try_twenty_times_over_all_accounts(client):
    codes = [attempt(client, f"name-{number}").status_code for number in range(22)]
    assert codes == [200] * 20 + [429] * 2
    assert attempt(client, "name-99", address="203.0.113.8").status_code == 200


@pytest.mark.django_db
def test_a_rightful_login_gives_its_try_back(client):
    make_person("editor", username="ada")
    for _ in range(8):
        assert attempt(client, "ada", PASSWORD).status_code == 302
        client.logout()
    assert set(Allowance.objects.values_list("used", flat=True)) == {0}


@pytest.mark.django_db
def test_a_crowd_of_addresses_is_held_off_and_does_not_lock_out_a_known_device():
    make_person("editor", username="ada")
    at_work = Client()
    assert attempt(at_work, "ada", PASSWORD).status_code == 302
    for number in range(100):
        assert take("login", *staff_login.ALTOGETHER), number
    assert attempt(Client(), "ada", PASSWORD, address="198.51.100.1").status_code == 429
    at_work.post("/admin/logout/")
    assert attempt(at_work, "ada", PASSWORD).status_code == 302


@pytest.mark.django_db
def test_the_count_begins_anew_when_its_time_is_over():
    assert [take("what", 2, 60) for _ in range(3)] == [True, True, False]
    row = Allowance.objects.get()
    Allowance.objects.update(since=row.since - timedelta(seconds=61))
    assert [take("what", 2, 60) for _ in range(3)] == [True, True, False]
    give_back("what")
    assert [take("what", 2, 60) for _ in range(2)] == [True, False]
    assert "what" not in row.key


@pytest.mark.django_db(transaction=True)
def test_of_many_tries_at_once_exactly_as_many_pass_as_are_allowed():
    def once(_):
        try:
            return take("crowded", 10, 600)
        finally:
            connection.close()

    with ThreadPoolExecutor(8) as pool:
        passed = list(pool.map(once, range(60)))
    assert passed.count(True) == 10


@pytest.mark.parametrize(
    ("proxies", "header", "expected"),
    [
        (0, "198.51.100.9", "192.0.2.1"),
        (1, "6.6.6.6, 198.51.100.9", "198.51.100.9"),
        (2, "6.6.6.6, 198.51.100.9, 10.0.0.1", "198.51.100.9"),
        (2, "198.51.100.9", "192.0.2.1"),
        (1, "2001:db8:1:2:3:4:5:6", "2001:db8:1:2::/64"),
        (1, "rubbish", "unknown"),
    ],
)
def test_the_address_is_what_our_own_proxy_saw(settings, proxies, header, expected):
    settings.TRUSTED_PROXIES = proxies
    request = RequestFactory().get(
        "/", headers={"x-forwarded-for": header}, REMOTE_ADDR="192.0.2.1"
    )
    assert network_of(request) == expected
