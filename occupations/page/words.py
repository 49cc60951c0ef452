"""Where the prose of a page comes from: one door for dossiers and for the generator."""

from typing import TYPE_CHECKING

from ..models import Level, Occupation, Origin
from ..prose import Prose, Region
from ..prose.bindable import PageValues, printed_figures
from .dossier_prose import prose_of_dossier
from .prose import prose_of

if TYPE_CHECKING:
    from .job import JobPage


def prose_for(occupation: Occupation, page: "JobPage") -> Prose | None:
    """Return everything that the page says in words: a dossier's, or the generator's.

    A curated page without a dossier for its level says nothing beyond its numbers.
    """
    assessment = page.assessment
    if assessment.origin == Origin.CURATED:
        is_mid = assessment.level == Level.MID
        return prose_of_dossier(occupation, _values(page)) if is_mid else None
    return prose_of(
        occupation,
        assessment,
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


def _values(page: "JobPage") -> PageValues:
    """Return what a dossier's prose may name."""
    return PageValues(
        page.inputs,
        page.card,
        page.spread,
        page.flip,
        page.horizon,
        printed_figures(page.figures),
    )
