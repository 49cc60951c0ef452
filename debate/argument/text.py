"""Step one, read: a typed text as sentences, tokens and stems. Linear in the length of the text."""

import re
from dataclasses import dataclass
from functools import cached_property, lru_cache

MAX_TEXT = 6_000  # characters that are read; what follows is left unread
MAX_WORD = 40  # letters of a word that are read
RUN = 3  # words of a run

_TOKEN = re.compile(r"[^\W\d_]+(?:'[^\W\d_]+)*|\d+(?:[.,:]\d+)*|[^\w\s]|_")
_SENTENCE_END = re.compile(r"(?<![.!?])[.!?]++[\"')\]]{0,3}\s|\n")
_BLANKS = re.compile(r"[^\S\n]+")
_BREAKS = re.compile(r"\s*\n\s*")
_STRAIGHT = str.maketrans({"’": "'", "‘": "'", "`": "'", "“": '"', "”": '"', "–": "-", "—": "-"})
_CONTROL = re.compile(r"[\x00-\x08\x0b-\x1f\x7f\u200b-\u200f\u202a-\u202e\ufeff]")
VOWELS = frozenset("aeiouy")


@dataclass(frozen=True)
class Reading:
    """A text as the engine reads it."""

    text: str  # straight quotation marks, no control characters, at most MAX_TEXT long
    tokens: tuple[str, ...]  # words, numbers and punctuation marks, as typed

    @cached_property
    def lower(self) -> tuple[str, ...]:
        return tuple(token.lower() for token in self.tokens)

    @cached_property
    def words(self) -> tuple[str, ...]:
        """The words in lower case, without numbers and punctuation."""
        return tuple(token for token in self.lower if token[0].isalpha())

    @cached_property
    def stems(self) -> tuple[str, ...]:
        """The stems of the words that carry meaning, in the order of the text."""
        return tuple(stem(word) for word in self.words if word not in PLAIN_WORDS)

    @cached_property
    def sentences(self) -> tuple[str, ...]:
        parts = (part.strip() for part in _SENTENCE_END.split(self.text))
        return tuple(part for part in parts if part)

    @cached_property
    def runs(self) -> frozenset[tuple[str, ...]]:
        """The runs of RUN neighbouring words; of a shorter text, the whole of it."""
        words = self.words
        if len(words) < RUN:
            return frozenset({words})
        return frozenset(words[at : at + RUN] for at in range(len(words) - RUN + 1))

    @cached_property
    def stem_set(self) -> frozenset[str]:
        return frozenset(self.stems)

    @cached_property
    def plain(self) -> str:
        """The words between single blanks, with one at each end: phrases are looked up in it."""
        return (
            " " + " ".join(token for token in self.lower if token.isalnum() or "'" in token) + " "
        )


def words_of(text: str) -> frozenset[str]:
    """Return the words between the blanks of a table."""
    return frozenset(text.split())


def read(text: str) -> Reading:
    """Return the text as sentences, tokens and stems."""
    kept = _CONTROL.sub("", text[:MAX_TEXT].translate(_STRAIGHT))
    kept = _BREAKS.sub("\n", _BLANKS.sub(" ", kept)).strip()
    return Reading(kept, tuple(token[:MAX_WORD] for token in _TOKEN.findall(kept)))


@lru_cache(maxsize=50_000)
def stem(word: str) -> str:
    """Return the part of a word that its forms share: "rewiring" and "rewired" both give "rewir".

    Rough on purpose: it strips endings and looks nothing up.
    """
    word = word.removesuffix("'s").removesuffix("'")
    if len(word) <= 3:
        return word
    if word.endswith("ies"):
        word = word[:-3] + "y"
    elif word.endswith(("sses", "shes", "ches", "xes")):
        word = word[:-2]
    elif word.endswith("s") and not word.endswith(("ss", "us", "is")):
        word = word[:-1]
    for ending in ENDINGS:
        base = word[: -len(ending)]
        if word.endswith(ending) and len(base) >= 3 and VOWELS.intersection(base):
            word = base
            break
    if len(word) > 3 and word[-1] == word[-2] and word[-1] not in "lsz":
        word = word[:-1]
    if word.endswith("y") and len(word) > 3:
        word = word[:-1] + "i"
    return word.removesuffix("e") if len(word) > 3 else word


ENDINGS = (
    "ization", "isation", "ational", "fulness", "ousness", "iveness",
    "ation", "ition", "ments", "ingly", "ment", "ness", "ings", "able", "ible", "tion",
    "ance", "ence", "edly", "ally", "ing", "ion", "ity", "est", "ers", "ed", "er", "or", "ly", "al",
)  # fmt: skip

# Words that hold sentences together and say little of what a text is about.
PLAIN_WORDS = words_of(
    """a about above after again all almost also although always am an and another any anybody
    anyone anything are aren't as at away back be became because become been before being below
    between both but by came can can't cannot come could couldn't did didn't do does doesn't doing
    don't done down each either else enough even ever every everybody everyone everything few for
    from further get gets getting give given go goes going gone got had hadn't has hasn't have
    haven't having he he'll he's her here hers herself him himself his how however i i'd i'll i'm
    i've if in instead into is isn't it it's its itself just keep kept know least less let let's
    like look made make makes making many may maybe me might mine more most much must my myself
    need needs neither never no nobody none nor not nothing now of off often oh ok on once one ones
    only onto or other others our ours out over own perhaps put quite rather really s said same say
    see seem seems seen several shall she should since so some somebody someone something sometimes
    soon still such sure take taken takes than that that's the their theirs them themselves then
    there there's these they they'll they're they've thing things think this those though through
    thus till to today together told too took toward towards t under until up upon us use used very
    want was wasn't way we we'd we'll we're we've well went were weren't what what's whatever when
    where whether which while who who's whole whom whose why will with within without won't would
    wouldn't yes yet you you'd you'll you're you've your yours yourself"""
)
