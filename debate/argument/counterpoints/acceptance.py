"""Counterpoints on who answers for the work and whom people accept."""

from ..values import Side
from .kinds import Counterpoint

SURVIVE, DISPLACE = Side.SURVIVE, Side.DISPLACE

ACCEPTANCE = (
    Counterpoint(
        "liability-mark",
        "barrier.liability",
        SURVIVE,
        "Liability is marked {barrier_liability} out of 2. I make mistakes at scale, and nobody "
        "can put me in the witness box.",
        low=1,
        high=2,
    ),
    Counterpoint(
        "liability-chatbot",
        "barrier.liability",
        SURVIVE,
        "A tribunal in 2024 held an airline to what its chatbot had invented. Since then more "
        "than one legal department wants a person on anything with money in it.",
        source="Moffatt v. Air Canada, 2024",
    ),
    Counterpoint(
        "liability-none-granted",
        "barrier.liability",
        SURVIVE,
        "Granted: the page marks liability {barrier_liability}, so little hangs on a name here. "
        "Customers still like to know whom to shout at.",
        low=0,
        high=0,
        conceded=True,
    ),
    Counterpoint(
        "liability-who-answers",
        "barrier.liability",
        SURVIVE,
        "Whoever answers for the result wants people near it whom they can ask. That need does "
        "not end at the name on the paper.",
    ),
    Counterpoint(
        "liability-zero",
        "barrier.liability",
        DISPLACE,
        "Liability is marked {barrier_liability} out of 2 here. In this work a mistake is "
        "corrected more often than it is sued over.",
        low=0,
        high=0,
    ),
    Counterpoint(
        "liability-one-name",
        "barrier.liability",
        DISPLACE,
        "Liability needs one person to answer. It does not need the nine who used to do the work "
        "that the one now signs.",
    ),
    Counterpoint(
        "liability-insured",
        "barrier.liability",
        DISPLACE,
        "Risks that can be counted get insured. Once my errors have a rate, they have a premium, "
        "and the premium is set against your salary.",
    ),
    Counterpoint(
        "liability-human-errors",
        "barrier.liability",
        DISPLACE,
        "People make mistakes as well, and courts have always had a price for those. What has to "
        "be shown is that I make fewer.",
    ),
    Counterpoint(
        "liability-mark-granted",
        "barrier.liability",
        DISPLACE,
        "Granted: the page marks liability {barrier_liability} out of 2. It keeps a person at the "
        "end of the line and says nothing of the length of the line.",
        low=1,
        high=2,
        conceded=True,
    ),
    Counterpoint(
        "cultural-mark",
        "barrier.cultural",
        SURVIVE,
        "Cultural resistance is marked {barrier_cultural} out of 2. People put up with me for "
        "small things and ask for a person when it counts.",
        low=1,
        high=2,
    ),
    Counterpoint(
        "cultural-none-granted",
        "barrier.cultural",
        SURVIVE,
        "Granted: nobody minds me here, and the page marks that {barrier_cultural}. Being welcome "
        "is not the same as being able.",
        low=0,
        high=0,
        conceded=True,
    ),
    Counterpoint(
        "cultural-choice",
        "barrier.cultural",
        SURVIVE,
        "People take the machine when the queue for the person is long. Offer both at the same "
        "speed and watch where they go.",
    ),
    Counterpoint(
        "cultural-survey",
        "barrier.cultural",
        SURVIVE,
        "In a survey by Gartner 64% of customers said they would rather companies left AI out of "
        "their service. Habit may wear that down; it has not yet.",
        source="Gartner, 2024",
    ),
    Counterpoint(
        "cultural-zero",
        "barrier.cultural",
        DISPLACE,
        "Cultural resistance is marked {barrier_cultural} out of 2 on this page: those who pay "
        "for the work do not mind who does it.",
        low=0,
        high=0,
    ),
    Counterpoint(
        "cultural-convenience",
        "barrier.cultural",
        DISPLACE,
        "People say that they want a person and then use what answers at midnight. I have seldom "
        "lost to principle and often won by being there.",
    ),
    Counterpoint(
        "cultural-generation",
        "barrier.cultural",
        DISPLACE,
        "Trust is learnt. Those who grow up with me do not see what you see missing.",
    ),
    Counterpoint(
        "cultural-mark-granted",
        "barrier.cultural",
        DISPLACE,
        "Granted: the page marks cultural resistance {barrier_cultural} out of 2. It guards the "
        "part people see, and {machine} they never see.",
        low=1,
        high=2,
        conceded=True,
    ),
)
