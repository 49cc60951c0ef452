"""The edge answers as Django does: same status, same headers, same bytes, or not at all."""

import gzip
import io
import json
import logging
import os
import re
from datetime import UTC, datetime, timedelta
from wsgiref.util import setup_testing_defaults

import pytest
from django.core.wsgi import get_wsgi_application

from jobrisk.edge import Edge, Page, matches, secure_rule, takes_gzip
from jobrisk.logs import JsonLine
from occupations.published.lookup import SHAPE, Lookup
from occupations.published.publishing import page_of
from tests.factories import make_occupation

OURS = "/jobs/tea-tasters/"
CASES = {
    "gzip": {"HTTP_ACCEPT_ENCODING": "gzip, deflate, br, zstd"},
    "plain": {"HTTP_ACCEPT_ENCODING": "identity"},
    "nothing said": {},
    "gzip refused": {"HTTP_ACCEPT_ENCODING": "gzip;q=0, br"},
    "plain liked better": {"HTTP_ACCEPT_ENCODING": "gzip;q=0.5, identity;q=0.9"},
    "anything": {"HTTP_ACCEPT_ENCODING": "*"},
    "head": {"REQUEST_METHOD": "HEAD", "HTTP_ACCEPT_ENCODING": "gzip"},
    "plain head": {"REQUEST_METHOD": "HEAD"},
    "another tag": {"HTTP_IF_NONE_MATCH": 'W/"0123"'},
    "any tag": {"HTTP_IF_NONE_MATCH": "*"},
    "cookies": {"HTTP_COOKIE": "theme=dark; sessionid=" + "a" * 32},
    "unkeyed": {"HTTP_X_FORWARDED_HOST": "evil.example", "HTTP_X_ORIGINAL_URL": "/admin/"},
}
PASSED_ON = {
    "a query": {"QUERY_STRING": "level=mid"},
    "a post": {"REQUEST_METHOD": "POST"},
    "a strange host": {"HTTP_HOST": "evil.example"},
    "no host": {"HTTP_HOST": ""},
    "a body": {"CONTENT_LENGTH": "5"},
    "a body of no length": {"HTTP_TRANSFER_ENCODING": "chunked"},
    "a doubled slash": {"PATH_INFO": "//jobs/tea-tasters/"},
    "no last slash": {"PATH_INFO": "/jobs/tea-tasters"},
    "a NUL": {"PATH_INFO": "/jobs/tea\0tasters/"},
    "a long path": {"PATH_INFO": f"/jobs/{'a' * 9000}/"},
    "an unknown job": {"PATH_INFO": "/jobs/nobody/"},
    "a list": {"PATH_INFO": "/jobs/"},
}


def ask(application, **environ):
    """Return status, headers and body of one request."""
    whole = {"PATH_INFO": OURS, "HTTP_HOST": "localhost", "wsgi.input": io.BytesIO(), **environ}
    setup_testing_defaults(whole)
    seen = {}

    def start_response(status, headers, exc_info=None):
        seen.update(status=status, headers=headers)

    reply = application(whole, start_response)
    body = b"".join(reply)
    getattr(reply, "close", lambda: None)()
    assert len(seen["headers"]) == len(dict(seen["headers"]))
    return seen["status"], dict(seen["headers"]), body


class Passed:
    """Stands where Django does, and counts what reaches it."""

    def __init__(self):
        self.count = 0

    def __call__(self, environ, start_response):
        self.count += 1
        start_response("418 Passed on", [])
        return [b""]


@pytest.fixture
def edge(transactional_db):
    make_occupation("Tea Tasters")  # published assessments would outlive the test
    assert page_of("tea-tasters")
    lookup = Lookup()
    yield Edge(Passed(), SHAPE, lookup)
    lookup.close()


def test_both_ways_give_the_same_answer(edge, capsys):
    behind = get_wsgi_application()
    tag = ask(edge)[1]["ETag"]
    cases = {**CASES, "same tag": {"HTTP_IF_NONE_MATCH": tag}}
    cases["same tag, head"] = {"HTTP_IF_NONE_MATCH": tag, "REQUEST_METHOD": "HEAD"}
    for name, environ in cases.items():
        one, other = ask(edge, **environ), ask(behind, **environ)
        assert one[1].pop("X-Request-ID") != other[1].pop("X-Request-ID")
        assert one == other, name
    assert edge.application.count == 0


def test_both_ways_agree_over_https(edge, settings):
    settings.SECURE_HSTS_SECONDS, settings.SECURE_SSL_REDIRECT = 100, True
    settings.SECURE_PROXY_SSL_HEADER = ("HTTP_X_FORWARDED_PROTO", "https")
    behind, front = get_wsgi_application(), Edge(Passed(), SHAPE, edge.lookup)
    one, other = (ask(way, HTTP_X_FORWARDED_PROTO="https") for way in (front, behind))
    del one[1]["X-Request-ID"], other[1]["X-Request-ID"]
    assert one == other and "Strict-Transport-Security" in one[1]
    assert ask(front)[0] == "418 Passed on"
    assert ask(front, HTTP_X_FORWARDED_PROTO="http, https")[0] == "418 Passed on"
    assert ask(behind)[0].startswith("301")


