"""Numbers without a source become directional words."""

import re
from collections.abc import Sequence

from ..figures import Figure
from ..grammar import articles, first_capital
from .absolutes import hedge
from .amounts import MONEY_FRAMES, MULTIPLE_FRAMES, RANK_FRAMES
from .counts import COUNT_FRAMES
from .frames import apply_frames, tokenise
from .shares import POINT_FRAMES, SHARE_FRAMES
from .spans_of_time import DURATION_FRAMES, YEAR_FRAMES

# The order matters where two figures meet: "20 percent by 2035", "7.5x in half a decade".
FRAMES = (
    *YEAR_FRAMES,
    *DURATION_FRAMES,
    *POINT_FRAMES,
    *SHARE_FRAMES,
    *MULTIPLE_FRAMES,
    *MONEY_FRAMES,
    *RANK_FRAMES,
    *COUNT_FRAMES,
)
_WILL = (
    (re.compile(r"\b([Ww])ill not\b|\b([Ww])on[’']t\b"), "may not"),
    (re.compile(r"\b(?:is|are) (?:going|set|bound|about) to\b"), "may"),
    (
        re.compile(
            r"\b(?:will|shall)\b(?! not\b)(?:\s(?:surely|certainly|definitely|soon|probably))?"
        ),
        "may",
    ),
)


def without_figures(text: str, figures: Sequence[Figure], is_absolute: bool) -> str:
    """Return the text with the figures as words and, where it foretells, as a possibility.

    Takes   a text in which what must stay, such as a quotation, is a token already; whether it
            has absolutes, which go as well.
    """
    softened = tokenise(text, figures)
    if is_absolute:
        softened = hedge(softened).text
    softened = apply_frames(softened, figures, FRAMES)
    for pattern, words in _WILL:
        softened = pattern.sub(words, softened)
    return tidy(softened, text)


def tidy(text: str, original: str) -> str:
    """Return the text with its articles, blanks and first capital in order."""
    plain = re.sub(r" {2,}", " ", re.sub(r" +([,.;:!?)])", r"\1", text))
    return first_capital(articles(plain, original), original)
