"""What happens to evidence: sources loaded, pages checked, decisions shown. One verb each."""

from .loading import load_sources
from .passing import refresh, verify_all, verify_occupation
from .reaching import note_answer, pages_on, source_changed

__all__ = [
    "load_sources",
    "note_answer",
    "pages_on",
    "refresh",
    "source_changed",
    "verify_all",
    "verify_occupation",
]
