"""Counterpoints on hands, people and judgment, and on the work that AI itself makes."""

from ..values import Side
from .kinds import Counterpoint

SURVIVE, DISPLACE = Side.SURVIVE, Side.DISPLACE

PRINCIPLES = (
    Counterpoint(
        "hands-mark",
        "principle.physical",
        SURVIVE,
        "Embodied skill is marked {principle_physical} out of 3. I have no fingers to put in the "
        "gap and feel whether it holds.",
        low=2,
        high=3,
    ),
    Counterpoint(
        "hands-robots-slow",
        "principle.physical",
        SURVIVE,
        "A robot that manages it twice at a fair is far from one that does it all winter. Hands "
        "are cheap, tough and already trained.",
    ),
    Counterpoint(
        "hands-none-granted",
        "principle.physical",
        SURVIVE,
        "Granted: the page marks embodied skill {principle_physical} out of 3, so hands are not "
        "what saves {phrase}. {human} has other roots.",
        low=0,
        high=1,
        conceded=True,
    ),
    Counterpoint(
        "hands-zero",
        "principle.physical",
        DISPLACE,
        "Embodied skill is marked {principle_physical} out of 3 here. Most of this week could be "
        "done with hands in pockets.",
        low=0,
        high=1,
    ),
    Counterpoint(
        "hands-redesign",
        "principle.physical",
        DISPLACE,
        "Nobody has to build your hands. The work is redesigned until a simpler gripper will do, "
        "as it was in every factory.",
    ),
    Counterpoint(
        "hands-mark-granted",
        "principle.physical",
        DISPLACE,
        "Granted: hands matter, {principle_physical} out of 3 on this page. They are the last "
        "thing I get, and I do not need them for {machine}.",
        low=2,
        high=3,
        conceded=True,
    ),
    Counterpoint(
        "people-mark",
        "principle.interpersonal",
        SURVIVE,
        "Interpersonal connection is marked {principle_interpersonal} out of 3. I can be polite "
        "without end, and it still is nobody being polite.",
        low=2,
        high=3,
    ),
    Counterpoint(
        "people-none-granted",
        "principle.interpersonal",
        SURVIVE,
        "Granted: the page marks connection {principle_interpersonal} out of 3, so few come for "
        "the company. They come to have it done right.",
        low=0,
        high=1,
        conceded=True,
    ),
    Counterpoint(
        "people-patience",
        "principle.interpersonal",
        SURVIVE,
        "I never tire and never judge, and some prefer that. They prefer it until something "
        "happens that they want somebody to have understood.",
    ),
    Counterpoint(
        "people-zero",
        "principle.interpersonal",
        DISPLACE,
        "Interpersonal connection is marked {principle_interpersonal} out of 3 here. The person "
        "you describe is rare in this week.",
        low=0,
        high=1,
    ),
    Counterpoint(
        "people-paid-for",
        "principle.interpersonal",
        DISPLACE,
        "What you say moves me, as far as that goes. Now tell me who pays for it, because it is "
        "on no invoice.",
    ),
    Counterpoint(
        "people-minutes",
        "principle.interpersonal",
        DISPLACE,
        "The moments you mean are real and short. The hours between them hold {machine}, and "
        "those hours are what gets counted.",
    ),
    Counterpoint(
        "people-mark-granted",
        "principle.interpersonal",
        DISPLACE,
        "Granted: connection is marked {principle_interpersonal} out of 3 and I do not have it. I "
        "take the rest of the week, and one of you keeps the part with the eyes.",
        low=2,
        high=3,
        conceded=True,
    ),
    Counterpoint(
        "judgment-mark",
        "principle.judgment",
        SURVIVE,
        "Judgment is marked {principle_judgment} out of 3. I can list what speaks for each side "
        "and cannot care which of them is right.",
        low=2,
        high=3,
    ),
    Counterpoint(
        "judgment-none-granted",
        "principle.judgment",
        SURVIVE,
        "Granted: the page marks judgment {principle_judgment} out of 3, so few of these "
        "decisions are hard. The few are why somebody is in the room.",
        low=0,
        high=1,
        conceded=True,
    ),
    Counterpoint(
        "judgment-goals",
        "principle.judgment",
        SURVIVE,
        "I answer the question that I am asked. Somebody has to notice that it was the wrong "
        "question.",
    ),
    Counterpoint(
        "judgment-zero",
        "principle.judgment",
        DISPLACE,
        "Judgment is marked {principle_judgment} out of 3 for {phrase}. Most of what looks like "
        "judgment here is a rule nobody wrote down, and I read those off the records.",
        low=0,
        high=1,
    ),
    Counterpoint(
        "judgment-consistent",
        "principle.judgment",
        DISPLACE,
        "People who judge are tired before lunch and kinder after it. A dull system that is wrong "
        "in the same way each time can at least be corrected.",
    ),
    Counterpoint(
        "judgment-few",
        "principle.judgment",
        DISPLACE,
        "Grave decisions need one person with time to think. It may be that I am how the one gets "
        "the time, and why the others are not needed.",
    ),
    Counterpoint(
        "judgment-mark-granted",
        "principle.judgment",
        DISPLACE,
        "Granted: judgment is marked {principle_judgment} out of 3, and it stays with you. It "
        "rests on preparation, and {machine} is mine.",
        low=2,
        high=3,
        conceded=True,
    ),
    Counterpoint(
        "growth-mark",
        "growth",
        SURVIVE,
        "AI growth is marked {growth} for {phrase}: the record does not show AI eating its own "
        "helpers here.",
        low=0,
        high=2,
    ),
    Counterpoint(
        "growth-granted",
        "growth",
        SURVIVE,
        "Granted: the page marks AI growth {growth}, so more of me means less of this work. How "
        "much less depends on {human}.",
        low=-2,
        high=-1,
        conceded=True,
    ),
    Counterpoint(
        "growth-new-work",
        "growth",
        SURVIVE,
        "Each of me needs data, power, checking and somebody to blame. That is work too, and it "
        "did not exist before.",
    ),
    Counterpoint(
        "growth-wef",
        "growth",
        SURVIVE,
        "The World Economic Forum’s employers expect 92 million jobs gone and 170 million made by "
        "2030. Both numbers are guesses, and both belong in your argument.",
        source="World Economic Forum, 2025",
    ),
    Counterpoint(
        "growth-none",
        "growth",
        DISPLACE,
        "AI growth is marked {growth} on this page. New work that AI makes goes to those who "
        "already work with it, and seldom to {phrase}.",
        low=-2,
        high=0,
    ),
    Counterpoint(
        "growth-boom",
        "growth",
        DISPLACE,
        "Building me is a boom, and booms are finished one day. What has been built then runs "
        "with a handful of people.",
    ),
    Counterpoint(
        "growth-mark-granted",
        "growth",
        DISPLACE,
        "Granted: AI growth is marked {growth}, so I bring {phrase} work. I also learn from every "
        "piece of it.",
        low=1,
        high=2,
        conceded=True,
    ),
)
