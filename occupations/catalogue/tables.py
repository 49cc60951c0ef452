"""Every file of the catalogue, its columns, and what may stand in them."""

import csv
import hashlib
import re
from collections.abc import Callable, Iterable, Iterator, Mapping
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


ONETSOC = pattern("onetsoc", r"\d\d-\d{4}\.\d\d", "an O*NET-SOC code such as 29-1141.00")
TASK_ID = whole("task_id", 1, 9_999_999)
IWA = pattern("iwa_id", r"4\.A\.\d\.[a-c]\.\d\.I\d\d", "an activity code such as 4.A.1.a.1.I01")
PUBLISHED = (
    pattern(
        "published_for",
        r"[0-9][0-9.-]{3,9}( [0-9][0-9.-]{3,9})*",
        "one or more codes between blanks",
    ),
    whole("distance", 0, 4),
)
LABELS = ("E0", "E1", "E2")
FIGURES = (
    "employment",
    "employment_projected",
    "median_wage",
    "wage_p10",
    "wage_p25",
    "wage_p75",
    "wage_p90",
    "wage_change",
    "projected_growth",
    "openings",
    "education",
    "job_zone",
)
PUBLISHED_EXPOSURES = tuple(
    f"{rater}_{measure}"
    for rater in ("dv_rating", "human_rating")
    for measure in ("alpha", "beta", "gamma")
)
CONTEXTS = (
    "consequence_of_error",
    "physical_proximity",
    "face_to_face_discussions",
    "contact_with_others",
    "freedom_to_make_decisions",
    "frequency_of_decision_making",
    "responsible_for_others_health_and_safety",
    "using_your_hands",
)

TABLES = {
    table.name: table
    for table in (
        Table(
            "sectors",
            (
                pattern("major_group", r"\d\d", "two digits such as 29"),
                pattern("slug", r"[a-z0-9]+(-[a-z0-9]+)*", "lower-case words joined by hyphens"),
                text("name", 60),
                text("description", 160),
            ),
            is_ours=True,
        ),
        Table(
            "datasets",
            (
                pattern("key", r"[a-z0-9]+(-[a-z0-9]+)*", "lower-case words joined by hyphens"),
                text("publisher", 200),
                text("title", 200),
                text("release", 120),
                whole("year", 2000, 2100),
                pattern("url", r"https://\S+", "an address that begins with https://"),
                text("licence", 200),
                choice("licence_state", "clear", "elsewhere", "unstated"),
                text("credit", 500),
            ),
            is_ours=True,
        ),
        Table("activities", (IWA, text("label", 60)), is_ours=True),
        Table(
            "elements",
            (
                pattern(
                    "element_id", r"[24]\.[AB]\.\d\.[a-z](\.\d)?", "an element such as 2.A.1.a"
                ),
                choice("kind", "skill", "activity"),
                text("name", 100),
                text("label", 60),
            ),
            is_ours=True,
        ),
        Table(
            "indices",
            (
                pattern("key", r"[a-z0-9]+(-[a-z0-9]+)*", "lower-case words joined by hyphens"),
                text("name", 120),
                text("publisher", 120),
                whole("year", 2000, 2100),
                text("scale", 120),
                choice("higher_means", "exposed", "safer"),
                choice("is_llm_era", "yes", "no"),
                text("dataset", 50),
                text("measures", 200),
            ),
            is_ours=True,
        ),
        Table(
            "roles",
            (
                pattern("slug", r"[a-z0-9]+(-[a-z0-9]+)*", "lower-case words joined by hyphens"),
                text("title", 150),
                pattern("parent", r"\d\d-\d{4}\.\d\d", "an O*NET-SOC code such as 15-2051.00"),
                pattern("stand_in", r"\d\d-\d{4}\.\d\d", "an O*NET-SOC code such as 15-2051.00"),
                text("aliases", 500),
            ),
            is_ours=True,
        ),
        Table(
            "occupations",
            (ONETSOC, text("title", 150), choice("kind", "counted", "residual", "military")),
        ),
        Table("aliases", (ONETSOC, text("name", 200))),
        Table(
            "codes",
            (ONETSOC, choice("scheme", "soc2018", "isco08"), text("code", 10), text("title", 200)),
        ),
        Table(
            "tasks",
            (
                ONETSOC,
                TASK_ID,
                choice("weight", "core", "supplemental", "unrated"),
                number("importance", 1, 5, optional=True),
                choice("human", *LABELS, ""),
                choice("gpt4", *LABELS, ""),
                number("automation", 0, 4, optional=True),
                number("complexity", 0, 4, optional=True),
                number("physical", 0, 4, optional=True),
                number("regulatory", 0, 4, optional=True),
                number("use", 0, 1, optional=True),
                number("handed_over", 0, 1, optional=True),
            ),
        ),
        Table("task_activities", (ONETSOC, TASK_ID, IWA)),
        Table("message_shares", (IWA, number("percent", 0, 100), text("period", 20))),
        Table(
            "labels",
            (
                ONETSOC,
                TASK_ID,
                whole("core_weight", 1, 2),
                choice("human", *LABELS),
                choice("gpt4", *LABELS),
            ),
        ),
        Table("exposures", (ONETSOC, *(number(key, 0, 1) for key in PUBLISHED_EXPOSURES))),
        Table(
            "figures",
            (
                ONETSOC,
                choice("kind", *FIGURES),
                number("value", -1e3, 1e9),
                choice("is_capped", "yes", "no"),
                text("period", 20),
                text("dataset", 50),
                *PUBLISHED,
            ),
        ),
        Table("index_values", (ONETSOC, text("index", 50), number("value", -100, 100), *PUBLISHED)),
        Table(
            "profiles",
            (ONETSOC, text("published_code", 10), ratings("skills", 35), ratings("activities", 41)),
        ),
        Table("code_titles", (text("code", 10), text("title", 150))),
        Table("contexts", (ONETSOC, *(number(key, 0, 1) for key in CONTEXTS))),
        Table(
            "related",
            (
                ONETSOC,
                pattern("related", r"\d\d-\d{4}\.\d\d", "an O*NET-SOC code such as 29-1141.00"),
                choice("tier", "close", "near", "further"),
                whole("rank", 1, 99),
            ),
        ),
        Table(
            "countries",
            (
                pattern("iso3", r"[A-Z]{3}", "three capital letters such as GBR"),
                text("name", 80),
                text("region", 40),
                pattern("subregion", r".{0,60}", "a text of up to 60 characters"),
                number("readiness", 0, 1, optional=True),
                number("exposure", 0, 1, optional=True),
                number("x", 0, 1000, optional=True),
                number("y", 0, 1000, optional=True),
                pattern("path", r"[MLZ0-9., -]*", "an outline of M, L and Z steps"),
            ),
        ),
    )
}


