"""Search as you type over titles, aliases and codes: the word table, `find` and `resolve`.

Every name stands in `SearchTerm` once per word, from that word to its end, so that a typed prefix
of any word is one range of one b-tree. `find` reads a bounded number of rows from such ranges, in
one statement, and ranks them here. Which words exist at all is kept per process: it completes a
half-typed word and puts a mistyped one right.
"""

from ..words import fold
from .answers import Hit, find, resolve
from .known_words import Vocabulary, vocabulary, vocabulary_of
from .nearest import nearest
from .order import Tier
from .queries import correct
from .rebuilding import rebuild_terms
from .rows import Range, ranges_for, read
from .terms import terms_for

__all__ = [
    "Hit",
    "Range",
    "Tier",
    "Vocabulary",
    "correct",
    "find",
    "fold",
    "nearest",
    "ranges_for",
    "read",
    "rebuild_terms",
    "resolve",
    "terms_for",
    "vocabulary",
    "vocabulary_of",
]
