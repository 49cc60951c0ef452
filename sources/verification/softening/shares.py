"""Frames for percentages and fractions: shares, changes, chances, levels."""

import re

from ..figures import Figure, FigureKind
from ..grammar import plural, plural_verb
from ..verbs import VERBS
from ..word_lists import word_set
from .frames import frame
from .intensity import degree, level

_RISE = (
    r"(?:grow(?:s|n|ing)?|grew|ris(?:e|es|en|ing)|rose|increas(?:e|es|ed|ing)|climb(?:s|ed|ing)?"
    r"|jump(?:s|ed|ing)?|surg(?:e|es|ed|ing)|soar(?:s|ed|ing)?|expand(?:s|ed|ing)?"
    r"|gain(?:s|ed|ing)?|improv(?:e|es|ed|ing)|swell(?:s|ed)?|advanc(?:e|es|ed)|up)"
)
_FALL = (
    r"(?:fall(?:s|en|ing)?|fell|drop(?:s|ped|ping)?|declin(?:e|es|ed|ing)|shrink(?:s|ing)?|shrank"
    r"|shrunk|decreas(?:e|es|ed|ing)|dip(?:s|ped|ping)?|slid(?:e|es|ing)?|sank"
    r"|s[iu]nk(?:s|ing)?|eas(?:ed|es)|slip(?:s|ped)?|plung(?:e|es|ed|ing)"
    r"|slump(?:s|ed|ing)?|contract(?:s|ed|ing)?|plummet(?:s|ed)?|tumbl(?:e|es|ed)|down)"
)
CHANGE_VERBS = re.compile(rf"\b(?:{_RISE}|{_FALL})\b", re.IGNORECASE)
_UP_NOUN = "rise|increase|growth|gain|jump|surge|boost|improvement|raise|uplift|expansion|upturn"
_DOWN_NOUN = "cut|drop|fall|decline|reduction|decrease|loss|slump|dip|shrinkage|contraction|saving"
_SIZE_NOUN = (
    "share|majority|minority|stake|portion|slice|premium|discount|gap|difference|swing|lead"
)
_LEVEL_NOUN = (
    "accuracy|adoption|turnover|unemployment|vacancy|margin|coverage|exposure|automation|success"
    "|error|failure|rate|target|threshold|utilisation|utilization|retention|participation|uptake"
    "|penetration|probability|completion|confidence|precision|recall|churn|attrition|approval"
    "|satisfaction|usage|take-up|return|yield|inflation|risk|score|overlap|match|agreement"
)
_MORE = (
    "more|less|fewer|higher|lower|faster|slower|cheaper|dearer|better|worse|larger|smaller|longer"
    "|shorter|quicker|bigger|greater|younger|older|earlier|later|stronger|weaker|richer|poorer"
)
_DET = (
    "the|its|their|his|her|our|your|my|these|those|this|that|such|a|an|what|us|them|it|whom|which"
)
_SURE = (
    "accurate|reliable|certain|sure|confident|effective|efficient|correct|right|precise|safe"
    "|successful"
)
_MADE_OF = (
    "remote|digital|female|male|manual|complete|human|paper|online|routine|electric|autonomous"
    "|automatic|administrative|clerical|automatable|white|foreign|public|private|done|there"
)
_STOP = (
    r"(?=\s*(?:$|[.,;:!?)]|\s(?:in|of|by|for|at|on|this|last|next|over|and|but|today|now|as"
    r"|since)\b))"
)


def _share(figure: Figure, bare: bool) -> str:
    """Return a share with what joins it to its noun, bare ("most jobs") or not ("most of the")."""
    if figure.value >= 55:
        return "most" if bare else "most of"
    if figure.value >= 30:
        return "a large share of"
    if figure.value >= 10:
        return "some" if bare else "some of"
    return "a small share of"


def _many(figure: Figure) -> str:
    if figure.exactness == 1 and figure.value <= 25:
        return "few"
    return "most" if figure.value >= 55 else "many" if figure.value >= 25 else "some"


def _is_verb(words: list[str], place: int, last: int) -> bool:
    word = words[place].lower()
    known = plural_verb(word) or word in VERBS or word in _THEN_VERB
    return bool(known) and (place < last or word in ("is", "are", "do", "does", "work", "works"))


def _out_of(match: re.Match, figure: Figure) -> str:
    """Turn "one in five recruiters lets" into "some recruiters let": noun and verb agree."""
    many = _many(figure)
    words = re.findall(r"[\w’'-]+|[^\w’'-]+", match["rest"])
    places = [index for index, word in enumerate(words) if re.match(r"\w", word)]
    verb = next((place for place in places[1:7] if _is_verb(words, place, places[-1])), None)
    if verb is None:
        return f"{many} {match['rest']}"
    head = next(
        (i for i in reversed(places) if i < verb and words[i].lower() not in _ADVERBS), places[0]
    )
    prepositions = [
        i
        for i in places
        if i < verb and words[i].lower() in ("in", "of", "at", "with", "for", "on", "who")
    ]
    if prepositions and prepositions[0] > places[0]:
        head = prepositions[0] - 2
    words[head] = plural(words[head])
    words[verb] = plural_verb(words[verb]) or words[verb]
    return f"{many} {''.join(words)}"


