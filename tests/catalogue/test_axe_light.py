"""Every kind of page with the WCAG 2.2 AA rules of axe, in the light theme."""

import pytest
from django.db import connection

from .axe import PAGES, WIDTHS, found, read

# The browser gets the same bytes from either database, and reading takes its time.
pytestmark = pytest.mark.skipif(connection.vendor != "sqlite", reason="read on SQLite alone")


@pytest.mark.parametrize("width", WIDTHS)
@pytest.mark.parametrize("name", PAGES)
def test_axe_finds_nothing_with_details_closed_and_open(reader, name, width):
    read(reader, name, width, "light")


def test_axe_sees_a_fault(page):
    page.set_content("<html><body><img src='x.png'></body></html>")
    assert [each.split(":")[0] for each in found(page)] == [
        "document-title",
        "html-has-lang",
        "image-alt",
    ]
