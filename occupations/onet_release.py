"""A release of the O*NET database as its publisher hands it out: tab-text files in a folder. Pure.

`read_release` reads and checks all of it before anybody writes a row. A table that is there has to
be right to the last line; a table that may be missing is named in `Release.absent`.
"""

import re
from collections import defaultdict
from collections.abc import Callable, Iterable, Iterator
from dataclasses import dataclass, field
from pathlib import Path

from jobrisk.text import TextRefused, clean_text

LONGEST_LINE = 20_000
LONGEST_NAME = 200
LONGEST_TASK = 2_000
IMPORTANCE = "IM"
NOT_AVAILABLE = "n/a"
# The publisher's words and ours.
WEIGHTS = {"Core": "core", "Supplemental": "supplemental", NOT_AVAILABLE: "unrated", "": "unrated"}
TIERS = {"Primary-Short": "close", "Primary-Long": "near", "Supplemental": "further"}


class ReleaseError(ValueError):
    """The release is not as it should be; the message says where, and what to expect there."""


@dataclass(frozen=True, slots=True)
class Column:
    """One column that we read: how its text becomes a value, and what to tell who got it wrong."""

    name: str
    parse: Callable[[str], object]
    expected: str


@dataclass(frozen=True, slots=True)
class Table:
    """One file of the release: the columns that we read, and which of them stand only once.

    `fault` looks at a whole row and gives the column that is wrong and what to expect, or None.
    """

    file: str
    columns: tuple[Column, ...]
    key: tuple[str, ...] = ()
    is_required: bool = False
    fault: Callable[[tuple], tuple[str, str] | None] = lambda row: None


@dataclass(frozen=True, slots=True)
class Statement:
    """One task of one occupation, in the publisher's words."""

    text: str
    weight: str


@dataclass(frozen=True, slots=True)
class Related:
    """A neighbour that the publisher names for an occupation."""

    code: str
    tier: str
    rank: int


@dataclass(slots=True)
class Release:
    """All of a release that the site can use, by O*NET-SOC code.

    `importances` and `statements` have (code, task number) as their key; `vectors` holds the
    importance of each element for "skill" and "activity".
    """

    titles: dict[str, str] = field(default_factory=dict)
    statements: dict[tuple[str, int], Statement] = field(default_factory=dict)
    importances: dict[tuple[str, int], float] = field(default_factory=dict)
    aliases: dict[str, list[str]] = field(default_factory=dict)
    related: dict[str, list[Related]] = field(default_factory=dict)
    job_zones: dict[str, tuple[int, str]] = field(default_factory=dict)
    vectors: dict[str, dict[str, dict[str, float]]] = field(default_factory=dict)
    rows: dict[str, int] = field(default_factory=dict)
    suppressed: dict[str, int] = field(default_factory=dict)
    absent: tuple[str, ...] = ()


# Columns


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
    def parse(value: str) -> str:
        return "" if value in ("", NOT_AVAILABLE) else " ".join(clean_text(value, limit).split())

    return Column(name, parse, f"a text of 1 to {limit} characters, or n/a")


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


def off_scale(row: tuple) -> tuple[str, str] | None:
    """Look at a rating, of which the scale and the value stand before the last column."""
    scale, value = row[2], row[-2]
    if scale == IMPORTANCE and value is not None and not 1 <= value <= 5:
        return "Data Value", "a number from 1 to 5 on the scale IM"
    return None


def own_neighbour(row: tuple) -> tuple[str, str] | None:
    if row[0] == row[1]:
        return "Related O*NET-SOC Code", "the code of another occupation"
    return None


SHAPE_OF_CODE = r"[0-9]{2}-[0-9]{4}\.[0-9]{2}"
CODE = pattern("O*NET-SOC Code", SHAPE_OF_CODE, "a code such as 29-1141.00")
TASK = whole("Task ID", 1, 9_999_999)
ELEMENT = pattern("Element ID", r"[0-9](\.[0-9A-Za-z]{1,3}){1,6}", "an element such as 2.A.1.a")
SUPPRESS = choice("Recommend Suppress", "Y", "N", NOT_AVAILABLE, "")
DATE = pattern("Date", r"(0[1-9]|1[0-2])/[0-9]{4}|n/a|", "a month such as 08/2023, or n/a")
RATED = (CODE, ELEMENT, choice("Scale ID", IMPORTANCE, "LV"), number("Data Value", 0, 7), SUPPRESS)
RATED_KEY = ("O*NET-SOC Code", "Element ID", "Scale ID")

OCCUPATIONS, STATEMENTS = "Occupation Data.txt", "Task Statements.txt"
RATINGS, ALIASES = "Task Ratings.txt", "Alternate Titles.txt"
ZONES, RELATED = "Job Zones.txt", "Related Occupations.txt"
SKILLS, ACTIVITIES, CONTEXT = "Skills.txt", "Work Activities.txt", "Work Context.txt"
KINDS = {SKILLS: "skill", ACTIVITIES: "activity"}

