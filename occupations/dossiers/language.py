"""What the sentences of a dossier must keep to, each rule a pure function from a text to faults."""

import re
from collections.abc import Iterator

# Words that claim more than anybody knows, and words that sell. Quotations are left alone.
ABSOLUTES = [
    "always",
    "never",
    "cannot",
    "can't",
    "can’t",
    "impossible",
    "inevitable",
    "inevitably",
    "guaranteed",
    "undoubtedly",
    "forever",
    "everyone",
    "everything",
    "everybody",
    "nobody",
    "nothing",
    "certainly",
    "every",
]
HYPE = [
    "explosive",
    "explosively",
    "revolutionary",
    "revolutionise",
    "unprecedented",
    "game-changing",
    "cutting-edge",
    "obsolete",
    "skyrocketing",
    "world-class",
    "replaced",
    "killed",
    "uniquely",
    "seamless",
    "leverage",
    "leverages",
]
AMERICAN = [
    "behavior",
    "color",
    "center",
    "labor",
    "optimize",
    "optimized",
    "optimizing",
    "optimization",
    "organize",
    "organized",
    "organization",
    "specialize",
    "specialized",
    "summarize",
    "summarized",
    "analyze",
    "analyzed",
    "program-wide",
]
LONGEST = 40  # words in a sentence
_QUOTED = re.compile(r"“[^”]*”")
_WORD = re.compile(r"[^\W\d_]+(?:[’'-][^\W\d_]+)*")
_DOUBLED = re.compile(r"\b([^\W\d_]+) \1\b", re.IGNORECASE)
_SENTENCE_END = re.compile(r"(?<=[.!?])\s+(?=[A-Z“{\[*])")
# A figure of the world: money, a percentage, a multiple, a decimal, a large number.
_FIGURE = re.compile(
    r"[$£€]\d|\d[\d,.]*\s?%|\b\d[\d,.]*\s(?:times|million|billion)\b|\b\d+\.\d+\b"
    r"|\b\d{1,3}(?:,\d{3})+\b|\b(?!(?:19|20)\d\d\b)\d{3,}\b"
)
_OF_SCALE = re.compile(r" of 100\b")
# Paths whose texts are names or keys, not sentences.
NAMES = (
    ".name",
    ".lever",
    ".iso3",
    ".place",
    ".region",
    ".value",
    ".title",
    ".part",
    ".field",
)


def faults_of(path: str, text: str, cited: tuple[str, ...]) -> Iterator[str]:
    """Yield what is wrong with a text of the blocks, in words.

    Takes   its path, and the names by which sentences may cite a source.
    """
    yield from word_faults(text)
    if not path.endswith(NAMES):
        yield from sentence_form(text)
        for sentence in unsupported(path, text, cited):
            yield f"“{sentence[:60]}…” has a figure without its source or “estimate”"


def word_faults(text: str) -> Iterator[str]:
    """Yield the words of a text that the site's voice leaves out."""
    yield from strong_words(text)
    yield from american_words(text)
    yield from doubled_words(text)


def strong_words(text: str) -> Iterator[str]:
    """Yield words that claim too much or sell."""
    for word in _own_words(text):
        if word.lower() in ABSOLUTES:
            yield f"{word!r} is an absolute; say how far it goes, or put it less strongly"
        if word.lower() in HYPE:
            yield f"{word!r} sells or threatens; say what happens"


def american_words(text: str) -> Iterator[str]:
    """Yield words in American spelling; names with a capital stay."""
    for word in _own_words(text):
        if word in AMERICAN:
            yield f"{word!r} is American spelling"


def doubled_words(text: str) -> Iterator[str]:
    """Yield words that stand twice in a row."""
    for match in _DOUBLED.finditer(text):
        yield f"the word {match[1]!r} stands twice"


def _own_words(text: str) -> list[str]:
    return _WORD.findall(_QUOTED.sub("", text))


def sentences(text: str) -> Iterator[str]:
    """Yield the sentences of a text, paragraph by paragraph."""
    for paragraph in filter(None, text.split("\n\n")):
        yield from filter(None, _SENTENCE_END.split(" ".join(paragraph.split())))


def sentence_form(text: str) -> Iterator[str]:
    """Yield sentences that do not begin or end as such, or are too long."""
    for paragraph in filter(None, text.split("\n\n")):
        whole = " ".join(paragraph.split())
        if not whole.rstrip("”*_)").endswith((".", "!", "?")):
            yield f"“…{whole[-30:]}” does not end as a sentence does"
    for sentence in sentences(text):
        if not re.match(r"[A-Z“{\[*]|\d", sentence) and not sentence.startswith("vLLM"):
            yield f"“{sentence[:30]}…” does not begin as a sentence does"
        if len(sentence.split()) > LONGEST:
            yield f"“{sentence[:30]}…” has {len(sentence.split())} words, at most {LONGEST}"


def unsupported(path: str, text: str, cited: tuple[str, ...]) -> Iterator[str]:
    """Yield sentences with a figure of the world that name neither a source nor “estimate”."""
    if path.startswith("impact."):
        return  # its value, source and mark stand beside each other
    for sentence in sentences(text):
        is_said = "estimate" in sentence.lower() or any(
            names_source(sentence, name) for name in cited
        )
        if not is_said and _FIGURE.search(_OF_SCALE.sub("", sentence)):
            yield sentence


def names_source(text: str, name: str) -> bool:
    """Return whether a text names a source, as a word of its own."""
    return re.search(rf"(?<!\w){re.escape(name)}(?!\w)", text) is not None
