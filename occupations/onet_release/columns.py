"""How the text of a column becomes a value, and what to tell who got it wrong."""

import re
from collections.abc import Callable
from dataclasses import dataclass

from jobrisk.text import clean_text

NOT_AVAILABLE = "n/a"


@dataclass(frozen=True, slots=True)
class Column:
    """One column that we read; `parse` raises ValueError where the text is not as `expected`."""

    name: str
    parse: Callable[[str], object]
    expected: str


def pattern(name: str, regex: str, expected: str) -> Column:
    shape = re.compile(regex)

    def parse(value: str) -> str:
        if not shape.fullmatch(value):
            raise ValueError
        return value

    return Column(name, parse, expected)


def words(name: str, limit: int) -> Column:
    def parse(value: str) -> str:
        return " ".join(clean_text(value, limit).split())

    return Column(name, parse, f"a text of 1 to {limit} characters")


def maybe_words(name: str, limit: int) -> Column:
    required = words(name, limit)

    def parse(value: str) -> str:
        return "" if value in ("", NOT_AVAILABLE) else required.parse(value)

    return Column(name, parse, f"{required.expected}, or n/a")


def whole(name: str, low: int, high: int) -> Column:
    def parse(value: str) -> int:
        # int() alone takes "1_000", " 7" and digits of other scripts.
        if not (value.isascii() and value.isdigit()) or not low <= int(value) <= high:
            raise ValueError
        return int(value)

    return Column(name, parse, f"a whole number from {low} to {high}")


def number(name: str, low: float, high: float) -> Column:
    shape = re.compile(r"[0-9]{1,3}(\.[0-9]{1,6})?")

    def parse(value: str) -> float | None:
        if value == NOT_AVAILABLE:
            return None
        if not shape.fullmatch(value) or not low <= float(value) <= high:
            raise ValueError
        return float(value)

    return Column(name, parse, f"a number from {low:g} to {high:g}, or n/a")


def choice(name: str, *allowed: str) -> Column:
    def parse(value: str) -> str:
        if value not in allowed:
            raise ValueError
        return value

    return Column(name, parse, "one of " + ", ".join(repr(each) for each in allowed))
