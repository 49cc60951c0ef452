"""What the site stores about evidence. Import models from here, not from the files."""

from .challenge import Challenge, Correction
from .decision import Decision
from .line import Citation, PageLine, PagePass
from .source import Finding, Source
from .work import LineClaim, LineNote

__all__ = [
    "Challenge",
    "Citation",
    "Correction",
    "Decision",
    "Finding",
    "LineClaim",
    "LineNote",
    "PageLine",
    "PagePass",
    "Source",
]
