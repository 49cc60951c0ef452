"""The building blocks of a table: a column, what may stand in it, and the error that says not."""

import re
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path

FIXTURES = Path(__file__).resolve().parents[2] / "fixtures"
CATALOGUE_DIR = FIXTURES / "catalogue"
WORDING_DIR = FIXTURES / "wording"


class CatalogueError(ValueError):
    """A file of the catalogue is not as it should be; the message says where and what to expect."""


@dataclass(frozen=True, slots=True)
class Column:
    """One column: how its text becomes a value, and what to tell who got it wrong."""

    name: str
    parse: Callable[[str], object]
    expected: str


@dataclass(frozen=True, slots=True)
class Table:
    """One file: where it lives and its columns, in order."""

    name: str
    columns: tuple[Column, ...]
    is_ours: bool = False

    def path(self, folder: Path | None = None) -> Path:
        return (folder or (WORDING_DIR if self.is_ours else CATALOGUE_DIR)) / f"{self.name}.csv"


def pattern(name: str, regex: str, expected: str) -> Column:
    shape = re.compile(regex)

    def parse(text: str) -> str:
        if not shape.fullmatch(text):
            raise ValueError
        return text

    return Column(name, parse, expected)


def text(name: str, limit: int) -> Column:
    def parse(value: str) -> str:
        if not value.strip() or len(value) > limit or "\x00" in value:
            raise ValueError
        return value

    return Column(name, parse, f"a text of 1 to {limit} characters")


def number(name: str, low: float, high: float, *, optional: bool = False) -> Column:
    def parse(value: str) -> float | None:
        if optional and value == "":
            return None
        result = float(value)
        if not low <= result <= high:
            raise ValueError
        return result

    blank = ", or nothing" if optional else ""
    return Column(name, parse, f"a number from {low:g} to {high:g}{blank}")


def whole(name: str, low: int, high: int) -> Column:
    def parse(value: str) -> int:
        result = int(value)
        if not low <= result <= high:
            raise ValueError
        return result

    return Column(name, parse, f"a whole number from {low} to {high}")


def choice(name: str, *allowed: str) -> Column:
    def parse(value: str) -> str:
        if value not in allowed:
            raise ValueError
        return value

    return Column(name, parse, "one of " + ", ".join(repr(word) for word in allowed))


def ratings(name: str, count: int) -> Column:
    """Return a column of `count` importances 1–5 between blanks, or nothing at all."""

    def parse(value: str) -> list[float]:
        values = [float(item) for item in value.split()]
        if len(values) not in (0, count) or not all(1 <= item <= 5 for item in values):
            raise ValueError
        return values

    return Column(name, parse, f"{count} numbers from 1 to 5 between blanks, or nothing")
