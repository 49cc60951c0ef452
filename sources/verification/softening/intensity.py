"""Words for how much: the value of a figure picks the adverb, adjective or share."""

from ..figures import Figure, FigureKind

LARGE_CHANGE, FAIR_CHANGE = 25.0, 6.0  # percent
LARGE_MULTIPLE = 3.0


def change_of(figure: Figure) -> float:
    """Return how large a change the figure speaks of, in percent."""
    if figure.high != figure.value:
        top = max(abs(figure.high), abs(figure.value)) or 1.0
        low = min(abs(figure.high), abs(figure.value))
        if figure.words.lower().startswith("from") or figure.kind is FigureKind.MONEY:
            return 100.0 * (top - low) / top
        return low
    if figure.kind in (FigureKind.PERCENT, FigureKind.FRACTION, FigureKind.POINTS):
        return abs(figure.value)
    return FAIR_CHANGE


def degree(figure: Figure, large: str, fair: str, small: str) -> str:
    """Return one of three words by the size of the change."""
    change = change_of(figure)
    return large if change >= LARGE_CHANGE else fair if change >= FAIR_CHANGE else small


def level(figure: Figure, high: str, middle: str, low: str) -> str:
    """Return one of three words by a share in percent."""
    return high if figure.value >= 55 else middle if figure.value >= 25 else low
