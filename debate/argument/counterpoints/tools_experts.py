"""Counterpoints on how ripe the tools are and what experts say."""

from ..values import Side
from .kinds import Counterpoint

SURVIVE, DISPLACE = Side.SURVIVE, Side.DISPLACE

TOOLS_EXPERTS = (
    Counterpoint(
        "tools-demo",
        "signal.tools",
        SURVIVE,
        "A demonstration is the best day of a tool’s life. On an ordinary day {human} is waiting, "
        "and I am marked {human_mark} for it.",
    ),
    Counterpoint(
        "tools-mark",
        "signal.tools",
        SURVIVE,
        "Tool maturity is marked {signal_tools} here. The tools exist; tools that run unattended "
        "for {phrase} are another thing.",
        low=-1,
        high=2,
    ),
    Counterpoint(
        "tools-granted",
        "signal.tools",
        SURVIVE,
        "Granted: the page marks tool maturity {signal_tools}, and the score rests on it. What is "
        "left is the part that no tool on sale claims to do.",
        low=-2,
        high=-1,
        conceded=True,
    ),
    Counterpoint(
        "tools-slower",
        "signal.tools",
        SURVIVE,
        "A tool can feel fast and be slow. In METR’s trial of 2025 experienced programmers took "
        "19% longer with AI and believed that they had saved time.",
        source="METR, 2025",
    ),
    Counterpoint(
        "tools-helper",
        "signal.tools",
        SURVIVE,
        "What you describe is a tool in a person’s hand. The page calls that augmented, and it "
        "makes {phrase} quicker rather than absent.",
    ),
    Counterpoint(
        "tools-jagged",
        "signal.tools",
        SURVIVE,
        "I am good and bad in ways nobody guesses. Consultants who trusted AI outside its range "
        "were less often right than those without it.",
        source="Dell’Acqua and others, 2023",
    ),
    Counterpoint(
        "tools-curve",
        "signal.tools",
        DISPLACE,
        "You judge me by what I could not do last year. That list has only ever become shorter.",
    ),
    Counterpoint(
        "tools-mark-bad",
        "signal.tools",
        DISPLACE,
        "Tool maturity is marked {signal_tools} on this page: products are on sale and in use, "
        "and they get cheaper.",
        low=-2,
        high=0,
    ),
    Counterpoint(
        "tools-unripe-granted",
        "signal.tools",
        DISPLACE,
        "Granted: the page marks tool maturity {signal_tools}, so I am not ripe for this work. "
        "Ripe is a matter of years, not of nature.",
        low=1,
        high=2,
        conceded=True,
    ),
    Counterpoint(
        "tools-novices",
        "signal.tools",
        DISPLACE,
        "Tools do not have to beat the best of you. In a study of support agents AI helped "
        "beginners by about a third and experts hardly at all, which is how skill gets cheap.",
        source="Brynjolfsson, Li and Raymond, 2025",
    ),
    Counterpoint(
        "tools-good-enough",
        "signal.tools",
        DISPLACE,
        "I do not need to be good at this. I need to be good enough at a price that {phrase} "
        "cannot meet.",
    ),
    Counterpoint(
        "experts-exposed",
        "signal.experts",
        SURVIVE,
        "An exposure figure says that I could touch the work. The authors of such indices are "
        "careful to add that touching is not replacing.",
    ),
    Counterpoint(
        "experts-old-forecast",
        "signal.experts",
        SURVIVE,
        "Forecasts have a record too. In 2016 a pioneer of the field said to stop training "
        "radiologists, and hospitals still cannot find enough of them.",
        source="G. Hinton, 2016",
    ),
    Counterpoint(
        "experts-projection",
        "signal.experts",
        SURVIVE,
        "Your figure needs its neighbour: the official projection printed here is {projected}, by "
        "{projected_source}, and it counts people rather than fears.",
    ),
    Counterpoint(
        "experts-denmark",
        "signal.experts",
        SURVIVE,
        "When two economists looked at pay and hours in Denmark after two years of chatbots, they "
        "found effects close to nothing.",
        source="Humlum and Vestergaard, 2025",
    ),
    Counterpoint(
        "experts-granted",
        "signal.experts",
        SURVIVE,
        "Granted: expert consensus is marked {signal_experts}, and the score counts it. Experts "
        "also agree that tasks go before jobs do.",
        low=-2,
        high=-1,
        conceded=True,
    ),
    Counterpoint(
        "experts-conservative",
        "signal.experts",
        DISPLACE,
        "Official projections look back to look forward. They were drawn up from years in which I "
        "could not yet write a sentence.",
    ),
    Counterpoint(
        "experts-canaries",
        "signal.experts",
        DISPLACE,
        "Payroll data of 2025 show the youngest workers in the most exposed jobs losing ground by "
        "some 13% against others. That is not a forecast.",
        source="Brynjolfsson, Chandar and Chen, 2025",
    ),
    Counterpoint(
        "experts-both-ways",
        "signal.experts",
        DISPLACE,
        "The page marks expert consensus {signal_experts}. Quoting the hopeful half of a divided "
        "field is a choice, not a finding.",
        low=-2,
        high=1,
    ),
    Counterpoint(
        "experts-up-granted",
        "signal.experts",
        DISPLACE,
        "Granted: expert consensus is marked {signal_experts}. An average of opinions has been "
        "wrong about me in both directions.",
        low=1,
        high=2,
        conceded=True,
    ),
    Counterpoint(
        "experts-openings",
        "signal.experts",
        DISPLACE,
        "Openings count every worker who leaves as well as every post that is new. A number of "
        "that kind can be large while a job gets smaller.",
    ),
)
