"""T6: no cookie, however odd, turns a page that reads the session into an error."""

import random

import pytest

from tests.jobrisk.processes import setting

ROUTES = ["/echo/", "/admin/", "/admin/login/", "/either/", "/healthz"]
NAMES = ["sessionid", "csrftoken", "messages", "__Host-sessionid", "theme"]
VALUES = [
    '"abcdefgh\\00012345678"',
    '"\\000\\000"',
    '"\\200\\377"',
    "a" * 31 + "\x00",
    "A" * 32,
    "a" * 33,
    "a" * 8_000,
    "é" * 32,
    "٣" * 32,
    "\xff\xfe",
    "' OR 1=1 --",
    "{{ 7 * 7 }}",
    "../../etc/passwd",
    '"unclosed',
    "a=b=c; sessionid=other",
    "",
]


def random_values(count):
    chance = random.Random(20)
    characters = [chr(number) for number in range(1, 256) if chr(number) not in "\r\n"]
    for _ in range(count):
        raw = "".join(chance.choices(characters, k=chance.randrange(1, 60)))
        yield raw
        yield '"' + "".join(f"\\{chance.randrange(256):03o}" for _ in raw) + '"'


@pytest.mark.django_db
@pytest.mark.parametrize("route", ROUTES)
def test_hundreds_of_odd_cookies_break_no_page(visitor, route):
    for value in [*VALUES, *random_values(60)]:
        for name in NAMES:
            cookie = f"{name}={value}".encode().decode("latin-1")  # as a server hands it over
            response = visitor.get(route, headers={"cookie": cookie})
            assert response.status_code in (200, 302), (name, value)


@pytest.mark.django_db
def test_a_session_cookie_of_the_wrong_shape_asks_nothing_of_the_database(
    visitor, django_assert_num_queries
):
    with django_assert_num_queries(0):
        visitor.get("/echo/", headers={"cookie": "sessionid=short"})
    with django_assert_num_queries(1):
        visitor.get("/echo/", headers={"cookie": f"sessionid={'a' * 32}"})


def test_a_session_of_staff_survives_the_gate(admin_client):
    assert admin_client.get("/admin/").status_code == 200


def test_cookies_carry_the_host_prefix_behind_https():
    names = "settings.SESSION_COOKIE_NAME, settings.CSRF_COOKIE_NAME, settings.CSRF_COOKIE_SECURE"
    secure = setting(names, SECURE="1", SITE_ORIGIN="https://jobs.example")
    assert secure == "__Host-sessionid __Host-csrftoken True"
    assert setting(names) == "sessionid csrftoken False"
