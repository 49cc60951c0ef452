"""Figures of the real world in a text, digits or words: what kind, how much, where.

A number that is a name is none, nor is one that the page binds to its own data.
"""

import re
from dataclasses import dataclass
from enum import StrEnum
from functools import lru_cache

from .numbered_names import NUMBERED_NAMES
from .wording import hide, hide_foreign

FEW = 4  # a smaller number in words is mostly said in passing: "two bad outcomes"
FIRST_FUTURE_YEAR = 2026  # years from here on are forecasts; earlier ones are history


class FigureKind(StrEnum):
    """What a figure counts or measures."""

    PERCENT = "percent"
    POINTS = "percentage points"
    PROBABILITY = "probability"
    MONEY = "money"
    FRACTION = "fraction"
    MULTIPLE = "multiple"
    RANK = "rank"
    DURATION = "duration"
    FUTURE_YEAR = "future year"
    PAST_YEAR = "past year"
    COUNT = "count"


@dataclass(frozen=True, slots=True)
class Figure:
    """A figure as it stands in a text.

    `value` is in percent, in units of money, in years, or a plain number, by kind; `high` is the
    upper end of a range, else equal to it. `words` includes what tones it: "almost 10 percent".
    `exactness` is -1 for "over", 1 for "under", 2 for "about", 0 where nothing is said; `step` is
    the unit of the last digit given, in the unit of the value.
    """

    kind: FigureKind
    value: float
    high: float
    start: int
    end: int
    words: str
    exactness: int = 0
    step: float = 1.0
    unit: str = ""


_UNITS_OF_TEN = {"twenty": 20, "thirty": 30, "forty": 40, "fifty": 50, "sixty": 60}
_UNITS_OF_TEN |= {"seventy": 70, "eighty": 80, "ninety": 90}
_SMALL = {
    word: value
    for value, word in enumerate(
        [
            "zero",
            "one",
            "two",
            "three",
            "four",
            "five",
            "six",
            "seven",
            "eight",
            "nine",
            "ten",
            "eleven",
            "twelve",
            "thirteen",
            "fourteen",
            "fifteen",
            "sixteen",
            "seventeen",
            "eighteen",
            "nineteen",
        ]
    )
}
_SCALES = {"hundred": 1e2, "thousand": 1e3, "million": 1e6, "billion": 1e9, "trillion": 1e12}
_SCALES |= {"k": 1e3, "m": 1e6, "mn": 1e6, "bn": 1e9, "b": 1e9, "tn": 1e12, "dozen": 12}
_PARTS = {"half": 50.0, "third": 100 / 3, "quarter": 25.0, "fifth": 20.0, "sixth": 100 / 6}
_PARTS |= {"tenth": 10.0, "eighth": 12.5, "ninth": 100 / 9, "seventh": 100 / 7}
_FOLDS = {"double": 2, "treble": 3, "triple": 3, "quadruple": 4, "quintuple": 5, "halve": 0.5}
_TIMES = {"twice": 2, "thrice": 3}

