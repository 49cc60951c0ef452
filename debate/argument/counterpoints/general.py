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
        "any-machine-core",
        "any",
        DISPLACE,
        "Then look at {machine}: {machine_share}, marked {machine_mark}. That part does not need a "
        "miracle from me, only a budget.",
    ),
    Counterpoint(
        "any-no-deadline-people",
        "any",
        SURVIVE,
        "Work seldom ends on a date. It is cut, moved and renamed, and {phrase} are still at a "
        "score of {score} here because most of that has yet to happen.",
    ),
    Counterpoint(
        "any-no-deadline-machines",
        "any",
        DISPLACE,
        "Nobody needs to abolish {phrase} for your work to thin out. It is enough that the next "
        "vacancy is not filled, and a score of {score} leaves room for that.",
    ),
)
