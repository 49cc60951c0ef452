"""What a reader sees of a page, and what a reader must never see there."""

import itertools
import re
from html.parser import HTMLParser

HEADINGS = {"h1", "h2", "h3", "h4"}
VOID = {"meta", "link", "input", "img", "br", "hr", "path", "source", "wbr"}
INLINE = {"span", "a", "b", "small", "abbr", "i", "em", "strong", "bdi"}
HOLES = re.compile(r"\{\{|\}\}|\{%|%\}|\bNone\b|\bnan\b|\bTrue\b|\bFalse\b|\{\w+(:[\w.]+)?\}")
DOUBLED = re.compile(r"\b([A-Za-z]{2,})\s+\1\b", re.IGNORECASE)
# Doubled words that belong to a name.
ALLOWED = {"walla", "pom"}


class Page(HTMLParser):
    """What a reader sees of a page: its text by block, its headings and the hooks of <main>."""

    def __init__(self, body: str):
        super().__init__()
        self.headings: list[tuple[str, str]] = []
        self.blocks: list[str] = []
        self.main: dict[str, str | None] = {}
        self._open: list[tuple[str, list[str]]] = []
        self._hidden = 0
        self.feed(body)

    def handle_starttag(self, tag, attrs):
        if tag == "main":
            self.main = dict(attrs)
        if tag in VOID:
            return
        self._hidden += tag in ("script", "style", "template")
        self._open.append((tag, []))

    def handle_data(self, data):
        if self._open and not self._hidden:
            self._open[-1][1].append(data)

    def handle_endtag(self, tag):
        if tag in VOID or not self._open:
            return
        opened, texts = self._open.pop()
        assert opened == tag, f"<{opened}> is closed by </{tag}>"
        self._hidden -= tag in ("script", "style", "template")
        text = " ".join("".join(texts).split())
        if tag in HEADINGS:
            self.headings.append((tag, text))
        if tag in INLINE and self._open:
            self._open[-1][1].append(text)
        elif text:
            self.blocks.append(text)


def faults(body: str) -> list[str]:
    """Return what is wrong with the headings and texts of a page."""
    page = Page(body)
    found = [f"empty <{tag}>" for tag, text in page.headings if not text]
    levels = [int(tag[1]) for tag, _ in page.headings]
    found += ["not one <h1>"] * (levels.count(1) != 1)
    found += ["skipped a level"] * any(b > a + 1 for a, b in itertools.pairwise(levels))
    found += [f"hole: {m.group()}" for text in page.blocks for m in [HOLES.search(text)] if m]
    found += [
        f"doubled: {match.group()}"
        for text in page.blocks
        for match in DOUBLED.finditer(text)
        if match.group(1).lower() not in ALLOWED
    ]
    return found
