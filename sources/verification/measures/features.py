"""What the measures see of a sentence: words, runs of words, shapes, each by a readable name."""

import re
from collections import Counter
from functools import lru_cache

from ..word_lists import word_set
from .words import CLASSES, class_of, stem_of, words_of

_TOKEN = re.compile(r"[A-Za-z]+(?:['’][a-z]+)?|\d[\d.,]*|[?!$%\"]")
_YEAR = re.compile(r"(?:19|20)\d\d")
# Words that keep their own form in the shape of a sentence; all others count by their ending.
PLAIN = word_set(
    "a about all am an and are as at be because been but by can could did do does for "
    "from get going "
    "got had has have he her here his how i if in into is it it's its just know let like "
    "make me more "
    "my never no not now of on one or our out people percent million billion president "
    "said say she "
    "should so some than that that's the their them then there they think this those time to up us "
    "very want was we we're we've well were what when where which who why will with "
    "would years you "
    "your i'm i've don't didn't i'll let's can't"
)
_ENDINGS = (("ed", "#ed"), ("ing", "#ing"), ("ly", "#ly"), ("tion", "#noun"), ("ment", "#noun"))
_ENDINGS += (("ity", "#noun"), ("ness", "#noun"), ("s", "#s"))
_TELLING = ("MODAL", "SEEM", "TIE", "CAUSE", "DENY", "ASK", "COMPARE")
_MAIN = ("MODAL", "TIE", "CAUSE", "SEEM")
NEAR = 4  # words between a hedge and what it hedges


def runs(words: list[str], longest: int) -> list[str]:
    """Return all runs of one to so many words."""
    return [
        " ".join(words[start : start + length])
        for length in range(1, longest + 1)
        for start in range(len(words) - length + 1)
    ]


def shape(text: str) -> list[str]:
    """Return a sentence with its content words by ending: "#NAME", "#ed", "#0" for a number."""
    out = ["<s>"]
    for index, word in enumerate(_TOKEN.findall(text)):
        out.append(_shape_of(word, index))
    return out


def _shape_of(word: str, index: int) -> str:
    low = word.lower().replace("’", "'")
    if word[0].isdigit():
        return "#year" if _YEAR.fullmatch(word) else "#0"
    if low in PLAIN or not word[0].isalpha():
        return low
    if index and word[0].isupper():
        return "#NAME"
    return next((name for ending, name in _ENDINGS if low.endswith(ending)), "#w")


@lru_cache(maxsize=20_000)
def pieces(word: str) -> tuple[str, ...]:
    """Return the runs of three to five letters of a word, its ends marked: "_pa", "ays_"."""
    marked = f"_{word}_"
    return tuple(
        f"-{marked[start : start + length]}"
        for length in (3, 4, 5)
        for start in range(len(marked) - length + 1)
    )


def word_features(text: str) -> dict[str, float]:
    """Return runs of up to three words, pieces of words, and the shape in runs of two to four.

    Each of the three groups weighs the same however long the sentence is.
    """
    words = words_of(text)
    parts = {piece for word in words if word[0].isalpha() for piece in pieces(word)}
    shapes = {f"~{run}" for run in runs(shape(text), 4) if " " in run}
    found: dict[str, float] = {}
    for group, weight in ((set(runs(words, 3)), 1.0), (parts, 1.0), (shapes, 0.7)):
        size = weight / max(1, len(group)) ** 0.5
        found |= dict.fromkeys(group, size)
    return found


def claim_features(text: str) -> dict[str, float]:
    """Return words, runs, and how hedges, ties and causes follow one another."""
    words = words_of(text)
    found = dict.fromkeys(runs(words, 3), 1.0)
    found |= {f"{one} _ {two}": 1.0 for one, two in zip(words, words[2:], strict=False)}
    found |= {f"{run}~": 1.0 for run in runs([stem_of(word) for word in words], 2)}
    by_class = [f"@{class_of(word)}" if class_of(word) else word for word in words]
    found |= {run: 1.0 for run in runs(by_class, 3) if " " in run}
    classed = [(index, name, word) for index, word in enumerate(words) if (name := class_of(word))]
    for name, count in Counter(name for _, name, _ in classed).items():
        found |= {f"@{name}": 1.0, f"@{name}+": min(count, 3) / 2}
    present = {name for _, name, _ in classed}
    found |= {f"@no {name}": 1.0 for name, _ in CLASSES if name not in present}
    telling = [name for _, name, _ in classed if name in _TELLING]
    found |= {f"@{run}": 1.0 for run in runs(telling, 3) if " " in run}
    main = [name for name in telling if name in _MAIN] or ["-"]
    found |= {f"@first {main[0]}": 1.0, f"@last {main[-1]}": 1.0}
    found[f"@set {' '.join(sorted(set(main)))}"] = 1.0
    found |= _near(classed) | _places(classed, words)
    found |= {
        "=words": min(len(words), 60) / 30,
        "=short": float(len(words) < 12),
        "=question": float("?" in text),
        "=numbers": float(any(word[0] == "0" for word in words)),
        "=title": float(not text.rstrip().endswith(".")),
    }
    if words:
        found[f"^{words[0]}"] = 1.0
    return found


def _near(classed: list[tuple[int, str, str]]) -> dict[str, float]:
    found = {}
    for index, name, word in classed:
        if name not in ("MODAL", "SEEM", "DENY"):
            continue
        for later, other, _ in classed:
            if 0 < later - index <= NEAR and other in ("CAUSE", "TIE", "COMPARE"):
                found |= {f"@{name} near {other}": 1.0, f"{word} near @{other}": 1.0}
    return found


def _places(classed: list[tuple[int, str, str]], words: list[str]) -> dict[str, float]:
    found = {}
    for index, name, _ in classed:
        third = ("early", "middle", "late")[min(2, 3 * index // max(1, len(words)))]
        before = words[index - 1] if index else "^"
        if name in ("TIE", "CAUSE"):
            found |= {f"@{name} {third}": 1.0, f"{before} @{name}": 1.0}
    return found
