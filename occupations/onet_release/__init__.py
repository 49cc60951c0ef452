"""A release of the O*NET database as its publisher hands it out: tab-text files in a folder. Pure.

`read_release` reads and checks all of it before anybody writes a row. A table that is there has to
be right to the last line; a table that may be missing is named in `Release.absent`.
"""

from .lines import ReleaseError
from .reading import read_release
from .records import Related, Release, Statement
from .tables import (
    ACTIVITIES,
    ALIASES,
    CONTEXT,
    OCCUPATIONS,
    RATINGS,
    RELATED,
    SKILLS,
    STATEMENTS,
    TABLES,
    ZONES,
)

__all__ = [
    "ACTIVITIES",
    "ALIASES",
    "CONTEXT",
    "OCCUPATIONS",
    "RATINGS",
    "RELATED",
    "SKILLS",
    "STATEMENTS",
    "TABLES",
    "ZONES",
    "Related",
    "Release",
    "ReleaseError",
    "Statement",
    "read_release",
]
