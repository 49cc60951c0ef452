"""A curated record as plain values: what forms fill, files carry and steps keep."""

from collections.abc import Mapping
from datetime import date
from decimal import Decimal

from .. import scoring
from ..models import (
    Activity,
    Assessment,
    Dataset,
    Dossier,
    Rating,
    RatingGroup,
    Task,
)
from ..models.assessment import RATING_KINDS

# What people may change of a record besides its rows.
ASSESSMENT_FIELDS = ("assessed_on", "author", "reason")
DOSSIER_FIELDS = ("dated_on", "author", "reason")
EDITORS_METHOD = "by editors 1"
RATING_KEYS = tuple((group, kind) for group, kinds in RATING_KINDS.items() for kind in kinds)


def record_of(row: Assessment | Dossier) -> dict:
    """Return everything that people may change of a row, as JSON can hold it."""
    return _assessment(row) if isinstance(row, Assessment) else _dossier(row)


def _assessment(row: Assessment) -> dict:
    tasks = row.tasks.select_related("activity")
    ratings = {(each.group, each.kind): each for each in row.ratings.select_related("dataset")}
    return {
        "assessed_on": row.assessed_on.isoformat(),
        "author": row.author,
        "reason": row.reason,
        "tasks": [
            {
                "name": task.name,
                "percent": task.percent,
                "score": float(task.score),
                "mode": task.mode,
                "rationale": task.rationale,
                "activity": task.activity.iwa_id if task.activity else "",
            }
            for task in tasks
        ],
        "ratings": {
            rating_name(group, kind): _rating(ratings[group, kind])
            for group, kind in RATING_KEYS
            if (group, kind) in ratings
        },
    }


def _rating(row: Rating) -> dict:
    return {
        "value": row.value,
        "reason": row.reason,
        "has_data": row.has_data,
        "dataset": row.dataset.key if row.dataset else "",
    }


def _dossier(row: Dossier) -> dict:
    return {
        "dated_on": row.dated_on.isoformat(),
        "author": row.author,
        "reason": row.reason,
        "content": row.content,
        "sources": row.sources,
    }


def rating_name(group: str, kind: str) -> str:
    """Return the name of a rating as levers and prose have it: signal:wages, growth."""
    return "growth" if group == RatingGroup.GROWTH else f"{group}:{kind}"


def write(row: Assessment | Dossier, record: Mapping) -> None:
    """Put a record into a draft row and the rows below it. Call it inside a transaction."""
    names = ASSESSMENT_FIELDS if isinstance(row, Assessment) else DOSSIER_FIELDS
    for name in names:
        value = record[name]
        setattr(row, name, date.fromisoformat(value) if name.endswith("_on") else value)
    if isinstance(row, Dossier):
        row.content, row.sources = record["content"], record["sources"]
        row.save()
        return
    row.save()
    row.tasks.all().delete()
    row.ratings.all().delete()
    Task.objects.bulk_create(tasks_from(row, record))
    Rating.objects.bulk_create(ratings_from(row, record))


def tasks_from(row: Assessment, record: Mapping) -> list[Task]:
    """Return unsaved tasks as the record has them."""
    named = {task["activity"] for task in record["tasks"]} - {""}
    activities = dict(Activity.objects.filter(iwa_id__in=named).values_list("iwa_id", "pk"))
    return [
        Task(
            assessment=row,
            position=position,
            name=task["name"],
            percent=task["percent"],
            score=Decimal(f"{task['score']:.1f}"),
            mode=task["mode"],
            rationale=task["rationale"],
            activity_id=activities.get(task["activity"]),
        )
        for position, task in enumerate(record["tasks"], 1)
    ]


def ratings_from(row: Assessment, record: Mapping) -> list[Rating]:
    """Return unsaved ratings as the record has them."""
    keys = {rating["dataset"] for rating in record["ratings"].values()} - {""}
    datasets = {each.key: each for each in Dataset.objects.filter(key__in=keys)}
    found = []
    for group, kind in RATING_KEYS:
        rating = record["ratings"].get(rating_name(group, kind))
        if rating is not None:
            found.append(
                Rating(
                    assessment=row,
                    group=group,
                    kind=kind,
                    value=rating["value"],
                    has_data=rating["has_data"],
                    reason=rating["reason"],
                    dataset=datasets.get(rating["dataset"]),
                )
            )
    return found


def inputs_of(record: Mapping) -> scoring.AssessmentInput:
    """Return an assessment's record as the values that every lens reads.

    Raises  ValueError when its tasks do not make 100 percent or a mark is out of range.
    """
    marks = {group: {} for group in RatingGroup}
    for group, kind in RATING_KEYS:
        rating = record["ratings"].get(rating_name(group, kind))
        if rating is not None:
            marks[group][kind] = rating["value"]
    return scoring.AssessmentInput(
        tasks=tuple(
            scoring.TaskInput(task["name"], task["percent"], task["score"], task["mode"])
            for task in record["tasks"]
        ),
        signals=scoring.Signals(**marks[RatingGroup.SIGNAL]),
        barriers=scoring.Barriers(**marks[RatingGroup.BARRIER]),
        principles=scoring.Principles(**marks[RatingGroup.PRINCIPLE]),
        growth=marks[RatingGroup.GROWTH].get("growth", 0),
        care=scoring.Care.CURATED,
    )
