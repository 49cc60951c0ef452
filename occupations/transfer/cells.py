"""Texts in cells, so that no spreadsheet takes one for a formula. Pure."""

import re

# What spreadsheets begin a formula with, the full-width signs included, after any apostrophes.
_FORMULA = re.compile(r"'*[=+\-@\t\r\n＝＋－＠]")
_QUOTED = re.compile(r"'+[=+\-@\t\r\n＝＋－＠]")
_NUMBER = re.compile(r"[-+]?\d+(?:\.\d+)?")


def escaped(text: str) -> str:
    """Return the text with an apostrophe before it where it could be a formula; numbers stay."""
    if _FORMULA.match(text) and not _NUMBER.fullmatch(text):
        return f"'{text}"
    return text


def unescaped(text: str) -> str:
    """Return the text that `escaped` was given."""
    return text[1:] if _QUOTED.match(text) else text