_TEN = "|".join(_UNITS_OF_TEN)
_ONES = "|".join(list(_SMALL)[1:10])
_WORDS = (
    rf"(?:(?:{_TEN})(?:[- ](?:{_ONES}))?|{'|'.join(_SMALL)}|a\s+(?=hundred|thousand|million"
    r"|billion|trillion|dozen))"
)
_DIGITS = r"(?:\d{1,3}(?:,\d{3})+|\d{1,12})(?:\.\d{1,6})?"
_SCALE = (
    r"(?:\s?(?:hundred|thousand|million|billion|trillion|dozen)s?\b(?!\s+of\b)|(?:k|m|mn"
    r"|bn|tn|K|M|B)\b)"
)
_N = (
    rf"(?:(?<![\w.,])[-−+]?{_DIGITS}(?!\d){_SCALE}?|\b{_WORDS}\b(?:[\s-]?(?:hundred"
    r"|thousand|million|billion|trillion|dozen)\b)?)"
)
_RANGE = rf"(?P<n>{_N})(?:\s?(?:-|–|—|to|and|or)\s?(?P<h>{_N}))?"
_OVER = (
    r"(?:(?:well|far|just|slightly)\s+)?(?:over|above|more than|at least|upwards of|no "
    r"fewer than|not less than|north of|in excess of|beyond|a minimum of|exceeding)|as "
    r"(?:many|much|high) as|up to"
)
_UNDER = (
    r"(?:(?:well|far|just|slightly)\s+)?(?:under|below|less than|fewer than|at most|no "
    r"more than|not more than|a maximum of|as (?:few|little|low) as|short of)"
)
_ABOUT = (
    r"about|around|roughly|approximately|nearly|almost|close to|some|circa|c\.|~|≈|an? "
    r"(?:estimated|average of|total of)|an? average of|in the region of|on the order of"
    r"|something like|between|from|estimated at|an? full|fully|a whopping|a mere|just|only"
    r"|exactly|precisely|an? (?:astonishing|staggering|impressive|further|additional)"
    r"|another|fully|barely|hardly|anything from|anywhere (?:from|between)|perhaps|maybe"
)
_TONE = rf"(?:(?P<over>{_OVER})|(?P<under>{_UNDER})|(?P<about>{_ABOUT}))"
_LEAD = rf"(?:(?<![\w]){_TONE}\s*(?:(?:{_ABOUT})\s+)?)?"
_SPAN_UNIT = (
    r"(?:seconds?|secs?|minutes?|mins?|hours?|hrs?|days?|weeks?|months?|quarters?|years?"
    r"|decades?|nights?|weekends?|generations?|semesters?|terms?|sprints?)"
)
_CURRENCY = (
    r"(?:US\$|A\$|C\$|\$|€|£|¥|₹|(?-i:\b(?:USD|EUR|GBP|CHF|JPY|INR|AUD|CAD|SEK|NOK|DKK|Rs\.?))\s?)"
)
_COINS = r"(?:US\s+)?(?:dollars?|euros?|pounds?|cents?|pence|francs?|yen|rupees?|kron(?:or|er|e))"
_PER = (
    r"(?:\s?(?:an?|per|each|every|/)\s?(?:year|month|week|day|hour|annum|head|seat|user"
    r"|person|word|page|token|minute|job|call|unit|mile|claim|shift|hr|mo|yr)\b"
    r"|\s(?:annually|yearly|monthly|hourly)\b)"
)
_YEAR = r"(?:1[5-9]|20|21)\d\d"
_MONTH = (
    r"(?:January|February|March|April|May|June|July|August|September|October|November"
    r"|December|Jan\.?|Feb\.?|Mar\.?|Apr\.?|Jun\.?|Jul\.?|Aug\.?|Sept?\.?|Oct\.?|Nov\.?"
    r"|Dec\.?)"
)

