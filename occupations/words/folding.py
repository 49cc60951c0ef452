"""`fold`: the one form in which two spellings of a name are compared."""

import re
import unicodedata
from functools import lru_cache

from .spellings import IRREGULAR, SINGULARS, SPELLINGS, WHOLE_WORDS

# As long as the longest name that we store.
LONGEST = 200

APOSTROPHES = re.compile("['\u2018\u2019\u02bc`]")
# The dot in "C.E.O.", the & in "A&E": between single letters, so that the letters become one word.
BETWEEN_LETTERS = re.compile(r"(?<=\b[^\W\d_])[.&](?=[^\W\d_]\b)")
# The marks inside a code: "29-1141.00".
BETWEEN_DIGITS = re.compile(r"(?<=\d)[-.](?=\d)")
NOT_A_WORD = re.compile(r"[\W_]+")


def fold(text: str) -> str:
    """Return the text as search compares it: lower-case words, one blank between them.

    Accents, punctuation, plural endings, "and" and the British spelling are gone; two spellings of
    one name come out alike. Only the first 200 characters are read.
    """
    plain = unicodedata.normalize("NFKD", text[:LONGEST]).casefold()
    if not plain.isascii():
        plain = "".join(char for char in plain if not unicodedata.combining(char))
    plain = APOSTROPHES.sub("", plain)
    plain = BETWEEN_LETTERS.sub("", plain)
    plain = BETWEEN_DIGITS.sub("", plain)
    words = [fold_word(word) for word in NOT_A_WORD.sub(" ", plain).split() if word != "and"]
    return " ".join(words)[:LONGEST].rstrip()


@lru_cache(maxsize=65_536)
def fold_word(word: str) -> str:
    """Return one lower-case word in the singular and in American spelling."""
    for british, american in SPELLINGS:
        word = word.replace(british, american)
    word = singular(word)
    return WHOLE_WORDS.get(word, word)


def singular(word: str) -> str:
    """Return the word without its plural ending, alike for every form of it, right or not.

    Both sides of a comparison pass through here, so "sales" may become "sale"; what may not happen
    is that a plural and its singular come out differently.
    """
    if word in IRREGULAR:
        return IRREGULAR[word]
    if len(word) < 4 or word in SINGULARS:
        return word
    if word.endswith(("men", "mens")):
        return word.removesuffix("s")[:-2] + "an"
    if word.endswith("ies"):
        return word[:-3] + "y"
    if word.endswith(("sses", "ches", "shes", "xes", "zes")):
        return word[:-2]
    if word.endswith("s") and not word.endswith(("ss", "us", "is")):
        return word[:-1]
    return word
