"""What the site stores about occupations. Import models from here, not from the files."""

from .activities import Activity, Element, OccupationActivity, Profile, TaskStatement
from .assessment import Assessment, Level, Origin, Rating, RatingGroup, ScoreSnapshot, Status, Task
from .catalogue import CatalogueLoad, Dataset, Figure, FigureKind, IndexValue, OutsideIndex
from .country import Country
from .dossier import Dossier
from .edit import Edit, Step, subject_of
from .occupation import (
    Alias,
    Kind,
    Occupation,
    OccupationCode,
    RelatedOccupation,
    Sector,
    Verification,
)
from .override import Override
from .publication import PageShows, PublishedPage
from .search import SearchTerm

__all__ = [
    "Activity",
    "Alias",
    "Assessment",
    "CatalogueLoad",
    "Country",
    "Dataset",
    "Dossier",
    "Edit",
    "Element",
    "Figure",
    "FigureKind",
    "IndexValue",
    "Kind",
    "Level",
    "Occupation",
    "OccupationActivity",
    "OccupationCode",
    "Origin",
    "OutsideIndex",
    "Override",
    "PageShows",
    "Profile",
    "PublishedPage",
    "Rating",
    "RatingGroup",
    "RelatedOccupation",
    "ScoreSnapshot",
    "SearchTerm",
    "Sector",
    "Status",
    "Step",
    "Task",
    "TaskStatement",
    "Verification",
    "subject_of",
]
