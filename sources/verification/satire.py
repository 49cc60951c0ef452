"""Which figures and absolutes of a field file are jokes; the rest is checked like any page."""

import re

from .figures import Figure, FigureKind
from .wording import hide_foreign

SECTION = "field_file"
_FIELD_LABEL = re.compile(
    r"^(?:Habitat|Diet|Plumage|Call|Cry|Mating (?:call|ritual|season)|Behaviou?r|Natural "
    r"(?:enem(?:y|ies)|predators?)"
    r"|Predators?|Territory|Nesting|Camouflage|Weapons?|Distinguishing marks?|Markings"
    r"|Sleeps?|Song|Tracks"
    r"|Favou?rite \w+|Known aliases|Average lifespan|Lifespan|Migration|Range|Temperament"
    r"|Rituals?|Feeding"
    r"|Encounter guide|Vanity metrics?|Pay delusion|Day log|Related specimens?)\s?:"
)
_REAL = re.compile(
    r"\b(?:jobs?|openings?|vacanc\w+|postings?|adverts?|employed|employment|unemploy\w+"
    r"|workforce|population|headcount"
    r"|applicants?|graduates|pay|paid|salar\w+|wages?|earn\w*|median|average|a year|per "
    r"year|growth|projected|decline"
    r"|flight risk|match|share of|automat\w+|exposed|exposure|risk|survey\w*|replaced"
    r"|layoffs?|hired|hiring|accura\w+"
    r"|demand|market|probability|chance)\b",
    re.IGNORECASE,
)
_ABOUT_THE_JOB = re.compile(
    r"\b(?:AI|machines?|software|models?|robots?|automat\w+|replac\w+|jobs?|the (?:role"
    r"|profession|trade|occupation)|careers?"
    r"|hiring|employers?|employment|market|wages?|salar(?:y|ies)|demand|extinct|obsolete"
    r"|unemploy\w+)\b"
)
_JOKES = re.compile(
    r"\b(?:coffee|caffeine|tea|espresso|panic|regret|bravado|hope|spite|sarcasm|guesswork"
    r"|certain(?:ty)?|dread|denial"
    r"|pizza|vibes|adrenaline|swearing|sigh\w*|beard|cat|cats|biscuits?|crisps|sugar"
    r"|despair|optimism|rage|nostalgia"
    r"|muscle|instinct|luck|prayer|tabs|lanyards?|stickers?|hoodie|laundry|small talk"
    r"|eye-?roll\w*|effort|enthusiasm)\b",
    re.IGNORECASE,
)


def is_satire(section: str, sentence: str) -> bool:
    """Return whether a sentence belongs to a field file, by its section or its label."""
    return section == SECTION or bool(_FIELD_LABEL.match(sentence))


def is_joke_figure(figure: Figure, sentence: str) -> bool:
    """Return whether a figure of a field file is a joke and not a statistic in disguise."""
    if _JOKES.search(sentence):
        return True
    if figure.kind in (
        FigureKind.PERCENT,
        FigureKind.POINTS,
        FigureKind.MONEY,
        FigureKind.PROBABILITY,
    ):
        return False
    return not _REAL.search(sentence)


def is_joke_absolute(sentence: str) -> bool:
    """Return whether absolute wording of a field file is about the specimen, not the real job."""
    return not _ABOUT_THE_JOB.search(hide_foreign(sentence))
