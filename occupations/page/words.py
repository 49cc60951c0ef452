"""Where the prose of a page comes from: one door for dossiers and for the generator."""

from typing import TYPE_CHECKING

from ..prose import Prose

if TYPE_CHECKING:
    from .job import JobPage


def prose_for(page: "JobPage") -> Prose | None:
    """Return everything that the page says in words, or None when nobody has written it."""
    return None
