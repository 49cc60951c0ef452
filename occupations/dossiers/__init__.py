"""Curated dossiers: YAML files with assessments and prose, read and written. Pure."""

from .nodes import DossierError
from .reading import DOSSIER_DIR, read_dossier, read_dossiers
from .values import (
    GROUPS,
    LEVELS,
    DossierAssessment,
    DossierFile,
    DossierProse,
    DossierTask,
    RatingNote,
    SourceNote,
)
from .writing import dossier_text

__all__ = [
    "DOSSIER_DIR",
    "GROUPS",
    "LEVELS",
    "DossierAssessment",
    "DossierError",
    "DossierFile",
    "DossierProse",
    "DossierTask",
    "RatingNote",
    "SourceNote",
    "dossier_text",
    "read_dossier",
    "read_dossiers",
]
