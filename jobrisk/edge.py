"""Answers for published pages, ahead of Django: one look-up, and bytes that are ready.

The edge knows no page: it is given the shape of their paths and a look-up. Whatever it does not
answer itself goes to Django, where a view gives the same answer by the same `reply_to`.
"""

import gzip
import logging
import re
import secrets
import time
from collections.abc import Callable
from dataclasses import dataclass, field

from django.conf import settings
from django.core.exceptions import DisallowedHost
from django.http import HttpRequest, HttpResponse, StreamingHttpResponse
from django.utils.module_loading import import_string

from jobrisk import logs

logger = logging.getLogger("jobrisk.request")

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
    """A page's bytes, gzipped, and the digest of its HTML."""

    digest: str
    packed: bytes
    etag: str = field(init=False)

    def __post_init__(self):
        # Weak: the gzipped and the plain page are the same page, not the same bytes.
        object.__setattr__(self, "etag", f'W/"{self.digest}"')


def reply_to(page: Page, method: str, none_match: str, encodings: str):
    """Return status, headers and body of the answer to a GET or HEAD for a page."""
    headers = [
        ("ETag", page.etag),
        ("Cache-Control", "no-cache"),
        ("Vary", "Accept-Encoding"),
    ]
    if none_match and matches(none_match, page.digest):
        return 304, headers, b""
    plain = None if takes_gzip(encodings) else gzip.decompress(page.packed)
    body = page.packed if plain is None else plain
    headers += [("Content-Type", HTML), ("Content-Length", str(len(body)))]
    if plain is None:
        headers.append(("Content-Encoding", "gzip"))
    return 200, headers, b"" if method == "HEAD" else body


def takes_gzip(accepted: str) -> bool:
    """Tell whether a reader who sent this Accept-Encoding takes gzip rather than plain bytes."""
    if accepted in ("gzip", "gzip, deflate, br, zstd", "gzip, deflate, br", "gzip, deflate"):
        return True
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
    """A WSGI application that answers what it can and hands the rest to another."""

    def __init__(self, application, shape: re.Pattern, lookup: Callable[[str], Page | None]):
        self.application = application
        self.shape = shape
        self.lookup = lookup
        self.common = {secure: common_headers(secure) for secure in (True, False)}
        self.known_hosts: set[str] = set()

    def __call__(self, environ, start_response):
        started = time.perf_counter()
        path = self.shape.fullmatch(environ.get("PATH_INFO", ""))
        if not path or not self.is_plain(environ):
            return self.application(environ, start_response)
        page = self.lookup(path[1])
        if page is None:
            return self.application(environ, start_response)
        status, headers, body = reply_to(
            page,
            environ["REQUEST_METHOD"],
            environ.get("HTTP_IF_NONE_MATCH", ""),
            environ.get("HTTP_ACCEPT_ENCODING", ""),
        )
        number = secrets.token_hex(6)
        headers += self.common[is_secure(environ)]
        headers.append(("X-Request-ID", number))
        start_response("200 OK" if status == 200 else "304 Not Modified", headers)
        record(environ, status, number, started)
        return [body]

    def is_plain(self, environ) -> bool:
        """Tell whether the middleware would let this request pass as it is."""
        return (
            environ["REQUEST_METHOD"] in ("GET", "HEAD")
            and not environ.get("QUERY_STRING")
            and not environ.get("SCRIPT_NAME")
            and environ.get("CONTENT_LENGTH", "") in ("", "0")
            and "HTTP_TRANSFER_ENCODING" not in environ
            and (not settings.SECURE_SSL_REDIRECT or is_secure(environ))
            and self.is_our_host(environ.get("HTTP_HOST", ""))
        )

    def is_our_host(self, host: str) -> bool:
        """Tell whether Django takes this Host header, and remember the ones it takes."""
        if host in self.known_hosts:
            return True
        request = HttpRequest()
        request.META = {"HTTP_HOST": host, "SERVER_NAME": "", "SERVER_PORT": ""}
        try:
            request.get_host()
        except DisallowedHost:
            return False
        if len(self.known_hosts) >= HOSTS_KEPT:
            self.known_hosts.clear()
        self.known_hosts.add(host)
        return bool(host)


def is_secure(environ) -> bool:
    """Tell whether the reader came by HTTPS, by the rule of Django's request.is_secure()."""
    if settings.SECURE_PROXY_SSL_HEADER:
        name, secure = settings.SECURE_PROXY_SSL_HEADER
        if (said := environ.get(name)) is not None:
            return said.split(",", 1)[0].strip() == secure
    return environ.get("wsgi.url_scheme") == "https"


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


def record(environ, status: int, number: str, started: float) -> None:
    """Write the request's line, as RequestLog does."""
    if not logger.isEnabledFor(logging.INFO):
        return
    token = logs.request_id.set(number)
    details = {
        "method": environ["REQUEST_METHOD"],
        "path": environ["PATH_INFO"],
        "status": status,
        "ms": round((time.perf_counter() - started) * 1000, 1),
    }
    logger.info("answered", extra=details)
    logs.request_id.reset(token)
