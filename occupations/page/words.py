"""Where the prose of a page comes from: one door for dossiers and for the generator."""

from typing import TYPE_CHECKING

from ..loading.dossier_checks import printed_figures
from ..models import Level, Occupation, Origin
from ..prose import Prose
from ..prose.bindable import PageValues
from .dossier_prose import prose_of_dossier

if TYPE_CHECKING:
    from .job import JobPage


def prose_for(occupation: Occupation, page: "JobPage") -> Prose | None:
    """Return everything that the page says in words: a dossier's where there is one."""
    assessment = page.assessment
    if assessment.origin == Origin.CURATED and assessment.level == Level.MID:
        return prose_of_dossier(occupation, _values(page))
    return None


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
