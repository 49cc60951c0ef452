"""Frames for durations, deadlines and future years."""

import re

from ..figures import Figure
from .frames import frame

_PAST = re.compile(
    r"\b(?:was|were|had|did|has|have|grew|fell|rose|shrank|went|took|came|began|lost|made|became"
    r"|\w{3,}ed|got|built|cut|ran|left|sold|bought)\b",
    re.IGNORECASE,
)
_TO_COME = re.compile(
    r"\b(?:will|guaranteed|likely|projected|projections?|expect(?:s|ed)?|forecast|due|set"
    r"|may|might|could|should|is"
    r"|are)\b",
    re.IGNORECASE,
)
_LONG = ("year", "decade", "century", "generation")


def _units(figure: Figure) -> str:
    """Return the unit in the plural: a half decade is years, an odd hour is hours."""
    unit = {"sec": "second", "min": "minute", "hr": "hour", "decade": "year", "century": "decade"}
    plain = unit.get(figure.unit, figure.unit)
    if figure.words.lower().startswith("half"):
        plain = {"hour": "minute", "year": "month", "day": "hour", "month": "week"}.get(
            plain, plain
        )
        plain = "year" if figure.unit == "decade" else plain
    return f"{plain}s"


def _long(figure: Figure) -> str:
    if figure.unit in ("hour", "hr", "day", "minute", "min") and figure.value >= 100:
        return "a very long time"
    return _units(figure)


def _in_time(match: re.Match, figure: Figure) -> str:
    """Return when it will be, or how long it took where the clause is about the past."""
    units = _units(figure)
    before = match.string[: match.start()]
    is_past = bool(_PAST.search(before)) and not _TO_COME.search(before)
    if figure.unit in _LONG:
        return f"{match['in']} a few years" if is_past else "in the coming years"
    return f"{'in' if match['in'].lower() == 'inside' else match['in']} {units}"


def _over(match: re.Match, figure: Figure) -> str:
    """Return a stretch of time; "over" belongs to it unless a word before makes it "more than"."""
    toned = figure.words.lower().startswith("over")
    many = (
        "many" if figure.unit in ("minute", "min", "second") and figure.value >= 30 else "several"
    )
    return f"over {many} {_units(figure)}" if toned else f"{many} {_units(figure)}"


DURATION_FRAMES = (
    frame(
        "D", r"\b(?:by|before|at)\s(?:the\s)?end\sof\sthe\s<>", lambda m, f: "in the coming years"
    ),
    frame(
        "D",
        r"\b(?P<at>over|in|for|during|within)\sthe\s(?:next|coming)\s<>",
        lambda m, f: f"over the coming {_units(f)}",
    ),
    frame("D", r"\bthe\s(?:next|coming)\s<>", lambda m, f: f"the coming {_units(f)}"),
    frame(
        "D",
        r"\b(?:over|in|during|within|for)\sthe\s(?:last|past|previous)\s<>",
        lambda m, f: f"in recent {_units(f)}",
    ),
    frame("D", r"\bthe\s(?:last|past|previous)\s<>", lambda m, f: f"recent {_units(f)}"),
    frame("D", r"\bthe\s(?:first|opening)\s<>", lambda m, f: f"the first few {_units(f)}"),
    frame("D", r"\b(?P<in>in)\s<>[’']?\s(?:time|from\snow)\b", _in_time),
    frame(
        "D",
        (
            r"\b(?P<in>within|in|inside)\s<>(?!\s(?:a|per|each|every)\s(?:day|week|month|year"
            r"|shift)\b)"
        ),
        _in_time,
    ),
    frame(
        "D",
        r"<>[’']?\s(?P<when>from\snow|hence|ahead|away|off|on(?=,|\swe\b))(?!\w)",
        lambda m, f: f"some {_units(f)} {m['when']}",
    ),
    frame(
        "D",
        r"<>\s(?P<when>ago|earlier|later|before|after|longer|sooner|old|older|younger"
        r"|faster|early|late|behind|ahead)\b",
        lambda m, f: f"some {_units(f)} {m['when']}",
    ),
    frame("D", r"\bevery\s<>", lambda m, f: f"every few {_units(f)}"),
    frame(
        "D",
        r"<>\s(?P<per>an?|per|each|every)\s(?P<unit>day|week|month|year|night|shift"
        r"|patient|case|call|page|note)\b",
        lambda m, f: f"several {_units(f)} {m['per']} {m['unit']}",
    ),
    frame(
        "D",
        r"(?P<art>\b(?:an?|its|their|this|that)\s)<>[\s-](?=[a-z])(?!of\b)",
        lambda m, f: f"{m['art']}multi-{_units(f)[:-1]} ",
    ),
    frame(
        "D",
        r"\b(?P<verb>tak(?:e|es|ing)|took|lasts?|lasted|requires?|needs?|waits?|waited|for)\s<>",
        lambda m, f: f"{m['verb']} {_long(f)}",
    ),
    frame("D", r"\bthe\s<>", lambda m, f: f"the {_units(f)}"),
    frame("D", r"<>", _over),
)

_WHEN = (
    r"(?:(?:the\s)?(?:end|start|middle|close|turn|beginning|summer|spring|autumn|fall"
    r"|winter|early|late)\s"
    r"(?:of\s)?)?(?:about\s|around\s|late\s|early\s|mid-?\s?|the\s(?:early\s|late\s|mid-?\s?)?)?"
)
_AND_MORE = r"(?:(?:,?\s(?:or|and|to)\s|\s?[-–]\s?)<*>)?"
YEAR_FRAMES = (
    frame(
        "Y",
        rf"\b(?:between|from)\s{_WHEN}<>(?:\s(?:and|to)\s<*>|\sonwards?)?",
        lambda m, f: "in the coming years",
    ),
    frame(
        "Y",
        r"\b(?:by|before|in|around|come|towards?|during|for|as\ssoon\sas|as\searly\sas"
        rf"|on)\s{_WHEN}<>{_AND_MORE}",
        lambda m, f: "in the coming years",
    ),
    frame("Y", rf"\b(?:until|till|through|up\sto)\s{_WHEN}<>", lambda m, f: "for some years"),
    frame("Y", rf"\b(?:after|beyond|past)\s{_WHEN}<>", lambda m, f: "in the longer run"),
    frame(
        "Y",
        r"(?P<art>\b(?:an?|the|its|their|our|this)\s)<>\s(?=[a-z])",
        lambda m, f: m["art"] + "future ",
    ),
    frame("Y", r"\s?\(<>\)", lambda m, f: ""),
    frame("Y", r",\s<>(?=\s*$|[.;)])", lambda m, f: ", in the coming years"),
    frame("Y", r"^<>:\s?(?=\w)", lambda m, f: "In the coming years: "),
    frame("Y", r"\b(?P<noun>[a-z]+)\s<>(?=[:,.;]|$)", lambda m, f: m["noun"]),
    frame("Y", r"<>", lambda m, f: "the coming years"),
)
