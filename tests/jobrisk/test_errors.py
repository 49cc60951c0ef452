"""T34: whatever fails, the visitor gets the right page, a number to quote, and no word of ours."""

import pytest

from jobrisk import errors
from tests.jobrisk.addresses import FAILURES, SECRET

STATUSES = {
    "refused": 403,
    "missing": 404,
    "suspicious": 400,
    "too-big": 413,
    "database-gone": 503,
    "connection-closed": 503,
    "data": 400,
    "surrogate": 400,
    "recursion": 400,
    "mistake": 500,
}
MIDDLEWARE = [
    "django.contrib.sessions.middleware.SessionMiddleware.process_request",
    "django.contrib.sessions.middleware.SessionMiddleware.process_response",
    "django.middleware.csrf.CsrfViewMiddleware.process_view",
    "django.contrib.messages.middleware.MessageMiddleware.process_request",
    "django_htmx.middleware.HtmxMiddleware.__call__",
    "jobrisk.middleware.cookie_shape.CookieShape.__call__",
    "jobrisk.middleware.body_cap.BodyCap.__call__",
    "jobrisk.middleware.cross_site.CrossSite.__call__",
    "jobrisk.middleware.address_gate.AddressGate.__call__",
    "jobrisk.middleware.faults.Faults.__call__",
    "whitenoise.middleware.WhiteNoiseMiddleware.__call__",
]


def assert_says_nothing(response):
    body = response.content.decode()
    for word in (SECRET, "Traceback", "jobrisk/", "site-packages", "KeyError", "Exception"):
        assert word not in body
    assert response.headers["X-Request-ID"] in body
    assert response.headers["Cache-Control"] == "no-store"


def test_every_failure_has_an_expected_status():
    assert FAILURES.keys() == STATUSES.keys()


@pytest.mark.parametrize(("kind", "status"), STATUSES.items())
def test_a_view_that_fails_gets_its_page(visitor, kind, status):
    response = visitor.get(f"/fail/{kind}/")
    assert response.status_code == status
    assert_says_nothing(response)


@pytest.mark.parametrize(("kind", "status"), STATUSES.items())
def test_the_last_resort_needs_no_template(visitor, without_templates, kind, status):
    response = visitor.get(f"/fail/{kind}/")
    assert response.status_code == status
    assert errors.TITLES[status] in response.content.decode()
    assert_says_nothing(response)


@pytest.mark.parametrize("place", MIDDLEWARE)
@pytest.mark.parametrize(("kind", "status"), [("mistake", 500), ("database-gone", 503)])
def test_a_middleware_that_fails_gets_its_page(visitor, monkeypatch, place, kind, status):
    def broken(*args, **kwargs):
        raise FAILURES[kind]()

    monkeypatch.setattr(place, broken)
    response = visitor.get("/query/")
    assert response.status_code == status
    assert_says_nothing(response)


def test_a_template_that_fails_gets_the_page(visitor):
    response = visitor.get("/fail-in-template/")
    assert response.status_code == 500
    assert_says_nothing(response)


def test_an_error_page_asks_nothing_of_the_database(visitor, django_assert_num_queries, db):
    with django_assert_num_queries(0):
        for kind in STATUSES:
            visitor.get(f"/fail/{kind}/", headers={"cookie": f"sessionid={'a' * 32}"})


@pytest.mark.parametrize(("address", "seconds"), [("/often/", "90"), ("/fail/data/", None)])
def test_retry_after_stands_where_waiting_helps(visitor, address, seconds):
    assert visitor.get(address).headers.get("Retry-After") == seconds


def test_a_busy_database_says_when_to_come_back(visitor):
    assert visitor.get("/fail/database-gone/").headers["Retry-After"] == "10"
