"""How people spell and call jobs: the tables that search folds and answers with, and `fold`. Pure.

A file for each table: `spellings`, `nicknames`, `meanings`. `folding` brings a text to one form.
"""

from .folding import LONGEST, fold
from .meanings import MEANINGS, NOISE, SMALL
from .nicknames import NICKNAMES
from .spellings import SPELLINGS, WHOLE_WORDS

__all__ = [
    "LONGEST",
    "MEANINGS",
    "NICKNAMES",
    "NOISE",
    "SMALL",
    "SPELLINGS",
    "WHOLE_WORDS",
    "fold",
]