def read_table(name: str, folder: Path | None = None) -> Iterator[dict]:
    """Yield the rows of a catalogue file as dicts of parsed values, in file order.

    Each row also holds its line in the file under "line".
    Raises  CatalogueError with file, line, column and what was expected.
    """
    table = TABLES[name]
    path = table.path(folder)
    try:
        with path.open(encoding="utf-8", newline="") as file:
            yield from _rows(table, path.name, csv.reader(file, strict=True))
    except FileNotFoundError:
        raise CatalogueError(f"{path.name}: the file is missing from {path.parent.name}/") from None
    except UnicodeDecodeError as error:
        raise CatalogueError(f"{path.name}: not UTF-8 text ({error.reason})") from None


def _rows(table: Table, file: str, reader) -> Iterator[dict]:
    names = [column.name for column in table.columns]
    try:
        header = next(reader, [])
        if header != names:
            raise CatalogueError(f"{file}, line 1: expected the columns {', '.join(names)}")
        for cells in reader:
            yield _row(table, file, reader.line_num, cells)
    except csv.Error as error:
        raise CatalogueError(f"{file}, line {reader.line_num}: broken CSV ({error})") from None


def _row(table: Table, file: str, line: int, cells: list[str]) -> dict:
    if len(cells) != len(table.columns):
        raise CatalogueError(
            f"{file}, line {line}: {len(cells)} cells, expected {len(table.columns)}"
        )
    row: dict[str, object] = {"line": line}
    for column, cell in zip(table.columns, cells, strict=True):
        try:
            row[column.name] = column.parse(cell)
        except ValueError:
            shown = cell if len(cell) <= 40 else cell[:40] + "…"
            raise CatalogueError(
                f"{file}, line {line}, column {column.name}: {shown!r}, expected {column.expected}"
            ) from None
    return row


def write_table(name: str, rows: Iterable[Mapping], folder: Path) -> int:
    """Write rows as the catalogue file, sorted, and return how many there were.

    Floats are written with the fewest digits that keep six significant ones, so that building
    twice gives the same bytes.
    """
    names = [column.name for column in TABLES[name].columns]
    lines = sorted([_cell(row[key]) for key in names] for row in rows)
    with TABLES[name].path(folder).open("w", encoding="utf-8", newline="") as file:
        writer = csv.writer(file, lineterminator="\n")
        writer.writerow(names)
        writer.writerows(lines)
    return len(lines)


def _cell(value: object) -> str:
    if value is None:
        return ""
    if isinstance(value, float):
        return str(int(value)) if value.is_integer() else f"{value:.6g}"
    return str(value)


def fingerprint(folders: Iterable[Path] = (WORDING_DIR, CATALOGUE_DIR)) -> str:
    """Return one SHA-256 over the names and bytes of all catalogue files."""
    digest = hashlib.sha256()
    for folder in folders:
        for path in sorted(folder.glob("*.csv")):
            digest.update(path.name.encode())
            digest.update(hashlib.sha256(path.read_bytes()).digest())
    return digest.hexdigest()