TABLES = (
    Table(
        OCCUPATIONS,
        (CODE, words("Title", 150), words("Description", LONGEST_TASK)),
        ("O*NET-SOC Code",),
        is_required=True,
    ),
    Table(
        STATEMENTS,
        (CODE, TASK, words("Task", LONGEST_TASK), choice("Task Type", *WEIGHTS)),
        ("O*NET-SOC Code", "Task ID"),
        is_required=True,
    ),
    Table(
        RATINGS,
        (
            CODE,
            TASK,
            choice("Scale ID", IMPORTANCE, "RT", "FT"),
            pattern("Category", r"[0-9]{1,2}|n/a|", "a whole number, or n/a"),
            number("Data Value", 0, 100),
            SUPPRESS,
        ),
        ("O*NET-SOC Code", "Task ID", "Scale ID", "Category"),
        fault=off_scale,
    ),
    Table(ACTIVITIES, RATED, RATED_KEY, fault=off_scale),
    Table(SKILLS, RATED, RATED_KEY, fault=off_scale),
    Table(
        CONTEXT,
        (
            CODE,
            ELEMENT,
            pattern("Scale ID", r"[A-Z]{2,4}", "a scale such as CX or CXP"),
            pattern("Category", r"[0-9]{1,2}|n/a|", "a whole number, or n/a"),
            number("Data Value", 0, 100),
            SUPPRESS,
        ),
        ("O*NET-SOC Code", "Element ID", "Scale ID", "Category"),
    ),
    Table(
        ALIASES,
        (
            CODE,
            words("Alternate Title", LONGEST_NAME),
            maybe_words("Short Title", LONGEST_NAME),
        ),
    ),
    Table(
        RELATED,
        (
            CODE,
            pattern("Related O*NET-SOC Code", SHAPE_OF_CODE, "a code such as 29-1141.00"),
            choice("Relatedness Tier", *TIERS),
            whole("Index", 1, 1000),
        ),
        ("O*NET-SOC Code", "Related O*NET-SOC Code"),
        fault=own_neighbour,
    ),
    Table(ZONES, (CODE, whole("Job Zone", 1, 5), DATE), ("O*NET-SOC Code",)),
)


# Reading


def read_release(
    folder: Path, watch: Callable[[str, Iterable], Iterable] = lambda name, rows: rows
) -> Release:
    """Return everything in the release that the site can use.

    Takes   the folder, and a function that may count the rows of each file as they pass.
    Raises  ReleaseError with file, line, column and what was expected.
    """
    folder = Path(folder)
    if not folder.is_dir():
        raise ReleaseError(f"{folder} is not a folder; name the one that holds {OCCUPATIONS!r}")
    missing = [table for table in TABLES if not (folder / table.file).is_file()]
    required = [table.file for table in missing if table.is_required]
    if required:
        raise ReleaseError(f"{folder} holds no {' and no '.join(map(repr, required))}")
    release = Release(absent=tuple(table.file for table in missing))
    for table in TABLES:
        if table not in missing:
            rows = read_table(folder / table.file, table)
            KEEP[table.file](release, table.file, watch(table.file, rows))
            if table.is_required and not release.rows[table.file]:
                raise ReleaseError(f"{table.file} has no rows, expected at least one")
    return release


def read_table(path: Path, table: Table) -> Iterator[tuple]:
    """Return the values of the table's columns, row by row, in the order of `table.columns`.

    The file's own columns may stand in any order, and others may stand between them.
    """
    lines = read_lines(path)
    try:
        _, header = next(lines)
    except StopIteration:
        raise ReleaseError(f"{table.file} is empty, expected a header row") from None
    for name in {name for name in header if header.count(name) > 1}:
        raise ReleaseError(f"{table.file}, line 1, column {name!r}: stands twice, expected once")
    for column in table.columns:
        if column.name not in header:
            raise ReleaseError(f"{table.file}, line 1: no column {column.name!r}, expected it here")
    places = [(column, header.index(column.name)) for column in table.columns]
    keys = [index for index, column in enumerate(table.columns) if column.name in table.key]
    seen: dict[tuple, int] = {}
    for line, fields in lines:
        if len(fields) != len(header):
            raise ReleaseError(
                f"{table.file}, line {line}: {len(fields)} fields, "
                f"expected {len(header)} as in the header"
            )
        row = tuple(value_of(table, line, column, fields[at]) for column, at in places)
        wrong = table.fault(row)
        if wrong:
            name, expected = wrong
            raise fault_in(table, line, name, fields[header.index(name)], expected)
        key = tuple(row[index] for index in keys)
        if keys and key in seen:
            name = table.key[-1]
            raise ReleaseError(
                f"{table.file}, line {line}, column {name!r}: {fields[header.index(name)]!r} "
                f"stands already in line {seen[key]} with the same key, expected it once"
            )
        seen[key] = line
        yield row


