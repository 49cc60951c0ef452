"""render_either: who gets the piece, who the page, and who may keep them."""

import pytest

PIECE = {"hx-request": "true"}
PAGES = [
    {},
    {"hx-request": "true", "hx-boosted": "true"},
    {"hx-request": "true", "hx-history-restore-request": "true"},
    {"hx-request": "false"},
]


def test_htmx_gets_the_piece_and_keeps_it_nowhere(visitor):
    response = visitor.get("/either/", headers=PIECE)
    assert response.content.decode().strip() == "<p>weld</p>"
    assert response.headers["Cache-Control"] == "no-store"
    assert response.headers["Vary"] == "HX-Request"


@pytest.mark.parametrize("headers", PAGES)
def test_everyone_else_gets_the_page(visitor, headers):
    response = visitor.get("/either/", headers=headers)
    assert response.content.startswith(b"<!doctype html>")
    assert response.headers["Cache-Control"] == "private, no-cache"
    assert response.headers["Vary"] == "HX-Request"
