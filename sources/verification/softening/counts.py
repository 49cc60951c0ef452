"""Frames for counts: "12,000 clerks" become "many clerks"."""

import re

from ..figures import Figure
from .frames import frame
from .shares import CHANGE_VERBS

_STOP = (
    r"(?=\s*(?:$|[.,;:!?)]|\s(?:in|by|for|at|on|this|last|next|over|and|but|today|now|as|since"
    r"|to|if|when|will|are|were|have|had|a|an|per|each|every)\b))"
)
_GROUP = (
    "team|group|staff|crew|pool|panel|crowd|department|class|unit|workforce|force|fleet|network"
    "|squad|desk|room|batch|list|set"
)
_LARGE, _SEVERAL = 20.0, 3.0


def _many(figure: Figure) -> str:
    if figure.value >= _LARGE:
        return "many"
    return "several" if figure.value >= _SEVERAL else "a couple of"


def _of_the(match: re.Match, figure: Figure) -> str:
    if figure.value >= _LARGE:
        return "many"
    return "few" if match["det"].lower() == "the" else "several"


def _size(figure: Figure) -> str:
    return "large" if figure.value >= _LARGE else "small"


COUNT_FRAMES = (
    frame(
        "C",
        r"\bage\s(?P<be>is|was)\s<>",
        lambda m, f: f"age {m['be']} fairly {'high' if f.value >= 40 else 'low'}",
    ),
    frame(
        "C",
        rf"\b(?P<verb>{CHANGE_VERBS.pattern})\s<>(?:\s[a-z]+){{0,2}}\sto\s<*>",
        lambda m, f: f"{m['verb']} noticeably",
    ),
    frame(
        "C",
        r"<>\s(?P<what>[a-z-]+)\s(?:per|for\severy|to)\s<*>\s(?P<of>[a-z-]+)",
        lambda m, f: f"many {m['what']} for the number of {m['of']}",
    ),
    frame(
        "C",
        rf"(?P<art>\b(?:an?|the|its|their|one)\s)?(?P<adj>[a-z]+\s)??(?P<noun>{_GROUP})\sof\s<>"
        + _STOP,
        lambda m, f: f"{m['art'] or ''}{_size(f)} {m['adj'] or ''}{m['noun']}",
    ),
    frame(
        "C",
        r"\b(?P<noun>work|jobs?|output|place|load|workload)\sof\s<>" + _STOP,
        lambda m, f: (
            f"{m['noun']} of {_many(f)} people"
            if f.value >= 3
            else f"{m['noun']} of more than one person"
        ),
    ),
    frame("C", r"\bby\sa\sfactor\sof\s<>", lambda m, f: "many times over"),
    frame(
        "C",
        r"\b(?P<art>an?\s)?(?P<noun>ratio|rate)\sof\s<>(?:\s?(?::|to|per|in|for\severy)\s?<*>)?",
        lambda m, f: f"{m['art'] or ''}high {m['noun']}",
    ),
    frame("C", r"\bfor\severy\s<>\s(?=[a-z])", lambda m, f: "for every few "),
    frame("C", r"<>\s(?:to|for\severy)\s<*>", lambda m, f: _many(f)),
    frame(
        "C",
        r"\b(?:an?\s)?(?:total|record|additional|further|estimated|extra)\s(?:of\s)?<>",
        lambda m, f: _many(f),
    ),
    frame(
        "C", r"\b(?:all|each\sof\sthe|all\sof\sthe|all\sthe)\s<>\s(?=[a-z])", lambda m, f: "most "
    ),
    frame(
        "C",
        r"\b(?P<det>the|its|their|our|his|her)\s<>\s(?P<noun>(?:[a-z-]+\s)?[a-z-]+s|people)\b",
        lambda m, f: f"{m['det']} {_of_the(m, f)} {m['noun']}",
    ),
    frame("C", r"\b(?P<det>these|those)\s<>\s", lambda m, f: f"{m['det']} "),
    frame(
        "C",
        r"<>\sof\s(?=(?:the|its|their|our|these|those|them|us|his|her)\b)",
        lambda m, f: f"{_many(f).removesuffix(' of')} of ",
    ),
    frame(
        "C",
        r"<>\s(?P<more>more|fewer|extra|additional|further)\b",
        lambda m, f: (
            f"many {m['more'] if m['more'] not in ('extra', 'additional', 'further') else 'more'}"
        ),
    ),
    frame(
        "C",
        r"\b(?P<verb>(?:fall|fell|drop|dropped|rise|rose|grow|grew|climb|climbed|shrink|shrank|falls|rises|drops|grows)\s)(?:from\s|by\s|to\s)?<>(?:\sto\s<*>)?"
        + _STOP,
        lambda m, f: m["verb"] + "noticeably",
    ),
    frame("C", r"(?P<art>\ban?\s)<>[\s-](?=[a-z])", lambda m, f: f"{m['art']}{_size(f)} "),
    frame(
        "C", r":\s<>" + _STOP, lambda m, f: ": " + ("a large number" if f.value >= 20 else "a few")
    ),
    frame(
        "C",
        r"\b(?P<be>is|was|stands?\sat|sits?\sat)\s<>" + _STOP,
        lambda m, f: (
            f"{'is' if ' ' in m['be'] else m['be']} {'large' if f.value >= 20 else 'small'}"
        ),
    ),
    frame(
        "C",
        r"\b(?P<be>reach(?:es|ed)?|hits?|exceed(?:s|ed)?|tops?|topped|pass(?:es|ed)?|totals?|totalled|numbers?|numbered)\s<>"
        + _STOP,
        lambda m, f: f"{m['be']} a {'high' if f.value >= 20 else 'low'} figure",
    ),
    frame(
        "C",
        r"\bat\s<>(?=\s(?:a|per|each|every)\s(?:day|week|month|year)\b|\s*(?:$|[.,;:)]))(?:\s(?:a|per|each|every)\s\w+)?",
        lambda m, f: f"at a {'high' if f.value >= 20 else 'low'} level",
    ),
    frame("C", r"\bto\s<>" + _STOP, lambda m, f: "to a new level"),
    frame("C", r"\b(?:one|a\ssingle)\s<>", lambda m, f: "one"),
    frame("C", r"<>\b", lambda m, f: _many(f)),
    frame("C", r"<>", lambda m, f: _many(f)),
)
