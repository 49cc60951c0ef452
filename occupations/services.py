"""What happens to assessments: read as inputs, scored, published. One verb each."""

from django.db import transaction

from . import scoring
from .evidence import evidence
from .models import Assessment, Dossier, Occupation, Origin, RatingGroup, ScoreSnapshot, Status
from .published.invalidation import invalidate

# What an occupation's row copies of its current result.
COPIED = ("score", "low", "high", "zone", "label", "updated_on")


def to_input(assessment: Assessment) -> scoring.AssessmentInput:
    """Return the stored assessment as the values that every lens reads.

    Raises  ValueError when its tasks do not add up to 100 percent or a rating is out of range.
    """
    marks = {group: {} for group in RatingGroup}
    for rating in assessment.ratings.all():
        marks[rating.group][rating.kind] = rating.value
    care = scoring.Care.CURATED if assessment.origin == Origin.CURATED else scoring.Care.BASELINE
    return scoring.AssessmentInput(
        tasks=tuple(
            scoring.TaskInput(task.name, task.percent, float(task.score), scoring.Mode(task.mode))
            for task in assessment.tasks.all()
        ),
        signals=scoring.Signals(**marks[RatingGroup.SIGNAL]),
        barriers=scoring.Barriers(**marks[RatingGroup.BARRIER]),
        principles=scoring.Principles(**marks[RatingGroup.PRINCIPLE]),
        growth=marks[RatingGroup.GROWTH].get("growth", 0),
        care=care,
    )


def snapshot(assessment: Assessment, inputs: scoring.AssessmentInput) -> ScoreSnapshot:
    """Return the unsaved result of an assessment's inputs under today's formula."""
    card = scoring.resistance(inputs)
    spread = scoring.score_range(inputs)
    return ScoreSnapshot(
        assessment=assessment,
        method=card.version,
        score=card.score,
        low=spread.low,
        high=spread.high,
        zone=card.zone.value,
        label=card.label,
        parts=[{"name": part.name, "points": part.points} for part in card.parts],
    )


@transaction.atomic
def publish(assessment: Assessment) -> ScoreSnapshot:
    """Publish a draft or reviewed assessment, supersede the one before it and keep its score.

    The page's lines are read again: what was approved of a line that changed is void.
    Locks   the occupation's row, so that two publications take their turns.
    Raises  ValueError when its inputs cannot be scored or it is already out; nothing is written.
    """
    occupation = Occupation.objects.select_for_update().get(pk=assessment.occupation_id)
    if assessment.status not in (Status.DRAFT, Status.IN_REVIEW):
        raise ValueError(f"{assessment} is {assessment.status}; make a new version to change it")
    result = snapshot(assessment, to_input(assessment))
    same = Assessment.objects.filter(
        occupation=occupation, level=assessment.level, origin=assessment.origin
    )
    same.published().update(status=Status.SUPERSEDED)
    assessment.status = Status.PUBLISHED
    assessment.save(update_fields=["status"])
    result.save()
    before = occupation.score
    show_current_score(occupation)
    invalidate([occupation.pk], moved=(before, occupation.score))
    evidence().verify_occupation(occupation)
    return result


@transaction.atomic
def publish_dossier(dossier: Dossier) -> None:
    """Publish a draft or reviewed dossier, supersede the one before it and read its lines again.

    Locks   the occupation's row, so that two publications take their turns.
    Raises  ValueError when it is already out; nothing is written.
    """
    occupation = Occupation.objects.select_for_update().get(pk=dossier.occupation_id)
    if dossier.status not in (Status.DRAFT, Status.IN_REVIEW):
        raise ValueError(f"{dossier} is {dossier.status}; make a new version to change it")
    occupation.dossiers.published().update(status=Status.SUPERSEDED)
    dossier.status = Status.PUBLISHED
    dossier.save(update_fields=["status"])
    invalidate([occupation.pk])
    evidence().verify_occupation(occupation)


def current_assessment(occupation, level="mid", origin=None):
    """Return the published assessment that the page shows, or None.

    A curated one goes before the baseline unless `origin` names one of the two.
    """
    found = Assessment.objects.published().filter(occupation=occupation, level=level)
    if origin:
        found = found.filter(origin=origin)
    # "curated" sorts after "baseline", so the last by name is the one to show.
    return found.with_inputs().order_by("-origin").first()


def show_current_score(occupation: Occupation) -> None:
    """Copy the current assessment's latest result to the occupation's own row."""
    assessment = current_assessment(occupation)
    result = assessment.snapshots.order_by("-pk").first() if assessment else None
    copy_result(occupation, assessment, result)
    occupation.save(update_fields=COPIED)


def copy_result(occupation: Occupation, assessment: Assessment | None, snapshot) -> None:
    """Set the occupation's copies of its current result, or clear them."""
    for name in ("score", "low", "high"):
        setattr(occupation, name, getattr(snapshot, name, None))
    for name in ("zone", "label"):
        setattr(occupation, name, getattr(snapshot, name, ""))
    occupation.updated_on = assessment.assessed_on if assessment else None
