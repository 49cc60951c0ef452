"""Answers for published pages, ahead of Django: one look-up, and bytes that are ready.

The edge knows no page: it is given the shape of their paths and a look-up. Whatever it does not
answer itself goes to Django, where a view gives the same answer by the same `reply_to`.
"""

import gzip
import re
from collections.abc import Callable
from dataclasses import dataclass, field
from functools import lru_cache
from time import perf_counter

from django.conf import settings
from django.core.exceptions import DisallowedHost
from django.http import HttpRequest, HttpResponse, StreamingHttpResponse
from django.utils.module_loading import import_string

from jobrisk.logs import answered, new_request_id

Header = tuple[str, str]

ANSWERED = frozenset({"GET", "HEAD"})
NO_BODY = frozenset({"", "0"})
LINES = {200: "200 OK", 304: "304 Not Modified"}
HTML = "text/html; charset=utf-8"
HOSTS_KEPT = 256
# What adds headers to every reply. The edge asks these once, and writes what they wrote.
HEADER_MIDDLEWARE = (
    "jobrisk.middleware.headers.SecurityHeaders",
    "csp.middleware.CSPMiddleware",
    "django.middleware.clickjacking.XFrameOptionsMiddleware",
    "django.middleware.security.SecurityMiddleware",
)
_ENCODING = re.compile(r"\s*([\w*-]+)\s*(?:;\s*q\s*=\s*([01](?:\.\d{0,3})?)\s*)?", re.ASCII)


@dataclass(frozen=True, slots=True)
class Page:
    """A page's bytes, gzipped, and the digest of its HTML; the headers are written once."""

    digest: str
    packed: bytes
    etag: str = field(init=False)
    unchanged: list[Header] = field(init=False, compare=False, repr=False)  # of a 304
    whole: list[Header] = field(init=False, compare=False, repr=False)  # of a 200 with gzip

    def __post_init__(self):
        # Weak: the gzipped and the plain page are the same page, not the same bytes.
        etag = f'W/"{self.digest}"'
        unchanged = [("ETag", etag), ("Cache-Control", "no-cache"), ("Vary", "Accept-Encoding")]
        whole = [*unchanged, *_body_headers(self.packed), ("Content-Encoding", "gzip")]
        object.__setattr__(self, "etag", etag)
        object.__setattr__(self, "unchanged", unchanged)
        object.__setattr__(self, "whole", whole)


def reply_to(page: Page, method: str, none_match: str, encodings: str):
    """Return status, headers and body of the answer to a GET or HEAD for a page.

    The headers belong to the page: a caller adds to a copy.
    """
    if none_match and (none_match == page.etag or matches(none_match, page.digest)):
        return 304, page.unchanged, b""
    if takes_gzip(encodings):
        headers, body = page.whole, page.packed
    else:
        body = gzip.decompress(page.packed)
        headers = page.unchanged + _body_headers(body)
    return 200, headers, b"" if method == "HEAD" else body


def _body_headers(body: bytes) -> list[Header]:
    return [("Content-Type", HTML), ("Content-Length", str(len(body)))]


@lru_cache(maxsize=64)
def takes_gzip(accepted: str) -> bool:
    """Tell whether a reader who sent this Accept-Encoding takes gzip rather than plain bytes."""
    weights = {}
    for part in accepted.split(","):
        if found := _ENCODING.fullmatch(part):
            weights[found[1].lower()] = float(found[2] or 1)
    anything = weights.get("*", 0.0)
    gzipped = max(weights.get("gzip", anything), weights.get("x-gzip", 0.0))
    # Plain bytes are always welcome unless refused, and gzip is shorter where both are as good.
    return gzipped > 0 and gzipped >= weights.get("identity", 0.0)


def matches(none_match: str, digest: str) -> bool:
    """Tell whether an If-None-Match names this page, by weak comparison."""
    if none_match.strip() == "*":
        return True
    tags = (tag.strip().removeprefix("W/") for tag in none_match.split(","))
    return f'"{digest}"' in tags


