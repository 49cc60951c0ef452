"""What a job page says of itself in search results and previews: title and description. Pure."""

from ..figures_text import decimal
from ..scoring import ResistanceCard

BRAND = " – JobRisk"
TITLE_LENGTH, DESCRIPTION_LENGTH = 60, 155


def title(question: str, name: str, end: str) -> str:
    """Return the page's title, at most 60 characters: the question if it fits, else the name.

    Takes   the question, the job's title, and what stands behind it, such as "42.6 of 100".
    """
    for text in (f"{question} {end}{BRAND}", f"{question} {end}", f"{name}: {end}"):
        if len(text) <= TITLE_LENGTH:
            return text
    return f"{cut(name, TITLE_LENGTH - len(end) - 2)}: {end}"


def description(name: str, card: ResistanceCard) -> str:
    """Return the page's description, at most 155 characters."""
    zone = card.zone.value.capitalize()
    end = f": {decimal(card.shown_score)} of 100, {zone}; higher is safer."
    week = f" AI can do {card.split.displaced}% of the week and help with {card.split.augmented}%."
    name = cut(name, DESCRIPTION_LENGTH - len(end) - len(week))
    return f"{name}{end}{week}"


def cut(text: str, length: int) -> str:
    """Return a text that is no longer than this, cut after a word where it has to be."""
    if len(text) <= length:
        return text
    kept = text[: length - 1].rsplit(" ", 1)[0].rstrip(" ,;:")
    return f"{kept}…"
