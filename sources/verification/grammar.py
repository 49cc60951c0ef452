"""Just enough English to keep a reworded sentence grammatical: number, verbs, articles."""

import re

from .verbs import VERBS
from .word_lists import word_set

_PLURALS = {
    "person": "people",
    "man": "men",
    "woman": "women",
    "child": "children",
    "foot": "feet",
    "tooth": "teeth",
    "crisis": "crises",
    "analysis": "analyses",
    "diagnosis": "diagnoses",
    "basis": "bases",
    "criterion": "criteria",
    "phenomenon": "phenomena",
    "life": "lives",
    "wife": "wives",
    "midwife": "midwives",
    "shelf": "shelves",
    "half": "halves",
    "staff": "staff",
    "aircraft": "aircraft",
    "series": "series",
    "species": "species",
}
_MANY = {*_PLURALS.values(), "police", "media", "clergy", "they", "we", "you", "both", "these"}
_MANY |= {"those", "many", "few", "several", "most", "humans", "some"}
_ONE = {"it", "he", "she", "this", "that", "each", "every", "one", "nothing", "everything", "news"}
_ONE |= {"mathematics", "physics", "economics", "logistics", "robotics", "analytics", "ethics"}
_ONE |= {"nobody", "everyone", "everybody", "someone", "software", "work", "who", "business"}
_VOWEL = re.compile(
    r"(?i)^(?:(?!eu|one\b|once\b|one-)[aeio]|u(?!ni[^nm]|s[aeu]|t[ei]|k\b|biq)|8|11\b|18\b"
    r"|hon|hour|heir)"
)
_ARTICLE = re.compile(r"\b([Aa])(n?)( +)([\w-]+)")
_PREPOSITION = re.compile(
    r"\b(?:of|in|at|with|for|on|from|to|behind|under|by|without|across|within|inside|among|between"
    r"|over|about|near|like|who|that|which|whose|where)\b"
)
_AUX = {"is": "are", "was": "were", "has": "have", "does": "do", "isn't": "aren't"}
_AUX |= {"wasn't": "weren't", "hasn't": "haven't", "doesn't": "don't"}
_SAME = {"will", "would", "can", "could", "may", "might", "must", "should", "shall", "cannot"}
_SAME |= {"can't", "won't", "had", "did"}
UNCOUNTABLE = word_set(
    "software hardware equipment information advice research machinery training evidence "
    "technology automation ai "
    "knowledge work paperwork money time data staff training labour labor legislation "
    "judgement judgment trust "
    "experience homework furniture traffic progress help support care software code "
    "content translation bookkeeping "
    "accounting writing design reading nursing teaching driving engineering programming"
)
_PAST = word_set(
    "said found bought sold won lost made gave took began held led left met paid ran saw "
    "sent spent "
    "struck told grew fell rose chose wrote let went came kept knew thought felt saw got heard"
)
_WORD = re.compile(r"[A-Za-z’'-]+")


def plural(noun: str) -> str:
    """Return the plural of a noun, of either case; a plural stays as it is."""
    low = noun.lower()
    if low in UNCOUNTABLE:
        return noun
    if low in _PLURALS:
        return noun[:1] + _PLURALS[low][1:]
    for one, many in _PLURALS.items():
        if len(one) > 4 and low.endswith(one):
            return noun[: len(noun) - len(one)] + many
    if low.endswith("man") and len(low) > 5 and not low.endswith(("human", "german", "roman")):
        return noun[:-2] + "en"
    if is_plural_noun(noun):
        return noun
    if re.search(r"(?:s|x|z|ch|sh)$", low):
        return noun + "es"
    if re.search(r"[^aeiou]y$", low):
        return noun[:-1] + "ies"
    return noun + "s"


def is_plural_noun(noun: str) -> bool:
    """Return whether a noun looks like a plural."""
    low = noun.lower().strip("’'")
    if low in _ONE:
        return False
    return low in _MANY or bool(re.search(r"(?<![sui])s$|ies$|[aeo]us$", low))


def is_plural_subject(subject: str) -> bool:
    """Return whether what stands before a verb is a plural: "the people in the office" is.

    Takes   the words of the clause up to the verb, or as much of them as there is.
    """
    phrase = subject.strip().lower()
    if not phrase:
        return False
    words = phrase.split()
    if re.search(r"^(?:the |a |an )?[\w-]+(?: [\w-]+)? and (?:the |a |an )?[\w-]+$", phrase):
        return True
    first = next((word for word in words if word not in ("the", "that", "and", "then")), "")
    if first in ("a", "an", "one", "each", "every", "this", "another", "no"):
        return False
    if first in ("these", "those", "many", "few", "several", "both", "most", "two", "three"):
        return is_plural_noun(words[-1]) or first in ("these", "those", "few", "several", "both")
    head = phrase
    found = _PREPOSITION.search(phrase, 1)
    if found and phrase[: found.start()].strip():
        head = phrase[: found.start()]
    nouns = [word for word in _WORD.findall(head) if not word.endswith("ly")]
    return bool(nouns) and is_plural_noun(nouns[-1])


def be(subject: str) -> str:
    """Return "am", "is" or "are", whichever follows the subject."""
    if subject.strip().split()[-1:] == ["I"]:
        return "am"
    return "are" if is_plural_subject(subject) else "is"


def base(verb: str) -> str:
    """Return the infinitive of a verb in the third person ("applies" → "apply"), or nothing."""
    low = verb.lower()
    ends = (
        ("ies", "y"),
        ("sses", "ss"),
        ("ches", "ch"),
        ("shes", "sh"),
        ("xes", "x"),
        ("oes", "o"),
    )
    for end, start in ends:
        if low.endswith(end) and low[: -len(end)] + start in VERBS:
            return low[: -len(end)] + start
    return low[:-1] if low.endswith("s") and low[:-1] in VERBS else ""


def plural_verb(word: str) -> str:
    """Return the plural form of a verb in the third person, or nothing where it is none."""
    low = word.lower()
    if low in _AUX:
        return _AUX[low]
    return low if low in _SAME else base(low)


def agreeing_verb(word: str) -> str:
    """Return the verb as it goes with a plural; a past form stays. Nothing where it is no verb."""
    low = word.lower()
    return plural_verb(word) or (low if low.endswith("ed") or low in _PAST else "")


def articles(text: str, original: str) -> str:
    """Return the text with "a" and "an" as the next word asks, where they are new."""

    def agree(match: re.Match) -> str:
        letter, _, blank, word = match.groups()
        # How an abbreviation is read cannot be told from its letters.
        if match[0] in original or (word.isupper() and len(word) > 1):
            return match[0]
        return f"{letter}{'n' if _VOWEL.match(word) else ''}{blank}{word}"

    return _ARTICLE.sub(agree, text)


def first_capital(text: str, original: str) -> str:
    """Return the text with a capital at its start where the original has one."""
    if not original[:1].isupper() and not original[:1].isdigit():
        return text
    return text[:1].upper() + text[1:]
