"""Frames for money, multiples and ranks."""

import re

from ..figures import Figure
from ..grammar import plural
from .frames import frame
from .intensity import degree
from .shares import CHANGE_VERBS

_PAY = (
    r"pay|salary|salaries|wages?|earnings|incomes?|rates?|fees?|offers?|prices?|costs?|budgets?|bonus(?:es)?"
    r"|compensation|rent|revenues?|turnover|tuition|premiums?|contracts?|packages?|charges?"
)
_STOP = (
    r"(?=\s*(?:$|[.,;:!?)]|\s(?:in|by|for|at|on|this|last|next|over|and|but|today|now|as|since"
    r"|to|if|when)\b))"
)
_LARGE_SUM, _HIGH_PAY, _LOW_PAY = 1_000.0, 80_000.0, 40_000.0
_HOURS = {"hour": 2_000.0, "hr": 2_000.0, "day": 220.0, "week": 50.0, "month": 12.0, "mo": 12.0}


def _a_year(figure: Figure) -> float:
    words = figure.words.lower()
    per = re.search(r"(?:an?|per|each|every|/)\s?(hour|hr|day|week|month|mo)\b", words)
    return figure.value * _HOURS[per[1]] if per else figure.value


def _pay(figure: Figure, high: str, middle: str, low: str) -> str:
    year = _a_year(figure)
    return high if year >= _HIGH_PAY else low if year <= _LOW_PAY else middle


def _sum(figure: Figure, large: str, small: str) -> str:
    return large if figure.value >= _LARGE_SUM else small


def _be(match: re.Match) -> str:
    if " " not in match["be"]:
        return match["be"]
    return "are" if match["noun"].endswith("s") else "is"


def _against_average(match: re.Match, figure: Figure) -> str:
    where = {-1: "well above average", 1: "below average"}.get(figure.exactness)
    near = _pay(figure, "well above average", "near the average", "on the low side")
    return f"{match['noun']} {where or near}"


def _earns(match: re.Match, figure: Figure) -> str:
    verb = match["verb"]
    if verb.lower().startswith(("charg", "command")):
        return f"{verb} {_pay(figure, 'a high', 'a fair', 'a low')} rate"
    return f"{verb} {_pay(figure, 'well', 'a fair wage', 'little')}"


def _changed(match: re.Match, figure: Figure) -> str:
    return f"{match['verb']} {degree(figure, 'sharply', 'noticeably', 'slightly')}"


MONEY_FRAMES = (
    frame(
        "M",
        r"\b(?P<verb>cost(?:s|ing)?)\s<>",
        lambda m, f: f"{m['verb']} {_sum(f, 'a good deal', 'little')}",
    ),
    frame(
        "M",
        rf"\b(?P<noun>{_PAY})\s(?P<verb>starts?|begins?|started|began)\s(?:at|from)\s<>",
        lambda m, f: f"{m['noun']} {m['verb']} {_pay(f, 'high', 'in the middle range', 'low')}",
    ),
    frame(
        "M",
        rf"\b(?P<verb>{CHANGE_VERBS.pattern})\s(?:(?:by|to|at|from)\s)?<>(?:\s(?:to|and)\s<*>)?",
        _changed,
    ),
    frame("M", r"\b(?P<verb>by)\s<>", lambda m, f: degree(f, "sharply", "noticeably", "slightly")),
    frame(
        "M",
        r"(?P<art>\b(?:an?|the|its|their|this|that|his|her)\s)<>[\s-](?=[a-z])",
        lambda m, f: m["art"] + _sum(f, "large ", "small "),
    ),
    frame("M", rf"\b(?P<noun>{_PAY})\s(?:of|at|around|near)\s<>", _against_average),
    frame(
        "M",
        rf"\b(?P<noun>{_PAY})\s(?P<be>is|are|was|were|stands? at|sits? at|runs? to)\s<>" + _STOP,
        lambda m, f: f"{m['noun']} {_be(m)} {_pay(f, 'high', 'fair', 'modest')}",
    ),
    frame("M", rf"\b(?P<noun>{_PAY})\s<>", _against_average),
    frame(
        "M",
        r"\b(?P<verb>earn(?:s|ed|ing)?|pay(?:s|ing)?|paid|charg(?:e|es|ed)|command(?:s|ed)?)\s<>",
        _earns,
    ),
    frame(
        "M",
        r"\b(?P<verb>mak(?:e|es|ing)|made)\s<>",
        lambda m, f: f"{m['verb']} {_pay(f, 'good money', 'fair money', 'little money')}",
    ),
    frame(
        "M",
        r"\b(?P<verb>cost(?:s|ing)?)\s<>",
        lambda m, f: f"{m['verb']} {_sum(f, 'a good deal', 'little')}",
    ),
    frame("M", r"\b(?P<verb>worth)\s<>", lambda m, f: f"worth {_sum(f, 'a great deal', 'little')}"),
    frame(
        "M",
        r"\b(?P<verb>reach(?:es|ed)?|hits?|exceed(?:s|ed)?|tops?|topped|pass(?:es|ed)?|averag(?:es|ed|e))\s<>",
        lambda m, f: f"{m['verb']} a {_pay(f, 'high', 'fair', 'low')} level",
    ),
    frame("M", r"^at\s<>(?=,)", lambda m, f: f"at a {_pay(f, 'high', 'fair', 'modest')} rate"),
    frame(
        "M",
        r"\b(?P<at>at|to|from)\s<>",
        lambda m, f: f"{m['at']} a {_pay(f, 'high', 'fair', 'modest')} level",
    ),
    frame("M", r":\s<>" + _STOP, lambda m, f: f": {_pay(f, 'high', 'middling', 'modest')}"),
    frame(
        "M",
        r"\b(?P<be>is|are|was|were)\s<>" + _STOP,
        lambda m, f: f"{m['be']} {_pay(f, 'high', 'middling', 'modest')}",
    ),
    frame(
        "M",
        r"<>\s(?=(?:more|less|higher|lower|cheaper)\b)",
        lambda m, f: _sum(f, "far ", "slightly "),
    ),
    frame("M", r"<>", lambda m, f: _sum(f, "a large sum", "a modest sum")),
)

