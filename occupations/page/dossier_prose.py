"""The curated words of a job page, with their numbers filled in."""

import logging
from dataclasses import replace

from ..models import Occupation
from ..prose.bindable import PageValues, printed_values
from ..prose.binding import BindingError, bind_prose
from ..prose.blocks import Prose, SourceNote
from ..prose.stored import prose_of

logger = logging.getLogger(__name__)


def prose_of_dossier(occupation: Occupation, page: PageValues) -> Prose | None:
    """Return the prose of the occupation's published dossier, bound to its page.

    Takes   an occupation loaded `for_page`, which brings the dossier.

    It speaks about the curated mid-level assessment, so give it that one's values. None when there
    is no dossier, and when the data no longer has a figure that it names: a sentence with a hole
    is worse than the page without it, and the log says which.
    """
    if occupation.dossier_version is None:
        return None
    prose = prose_of(occupation.dossier_content)
    values = printed_values(page, prose.threats)
    place = f"{occupation.slug}, dossier {occupation.dossier_version}"
    try:
        bound = bind_prose(prose, values, lambda path: f"{place}, {path}")
    except BindingError as error:
        logger.error("Dossier left out: %s", error)
        return None
    cited = tuple(SourceNote(**source) for source in occupation.dossier_sources)
    return replace(bound, cited=cited)
