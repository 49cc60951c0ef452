"""Where the prose of a page comes from: one door for dossiers and for the generator."""

from typing import TYPE_CHECKING

from ..models import Level, Occupation, Origin
from ..prose import Prose, Record, Region, write
from ..prose.bindable import PageValues, printed_figures
from .dossier_prose import prose_of_dossier
from .prose import record

if TYPE_CHECKING:
    from .job import JobPage

FEWEST_TASKS = 4


def prose_for(occupation: Occupation, page: "JobPage", record: Record | None) -> Prose | None:
    """Return everything that the page says in words: a dossier's, or the generator's.

    A curated page without a dossier for its level says nothing beyond its numbers, and no more
    does a computed one whose week has too few tasks to set against each other.
    """
    if record is not None:
        return write(record)
    is_dossiers = (page.assessment.origin, page.assessment.level) == (Origin.CURATED, Level.MID)
    return prose_of_dossier(occupation, values_of_page(page)) if is_dossiers else None


def record_for(occupation: Occupation, page: "JobPage") -> Record | None:
    """Return what the generator may read of the page; None where it does not write the words."""
    if page.assessment.origin == Origin.CURATED or len(page.inputs.tasks) < FEWEST_TASKS:
        return None
    return record(
        occupation,
        page.assessment,
        page.inputs,
        page.card,
        page.spread,
        page.flip,
        page.horizon,
        page.opinions,
        page.figures,
        page.about.related,
        page.siblings,
        tuple(Region(*region) for region in page.where.readiest) if page.where else (),
    )


def values_of_page(page: "JobPage") -> PageValues:
    """Return what a dossier's prose may name."""
    return PageValues(
        page.inputs,
        page.card,
        page.spread,
        page.flip,
        page.horizon,
        printed_figures(page.figures),
    )
