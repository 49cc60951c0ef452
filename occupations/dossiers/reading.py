"""Read a curated dossier from its YAML file: pure, with the line of every fault.

Its form is checked here; whether it can be scored is checked by building the values that every
lens reads. What its sentences must keep to is in `checks`.
"""

from collections.abc import Iterator
from datetime import date
from pathlib import Path

from .. import scoring
from .nodes import DossierError, Node, compose
from .prose import read_prose
from .values import GROUPS, LEVELS, DossierAssessment, DossierFile, DossierTask, RatingNote

DOSSIER_DIR = Path(__file__).resolve().parents[2] / "fixtures" / "dossiers"


def read_dossier(path: Path) -> DossierFile:
    """Return the dossier in a file, checked and scorable.

    Raises  DossierError with file, line and what was expected.
    """
    try:
        text = path.read_text(encoding="utf-8")
    except UnicodeDecodeError as error:
        raise DossierError(f"{path.name}: not UTF-8 ({error.reason})") from None
    fields = compose(text, path.name).fields("slug", "assessments", optional=("prose",))
    slug = fields["slug"].text()
    if slug != path.stem:
        raise fields["slug"].fail(f"the slug is {slug!r}, expected the file's name {path.stem!r}")
    assessments = tuple(_assessment(item) for item in fields["assessments"].items())
    levels = [LEVELS.index(one.level) for one in assessments]
    if levels != sorted(set(levels)):
        raise fields["assessments"].fail("expected one assessment a level, junior first")
    prose = fields.get("prose")
    if prose is None:
        return DossierFile(slug, assessments)
    dossier = DossierFile(slug, assessments)
    return DossierFile(slug, assessments, read_prose(prose, dossier.main.as_input()))


def read_dossiers(folder: Path = DOSSIER_DIR) -> Iterator[DossierFile]:
    """Yield every dossier of a folder, in the order of their slugs."""
    for path in sorted(folder.glob("*.yaml")):
        yield read_dossier(path)


def _assessment(node: Node) -> DossierAssessment:
    fields = node.fields("level", "assessed_on", "author", "reason", "tasks", *GROUPS, "growth")
    level = fields["level"].text()
    if level not in LEVELS:
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
        line=node.line,
    )
    try:
        assessment.as_input()
    except ValueError as error:
        raise node.fail(str(error)) from None
    return assessment


def _task(node: Node) -> DossierTask:
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


def _note(node: Node) -> RatingNote:
    fields = node.fields("value", "reason")
    return RatingNote(fields["value"].value(int, "a whole number"), fields["reason"].text())
