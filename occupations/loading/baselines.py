"""Compute the baseline assessments and publish those whose inputs changed."""

import hashlib
import json
from collections.abc import Iterator
from dataclasses import dataclass

from .. import baseline, scoring, services
from ..models import (
    Activity,
    Assessment,
    Kind,
    Level,
    Occupation,
    Origin,
    Rating,
    ScoreSnapshot,
    Status,
    Task,
)
from .numbers import dataset_ids
from .rows import Rows

BATCH = 1000
AUTHOR = "The baseline recipe"


@dataclass(frozen=True, slots=True)
class Prepared:
    """A computed baseline and the inputs that it gives every lens."""

    occupation: Occupation
    computed: baseline.Baseline
    digest: str
    inputs: scoring.AssessmentInput


def load_baselines(rows: Rows, baselines: baseline.Baselines) -> int:
    """Publish a new baseline for each occupation whose inputs differ from the published one's.

    Returns how many baselines there are; occupations with the same inputs keep their version.
    """
    labels = {row["iwa_id"]: row["label"] for row in rows("activities")}
    prepared = list(_prepared(baselines, labels))
    published = {
        assessment.occupation_id: assessment
        for assessment in Assessment.objects.published().filter(
            origin=Origin.BASELINE, level=Level.MID
        )
    }
    changed = [
        one
        for one in prepared
        if getattr(published.get(one.occupation.pk), "digest", None) != one.digest
    ]
    _publish(changed, published, labels)
    return len(prepared)


def _prepared(baselines: baseline.Baselines, labels) -> Iterator[Prepared]:
    scorable = Occupation.objects.exclude(kind=Kind.MILITARY).select_related("stand_in", "parent")
    for occupation in scorable:
        is_role = occupation.kind == Kind.ROLE
        code = occupation.stand_in.onetsoc if is_role else occupation.onetsoc
        computed = baselines.baseline(code)
        if is_role:
            computed = baseline.Baseline(computed.tasks, computed.marks, (code,))
        yield Prepared(occupation, computed, digest_of(computed), as_input(computed, labels))


def as_input(computed: baseline.Baseline, labels) -> scoring.AssessmentInput:
    """Return the computed baseline as the values that every lens reads."""
    values = {group: {} for group in ("signal", "barrier", "principle", "growth")}
    for mark in computed.marks:
        values[mark.group][mark.kind] = mark.value
    return scoring.AssessmentInput(
        tasks=tuple(
            scoring.TaskInput(
                baseline.describe(task, labels)[0], task.percent, task.score, task.mode
            )
            for task in computed.tasks
        ),
        signals=scoring.Signals(**values["signal"]),
        barriers=scoring.Barriers(**values["barrier"]),
        principles=scoring.Principles(**values["principle"]),
        growth=computed.growth,
        care=scoring.Care.BASELINE,
    )


def digest_of(computed: baseline.Baseline) -> str:
    """Return the SHA-256 of everything that a baseline says, the recipe's version included."""
    said = {
        "version": baseline.VERSION,
        "tasks": [
            [t.activity, t.part, t.percent, t.score, t.mode, t.machine, t.includes, t.tasks]
            for t in computed.tasks
        ],
        "marks": [[m.group, m.kind, m.value, m.reason, m.measure] for m in computed.marks],
        "borrowed_from": computed.borrowed_from,
    }
    return hashlib.sha256(json.dumps(said, sort_keys=True).encode()).hexdigest()


def _publish(changed: list[Prepared], published: dict[int, Assessment], labels) -> None:
    """Write new versions as drafts with all their rows, then publish them in one step."""
    Assessment.objects.filter(
        pk__in=[
            published[one.occupation.pk].pk for one in changed if one.occupation.pk in published
        ]
    ).update(status=Status.SUPERSEDED)
    assessments = [
        Assessment(
            occupation=one.occupation,
            level=Level.MID,
            origin=Origin.BASELINE,
            version=getattr(published.get(one.occupation.pk), "version", 0) + 1,
            assessed_on=baseline.DATED_ON,
            author=AUTHOR,
            reason="Computed from the public records of the catalogue.",
            method=baseline.VERSION,
            borrowed_from=list(one.computed.borrowed_from),
            digest=one.digest,
        )
        for one in changed
    ]
    Assessment.objects.bulk_create(assessments, batch_size=BATCH)
    pairs = list(zip(assessments, changed, strict=True))
    Task.objects.bulk_create(_tasks(pairs, labels), batch_size=BATCH)
    Rating.objects.bulk_create(_ratings(pairs), batch_size=BATCH)
    ScoreSnapshot.objects.bulk_create(
        [services.snapshot(assessment, one.inputs) for assessment, one in pairs],
        batch_size=BATCH,
    )
    _set_status(assessments, Status.PUBLISHED)


def _set_status(assessments: list[Assessment], status: Status) -> None:
    for start in range(0, len(assessments), BATCH):
        batch = [assessment.pk for assessment in assessments[start : start + BATCH]]
        Assessment.objects.filter(pk__in=batch).update(status=status)


def _tasks(pairs, labels) -> list[Task]:
    activities = dict(Activity.objects.values_list("iwa_id", "pk"))
    tasks = []
    for assessment, one in pairs:
        for position, task in enumerate(one.computed.tasks, 1):
            name, rationale = baseline.describe(task, labels)
            tasks.append(
                Task(
                    assessment=assessment,
                    position=position,
                    name=name,
                    percent=task.percent,
                    score=f"{task.score:.1f}",
                    mode=task.mode.value,
                    rationale=rationale,
                    activity_id=activities[task.activity],
                    record={
                        "tasks": task.tasks,
                        "mix": task.mix,
                        "machine": task.machine,
                        "includes": task.includes,
                    },
                )
            )
    return tasks


def _ratings(pairs) -> list[Rating]:
    datasets = dataset_ids()
    return [
        Rating(
            assessment=assessment,
            group=mark.group,
            kind=mark.kind,
            value=mark.value,
            has_data=mark.has_data,
            reason=mark.reason,
            dataset_id=datasets[mark.dataset] if mark.dataset else None,
            measure=mark.measure,
        )
        for assessment, one in pairs
        for mark in one.computed.marks
    ]
