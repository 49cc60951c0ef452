"""The sections of a job page in reading order; the page and its rail both come from this list."""

from collections.abc import Callable
from dataclasses import dataclass
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from .job import JobPage


def _always(page: "JobPage") -> bool:
    return True


@dataclass(frozen=True, slots=True)
class Section:
    """One section: its id, its name in the rail, its template and when it is there."""

    key: str
    name: str
    is_there: Callable[["JobPage"], bool] = _always

    @property
    def template(self) -> str:
        return f"occupations/_{self.key}.html"


@dataclass(frozen=True, slots=True)
class Group:
    """Sections that serve one purpose."""

    key: str
    name: str
    sections: tuple[Section, ...]


GROUPS = (
    Group(
        "case",
        "The case",
        (
            Section("tasks", "Tasks"),
            Section("argument", "Argument", lambda page: page.words.argument or page.words.why),
            Section("threats", "Threats", lambda page: page.words.threats),
            Section("scenarios", "Scenarios", lambda page: page.scenarios or page.words.scenarios),
            Section("where", "Where and when", lambda page: page.where),
            Section("impact", "Impact"),
        ),
    ),
    Group(
        "you",
        "For you",
        (
            Section("worry", "Who should worry", lambda page: page.words.worry or page.words.safe),
            Section("next", "What to do", lambda page: page.words.outlook or page.words.strategy),
            Section(
                "neighbours", "Related jobs", lambda page: page.about.related or page.about.roles
            ),
        ),
    ),
    Group(
        "check",
        "Check our work",
        (
            Section("score", "The score"),
            Section("reality", "Does it fit?", lambda page: page.words.reality),
            Section("ratings", "Market and barriers"),
            Section("lenses", "Other lenses"),
            Section("opinions", "Outside opinions", lambda page: page.outside),
            Section("figures", "Official figures", lambda page: page.about.figures),
            Section(
                "work", "Work content", lambda page: page.about.activities or page.about.statements
            ),
            Section("evidence", "Evidence"),
            Section("sources", "Sources", lambda page: page.cited),
            Section("status", "Status report"),
        ),
    ),
)


def contents(page: "JobPage") -> tuple[Group, ...]:
    """Return the groups with the sections that this page has; an empty group is left out."""
    found = (
        Group(group.key, group.name, tuple(s for s in group.sections if s.is_there(page)))
        for group in GROUPS
    )
    return tuple(group for group in found if group.sections)
