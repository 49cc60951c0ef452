"""Words by what they do in a claim: hedge, tie together, compare, cause, deny, ask for more."""

import re
from functools import lru_cache

# The first class that a word fits is its class.
CLASSES: tuple[tuple[str, str], ...] = (
    (
        "MODAL",
        "may might could can possibly perhaps potential(?:ly)? likely probabl[ey] "
        "possible possibility "
        "maybe presumably",
    ),
    (
        "SEEM",
        "appears? seems? suggest(?:s|ing|ed|ive)? tend(?:s|ed)? indicat(?:e|es|ing|ed) "
        "impl(?:y|ies|ying) hints? believed thought hypothesi[sz](?:e|ed|es|s)",
    ),
    (
        "TIE",
        "associat(?:e|ed|es|ion|ions) link(?:s|ed|ing)? correlat(?:e|es|ed|ion|ions|ing) related "
        "relations? relationships? predict(?:s|ed|or|ors|ive|ing)? connect(?:ed|ion|ions) tied "
        "independent(?:ly)? (?:bio)?markers? prognostic coincide[sd]? correspond(?:s|ed"
        "|ing)? inversely "
        "positively negatively indicators? dependent accompanied characteri[sz]ed factors?",
    ),
    (
        "ASK",
        "needs? needed should must require[sd]? recommend(?:s|ed)? future further warrant(?:s|ed)? "
        "aim(?:s|ed)? objective investigate[sd]? examin(?:e|es|ed) evaluat(?:e|es|ed) "
        "assess(?:es|ed)? unclear unknown first whether how why what clarify trials? studied "
        "published journal",
    ),
    (
        "DENY",
        "no not without neither nor never cannot lack(?:s|ed|ing)? fail(?:s|ed|ure)? "
        "little unlikely "
        "absence unable \\w+n't",
    ),
    (
        "CAUSE",
        "increas(?:e|es|ing) reduc(?:e|es|ing) decreas(?:e|es|ing) improv(?:e|es|ing|ed|ement) "
        "caus(?:e|es|ed|ing) leads? leading led result(?:s|ed|ing)? prevent(?:s|ed|ing)? "
        "affect(?:s|ed|ing)? impact(?:s|ed)? influenc(?:e|es|ed|ing) effects? "
        "effective(?:ly|ness)? "
        "efficacy efficacious induc(?:e|es|ed|ing) promot(?:e|es|ed|ing) enhanc(?:e|es|ed|ing) "
        "protect(?:s|ed|ing|ive)? help(?:s|ed|ing)? contribut(?:e|es|ed|ing) lower(?:s|ed|ing) "
        "boost(?:s|ed|ing)? rais(?:e|es|ed|ing) worsen(?:s|ed)? alter(?:s|ed)? chang(?:e|es|ed) "
        "trigger(?:s|ed|ing)? driv(?:e|es|en|ing) produc(?:e|es|ed) inhibit(?:s|ed|ing)? "
        "suppress(?:es|ed|ing)? stimulat(?:e|es|ed) slow(?:s|ed|ing) delay(?:s|ed|ing)? "
        "cut(?:s|ting)? sav(?:e|es|ed|ing) kill(?:s|ed)? benefit(?:s|ed|ing)? beneficial "
        "harm(?:s|ed)? play(?:s|ed)? responsible due because determin(?:e|es|ed) makes? made "
        "exert(?:s|ed)? attenuat(?:e|es|ed) ameliorat(?:e|es|ed) mediat(?:e|es|ed) "
        "facilitat(?:e|es|ed) restor(?:e|es|ed) limit(?:s|ed)? control(?:s|led)? "
        "modulat(?:e|es|ed) "
        "safe success(?:ful|fully)? allow(?:s|ed)? enabl(?:e|es|ed) works? eliminat(?:e|es|ed) "
        "achiev(?:e|es|ed) provid(?:e|es) extend(?:s|ed)? accelerat(?:e|es|ed) impair(?:s|ed)? "
        "damage[sd]? disrupt(?:s|ed)? block(?:s|ed)?",
    ),
    (
        "COMPARE",
        "more less higher lower greater fewer better worse larger smaller longer shorter "
        "twice faster "
        "slower than compared versus differ(?:s|ed|ence|ences|ent)? similar(?:ly)? "
        "comparable superior "
        "inferior elevated common prevalen(?:t|ce) often frequent(?:ly)? increased "
        "decreased reduced "
        "times older younger",
    ),
    (
        "SHOW",
        "show(?:s|ed|n|ing)? demonstrat(?:e|es|ed|ing) reveal(?:s|ed)? found finds? findings? "
        "confirm(?:s|ed|ing)? report(?:s|ed)? conclude[sd]? provided evidence observed identified "
        "discover(?:ed|s)?",
    ),
    (
        "STUDY",
        "study studies research researchers data results analysis we our authors scientists team "
        "according meta-analysis review cohort participants patients",
    ),
)
_CLASSES = tuple((name, re.compile("|".join(words.split()))) for name, words in CLASSES)
_WORD = re.compile(r"[a-z]+(?:'[a-z]+)?|0[0.,]*|[?!$%\";:(,]")
_ENDINGS = [
    "ations",
    "ation",
    "ingly",
    "ively",
    "edly",
    "ings",
    "ments",
    "ment",
    "ing",
    "ies",
    "ive",
    "ity",
    "ness",
    "ers",
    "ed",
    "es",
    "ly",
    "al",
    "s",
    "e",
]
_DIGIT = re.compile(r"\d")


def words_of(text: str) -> list[str]:
    """Return the words and marks of a text in lower case, every digit as 0."""
    return _WORD.findall(_DIGIT.sub("0", text.lower().replace("’", "'")))


@lru_cache(maxsize=20_000)
def stem_of(word: str) -> str:
    """Return a word without its ending, so that "reduces" and "reduced" count as one."""
    ending = next((end for end in _ENDINGS if word.endswith(end) and len(word) - len(end) >= 4), "")
    return word.removesuffix(ending)


@lru_cache(maxsize=20_000)
def class_of(word: str) -> str:
    """Return the class of a word, or nothing."""
    return next((name for name, pattern in _CLASSES if pattern.fullmatch(word)), "")