_COMPARED = {"many": "far more", "much": "far more", "fast": "far faster", "long": "far longer"}
_COMPARED |= {
    "high": "far higher",
    "large": "far larger",
    "big": "far bigger",
    "cheap": "far cheaper",
}
_COMPARED |= {
    "quick": "far quicker",
    "good": "far better",
    "hard": "far harder",
    "great": "far greater",
}
_COMPARED |= {"often": "far more often", "well": "far better", "slow": "far slower"}
_TO_RISE = {"": "rise sharply", "s": "rises sharply", "d": "rose sharply", "ing": "rising sharply"}
_TO_RAISE = {
    "": "sharply raise",
    "s": "sharply raises",
    "d": "sharply raised",
    "ing": "sharply raising",
}
_TO_FALL = {"": "fall sharply", "s": "falls sharply", "d": "fell sharply", "ing": "falling sharply"}
_TO_CUT = {
    "": "sharply reduce",
    "s": "sharply reduces",
    "d": "sharply reduced",
    "ing": "sharply reducing",
}
_NO_OBJECT = re.compile(
    r"\s*(?:$|[.,;:!?)—–]|\s(?:in|over|since|within|by|between|from|to|for|during|at|on|last|this|every"
    r"|each|again|and|or|but|while|when|as|after|before|if|because|with|overnight|once|twice|compared)\b)"
)


_VERB = r"(?i)doubl|trebl|tripl|quadrupl|quintupl|halv"


def _folded(match: re.Match, figure: Figure) -> str:
    """Return what replaces "doubled" and its kin, with an object or without."""
    text, before = match.string, match["before"] or ""
    word = figure.words.lower()
    end = (
        "ing"
        if word.endswith("ing")
        else "s"
        if word.endswith("s")
        else "d"
        if word.endswith("d")
        else ""
    )
    down = "halv" in word
    alone = bool(_NO_OBJECT.match(text, match.end()))
    forms = (_TO_FALL if down else _TO_RISE) if alone else (_TO_CUT if down else _TO_RAISE)
    if end == "d" and re.search(r"\b(?:was|were|been|be|being|is|are)\s$", before, re.IGNORECASE):
        return before + ("sharply reduced" if down else "sharply raised")
    if end == "d" and alone and re.search(r"\b(?:has|have|had)\s$", before, re.IGNORECASE):
        return before + ("fallen sharply" if down else "risen sharply")
    return before + forms[end]


def _of_a(match: re.Match, figure: Figure) -> str:
    return (
        "a sharp "
        + ("fall" if "halv" in figure.words.lower() else "rise")
        + (" in" if match["of"] else "")
    )


def _is_times(figure: Figure) -> bool:
    """Return whether a multiple is said as "twice" or "3 times", not as a verb."""
    return bool(re.search(r"(?i)twice|times|x$|fold", figure.words))


def _as_than(match: re.Match, figure: Figure) -> str:
    return f"{_COMPARED.get(match['adj'].lower(), 'far more ' + match['adj'])}{match['rest']} than"