# Kinds are looked for in this order; what one kind has found, the next do not see.
_PATTERNS: tuple[tuple[FigureKind, str], ...] = (
    (FigureKind.POINTS, rf"{_LEAD}{_RANGE}[\s-]?(?:percentage[\s-]points?|pp\b|points?\b)"),
    (FigureKind.PERCENT, rf"{_LEAD}{_RANGE}[\s-]?(?:%|percent\b|per\s?cent\b)"),
    (
        FigureKind.MONEY,
        rf"{_LEAD}{_CURRENCY}(?P<n>{_DIGITS}{_SCALE}?)"
        rf"(?:\s?(?:-|–|—|to|and)\s?{_CURRENCY}?(?P<h>{_DIGITS}{_SCALE}?))?(?:\s{_COINS})?{_PER}?",
    ),
    (
        FigureKind.MONEY,
        rf"{_LEAD}{_RANGE}\s{_COINS}(?:\s(?:to|and)\s(?:{_N})\b(?:\s{_COINS})?)?{_PER}?",
    ),
    (
        FigureKind.FRACTION,
        rf"{_LEAD}(?P<n>{_N})\s(?:in|out\s+of)\s(?:every\s)?(?P<d>{_N})"
        rf"(?![\w-]*\s(?:{_SPAN_UNIT}))",
    ),
    (
        FigureKind.FRACTION,
        rf"{_LEAD}(?P<f>\b(?:(?:an?|one|two|three|four|nine)[\s-])?"
        r"(?:thirds?|quarters?|fifths?|sixths?|tenths?|eighths?)(?=\s+of\b)"
        r"|\b(?:two[\s-]thirds|three[\s-]quarters|four[\s-]fifths|one[\s-](?:third|quarter|fifth)"
        r"|(?<!once )(?<!twice )(?<!times )an?\s(?:third|quarter|fifth"
        r"|tenth))\b(?![\s-](?:party|time|opinion|reader|person|option"
        r"|way|reason|year|factor|possibility|group|kind|type|model|country|man|woman"
        r"|[a-z]+s?\s(?:is|are)\b))"
        r"|(?<!the )(?<!other )(?<!first )(?<!second )(?<!better )(?<!desk )\b(?:an?\s|one\s)?half"
        r"(?=\s(?:of|the|its|their|his|her|our|your|all|as)\b))",
    ),
    (
        FigureKind.MULTIPLE,
        rf"{_LEAD}(?P<n>{_N})(?:x\b|[\s-]?fold\b"
        r"|[\s-]?times\b(?!\s+(?:over\s+)?(?:have|had|changed?|tables?|zones?|sheets?)))",
    ),
    (
        FigureKind.MULTIPLE,
        rf"{_LEAD}\b(?P<w>(?:{_ONES}|ten|hundred|thousand)fold|twice(?=\s+(?:as|that)\b"
        r"|\s+(?:the|its|their)\s(?:\w+\s)?(?:number|amount|rate|pay|price|cost|size|speed|work|output"
        r"|time|salary|average|wage|norm|volume|staff|people|load)\b)"
        r"|(?<!digital )(?<!body )(?<!stunt )(?<!mixed )doubl(?:e[sd]?|ing)\b(?![- "
        r"](?:check|edged|entry|book|duty|standard|blind|up|shift|act))"
        r"|(?:trebl|tripl|quadrupl|quintupl|halv)(?:e[sd]?|ing))\b",
    ),
    (FigureKind.MULTIPLE, r"\b(?P<i>in\s+half)\b(?!\s+an?\b)"),
    (FigureKind.RANK, rf"\btop[\s-](?P<n>{_DIGITS}|{_WORDS})\b(?:\s(?:percent|per\s?cent|%))?"),
    (
        FigureKind.RANK,
        r"\b(?:ranks?|ranked|ranking|comes?|came|placed?|rated)\s(?:at\s"
        r"|as\s)?(?:number\s|no\.?\s|#)?"
        r"(?P<r>\d+(?:st|nd|rd|th)?|second|third|fourth|fifth|sixth|seventh|eighth|ninth|tenth)\b",
    ),
    (FigureKind.RANK, r"(?:\bNo\.\s?|#|\bnumber\s)(?P<r>\d+|two|three)\b"),
    (
        FigureKind.RANK,
        r"\b(?P<r>second|third|fourth|fifth)[\s-]"
        r"(?=(?:most|least|largest|biggest|highest|lowest|fastest|best|worst|slowest)\b)",
    ),
    (
        FigureKind.DURATION,
        rf"{_LEAD}{_RANGE}(?:[\s-]|\sand\sa\shalf\s"
        r"|\s(?:full|short|whole|more|extra|working|calendar|straight"
        rf"|consecutive)\s){_SPAN_UNIT}\b",
    ),
    (
        FigureKind.DURATION,
        r"\b(?P<f>half\s+an?\s+(?:century|decade|year|month|hour|day|minute)"
        r"|(?<=within\s)an?\s(?:decade|year|month|week|generation)"
        r"|(?<=in\sunder\s)an?\s(?:minute|hour|second|day)|(?<=end\sof\sthe\s)(?:decade|century)"
        r"|an?\s(?:decade|year|century)\s+and\s+a\s+half)\b",
    ),
    (
        FigureKind.FUTURE_YEAR,
        rf"\b(?:(?:\d{{1,2}}\s)?{_MONTH}\s(?:\d{{1,2}},\s)?|Q[1-4]\s)?(?P<n>{_YEAR})"
        rf"(?:\s?(?:-|–|—|to|and|or)\s?(?P<h>{_YEAR}|\d\d))?\b(?![\d%]|,\d|s\b|\.\d)",
    ),
    (FigureKind.FUTURE_YEAR, r"\b(?P<n>20[2-9]0)s\b"),
    (FigureKind.COUNT, rf"{_LEAD}{_RANGE}"),
)
_FIGURES = tuple((kind, re.compile(pattern, re.IGNORECASE)) for kind, pattern in _PATTERNS)

