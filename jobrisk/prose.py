"""Markdown and JSON as HTML that is safe to print. The only mark_safe of the project is here."""

import json
from collections.abc import Iterable
from functools import lru_cache

import bleach
import markdown
import nh3
from django.utils.html import escape
from django.utils.safestring import SafeString, mark_safe

EXTENSIONS = ["tables", "sane_lists"]
_PARAGRAPHS = {"p", "br", "hr", "blockquote", "pre", "ul", "ol", "li", "h2", "h3", "h4"}
_WORDS = {"a", "em", "strong", "del", "code"}
_TABLES = {"table", "thead", "tbody", "tr", "th", "td"}
TAGS = _PARAGRAPHS | _WORDS | _TABLES
ATTRIBUTES = {"a": {"href", "title"}}
SCHEMES = {"https", "mailto"}
REL = "nofollow noopener"
# No text inside a script element can end it, or open a comment, once these are written as escapes.
_JSON_ESCAPES = {ord(c): f"\\u{ord(c):04X}" for c in "<>&\u2028\u2029"}


@lru_cache(maxsize=2048)  # an edit changes one paragraph of a page, and cleaning takes 2 ms each
def render_prose(text: str) -> SafeString:
    """Return the Markdown as HTML, with only the tags, attributes and schemes listed above.

    bleach cleans, links bare addresses and marks outgoing links; nh3, which parses as browsers do,
    has the last word. Nesting too deep to parse comes back as the plain text.
    """
    try:
        html = markdown.markdown(text, extensions=EXTENSIONS, output_format="html")
        html = bleach.clean(html, TAGS, {"a": ["href", "title"]}, SCHEMES, strip=True)
        html = bleach.linkify(html, callbacks=[_mark_outgoing], skip_tags=["pre", "code"])
    except RecursionError:
        html = f"<p>{escape(text)}</p>"
    return mark_safe(_last_gate(html))  # noqa: S308


def render_data(values: Iterable[dict]) -> SafeString:
    """Return each value as a JSON-LD block: data to a browser, never a script."""
    blocks = (
        json.dumps(value, ensure_ascii=False, separators=(",", ":")).translate(_JSON_ESCAPES)
        for value in values
    )
    tags = (f'<script type="application/ld+json">{block}</script>' for block in blocks)
    return mark_safe("".join(tags))  # noqa: S308


def _last_gate(html: str) -> str:
    return nh3.clean(
        html,
        tags=TAGS,
        attributes={"a": ATTRIBUTES["a"] | {"rel"}},
        url_schemes=SCHEMES,
        link_rel=None,  # _mark_outgoing has set it, on outgoing links alone
    )


def _mark_outgoing(attributes, new=False):
    """Set rel on a link to another site, and leave alone what only looks like an address."""
    href = attributes.get((None, "href"), "")
    if href.startswith("https://"):
        attributes[(None, "rel")] = REL
        return attributes
    return None if new else attributes