MULTIPLE_FRAMES = (
    frame("X", r"\b(?:an?|the)\s<>(?P<of>\sof\b)", _of_a),
    frame("X", r"<>\sout\sof\s<*>", lambda m, f: "most of the time"),
    frame(
        "X",
        r"<>\s(?:an?|per|each|every)\s(?P<unit>day|week|month|year|hour|shift)\b",
        lambda m, f: f"several times a {m['unit']}",
    ),
    frame("X", r"<>\sas\s(?P<adj>[a-z]+)(?P<rest>[^.,;]{0,60}?)\sas\b", _as_than),
    frame(
        "X",
        r"<>\sas\s(?P<adj>[a-z]+)",
        lambda m, f: _COMPARED.get(m["adj"].lower(), "far more " + m["adj"]),
    ),
    frame(
        "X",
        r"<>\s(?P<more>more|less|fewer|higher|lower|faster|slower|cheaper|larger|smaller|longer|shorter|bigger|better|worse|quicker|greater)\b",
        lambda m, f: f"far {m['more']}",
    ),
    frame(
        "X",
        r"(?P<art>\b(?:an?|the)\s)<>[\s-](?P<noun>rise|increase|growth|jump|gain|surge|expansion|improvement)\b",
        lambda m, f: f"{m['art']}very large {m['noun']}",
    ),
    frame(
        "X",
        r"(?P<art>\b(?:an?|the)\s)<>[\s-](?P<noun>drop|fall|cut|decrease|reduction|decline)\b",
        lambda m, f: f"{m['art']}very large {m['noun']}",
    ),
    frame(
        "X",
        rf"\b(?P<verb>{CHANGE_VERBS.pattern}|multipl\w+)\s(?:by\s(?:a\sfactor\sof\s)?)?<>",
        lambda m, f: f"{m['verb']} " + ("many times over" if f.value >= 3 else "strongly"),
    ),
    frame(
        "X",
        r"<>\s(?P<det>the|that|its|their|his|her|our|your|what)\s(?P<noun>pay|rate|price|cost|wage|salary|level|speed|size|income|average|median|norm)\b",
        lambda m, f: f"well above {m['det']} {m['noun']}" if _is_times(f) else None,
    ),
    frame(
        "X",
        r"<>\s(?P<det>the|that|its|their|his|her|our|your)\s(?P<noun>number|amount|volume|work|output|load|time|workload|staff)\b(?P<of>\sof\b)?",
        lambda m, f: (
            f"far more than {m['det']} {m['noun']}{m['of'] or ''}" if _is_times(f) else None
        ),
    ),
    frame("X", r"<>\sover\b", lambda m, f: "many times over"),
    frame(
        "X",
        r"(?P<before>\b(?:has|have|had|was|were|been|be|being|is|are)\s)?(?:(?:more\sthan|almost|nearly|about)\s)?<>",
        lambda m, f: (
            _folded(m, f)
            if re.search(r"(?i)doubl|trebl|tripl|quadrupl|quintupl|halv", f.words)
            else (m["before"] or "") + ("sharply" if f.words.lower() == "in half" else "many times")
        ),
    ),
)
_RANKED = re.compile(r"^(ranks?|ranked|ranking|comes?|came|placed?|rated)\b", re.IGNORECASE)


def _ranked(match: re.Match, figure: Figure) -> str:
    found = _RANKED.match(figure.words)
    return f"{found[1]} high" if found else "near the top"


RANK_FRAMES = (
    frame(
        "R",
        r"\b(?P<verb>rank(?:s|ed|ing)?|rate[sd]?|score[sd]?|come[s]?|came|place[sd]?)\s(?:in|among|within|inside|into)\s(?:the|our|their)\s<>(?:\sof\s(?:all\s)?(?P<of>[a-z-]+(?:\s[a-z-]+)?))?",
        lambda m, f: f"{m['verb']} high" + (f" among {m['of']}" if m["of"] else ""),
    ),
    frame(
        "R",
        r"\b(?P<verb>in|among|within|inside|into|makes|enters|reaches)\s(?:the|our|their|its)\s<>\b(?=\s(?:for|in|on|by|of|at)\b|\s*[.,;:]|$)",
        lambda m, f: (
            f"{m['verb'] if m['verb'] in ('makes', 'enters', 'reaches') else 'near'} the top"
        ),
    ),
    frame(
        "R",
        r"\bthe\s<>(?:[\s-])?(?P<most>(?:most|least)\s[a-z-]+|[a-z]+est)\s(?P<noun>[a-z-]+)",
        lambda m, f: f"one of the {m['most']} {plural(m['noun'])}",
    ),
    frame(
        "R",
        r"(?P<art>\b(?:an?|the|one of the|its|their)\s)<>[\s-](?=[a-z])",
        lambda m, f: m["art"] + "leading ",
    ),
    frame("R", r"<>", _ranked),
)
