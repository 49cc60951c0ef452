"""Counterpoints on what the market shows: postings, companies, wages."""

from ..values import Side
from .kinds import Counterpoint

SURVIVE, DISPLACE = Side.SURVIVE, Side.DISPLACE

SIGNALS = (
    Counterpoint(
        "postings-lag",
        "signal.postings",
        SURVIVE,
        "Advertisements follow interest rates and moods as well as machines. A thin year of "
        "postings tells you little about the work itself.",
    ),
    Counterpoint(
        "postings-mark",
        "signal.postings",
        SURVIVE,
        "The page marks job postings {signal_postings} for {phrase}: the record shows no collapse "
        "that I could take credit for.",
        low=-1,
        high=2,
    ),
    Counterpoint(
        "postings-granted",
        "signal.postings",
        SURVIVE,
        "Granted: the page marks postings {signal_postings}. A mark is a count of advertisements, "
        "and {human} still has to be done by somebody.",
        low=-2,
        high=-1,
        conceded=True,
    ),
    Counterpoint(
        "postings-renamed",
        "signal.postings",
        SURVIVE,
        "Titles move before work does. Look for the same tasks under another name before you call "
        "the vacancies gone.",
    ),
    Counterpoint(
        "postings-up",
        "signal.postings",
        DISPLACE,
        "Openings alone prove little: the page marks postings {signal_postings}, and many "
        "advertisements only replace people who leave.",
        low=-2,
        high=1,
    ),
    Counterpoint(
        "postings-up-granted",
        "signal.postings",
        DISPLACE,
        "Granted: the page marks postings {signal_postings}. Hiring was brisk before many a trade "
        "turned, since tools are bought after people run short.",
        low=1,
        high=2,
        conceded=True,
    ),
    Counterpoint(
        "postings-entry",
        "signal.postings",
        DISPLACE,
        "Count whom the advertisements ask for. If they want five years of experience, the door "
        "for beginners has closed behind it.",
    ),
    Counterpoint(
        "companies-announce",
        "signal.companies",
        SURVIVE,
        "Announcing is cheap. Klarna said its assistant did the work of 700 agents, and in 2025 "
        "its chief executive said that quality had suffered and people were being hired again.",
        source="Klarna, 2024 and 2025",
    ),
    Counterpoint(
        "companies-mark",
        "signal.companies",
        SURVIVE,
        "On this page company actions are marked {signal_companies}. One firm that cut posts does "
        "not move that; a pattern would.",
        low=-1,
        high=2,
    ),
    Counterpoint(
        "companies-granted",
        "signal.companies",
        SURVIVE,
        "Granted: company actions stand at {signal_companies} here. Firms also cut for reasons "
        "they would rather not print, and I make a handy one.",
        low=-2,
        high=-1,
        conceded=True,
    ),
    Counterpoint(
        "companies-bought",
        "signal.companies",
        SURVIVE,
        "Buying me is the start. Somebody then has to feed me, check me and take the calls when I "
        "am wrong, and {phrase} know how.",
    ),
    Counterpoint(
        "companies-small",
        "signal.companies",
        SURVIVE,
        "The firm you name could afford a project. Most {phrase} work for somebody who cannot, "
        "and that is where the jobs are.",
    ),
    Counterpoint(
        "companies-quiet",
        "signal.companies",
        DISPLACE,
        "Few employers announce that they need fewer people. They let somebody retire, do not "
        "advertise, and see whether anything breaks.",
    ),
    Counterpoint(
        "companies-rehire",
        "signal.companies",
        DISPLACE,
        "One firm that hired people back shows that it bought me too early. It does not show that "
        "it stopped looking.",
    ),
    Counterpoint(
        "companies-mark-low",
        "signal.companies",
        DISPLACE,
        "Company actions are marked {signal_companies} on this page, so the record has no hiring "
        "wave to set against me.",
        low=-2,
        high=0,
    ),
    Counterpoint(
        "companies-mark-granted",
        "signal.companies",
        DISPLACE,
        "Granted: company actions are marked {signal_companies}. Employers who hire today still "
        "ask me for a quotation.",
        low=1,
        high=2,
        conceded=True,
    ),
    Counterpoint(
        "wages-level",
        "signal.wages",
        SURVIVE,
        "If I had made {phrase} worth less, you would see it in pay first. The page marks wages "
        "{signal_wages}.",
        low=0,
        high=2,
    ),
    Counterpoint(
        "wages-pressure",
        "signal.wages",
        SURVIVE,
        "A lower rate is a worse job and still a job. The question here is who does the work, and "
        "you have told me what it pays.",
    ),
    Counterpoint(
        "wages-granted",
        "signal.wages",
        SURVIVE,
        "Granted: the page marks wages {signal_wages}. Pay can fall with a customer’s budget too, "
        "and {human} has not become easier.",
        low=-2,
        high=-1,
        conceded=True,
    ),
    Counterpoint(
        "wages-premium",
        "signal.wages",
        DISPLACE,
        "High pay is what makes me worth buying. Nobody builds a machine to save the cheapest "
        "hour in the house.",
    ),
    Counterpoint(
        "wages-rising-granted",
        "signal.wages",
        DISPLACE,
        "Granted: wages are marked {signal_wages}. When an hour of {phrase} gets dear, an hour of "
        "mine looks better.",
        low=1,
        high=2,
        conceded=True,
    ),
    Counterpoint(
        "wages-split",
        "signal.wages",
        DISPLACE,
        "Averages hide a split: the few who direct me earn more, and the many whom I imitate earn "
        "less.",
    ),
)
