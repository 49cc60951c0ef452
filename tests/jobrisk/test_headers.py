"""T17: every reply, whoever gives it, carries the whole set of security headers."""

import pytest
from django.conf import settings as site
from django.contrib.staticfiles import finders
from django.test import Client

EXPECTED = {
    "X-Frame-Options": "DENY",
    "X-Content-Type-Options": "nosniff",
    "Referrer-Policy": "same-origin",
    "Cross-Origin-Opener-Policy": "same-origin",
    "Cross-Origin-Resource-Policy": "same-origin",
    "Cross-Origin-Embedder-Policy": "require-corp",
}
POLICY = {
    "default-src 'none'",
    "script-src 'self'",
    "style-src 'self'",
    "img-src 'self'",
    "font-src 'self'",
    "connect-src 'self'",
    "manifest-src 'self'",
    "form-action 'self'",
    "base-uri 'none'",
    "frame-ancestors 'none'",
}
REPLIES = {
    "/healthz": 200,
    "/query/": 200,
    "/echo/?q=%00": 400,
    "/fail/refused/": 403,
    "/nowhere/": 404,
    "/fail/too-big/": 413,
    "/often/": 429,
    "/fail/mistake/": 500,
    "/fail-in-template/": 500,
    "/fail/database-gone/": 503,
    "/admin/": 302,
    "/admin/login/": 200,
    "/static/admin/css/base.css": 200,
    "/static/nowhere.css": 404,
}


def assert_headers(response):
    found = {name: response.headers.get(name) for name in EXPECTED}
    assert found == EXPECTED
    assert set(response.headers["Content-Security-Policy"].split("; ")) == POLICY
    assert "camera=()" in response.headers["Permissions-Policy"]
    assert len(response.headers["X-Request-ID"]) == 12


@pytest.mark.django_db
@pytest.mark.parametrize(("address", "status"), REPLIES.items())
def test_every_status_carries_the_headers(visitor, address, status):
    response = visitor.get(address)
    assert response.status_code == status
    assert_headers(response)


def test_a_refused_body_carries_the_headers(visitor):
    response = visitor.post("/echo/", b"a" * 70_000, content_type="text/plain")
    assert response.status_code == 413
    assert_headers(response)


def test_a_refused_host_carries_the_headers(visitor):
    response = visitor.get("/echo/", headers={"host": "elsewhere.example"})
    assert response.status_code == 400
    assert b"elsewhere" not in response.content
    assert_headers(response)


def test_a_failure_of_the_middleware_itself_carries_the_headers(visitor, monkeypatch):
    def broken(*args, **kwargs):
        raise KeyError("middleware")

    monkeypatch.setattr("django.middleware.common.CommonMiddleware.process_request", broken)
    response = visitor.get("/query/")
    assert response.status_code == 500
    assert_headers(response)


def test_an_unchanged_static_file_carries_the_headers():
    assert finders.find("admin/css/base.css")
    client = Client()
    first = client.get("/static/admin/css/base.css")
    again = client.get(
        "/static/admin/css/base.css",
        headers={"if-modified-since": first.headers["Last-Modified"]},
    )
    assert again.status_code == 304
    assert_headers(again)
    assert "Access-Control-Allow-Origin" not in first.headers


def test_the_policy_has_no_unsafe_word():
    policy = str(site.CONTENT_SECURITY_POLICY)
    assert "unsafe" not in policy
    assert "*" not in policy