def value_of(table: Table, line: int, column: Column, text: str) -> object:
    try:
        return column.parse(text.strip())
    except (ValueError, TextRefused):
        raise fault_in(table, line, column.name, text, column.expected) from None


def fault_in(table: Table, line: int, column: str, text: str, expected: str) -> ReleaseError:
    shown = text if len(text) <= 60 else f"{text[:60]}…"
    return ReleaseError(
        f"{table.file}, line {line}, column {column!r}: {shown!r}, expected {expected}"
    )


def read_lines(path: Path) -> Iterator[tuple[int, list[str]]]:
    """Return each line's number and fields; lines with nothing in them are passed over."""
    with path.open("rb") as file:
        for line, packed in enumerate(iter(lambda: file.readline(LONGEST_LINE + 1), b""), start=1):
            if len(packed) > LONGEST_LINE:
                raise ReleaseError(
                    f"{path.name}, line {line}: longer than {LONGEST_LINE:,} bytes, "
                    "expected a table of tab-separated text"
                )
            packed = packed.removeprefix(b"\xef\xbb\xbf") if line == 1 else packed
            try:
                text = packed.decode("utf-8").rstrip("\r\n")
            except UnicodeDecodeError as error:
                at = packed[: error.start].count(b"\t") + 1
                raise ReleaseError(
                    f"{path.name}, line {line}, column {at}: bytes that are no UTF-8, "
                    "expected text in UTF-8"
                ) from None
            if text.strip():
                fields = text.split("\t")
                yield line, [name.strip() for name in fields] if line == 1 else fields


# Keeping: one function per file, from its rows to the release


def keep_occupations(release: Release, file: str, rows: Iterable[tuple]) -> None:
    release.titles = {code: title for code, title, _ in rows}
    release.rows[file] = len(release.titles)


def keep_statements(release: Release, file: str, rows: Iterable[tuple]) -> None:
    release.statements = {
        (code, task): Statement(text, WEIGHTS[weight]) for code, task, text, weight in rows
    }
    release.rows[file] = len(release.statements)


def keep_ratings(release: Release, file: str, rows: Iterable[tuple]) -> None:
    """Keep importances, but not those that the publisher says are too unsure to use."""
    count = suppressed = 0
    for code, task, scale, _, value, suppress in rows:
        count += 1
        if scale != IMPORTANCE or value is None:
            continue
        if suppress == "Y":
            suppressed += 1
        else:
            release.importances[code, task] = value
    release.rows[file], release.suppressed[file] = count, suppressed


def keep_vectors(release: Release, file: str, rows: Iterable[tuple]) -> None:
    found: dict[str, dict[str, float]] = defaultdict(dict)
    count = 0
    for code, element, scale, value, _ in rows:
        count += 1
        if scale == IMPORTANCE and value is not None:
            found[code][element] = value
    release.vectors[KINDS[file]] = dict(found)
    release.rows[file] = count


def keep_context(release: Release, file: str, rows: Iterable[tuple]) -> None:
    """Only count: the site has no field for work contexts."""
    release.rows[file] = sum(1 for _ in rows)


def keep_aliases(release: Release, file: str, rows: Iterable[tuple]) -> None:
    found: dict[str, dict[str, str]] = defaultdict(dict)
    count = 0
    for code, name, short in rows:
        count += 1
        for each in filter(None, (name, short)):
            found[code].setdefault(each.casefold(), each)
    release.aliases = {code: list(names.values()) for code, names in found.items()}
    release.rows[file] = count


def keep_related(release: Release, file: str, rows: Iterable[tuple]) -> None:
    found: dict[str, list[Related]] = defaultdict(list)
    for code, other, tier, rank in rows:
        found[code].append(Related(other, TIERS[tier], rank))
    release.related = dict(found)
    release.rows[file] = sum(map(len, found.values()))


def keep_zones(release: Release, file: str, rows: Iterable[tuple]) -> None:
    release.job_zones = {code: (zone, date[-4:]) for code, zone, date in rows}
    release.rows[file] = len(release.job_zones)


KEEP = {
    OCCUPATIONS: keep_occupations,
    STATEMENTS: keep_statements,
    RATINGS: keep_ratings,
    ACTIVITIES: keep_vectors,
    SKILLS: keep_vectors,
    CONTEXT: keep_context,
    ALIASES: keep_aliases,
    RELATED: keep_related,
    ZONES: keep_zones,
}
