"""A browser that reads the site without a server: Django's test client answers its requests."""

import gzip
from urllib.parse import urlsplit

from django.test import Client

ORIGIN = "http://localhost"
PASSED = ("content-type", "content-security-policy", "cache-control", "location", "set-cookie")


class Reader:
    """Answers a page's requests inside the test's own transaction, and keeps what went wrong."""

    def __init__(self, page):
        self.page = page
        self.client = Client()
        self.said: list[str] = []
        self.foreign: list[str] = []
        self.asked: list[str] = []
        self.bytes = 0
        page.route("**/*", self._answer)
        page.on("console", self._heard)
        page.on("pageerror", lambda error: self.said.append(str(error)))

    def open(self, path: str, width: int = 1280, theme: str = "light"):
        """Open an address of the site and wait until everything has arrived."""
        self.page.set_viewport_size({"width": width, "height": 900})
        self.page.emulate_media(color_scheme=theme)
        self.page.goto(ORIGIN + path, wait_until="networkidle")
        return self.page

    def _heard(self, message):
        if message.type in ("error", "warning") and "status of 404" not in message.text:
            self.said.append(message.text)

    def _answer(self, route):
        url = urlsplit(route.request.url)
        if f"{url.scheme}://{url.netloc}" != ORIGIN:
            self.foreign.append(route.request.url)
            return route.abort()
        self.asked.append(url.path)
        path = f"{url.path}?{url.query}" if url.query else url.path
        headers = {"accept": route.request.headers.get("accept", "*/*")}
        if "hx-request" in route.request.headers:
            headers["hx-request"] = "true"
        reply = self.client.get(path, headers=headers)
        body = b"".join(reply.streaming_content) if reply.streaming else reply.content
        # Fonts come compressed; the rest would on a server.
        self.bytes += len(body if url.path.endswith(".woff2") else gzip.compress(body))
        kept = {name: value for name, value in reply.items() if name.lower() in PASSED}
        return route.fulfill(status=reply.status_code, headers=kept, body=body)
