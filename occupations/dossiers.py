"""Read a curated dossier from its YAML file: pure, with the line of every fault.

A dossier file holds one occupation's curated assessments. Its form is checked here; whether it
can be scored is checked by building the values that every lens reads.
"""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from datetime import date
from pathlib import Path

import yaml

from . import scoring

DOSSIER_DIR = Path(__file__).resolve().parent.parent / "fixtures" / "dossiers"
GROUPS = {
    "signals": (scoring.Signals, ("postings", "companies", "wages", "tools", "experts")),
    "barriers": (
        scoring.Barriers,
        ("regulatory", "physical", "union", "liability", "cultural"),
    ),
    "principles": (scoring.Principles, ("physical", "interpersonal", "judgment")),
}


class DossierError(ValueError):
    """A dossier file is not as it should be; the message says where and what to expect."""


@dataclass(frozen=True, slots=True)
class RatingNote:
    value: int
    reason: str


@dataclass(frozen=True, slots=True)
class DossierTask:
    name: str
    percent: int
    score: float
    mode: scoring.Mode
    rationale: str


@dataclass(frozen=True, slots=True)
class DossierAssessment:
    """One curated assessment: its inputs with a reason for each."""

    level: str
    assessed_on: date
    author: str
    reason: str
    tasks: tuple[DossierTask, ...]
    ratings: Mapping[str, Mapping[str, RatingNote]]
    growth: RatingNote

    def as_input(self) -> scoring.AssessmentInput:
        """Return the values that every lens reads."""
        values = {
            group: kind(**{name: note.value for name, note in self.ratings[group].items()})
            for group, (kind, _) in GROUPS.items()
        }
        return scoring.AssessmentInput(
            tasks=tuple(
                scoring.TaskInput(task.name, task.percent, task.score, task.mode)
                for task in self.tasks
            ),
            **values,
            growth=self.growth.value,
            care=scoring.Care.CURATED,
        )


@dataclass(frozen=True, slots=True)
class Dossier:
    slug: str
    assessments: tuple[DossierAssessment, ...]


class _Node:
    """A YAML node with its file, so that a fault can say where it stands."""

    def __init__(self, node: yaml.Node, file: str):
        self.node, self.file = node, file

    def fail(self, problem: str) -> DossierError:
        return DossierError(f"{self.file}, line {self.node.start_mark.line + 1}: {problem}")

    def fields(self, *names: str) -> dict[str, "_Node"]:
        """Return the node's entries, which have to be exactly the named ones."""
        if not isinstance(self.node, yaml.MappingNode):
            raise self.fail(f"expected a mapping with {', '.join(names)}")
        found: dict[str, _Node] = {}
        for key, value in self.node.value:
            if key.value in found:
                raise _Node(key, self.file).fail(f"{key.value!r} stands twice")
            if key.value not in names:
                raise _Node(key, self.file).fail(
                    f"unknown entry {key.value!r}, expected one of {', '.join(names)}"
                )
            found[key.value] = _Node(value, self.file)
        missing = [name for name in names if name not in found]
        if missing:
            raise self.fail(f"missing {', '.join(missing)}")
        return found

    def items(self) -> list["_Node"]:
        if not isinstance(self.node, yaml.SequenceNode) or not self.node.value:
            raise self.fail("expected a list with at least one entry")
        return [_Node(item, self.file) for item in self.node.value]

    def value(self, kind: type, expected: str):
        """Return the node's scalar as the kind asked for."""
        if isinstance(self.node, yaml.ScalarNode):
            value = yaml.SafeLoader("").construct_object(self.node)
            if type(value) is kind or (kind is float and type(value) is int):
                return value
        raise self.fail(f"expected {expected}")

    def text(self) -> str:
        value = self.value(str, "a text").strip()
        if not value:
            raise self.fail("expected a text that is not empty")
        return value


def read_dossier(path: Path) -> Dossier:
    """Return the dossier in a file, checked and scorable.

    Raises  DossierError with file, line and what was expected.
    """
    try:
        node = yaml.compose(path.read_text(encoding="utf-8"), Loader=yaml.SafeLoader)
    except yaml.YAMLError as error:
        mark = getattr(error, "problem_mark", None)
        line = f", line {mark.line + 1}" if mark else ""
        raise DossierError(f"{path.name}{line}: not YAML ({error})") from None
    if node is None:
        raise DossierError(f"{path.name}: the file is empty")
    fields = _Node(node, path.name).fields("slug", "assessments")
    slug = fields["slug"].text()
    if slug != path.stem:
        raise fields["slug"].fail(f"the slug is {slug!r}, expected the file's name {path.stem!r}")
    return Dossier(slug, tuple(_assessment(item) for item in fields["assessments"].items()))


def _assessment(node: _Node) -> DossierAssessment:
    fields = node.fields("level", "assessed_on", "author", "reason", "tasks", *GROUPS, "growth")
    level = fields["level"].text()
    if level not in ("junior", "mid", "senior"):
        raise fields["level"].fail("expected junior, mid or senior")
    assessment = DossierAssessment(
        level=level,
        assessed_on=fields["assessed_on"].value(date, "a date such as 2026-11-20"),
        author=fields["author"].text(),
        reason=fields["reason"].text(),
        tasks=tuple(_task(item) for item in fields["tasks"].items()),
        ratings={
            group: {name: _note(note) for name, note in fields[group].fields(*names).items()}
            for group, (_, names) in GROUPS.items()
        },
        growth=_note(fields["growth"]),
    )
    try:
        assessment.as_input()
    except ValueError as error:
        raise node.fail(str(error)) from None
    return assessment


def _task(node: _Node) -> DossierTask:
    fields = node.fields("name", "percent", "score", "mode", "rationale")
    mode = fields["mode"].text()
    if mode not in list(scoring.Mode):
        raise fields["mode"].fail(f"expected one of {', '.join(scoring.Mode)}")
    return DossierTask(
        name=fields["name"].text(),
        percent=fields["percent"].value(int, "a whole number of percent"),
        score=float(fields["score"].value(float, "a score from 1 to 5")),
        mode=scoring.Mode(mode),
        rationale=fields["rationale"].text(),
    )


def _note(node: _Node) -> RatingNote:
    fields = node.fields("value", "reason")
    return RatingNote(fields["value"].value(int, "a whole number"), fields["reason"].text())


def read_dossiers(folder: Path = DOSSIER_DIR) -> Iterator[Dossier]:
    """Yield every dossier of a folder, in the order of their slugs."""
    for path in sorted(folder.glob("*.yaml")):
        yield read_dossier(path)
