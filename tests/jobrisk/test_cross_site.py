"""T4: a write that comes from another site is refused, by the browser's word and by the token."""

import pytest
from django.test import Client

FORGED = [
    {"sec-fetch-site": "cross-site"},
    {"sec-fetch-site": "same-site"},
    {"sec-fetch-site": " Cross-Site "},
    {"sec-fetch-site": "cross-site", "hx-request": "true"},
    {"origin": "https://elsewhere.example"},
    {"origin": "null"},
    {},
]


@pytest.mark.parametrize("method", ["post", "put", "patch", "delete"])
@pytest.mark.parametrize("headers", FORGED)
def test_a_forged_write_is_refused(method, headers):
    browser = Client(enforce_csrf_checks=True)
    response = getattr(browser, method)("/echo/", headers=headers)
    assert response.status_code == 403
    assert "X-Request-ID" in response.headers


@pytest.mark.django_db
def test_a_token_does_not_save_what_another_site_sent():
    browser = Client(enforce_csrf_checks=True)
    token = browser.get("/form/").context["csrf_token"]
    form = {"csrfmiddlewaretoken": str(token)}
    assert browser.post("/echo/", form, headers={"sec-fetch-site": "same-site"}).status_code == 403
    for origin in ("same-origin", "none"):
        response = browser.post("/echo/", form, headers={"sec-fetch-site": origin})
        assert response.status_code == 200


@pytest.mark.django_db
@pytest.mark.parametrize("method", ["get", "head", "options"])
def test_a_link_from_another_site_is_followed(visitor, method):
    response = getattr(visitor, method)("/echo/", headers={"sec-fetch-site": "cross-site"})
    assert response.status_code == 200
