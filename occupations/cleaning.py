"""What cleaning would take away from a text in Markdown."""

import re

from jobrisk.prose import render_prose


def lost_in_cleaning(text: str) -> str:
    """Return a piece of Markdown that cleaning takes away or changes, or nothing.

    Raw HTML is what cleaning cuts; the words that are left have to be those that were written.
    """
    markup = re.search(r"<[^>]*>", text)
    if markup:
        return f"{markup[0]!r}"
    shown = re.sub(r"<[^>]+>", " ", str(render_prose(text)))
    words = re.findall(r"[^\W_]+", re.sub(r"\]\([^)]*\)", "]", text))
    left = re.findall(r"[^\W_]+", shown.replace("&amp;", " ").replace("&quot;", " "))
    return "" if words == left else f"words: {' '.join(words)[:40]}…"