def _adverb(match: re.Match, figure: Figure) -> str:
    falls = re.search(rf"\b{_FALL}\b", match["verb"], re.IGNORECASE)
    large = "sharply" if falls else "strongly"
    return f"{match['verb']} {degree(figure, large, 'noticeably', 'modestly')}"


def _odds(match: re.Match, figure: Figure) -> str:
    return level(figure, "high" if match["noun"] == "risk" else "good", "fair", "small")


def _sized(match: re.Match, figure: Figure) -> str:
    noun = match["noun"].lower()
    if re.fullmatch(_UP_NOUN, noun):
        word = degree(figure, "strong", "noticeable", "modest")
    elif re.fullmatch(_DOWN_NOUN, noun):
        word = degree(figure, "sharp", "noticeable", "slight")
    elif re.fullmatch(_SIZE_NOUN, noun):
        word = degree(figure, "large", "fair", "small")
    else:
        word = level(figure, "high", "moderate", "low")
    front = match.groupdict().get("front") or ""
    return f"{match['art'] or ''}{word} {front}{noun}"


_LESS = {"many": "fewer", "much": "less", "long": "less time", "fast": "more slowly"}
_ADVERBS = word_set("now already still also never often usually rarely currently today even only")
_THEN_VERB = word_set("said went left lost found felt")
_NOUNS = f"{_UP_NOUN}|{_DOWN_NOUN}|{_SIZE_NOUN}|{_LEVEL_NOUN}"
SHARE_FRAMES = (
    frame(
        "Q",
        r"(?P<art>\b(?:an?|the)\s)?<>\s(?P<noun>chance|probability|likelihood|risk"
        r"|possibility|odds)\b",
        lambda m, f: f"{m['art'] or 'a '}{_odds(m, f)} {m['noun']}",
    ),
    frame(
        "P",
        r"\b(?P<be>is|are|was|were)\s<>\sof\s(?=(?:those|that)\b)",
        lambda m, f: f"{m['be']} {level(f, 'somewhat', 'well', 'far')} below ",
    ),
    frame(
        "P",
        r"\bat\s<>\s(?:an?|per|each|every)\s(?:year|month|week)\b",
        lambda m, f: f"at a {level(f, 'high', 'moderate', 'low')} level",
    ),
    frame(
        "Q",
        r"<>\sof\s(?=(?:the|its|their|his|her|our|these|those|them|us|all)\b)",
        lambda m, f: _many(f) + " of ",
    ),
    frame("Q", r"<>\s(?:of\s)?(?P<rest>\w[^.;,]*)", _out_of),
    frame("Q", r"<>", lambda m, f: _many(f)),
    frame(
        "P",
        r"(?P<art>\b(?:an?|the|one)\s)?<>(?P<gap>[\s-])(?P<noun>chance|probability"
        r"|likelihood|risk|possibility"
        r"|odds)\b",
        lambda m, f: f"{m['art'] or ''}{_odds(m, f)} {m['noun']}",
    ),
    frame(
        "P",
        r"\b(?P<noun>chances?|probability|likelihood|risk|odds)\s(?:of|at)\s<>",
        lambda m, f: f"{level(f, 'high', 'fair', 'low')} {m['noun']}",
    ),
    frame(
        "P",
        r"<>\sof\sthe\stime\b",
        lambda m, f: level(f, "most of the time", "much of the time", "some of the time"),
    ),
    frame("P", r"<>\sof\s(?:all\s(?:the\s)?|every\s)", lambda m, f: _share(f, bare=True) + " "),
    frame("P", rf"<>\sof\s(?={_DET}\b)", lambda m, f: _share(f, bare=False) + " "),
    frame("P", r"<>\sof\s(?=\w)", lambda m, f: _share(f, bare=True) + " "),
    frame(
        "P",
        r"<>\sas\s(?P<adj>many|much|long|fast)\b(?![^.,;]{0,60}?\sas\b)",
        lambda m, f: f"far {_LESS[m['adj'].lower()]}",
    ),
    frame(
        "P",
        r"<>\sas\s(?P<adj>many|much|long|fast|likely|high|large"
        r"|big)\b(?P<rest>[^.,;]{0,60}?)\sas\b",
        lambda m, f: (
            {
                "many": "far fewer",
                "much": "far less",
                "long": "much shorter",
                "fast": "much slower",
                "likely": "far less likely",
                "high": "much lower",
                "large": "much smaller",
                "big": "much smaller",
            }[m["adj"].lower()]
            + m["rest"]
            + " than"
        ),
    ),
    frame(
        "P",
        r"<>\s(?=(?:the|its|their|his|her|our|your|my|these|those|all)\b)(?:all\s)?",
        lambda m, f: "much of " if f.kind is FigureKind.FRACTION else _share(f, bare=False) + " ",
    ),
    frame(
        "P",
        rf"<>\s(?P<more>(?:{_MORE})\b)",
        lambda m, f: f"{degree(f, 'far', 'noticeably', 'slightly')} {m['more']}",
    ),
    frame(
        "P",
        r"<>\s(?P<where>above|below|ahead|behind|short|over|under|off)\b",
        lambda m, f: f"{degree(f, 'well', 'clearly', 'slightly')} {m['where']}",
    ),
    frame(
        "P",
        rf"\b(?P<verb>(?:{_RISE}|{_FALL}))\s(?:(?:by|to|at|of)\s)?<>(?:\s(?:to"
        r"|and)\s<*>)?(?:\s(?:an?|per|each|every)\s(?:year|month))?(?![\s-](?:of"
        rf"|{_MORE})\b)",
        _adverb,
    ),
    frame(
        "P",
        r"(?P<art>\b(?:an?|the|its|their|this|that)\s)?<>[\s-](?P<noun>" + _NOUNS + r")\b",
        _sized,
    ),
    frame(
        "P",
        r"(?P<art>\b(?:an?|the)\s)?(?P<front>(?:[a-z]+\s)?)\b(?P<noun>"
        + _NOUNS
        + r")s?\s(?:of|at)\s<>(?:\s(?:an?|per|each|every)\s(?:year|month|week))?",
        _sized,
    ),
    frame("P", r"\bby\s<>", lambda m, f: degree(f, "considerably", "noticeably", "slightly")),
    frame(
        "P",
        rf"<>\s(?P<adj>(?:{_SURE})\b)",
        lambda m, f: f"{level(f, 'highly', 'fairly', 'not very')} {m['adj']}",
    ),
    frame(
        "P",
        rf"<>\s(?P<adj>(?:{_MADE_OF}|\w{{3,}}(?:ed|wn|ne|ght))\b)(?!\s(?:{_UP_NOUN}"
        rf"|{_DOWN_NOUN})\b)",
        lambda m, f: f"{level(f, 'largely', 'partly', 'to a small extent')} {m['adj']}",
    ),
    frame("P", r":\s<>" + _STOP, lambda m, f: ": " + level(f, "high", "considerable", "low")),
    frame(
        "P",
        r"\b(?P<be>is|are|was|were|be|been|remains?|stays?|looks?)\s(?:at\s)?<>" + _STOP,
        lambda m, f: f"{m['be']} {level(f, 'high', 'considerable', 'low')}",
    ),
    frame(
        "P",
        r"\b(?P<be>exceed(?:s|ed)?|tops?|topped|pass(?:es|ed)?|cross(?:es|ed)?)\s<>" + _STOP,
        lambda m, f: f"{m['be']} a certain level",
    ),
    frame(
        "P",
        r"\b(?P<be>reach(?:es|ed)?|hits?|exceed(?:s|ed)?|tops?|topped|pass(?:es|ed)?"
        r"|approach(?:es|ed)?|averag(?:es|ed|e))\s<>" + _STOP,
        lambda m, f: f"{m['be']} a {level(f, 'high', 'fair', 'low')} level",
    ),
    frame(
        "P",
        r"\b(?P<at>at|to)\s<>" + _STOP,
        lambda m, f: f"{m['at']} a {level(f, 'high', 'fair', 'low')} level",
    ),
    frame("P", r"(?P<art>\ban?\s)<>[\s-](?=[a-z])", lambda m, f: m["art"] + "considerable "),
    frame(
        "P",
        r"(?P<front>^|[,;:]\s|\b(?:and|but|that)\s)<>(?=\s[a-z]+)",
        lambda m, f: m["front"] + _many(f),
    ),
    frame("P", r"<>", lambda m, f: level(f, "a large part", "a fair part", "a small part")),
)
POINT_FRAMES = (
    frame(
        "O",
        r"\b(?P<noun>gap|difference|lead|margin)\s(?P<be>is|was)\s<>",
        lambda m, f: f"{m['noun']} {m['be']} {degree(f, 'wide', 'clear', 'slight')}",
    ),
    frame(
        "O",
        rf"<>\s(?P<more>(?:{_MORE})\b)",
        lambda m, f: f"{degree(f, 'far', 'noticeably', 'slightly')} {m['more']}",
    ),
    frame(
        "O",
        r"<>\s(?P<where>above|below|ahead|behind|short|over|under|off|apart)\b",
        lambda m, f: f"{degree(f, 'well', 'clearly', 'slightly')} {m['where']}",
    ),
    frame("O", rf"\b(?P<verb>(?:{_RISE}|{_FALL}))\s(?:(?:by|to)\s)?<>", _adverb),
    frame("O", r"(?P<art>\b(?:an?|the|its|their)\s)?<>[\s-](?P<noun>" + _NOUNS + r")\b", _sized),
    frame(
        "O",
        r"\b(?P<art>an?\s)?(?P<noun>gap|difference|lead|rise|increase|drop|fall|swing)\sof\s<>",
        lambda m, f: f"{m['art'] or ''}{degree(f, 'wide', 'clear', 'slight')} {m['noun']}",
    ),
    frame("O", r"\bby\s<>", lambda m, f: degree(f, "considerably", "noticeably", "slightly")),
    frame("O", r"<>", lambda m, f: degree(f, "a wide margin", "a fair margin", "a small margin")),
)