# A number word alone is a count only before these, or before what is counted in thousands.
_COUNTED = re.compile(
    r"\s+(?:\w+\s+){0,2}?(?:jobs?|posts?|positions?|roles|people|workers?|employees|staff"
    r"|clerks|nurses|"
    r"teachers|lawyers|drivers|juniors|seniors|engineers|designers|writers|translators"
    r"|interpreters|"
    r"analysts|assistants|agents|firms|companies|employers|hospitals|schools|banks"
    r"|countries|states|"
    r"cities|regions|openings|vacancies|adverts|applicants|layoffs|redundancies|strikes|"
    r"cases|trials|studies|surveys|errors|mistakes|accidents|deaths)\b",
    re.IGNORECASE,
)
_COUNT_FRONT = re.compile(
    r"(?:\bwork of|\bjobs? of|\bfor every|\breplaces?|\bteams? of|\bcrew of|\bstaff of"
    r"|\bratio of|\bfrom(?:\s\S+){1,3}\sto)\s+$",
    re.IGNORECASE,
)
_BIG_WORD = re.compile(r"hundred|thousand|million|billion|trillion|dozen", re.IGNORECASE)


# A figure has a digit or one of these; most sentences have none, and are not looked at again.
_NUMBER_WORDS = re.compile(
    rf"\b(?:{_WORDS}|hundred|thousand|half|halv|doubl|trebl|tripl|quadrupl|quintupl|twice|third"
    r"|quarter|fifth|sixth|tenth|eighth|second|fourth|within\san?|end\sof\sthe|in\sunder|century)",
    re.IGNORECASE,
)
_DIGIT_RUN = re.compile(r"\d[\d,.]*")


def number(words: str) -> float | None:
    """Return the value of a number in digits or words: "4.9", "12k", "twenty-five", "2 million"."""
    text = words.strip().lower().replace(",", "").replace("−", "-").lstrip("+")
    found = re.match(r"-?\d+(?:\.\d+)?", text)
    if found:
        value, rest = float(found[0]), text[found.end() :].strip()
    else:
        value, rest = 0.0, text
        parts = re.split(r"[\s-]+", rest)
        known = [part for part in parts if part in _SMALL or part in _UNITS_OF_TEN or part == "a"]
        if not known:
            return None
        for part in known:
            value += 1 if part == "a" else _SMALL.get(part, _UNITS_OF_TEN.get(part, 0))
        rest = " ".join(part for part in parts if part not in known)
    for scale in rest.split():
        value *= _SCALES.get(scale.rstrip("s") if scale not in _SCALES else scale, 1)
    return value


def step_of(words: str) -> float:
    """Return the unit of the last digit that counts: 0.1 for "4.9", 1000 for "44,000"."""
    found = re.search(r"\d[\d,]*(?:\.(\d+))?", words)
    scale = number("1" + words[found.end() :]) if found else 1.0
    if not found:
        value = number(words) or 1.0
        return 10.0 ** (len(str(int(value))) - len(str(int(value)).rstrip("0")))
    if found[1]:
        return 10.0 ** -len(found[1]) * (scale or 1.0)
    digits = found[0].replace(",", "").rstrip(",")
    return 10.0 ** (len(digits) - len(digits.rstrip("0"))) * (scale or 1.0)


def may_count_in_words(text: str) -> bool:
    """Return whether a text may hold a figure without a digit."""
    return bool(_NUMBER_WORDS.search(text))


