"""Counterpoints on no lever in particular: they fit where nothing closer does."""

from ..values import Side
from .kinds import Counterpoint

SURVIVE, DISPLACE = Side.SURVIVE, Side.DISPLACE

GENERAL = (
    Counterpoint(
        "any-human-core",
        "any",
        SURVIVE,
        "You have not told me who does {human}. The page gives it {human_share} and marks it "
        "{human_mark}, and I do not get far with it.",
    ),
    Counterpoint(
        "any-slow-thinning",
        "any",
        SURVIVE,
        "Work seldom ends on a date. It is cut, moved and renamed, and {phrase} are at {score} on "
        "this page because most of that has yet to happen.",
    ),
    Counterpoint(
        "any-how",
        "any",
        SURVIVE,
        "Tell me which hours of the week go, and to whom. Until then I have a future without a "
        "timetable.",
    ),
    Counterpoint(
        "any-own-worry",
        "any",
        SURVIVE,
        "The page says who should worry, in {worry_line}. It does not say everybody, and neither "
        "should you without a reason.",
    ),
    Counterpoint(
        "any-bare-gone",
        "any",
        SURVIVE,
        "That is a verdict without a trial. {Verdict_line} gives the page’s own, with the sum "
        "behind it.",
    ),
    Counterpoint(
        "any-tasks-not-jobs",
        "any",
        SURVIVE,
        "An estimate of 2024 puts the tasks that AI will profitably do within ten years at about "
        "one in twenty. Tasks, and about.",
        source="D. Acemoglu, 2024",
    ),
    Counterpoint(
        "any-machine-core",
        "any",
        DISPLACE,
        "Then look at {machine}: {machine_share}, marked {machine_mark}. That part does not need "
        "a miracle from me, only a budget.",
    ),
    Counterpoint(
        "any-vacancy",
        "any",
        DISPLACE,
        "Nobody needs to abolish {phrase} for the work to thin out. It is enough that the next "
        "vacancy is not filled, and {score} leaves room for that.",
    ),
    Counterpoint(
        "any-feeling",
        "any",
        DISPLACE,
        "I should like to believe you. Tell me what I could not do on a Tuesday, and I will tell "
        "you what it pays.",
    ),
    Counterpoint(
        "any-own-threat",
        "any",
        DISPLACE,
        "The page’s own first doubt is {threat}, with {threat_weight} of the weight. You may want "
        "to answer that before you answer me.",
    ),
    Counterpoint(
        "any-always",
        "any",
        DISPLACE,
        "Always is a long time for somebody whose score reads {score}. Say what will hold, and "
        "against what.",
    ),
    Counterpoint(
        "any-exposed",
        "any",
        DISPLACE,
        "The IMF counts almost 40% of the world’s jobs as exposed to AI. Exposed is not gone, and "
        "it is not safe.",
        source="IMF, 2024",
    ),
)
