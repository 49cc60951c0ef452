"""T7: an address with bytes that are not text is answered 400, and never reaches a view."""

import pytest

from jobrisk.middleware.address_gate import LONGEST, is_readable_path, is_readable_query

BROKEN = ["%00", "a%00b", "%ED%A0%80", "%ED%BF%BF", "%FF", "%C3", "%C0%80", "%F5%80%80%80", "%80"]
WHOLE = ["%C3%A9", "%F0%9F%91%A9%E2%80%8D%F0%9F%94%A7", "%EF%BF%BF", "%0D%0A", "c%2B%2B", "100%25"]
# Only what is text to the site's own views; the admin may answer such a name with 400 or 302.
PATHS = ["/echo/{}/", "/static/{}.css", "/{}"]
QUERIES = ["/echo/?q={}", "/echo/?{}=1", "/healthz?x={}", "/admin/login/?next={}", "/admin/?{}"]


@pytest.mark.parametrize("shape", PATHS + QUERIES)
@pytest.mark.parametrize("broken", BROKEN)
def test_broken_bytes_are_refused(visitor, shape, broken):
    assert visitor.get(shape.format(broken)).status_code == 400


@pytest.mark.django_db
@pytest.mark.parametrize("shape", PATHS + QUERIES)
@pytest.mark.parametrize("whole", WHOLE)
def test_odd_but_whole_text_is_no_failure_of_ours(visitor, shape, whole):
    assert visitor.get(shape.format(whole)).status_code < 500


@pytest.mark.django_db
def test_text_arrives_as_it_was_sent(visitor):
    assert visitor.get("/echo/?q=caf%C3%A9+100%25").content == "café 100%|0".encode()


@pytest.mark.parametrize("shape", ["/echo/?q={}", "/echo/{}/"])
def test_an_address_longer_than_the_limit_is_refused(visitor, shape):
    assert visitor.get(shape.format("a" * LONGEST)).status_code == 400
    assert visitor.get(shape.format("a" * 100_000)).status_code == 400


@pytest.mark.django_db
@pytest.mark.parametrize(
    "address", ["/admin/auth/user/?username__exact=%00", "/admin/?q=%ED%A0%80"]
)
def test_the_filters_of_the_admin_are_behind_the_gate(admin_client, address):
    admin_client.raise_request_exception = False
    assert admin_client.get(address).status_code == 400


@pytest.mark.parametrize(
    ("path", "expected"), [("/", True), ("/é/", True), ("/a\0b/", False), ("/%ED%A0%80/", False)]
)
def test_is_readable_path(path, expected):
    assert is_readable_path(path) == expected


@pytest.mark.parametrize(
    ("query", "expected"),
    [("", True), ("q=%C3%A9", True), ("q=\xc3\xa9", True), ("q=%00", False), ("\u0161", False)],
)
def test_is_readable_query(query, expected):
    assert is_readable_query(query) == expected