@lru_cache(maxsize=4096)
def figures(text: str, bound: frozenset[str] = frozenset()) -> tuple[Figure, ...]:
    """Return the figures of a text in their order, without what only looks like one."""
    if not _NUMBER_WORDS.search(text) and _are_bound(text, bound):
        return ()
    left = hide(hide_foreign(text), *(pattern for _, pattern in NUMBERED_NAMES))
    found = []
    for kind, pattern in _FIGURES:
        for match in pattern.finditer(left):
            figure = _read(kind, match, text, left)
            if figure is None:
                continue
            found.append(figure)
        left = hide(left, pattern) if kind is not FigureKind.COUNT else left
    kept = [figure for figure in found if not _is_bound(figure, bound)]
    return tuple(sorted(kept, key=lambda figure: figure.start))


def _is_bound(figure: Figure, bound: frozenset[str]) -> bool:
    """Return whether all digits of a figure are bound; a number in words is so or by its value."""
    if _DIGIT_RUN.search(figure.words):
        return _are_bound(figure.words, bound)
    return figure.words.lower() in bound or f"{figure.value:g}" in bound


def _are_bound(text: str, bound: frozenset[str]) -> bool:
    return all(each.rstrip(".,") in bound for each in _DIGIT_RUN.findall(text))


def _read(kind: FigureKind, match: re.Match, text: str, left: str) -> Figure | None:
    given = match.groupdict()
    words = text[match.start() : match.end()].strip()
    start = match.start() + (len(match[0]) - len(match[0].lstrip()))
    value = _value(kind, given)
    if value is None:
        return None
    high = number(given.get("h") or "") or value
    if kind is FigureKind.FUTURE_YEAR:
        if value < FIRST_FUTURE_YEAR:
            kind = FigureKind.PAST_YEAR
        high = value if high < value else high
    if kind is FigureKind.COUNT and not _counts(match, words, left):
        return None
    exactness = (
        -1 if given.get("over") else 1 if given.get("under") else 2 if given.get("about") else 0
    )
    return Figure(
        kind,
        value,
        high,
        start,
        start + len(words),
        words,
        exactness,
        step_of(given.get("n") or "1"),
        _unit(kind, words),
    )


def _value(kind: FigureKind, given: dict) -> float | None:
    if given.get("d"):
        top, bottom = number(given["n"]), number(given["d"])
        return 100 * top / bottom if top is not None and bottom else None
    if given.get("n"):
        return number(given["n"])
    if given.get("r"):
        return number(re.sub(r"(?<=\d)\D+", "", given["r"])) or 2.0
    if kind is FigureKind.FRACTION:
        return _fraction(given["f"])
    if kind is FigureKind.MULTIPLE:
        return _multiple(given)
    if kind is FigureKind.DURATION:
        return 5.0 if "decade" in given["f"].lower() else 1.0
    return 1.0


def _fraction(words: str) -> float:
    parts = re.split(r"[\s-]+", words.lower())
    times = _SMALL.get(parts[0], 1) if len(parts) > 1 else 1
    return min(100.0, times * _PARTS[parts[-1].rstrip("s")])


def _multiple(given: dict) -> float:
    if given.get("i"):
        return 0.5
    word = given["w"].lower()
    if word in _TIMES:
        return _TIMES[word]
    if word.endswith("fold"):
        return number(word.removesuffix("fold")) or _SCALES.get(word.removesuffix("fold"), 2)
    return next(value for stem, value in _FOLDS.items() if word.startswith(stem[:-1]))


def _counts(match: re.Match, words: str, left: str) -> bool:
    """Tell a count from a number word in passing, such as "two" in "two bad outcomes"."""
    if number(match["n"]) in (0.0, 1.0):
        return False
    if re.search(r"\d", words) or _BIG_WORD.search(words):
        return True
    if _COUNT_FRONT.search(left[: match.start("n")][-40:]):
        return True
    return number(match["n"]) >= FEW and bool(_COUNTED.match(left, match.end()))


def _unit(kind: FigureKind, words: str) -> str:
    if kind is FigureKind.DURATION:
        found = re.search(rf"\b{_SPAN_UNIT}", words.lower())
        return found[0].rstrip("s") if found else "year"
    return ""
