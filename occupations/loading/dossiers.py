"""Publish the curated assessments and the prose of the dossier files, and write them back."""

import hashlib
import json
from dataclasses import asdict
from pathlib import Path

from django.db import transaction

from .. import services
from ..dossiers import (
    DOSSIER_DIR,
    GROUPS,
    LEVELS,
    DossierAssessment,
    DossierError,
    DossierFile,
    DossierProse,
    DossierTask,
    RatingNote,
    SourceNote,
    read_dossiers,
)
from ..models import Assessment, Dossier, Occupation, Origin, Rating, RatingGroup, Task
from ..prose.stored import prose_of, record_of
from ..published.invalidation import invalidate
from ..scoring import Mode
from .dossier_checks import faults_of, occupation_of

METHOD = "dossier 1"
GROUP_OF = {
    "signals": RatingGroup.SIGNAL,
    "barriers": RatingGroup.BARRIER,
    "principles": RatingGroup.PRINCIPLE,
}


@transaction.atomic
def load_dossiers(folder: Path = DOSSIER_DIR) -> int:
    """Publish a new version of each curated assessment and each prose that changed.

    Returns how many dossiers there are. What says the same as before keeps its version.
    Raises  DossierError with file, line and what was expected; nothing is written then.
    """
    dossiers = list(read_dossiers(folder))
    for dossier in dossiers:
        _load(dossier)
    slugs = [dossier.slug for dossier in dossiers]
    invalidate(Occupation.objects.filter(slug__in=slugs).values_list("pk", flat=True))
    return len(dossiers)


def _load(dossier: DossierFile) -> None:
    occupation = occupation_of(dossier)
    if faults := faults_of(dossier):
        raise DossierError("; ".join(faults))
    for said in dossier.assessments:
        versions = Assessment.objects.filter(
            occupation=occupation, level=said.level, origin=Origin.CURATED
        ).order_by("version")
        last = versions.last()
        # What the file says may have been published once and edited since: the edit stays.
        if not versions.filter(digest=digest_of(said)).exists():
            services.publish(_draft(occupation, said, last.version + 1 if last else 1))
    if dossier.prose:
        _load_prose(occupation, dossier.prose)


def _load_prose(occupation: Occupation, prose: DossierProse) -> None:
    last = occupation.dossiers.order_by("version").last()
    content, sources = record_of(prose.blocks), [asdict(source) for source in prose.sources]
    digest = digest_of_words(prose.author, prose.dated_on, prose.reason, content, sources)
    if occupation.dossiers.filter(digest=digest).exists():
        return
    draft = Dossier.objects.create(
        occupation=occupation,
        version=last.version + 1 if last else 1,
        author=prose.author,
        reason=prose.reason,
        dated_on=prose.dated_on,
        digest=digest,
        content=content,
        sources=sources,
    )
    services.publish_dossier(draft)


def digest_of(said: DossierAssessment) -> str:
    """Return the SHA-256 of everything that a curated assessment says."""
    return _sha256({name: value for name, value in asdict(said).items() if name != "line"})


def digest_of_words(author: str, dated_on, reason: str, content: dict, sources: list) -> str:
    """Return the SHA-256 of everything that a dossier says."""
    return _sha256([author, dated_on, reason, content, sources])


def _sha256(value) -> str:
    return hashlib.sha256(json.dumps(value, sort_keys=True, default=str).encode()).hexdigest()


def _draft(occupation: Occupation, said: DossierAssessment, version: int) -> Assessment:
    draft = Assessment.objects.create(
        occupation=occupation,
        level=said.level,
        origin=Origin.CURATED,
        version=version,
        assessed_on=said.assessed_on,
        author=said.author,
        reason=said.reason,
        method=METHOD,
        digest=digest_of(said),
    )
    Task.objects.bulk_create(
        Task(
            assessment=draft,
            position=position,
            name=task.name,
            percent=task.percent,
            score=f"{task.score:.1f}",
            mode=task.mode.value,
            rationale=task.rationale,
        )
        for position, task in enumerate(said.tasks, 1)
    )
    notes = [
        (GROUP_OF[group], kind, note)
        for group in GROUPS
        for kind, note in said.ratings[group].items()
    ]
    notes.append((RatingGroup.GROWTH, "growth", said.growth))
    Rating.objects.bulk_create(
        Rating(
            assessment=draft,
            group=group,
            kind=kind,
            value=note.value,
            has_data=True,
            reason=note.reason,
        )
        for group, kind, note in notes
    )
    return draft


def stored_dossier(slug: str) -> DossierFile:
    """Return the published dossier of an occupation as the values of its file.

    Raises  DossierError when nothing of it is published.
    """
    found = (
        Assessment.objects.published()
        .filter(occupation__slug=slug, origin=Origin.CURATED)
        .prefetch_related("tasks", "ratings")
    )
    assessments = sorted(map(said_by, found), key=lambda said: LEVELS.index(said.level))
    if not assessments:
        raise DossierError(f"{slug}: no curated assessment of it is published")
    row = Dossier.objects.published().filter(occupation__slug=slug).first()
    return DossierFile(slug, tuple(assessments), _prose(row) if row else None)


def said_by(row: Assessment) -> DossierAssessment:
    """Return a curated assessment as the values of its file."""
    notes = {group: {} for group in RatingGroup}
    for rating in row.ratings.all():
        notes[rating.group][rating.kind] = RatingNote(rating.value, rating.reason)
    return DossierAssessment(
        row.level,
        row.assessed_on,
        row.author,
        row.reason,
        tuple(
            DossierTask(task.name, task.percent, float(task.score), Mode(task.mode), task.rationale)
            for task in row.tasks.all()
        ),
        {
            group: {kind: notes[GROUP_OF[group]][kind] for kind in kinds}
            for group, (_, kinds) in GROUPS.items()
        },
        notes[RatingGroup.GROWTH]["growth"],
    )


def _prose(row: Dossier) -> DossierProse:
    sources = tuple(SourceNote(**source) for source in row.sources)
    return DossierProse(row.author, row.dated_on, row.reason, prose_of(row.content), sources)
