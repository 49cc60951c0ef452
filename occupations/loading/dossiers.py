"""Publish the curated assessments of the dossier files."""

import hashlib
import json
from dataclasses import asdict
from pathlib import Path

from django.db import transaction

from .. import services
from ..dossiers import (
    DOSSIER_DIR,
    GROUPS,
    Dossier,
    DossierAssessment,
    DossierError,
    read_dossiers,
)
from ..models import Assessment, Occupation, Origin, Rating, RatingGroup, Task
from ..published.invalidation import invalidate

METHOD = "dossier 1"
GROUP_OF = {
    "signals": RatingGroup.SIGNAL,
    "barriers": RatingGroup.BARRIER,
    "principles": RatingGroup.PRINCIPLE,
}


@transaction.atomic
def load_dossiers(folder: Path = DOSSIER_DIR) -> int:
    """Publish a new version of each curated assessment whose inputs changed.

    Returns how many dossiers there are. An assessment with the same inputs keeps its version.
    Raises  DossierError with file, line and what was expected; nothing is written then.
    """
    dossiers = list(read_dossiers(folder))
    for dossier in dossiers:
        _load(dossier)
    slugs = [dossier.slug for dossier in dossiers]
    invalidate(Occupation.objects.filter(slug__in=slugs).values_list("pk", flat=True))
    return len(dossiers)


def _load(dossier: Dossier) -> None:
    occupation = Occupation.objects.filter(slug=dossier.slug).first()
    if occupation is None:
        raise DossierError(
            f"{dossier.slug}.yaml: no occupation has this slug; load the catalogue first"
        )
    for said in dossier.assessments:
        versions = Assessment.objects.filter(
            occupation=occupation, level=said.level, origin=Origin.CURATED
        ).order_by("version")
        last = versions.last()
        if last is None or last.digest != digest_of(said):
            services.publish(_draft(occupation, said, last.version + 1 if last else 1))


def digest_of(said: DossierAssessment) -> str:
    """Return the SHA-256 of everything that a curated assessment says."""
    return hashlib.sha256(
        json.dumps(asdict(said), sort_keys=True, default=str).encode()
    ).hexdigest()


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