@pytest.mark.parametrize("name", PASSED_ON)
def test_whatever_is_not_plain_goes_to_django(edge, name):
    assert ask(edge, **PASSED_ON[name])[0] == "418 Passed on"
    assert edge.application.count == 1


def test_an_unknown_job_and_a_strange_host_are_refused_behind_the_edge(edge):
    front = Edge(get_wsgi_application(), SHAPE, edge.lookup)
    assert ask(front, PATH_INFO="/jobs/nobody/")[0].startswith("404")
    assert ask(front, HTTP_HOST="evil.example")[0].startswith("400")
    assert ask(front, PATH_INFO="/jobs/a\0b/")[0].startswith("400")


def test_the_page_is_whole_and_its_tag_names_it(edge):
    _, headers, packed = ask(edge, HTTP_ACCEPT_ENCODING="gzip")
    _, _, plain = ask(edge)
    assert gzip.decompress(packed) == plain and plain.endswith(b"</html>\n")
    assert headers["ETag"] == f'W/"{page_of("tea-tasters").digest}"'
    assert headers["Cache-Control"] == "no-cache" and headers["Vary"] == "Accept-Encoding"
    assert b"csrf" not in plain and "Set-Cookie" not in headers


def test_both_ways_write_the_same_line_in_the_log(edge, capsys, monkeypatch):
    behind, through_logging = get_wsgi_application(), logging.StreamHandler(io.StringIO())
    through_logging.setFormatter(JsonLine())
    monkeypatch.setattr(logging.getLogger(), "handlers", [through_logging])
    numbers = [ask(way)[1]["X-Request-ID"] for way in (edge, behind)]
    texts = [capsys.readouterr().err, through_logging.stream.getvalue()]
    lines = [json.loads(text) for text in texts]
    assert [line.pop("request_id") for line in lines] == numbers
    for line in lines:
        at = datetime.fromisoformat(line.pop("at"))
        assert abs(datetime.now(UTC) - at) < timedelta(seconds=5)
        assert 0 <= line.pop("ms") < 5000
    assert lines[0] == lines[1] and lines[0]["path"] == OURS
    assert shape_of(texts[0], numbers[0]) == shape_of(texts[1], numbers[1])


def shape_of(text, number):
    """Return a line of the log without its request's number, and with one digit per number."""
    return re.sub(r"\d+", "9", text.replace(number, ""))


def test_the_log_can_be_quiet_and_a_log_that_nobody_reads_stops_no_answer(
    edge, capsys, caplog, monkeypatch
):
    caplog.set_level("WARNING", "jobrisk.request")
    assert ask(edge)[0] == "200 OK" and capsys.readouterr().err == ""
    caplog.set_level("INFO", "jobrisk.request")
    monkeypatch.setattr("sys.stderr", open(os.devnull))  # noqa: SIM115  (cannot be written to)
    assert ask(edge)[0] == "200 OK"


def test_hosts_are_remembered_within_bounds(edge):
    for port in range(1000):
        assert ask(edge, HTTP_HOST=f"localhost:{port}")[0] == "200 OK"
    assert len(edge.known_hosts) <= 256


@pytest.mark.parametrize(
    ("accepted", "expected"),
    [
        ("gzip", True),
        ("GZIP", True),
        ("x-gzip", True),
        ("*", True),
        ("*;q=0", False),
        ("br", False),
        ("", False),
        ("gzip;q=0", False),
        ("gzip; q=0.000, *", False),
        ("gzip;q=1.0, identity; q=0.5, *;q=0", True),
        ("gzip;q=0.5, identity", False),
        ("gzip;q=nonsense", False),
    ],
)
def test_gzip_is_sent_to_those_who_take_it(accepted, expected):
    assert takes_gzip(accepted) is expected


def test_tags_are_compared_weakly():
    assert matches('"a", W/"b"', "b") and matches('"b"', "b") and matches("*", "b")
    assert not matches('W/"bb"', "b") and not matches("b", "b")
    assert Page("b", b"").etag == 'W/"b"'


def test_secure_is_what_django_says(rf, settings):
    for header in (None, ("HTTP_X_FORWARDED_PROTO", "https")):
        settings.SECURE_PROXY_SSL_HEADER = header
        for said in ({}, {"HTTP_X_FORWARDED_PROTO": "https"}, {"HTTP_X_FORWARDED_PROTO": "http"}):
            for scheme in ("http", "https"):
                request = rf.get("/", **{"wsgi.url_scheme": scheme, **said})
                assert secure_rule()(request.META) == request.is_secure()
