"""Counterpoints on what keeps AI out: rules, place, unions."""

from ..values import Side
from .kinds import Counterpoint

SURVIVE, DISPLACE = Side.SURVIVE, Side.DISPLACE

BARRIERS = (
    Counterpoint(
        "regulatory-mark",
        "barrier.regulatory",
        SURVIVE,
        "Regulation is marked {barrier_regulatory} out of 2 for {phrase}. Until the rule changes "
        "I may be able and still not be allowed.",
        low=1,
        high=2,
    ),
    Counterpoint(
        "regulatory-none-granted",
        "barrier.regulatory",
        SURVIVE,
        "Granted: regulation is marked {barrier_regulatory} here, so no rule keeps me out. What "
        "keeps me out is {human}.",
        low=0,
        high=0,
        conceded=True,
    ),
    Counterpoint(
        "regulatory-slow",
        "barrier.regulatory",
        SURVIVE,
        "Rules that were eased in an emergency are seldom eased for good. Each exemption comes "
        "with an inspector, and inspectors want a name.",
    ),
    Counterpoint(
        "regulatory-oversight",
        "barrier.regulatory",
        SURVIVE,
        "Law is growing in the other direction as well: the EU’s AI Act asks for human oversight "
        "wherever a system is rated high-risk.",
        source="Regulation (EU) 2024/1689",
    ),
    Counterpoint(
        "regulatory-zero",
        "barrier.regulatory",
        DISPLACE,
        "The page marks regulation {barrier_regulatory} out of 2 for {phrase}: whatever rule you "
        "have in mind, it does not weigh much in this job.",
        low=0,
        high=0,
    ),
    Counterpoint(
        "regulatory-signature",
        "barrier.regulatory",
        DISPLACE,
        "A rule that asks for a signature asks for one person. It does not say how many worked "
        "under that name before I came.",
    ),
    Counterpoint(
        "regulatory-moves",
        "barrier.regulatory",
        DISPLACE,
        "Rules follow shortages. When work piles up, somebody finds a short course, a lower "
        "ticket, or a supervisor by video.",
    ),
    Counterpoint(
        "regulatory-mark-granted",
        "barrier.regulatory",
        DISPLACE,
        "Granted: regulation is marked {barrier_regulatory} out of 2 and holds me up. It holds up "
        "the last step, not {machine} before it.",
        low=1,
        high=2,
        conceded=True,
    ),
    Counterpoint(
        "physical-there",
        "barrier.physical",
        SURVIVE,
        "Physical presence is marked {barrier_physical} out of 2. I can send a plan to the place; "
        "I cannot send me.",
        low=1,
        high=2,
    ),
    Counterpoint(
        "physical-none-granted",
        "barrier.physical",
        SURVIVE,
        "Granted: the page marks physical presence {barrier_physical}, so nobody has to stand "
        "anywhere. Distance never was the hard part of {human}.",
        low=0,
        high=0,
        conceded=True,
    ),
    Counterpoint(
        "physical-robots",
        "barrier.physical",
        SURVIVE,
        "A robot in a hall with a flat floor is a different animal from one in the next place you "
        "go to. Somebody has to get it there first.",
    ),
    Counterpoint(
        "physical-zero",
        "barrier.physical",
        DISPLACE,
        "Physical presence is marked {barrier_physical} for this job. Work that can be done from "
        "anywhere can be done by what is nowhere.",
        low=0,
        high=0,
    ),
    Counterpoint(
        "physical-moved",
        "barrier.physical",
        DISPLACE,
        "Being there matters until the work is moved. Parts come ready-made, customers come to a "
        "counter, and a camera stands where somebody stood.",
    ),
    Counterpoint(
        "physical-few-there",
        "barrier.physical",
        DISPLACE,
        "One person on the spot can be the hands of a system that sees through ten pairs of "
        "glasses. Presence then needs far fewer people.",
    ),
    Counterpoint(
        "physical-mark-granted",
        "barrier.physical",
        DISPLACE,
        "Granted: somebody has to be there, and the page marks that {barrier_physical} out of 2. "
        "{machine}, on the other hand, does not care where it is done.",
        low=1,
        high=2,
        conceded=True,
    ),
    Counterpoint(
        "union-mark",
        "barrier.union",
        SURVIVE,
        "Agreements are marked {barrier_union} out of 2 here. A contract that names people has to "
        "be reopened with people.",
        low=1,
        high=2,
    ),
    Counterpoint(
        "union-none-granted",
        "barrier.union",
        SURVIVE,
        "Granted: nobody bargains for most {phrase}, and the page marks that {barrier_union}. "
        "Without a union there is still a customer who complains.",
        low=0,
        high=0,
        conceded=True,
    ),
    Counterpoint(
        "union-not-only",
        "barrier.union",
        SURVIVE,
        "Thin protection makes it easy to dismiss people. It does not make it easy to do without "
        "them the week after.",
    ),
    Counterpoint(
        "union-zero",
        "barrier.union",
        DISPLACE,
        "Union agreements are marked {barrier_union} out of 2 on this page. A contract at one "
        "employer does not speak for the trade.",
        low=0,
        high=0,
    ),
    Counterpoint(
        "union-buys-time",
        "barrier.union",
        DISPLACE,
        "A good contract buys years, and I am glad for you. It protects those who hold a post; it "
        "does not make the next one be filled.",
    ),
    Counterpoint(
        "union-mark-granted",
        "barrier.union",
        DISPLACE,
        "Granted: agreements count for {barrier_union} out of 2 here. They slow me, and the work "
        "drifts to employers who never signed.",
        low=1,
        high=2,
        conceded=True,
    ),
)
