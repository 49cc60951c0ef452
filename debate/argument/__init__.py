"""The argument engine: an argument and what went before in; a rating, an answer, a shift out.

Four steps, each a module or a few: read (text), weigh (gate, direction, levers and strength, joined
in rate), answer (answer, counterpoints) and play (play). Pure: no Django, no clock, no chance,
nothing outside the standard library. `VERSION` goes up when a number or a table changes.
"""

from .answer import answer_to
from .counters import rank_counters
from .play import MAX_SHIFT, VERSION, play, play_next
from .rate import rate
from .suggest import Suggestion, suggestions
from .values import (
    Answer,
    FigureFact,
    Ledger,
    Lever,
    LineFact,
    Move,
    Rating,
    RatingFact,
    Record,
    Refusal,
    Round,
    Side,
    SourceFact,
    TaskFact,
    Term,
    Test,
    ThreatFact,
)

__all__ = [
    "MAX_SHIFT",
    "VERSION",
    "Answer",
    "FigureFact",
    "Ledger",
    "Lever",
    "LineFact",
    "Move",
    "Rating",
    "RatingFact",
    "Record",
    "Refusal",
    "Round",
    "Side",
    "SourceFact",
    "Suggestion",
    "TaskFact",
    "Term",
    "Test",
    "ThreatFact",
    "answer_to",
    "play",
    "play_next",
    "rank_counters",
    "rate",
    "suggestions",
]
