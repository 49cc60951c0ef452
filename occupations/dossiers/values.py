"""What a dossier file holds, as values. Pure."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import date

from .. import scoring
from ..prose.blocks import Prose, SourceNote

LEVELS = ("junior", "mid", "senior")
GROUPS = {
    "signals": (scoring.Signals, ("postings", "companies", "wages", "tools", "experts")),
    "barriers": (
        scoring.Barriers,
        ("regulatory", "physical", "union", "liability", "cultural"),
    ),
    "principles": (scoring.Principles, ("physical", "interpersonal", "judgment")),
}


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
    line: int = field(default=0, compare=False)  # that it starts on in its file

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
class DossierProse:
    """The words of a dossier, with bindings in braces, and where each text stands in the file."""

    author: str
    dated_on: date
    reason: str
    blocks: Prose
    sources: tuple[SourceNote, ...]
    lines: Mapping[str, int] = field(default_factory=dict, compare=False)


@dataclass(frozen=True, slots=True)
class DossierFile:
    """One occupation's dossier: its curated assessments, and its prose where it has any."""

    slug: str
    assessments: tuple[DossierAssessment, ...]
    prose: DossierProse | None = None

    @property
    def main(self) -> DossierAssessment:
        """The assessment that the prose is about: the mid-level one, or the first."""
        return next((one for one in self.assessments if one.level == "mid"), self.assessments[0])
