"""The files of a release and their columns."""

from collections.abc import Callable
from dataclasses import dataclass

from .columns import NOT_AVAILABLE, Column, choice, maybe_words, number, pattern, whole, words

OCCUPATIONS, STATEMENTS = "Occupation Data.txt", "Task Statements.txt"
RATINGS, ALIASES = "Task Ratings.txt", "Alternate Titles.txt"
ZONES, RELATED = "Job Zones.txt", "Related Occupations.txt"
SKILLS, ACTIVITIES, CONTEXT = "Skills.txt", "Work Activities.txt", "Work Context.txt"

LONGEST_NAME = 200
LONGEST_TASK = 2_000
IMPORTANCE = "IM"
# The publisher's words and ours.
WEIGHTS = {"Core": "core", "Supplemental": "supplemental", NOT_AVAILABLE: "unrated", "": "unrated"}
TIERS = {"Primary-Short": "close", "Primary-Long": "near", "Supplemental": "further"}


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


def code(name: str) -> Column:
    return pattern(name, r"[0-9]{2}-[0-9]{4}\.[0-9]{2}", "a code such as 29-1141.00")


CODE = code("O*NET-SOC Code")
TASK = whole("Task ID", 1, 9_999_999)
ELEMENT = pattern("Element ID", r"[0-9](\.[0-9A-Za-z]{1,3}){1,6}", "an element such as 2.A.1.a")
SUPPRESS = choice("Recommend Suppress", "Y", "N", NOT_AVAILABLE, "")
DATE = pattern("Date", r"(0[1-9]|1[0-2])/[0-9]{4}|n/a|", "a month such as 08/2023, or n/a")
RATED = (CODE, ELEMENT, choice("Scale ID", IMPORTANCE, "LV"), number("Data Value", 0, 7), SUPPRESS)
RATED_KEY = ("O*NET-SOC Code", "Element ID", "Scale ID")

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
            code("Related O*NET-SOC Code"),
            choice("Relatedness Tier", *TIERS),
            whole("Index", 1, 1000),
        ),
        ("O*NET-SOC Code", "Related O*NET-SOC Code"),
        fault=own_neighbour,
    ),
    Table(ZONES, (CODE, whole("Job Zone", 1, 5), DATE), ("O*NET-SOC Code",)),
)
