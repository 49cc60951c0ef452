"""The words of a job page: the values they are made of, and who writes them."""

from .blocks import (
    Entity,
    Impact,
    MapLabel,
    PartReason,
    Point,
    Prose,
    RegionReason,
    SourceNote,
    Threat,
)
from .printed import numbers_in, printed_numbers, texts_of
from .record import FigureFact, Neighbour, Record, Region, label_in_sentence, pulls_of
from .write import write

__all__ = [
    "Entity",
    "FigureFact",
    "Impact",
    "MapLabel",
    "Neighbour",
    "PartReason",
    "Point",
    "Prose",
    "Record",
    "Region",
    "RegionReason",
    "SourceNote",
    "Threat",
    "label_in_sentence",
    "numbers_in",
    "printed_numbers",
    "pulls_of",
    "texts_of",
    "write",
]