def response(request: HttpRequest, page: Page) -> HttpResponse:
    """Return the same answer as the edge gives, for a view."""
    status, headers, body = reply_to(
        page,
        request.method,
        request.META.get("HTTP_IF_NONE_MATCH", ""),
        request.META.get("HTTP_ACCEPT_ENCODING", ""),
    )
    # A 304 has no length, and Django would give an empty body one unless it is a stream.
    found = (
        StreamingHttpResponse((), status=304)
        if status == 304
        else HttpResponse(body, status=status)
    )
    del found.headers["Content-Type"]
    for name, value in headers:
        found.headers[name] = value
    return found


class Edge:
    """A WSGI application that answers what it can and hands the rest to another.

    The settings are read when it is made, for nothing may cost twice what a request costs once.
    """

    def __init__(self, application, shape: re.Pattern, lookup: Callable[[str], Page | None]):
        self.application = application
        self.path_of = shape.fullmatch
        self.lookup = lookup
        self.is_secure = secure_rule()
        self.https_only = settings.SECURE_SSL_REDIRECT
        self.common = {secure: common_headers(secure) for secure in (True, False)}
        self.known_hosts: set[str] = set()

    def __call__(self, environ, start_response):
        started = perf_counter()
        path = self.path_of(environ.get("PATH_INFO", ""))
        if path is None or not self.is_plain(environ):
            return self.application(environ, start_response)
        page = self.lookup(path[1])
        if page is None:
            return self.application(environ, start_response)
        method, said = environ["REQUEST_METHOD"], environ.get
        status, headers, body = reply_to(
            page, method, said("HTTP_IF_NONE_MATCH", ""), said("HTTP_ACCEPT_ENCODING", "")
        )
        number = new_request_id()
        common = self.common[self.is_secure(environ)]
        start_response(LINES[status], [*headers, *common, ("X-Request-ID", number)])
        answered(method, path[0], status, number, started)
        return (body,)

    def is_plain(self, environ) -> bool:
        """Tell whether the middleware would let this request pass as it is."""
        said = environ.get
        return (
            environ["REQUEST_METHOD"] in ANSWERED
            and not said("QUERY_STRING")
            and not said("SCRIPT_NAME")
            and said("CONTENT_LENGTH", "") in NO_BODY
            and "HTTP_TRANSFER_ENCODING" not in environ
            and (said("HTTP_HOST", "") in self.known_hosts or self.is_our_host(environ))
            and (not self.https_only or self.is_secure(environ))
        )

    def is_our_host(self, environ) -> bool:
        """Tell whether Django takes this Host header, and remember the ones it takes."""
        host = environ.get("HTTP_HOST", "")
        request = HttpRequest()
        request.META = {"HTTP_HOST": host, "SERVER_NAME": "", "SERVER_PORT": ""}
        try:
            request.get_host()
        except DisallowedHost:
            return False
        if len(self.known_hosts) >= HOSTS_KEPT:
            self.known_hosts.clear()
        if host:
            self.known_hosts.add(host)
        return bool(host)


def secure_rule() -> Callable[[dict], bool]:
    """Return what tells whether a reader came by HTTPS, by the rule of Django's is_secure()."""
    if not settings.SECURE_PROXY_SSL_HEADER:
        return lambda environ: environ.get("wsgi.url_scheme") == "https"
    name, secure = settings.SECURE_PROXY_SSL_HEADER

    def is_secure(environ) -> bool:
        if (said := environ.get(name)) is None:
            return environ.get("wsgi.url_scheme") == "https"
        return said.split(",", 1)[0].strip() == secure

    return is_secure


def common_headers(secure: bool) -> list[tuple[str, str]]:
    """Return the headers that the middleware adds to every reply, to a secure request or not."""
    request = HttpRequest()
    request.method = "GET"
    request._get_scheme = lambda: "https" if secure else "http"
    request.META = {"SERVER_NAME": "localhost", "SERVER_PORT": "80", "HTTP_HOST": "localhost"}

    def answer(request):
        return HttpResponse(headers={"Content-Type": HTML})

    for name in reversed(HEADER_MIDDLEWARE):
        layer = import_string(name)(answer)
        # The redirect to HTTPS is no header, and the edge has its own rule for it.
        layer.redirect = False
        answer = layer
    found = answer(request)
    return [(name, value) for name, value in found.items() if name != "Content-Type"]
