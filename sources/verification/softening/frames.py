"""How figures are taken out of a text: each becomes a token, and frames turn tokens into words.

A frame is a pattern around one token and a function from its match to the new words, or to None
where it does not fit after all. The frames
of a kind are tried in order; the last of each kind always fits.
"""

import re
from collections.abc import Callable, Sequence

from ..figures import Figure, FigureKind
from ..wording import CLOSE, OPEN

LETTERS = {
    FigureKind.PERCENT: "P",
    FigureKind.FRACTION: "P",
    FigureKind.POINTS: "O",
    FigureKind.MONEY: "M",
    FigureKind.MULTIPLE: "X",
    FigureKind.RANK: "R",
    FigureKind.DURATION: "D",
    FigureKind.FUTURE_YEAR: "Y",
    FigureKind.COUNT: "C",
}
Words = Callable[[re.Match, Figure], str | None]
TOKEN = re.compile(f"{OPEN}([A-Z])(\\d+){CLOSE}")


def frame(letter: str, pattern: str, words: Words) -> tuple[re.Pattern, Words]:
    """Return a frame; <> in the pattern is where the token stands, <*> another of any kind."""
    token = f"{OPEN}{letter}(?P<f>\\d+){CLOSE}"
    other = f"{OPEN}[A-Z]\\d+{CLOSE}"
    return re.compile(pattern.replace("<*>", other).replace("<>", token), re.IGNORECASE), words


def tokenise(text: str, figures: Sequence[Figure]) -> str:
    """Return the text with each figure as a token that carries its place in the sequence."""
    out, done = [], 0
    for index, figure in enumerate(figures):
        out += [text[done : figure.start], f"{OPEN}{_letter(figure)}{index}{CLOSE}"]
        done = figure.end
    return "".join(out) + text[done:]


def _letter(figure: Figure) -> str:
    """Return the letter of a figure's frames; "one in five" has its own, as a noun follows it."""
    if figure.kind is FigureKind.FRACTION and re.search(r"\b(?:in|out of)\b", figure.words):
        return "Q"
    return LETTERS[figure.kind]


def apply_frames(
    text: str, figures: Sequence[Figure], frames: Sequence[tuple[re.Pattern, Words]]
) -> str:
    """Return the text with every token that a frame fits in words, the first frame first."""
    for pattern, words in frames:
        found = pattern.search(text)
        while found:
            new = words(found, figures[int(found["f"])])
            if new is None:
                found = pattern.search(text, found.end())
                continue
            text = text[: found.start()] + _as(found[0], new) + text[found.end() :]
            found = pattern.search(text)
    return text


def _as(old: str, new: str) -> str:
    return new[:1].upper() + new[1:] if old[:1].isupper() else new
