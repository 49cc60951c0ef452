"""The assessments of a job that readers may ask for, and the ways from one to another."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass

from django.db.models import prefetch_related_objects

from ..models import Assessment, Level, Occupation, Origin, ScoreSnapshot, Status
from ..models.assessment import inputs


@dataclass(frozen=True, slots=True)
class Version:
    """A link to another assessment of the same job."""

    name: str
    query: str
    is_current: bool


def shown_results(occupation: Occupation) -> tuple[ScoreSnapshot, ...]:
    """Return every result that readers have been shown, with its assessment; one query."""
    return tuple(ScoreSnapshot.objects.shown_of(occupation))


def published_versions(results: Iterable[ScoreSnapshot]) -> set[tuple[str, str]]:
    """Return level and origin of every published assessment among the results."""
    return {(each.level, each.origin) for each in _published(results)}


def assessment_of(
    results: Iterable[ScoreSnapshot], level: str = Level.MID, origin: str | None = None
) -> Assessment | None:
    """Return the published assessment to show, with its inputs, or None; two queries.

    A curated one goes before the baseline unless `origin` names one of the two.
    """
    asked = (each for each in _published(results) if each.level == level)
    found = {each.origin: each for each in asked if origin in (None, "", each.origin)}
    assessment = found.get(Origin.CURATED) or found.get(Origin.BASELINE)
    if assessment:
        prefetch_related_objects([assessment], *inputs())
    return assessment


def results_of(assessment: Assessment, results: Iterable[ScoreSnapshot]) -> list[tuple]:
    """Return day and score of every result at this assessment's level and origin, in order."""
    kind = assessment.level, assessment.origin
    found = ((result.assessment, result.score) for result in results)
    return [(each.assessed_on, score) for each, score in found if (each.level, each.origin) == kind]


def levels(assessment: Assessment, versions: Iterable[tuple[str, str]]) -> tuple[Version, ...]:
    """Return a link per level; nothing where there is one level only."""
    held = {level for level, origin in versions}
    if len(held) < 2:
        return ()
    return tuple(
        Version(label, "" if level == Level.MID else f"?level={level}", level == assessment.level)
        for level, label in Level.choices
        if level in held
    )


def other_origin(assessment: Assessment, versions: Iterable[tuple[str, str]]) -> Version | None:
    """Return the link to the curated page from the computed one, or back; None without a pair."""
    other = Origin.BASELINE if assessment.origin == Origin.CURATED else Origin.CURATED
    if (assessment.level, other) not in versions:
        return None
    terms = [] if assessment.level == Level.MID else [f"level={assessment.level}"]
    if other == Origin.BASELINE:
        terms.append("origin=baseline")
    return Version(other.label, f"?{'&'.join(terms)}" if terms else "", False)


def _published(results: Iterable[ScoreSnapshot]) -> Sequence[Assessment]:
    found = (result.assessment for result in results)
    return [each for each in found if each.status == Status.PUBLISHED]
