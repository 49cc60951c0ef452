"""Counterpoints on demand, precedent, supply of workers, “not here”, “not at my level”."""

from ..values import Side
from .kinds import Counterpoint

SURVIVE, DISPLACE = Side.SURVIVE, Side.DISPLACE

SCHEMES_WORLD = (
    Counterpoint(
        "demand-room",
        "scheme.demand",
        SURVIVE,
        "A shrinking count is not yet mine to claim. The official projection on this page is "
        "{projected}; people, births and budgets are in it as well.",
    ),
    Counterpoint(
        "demand-unmet",
        "scheme.demand",
        SURVIVE,
        "There is work that nobody does because it costs too much. Make {phrase} cheaper to use, "
        "and some of that comes to the door.",
    ),
    Counterpoint(
        "demand-minutes",
        "scheme.demand",
        SURVIVE,
        "Easy cases leave first, and what stays is longer and harder. Counting cases makes a week "
        "look emptier than it is.",
    ),
    Counterpoint(
        "demand-openings",
        "scheme.demand",
        SURVIVE,
        "The page prints {openings} openings a year, from {openings_source}. Somebody has to fill "
        "them while we argue.",
    ),
    Counterpoint(
        "demand-limit",
        "scheme.demand",
        DISPLACE,
        "Demand has a ceiling. Nobody wants three times as much of this just because it costs a "
        "third.",
    ),
    Counterpoint(
        "demand-goes-to-me",
        "scheme.demand",
        DISPLACE,
        "More work is not more posts. If I take the growth, the number of {phrase} stays where it "
        "is and then ages.",
    ),
    Counterpoint(
        "demand-projection",
        "scheme.demand",
        DISPLACE,
        "The projection printed here is {projected}, from {projected_source}. It was drawn up "
        "before most employers had tried me.",
    ),
    Counterpoint(
        "demand-jevons",
        "scheme.demand",
        DISPLACE,
        "Jevons wrote about coal, and coal had no substitute that learnt. Cheaper work brings "
        "more work for whoever is cheapest.",
        source="W. S. Jevons, 1865",
    ),
    Counterpoint(
        "precedent-elevator",
        "scheme.precedent",
        SURVIVE,
        "Of some 270 occupations in the American census of 1950 only one vanished through "
        "automation by 2010: the lift operator. The others changed.",
        source="J. Bessen, 2016",
    ),
    Counterpoint(
        "precedent-tellers",
        "scheme.precedent",
        SURVIVE,
        "Cash machines spread and bank tellers grew in number for decades, because branches "
        "became cheaper to open. Machines take tasks first.",
        source="J. Bessen, 2015",
    ),
    Counterpoint(
        "precedent-that-case",
        "scheme.precedent",
        SURVIVE,
        "That case went the way you say. Look for one where {human} went with it, because that is "
        "what this page is about.",
    ),
    Counterpoint(
        "precedent-lag",
        "scheme.precedent",
        SURVIVE,
        "Even where the machine won it took longer than those who sold it said. A working life "
        "fits into the delay.",
    ),
    Counterpoint(
        "precedent-different",
        "scheme.precedent",
        DISPLACE,
        "Looms, tills and spreadsheets did one thing each. I am the first tool that is asked to "
        "do the next thing as well.",
    ),
    Counterpoint(
        "precedent-tellers-end",
        "scheme.precedent",
        DISPLACE,
        "The story of the cash machine is told up to about 2010. Since the telephone became the "
        "branch, tellers have become fewer.",
        source="U.S. Bureau of Labor Statistics",
    ),
    Counterpoint(
        "precedent-survivors",
        "scheme.precedent",
        DISPLACE,
        "You remember the trades that lived because they are here to tell. Nobody from the typing "
        "pool has written to this page.",
    ),
    Counterpoint(
        "precedent-wrong-dates",
        "scheme.precedent",
        DISPLACE,
        "Those who named a year were wrong about the year. Being early is not the same as being "
        "wrong.",
    ),
    Counterpoint(
        "supply-open-door",
        "scheme.labour_supply",
        SURVIVE,
        "You cannot be pushed out of a room that nobody can fill. Where hands are short, I take "
        "the overflow and {phrase} keep their chairs.",
    ),
    Counterpoint(
        "supply-shortage-tools",
        "scheme.labour_supply",
        SURVIVE,
        "Buying me because nobody applies takes work from nobody. Ask again when somebody with "
        "the right papers is turned away.",
    ),
    Counterpoint(
        "supply-turnover",
        "scheme.labour_supply",
        SURVIVE,
        "People leave for better pay or better hours, and both are cheaper to fix than I am to "
        "install.",
    ),
    Counterpoint(
        "supply-invitation",
        "scheme.labour_supply",
        DISPLACE,
        "A shortage is the best reason to buy me. When I have been paid for, it does not matter "
        "that applicants come back.",
    ),
    Counterpoint(
        "supply-no-heirs",
        "scheme.labour_supply",
        DISPLACE,
        "If nobody new learns the trade, each retirement is a post that I inherit without a "
        "quarrel.",
    ),
    Counterpoint(
        "supply-backlog",
        "scheme.labour_supply",
        DISPLACE,
        "A backlog hides what I do. It shrinks first, and only then do people notice that fewer "
        "of them are needed.",
    ),
    Counterpoint(
        "country-here",
        "scheme.relevance_country",
        SURVIVE,
        "Rich countries first, then. This score stands on American figures, and most of the "
        "world’s {phrase} work on other terms.",
    ),
    Counterpoint(
        "country-uneven",
        "scheme.relevance_country",
        SURVIVE,
        "Where you are it may go quickly. A page for all of them has to count the places where "
        "the power fails twice a day.",
    ),
    Counterpoint(
        "country-granted",
        "scheme.relevance_country",
        SURVIVE,
        "Granted: countries differ, and the page has a map of its own for that. Its score is for "
        "the United States, where {human} is as hard as anywhere.",
        conceded=True,
    ),
    Counterpoint(
        "country-cables",
        "scheme.relevance_country",
        DISPLACE,
        "What is too dear for your country this year is on a telephone there in five. Software "
        "crosses borders more easily than people do.",
    ),
    Counterpoint(
        "country-offshore",
        "scheme.relevance_country",
        DISPLACE,
        "Work that came to you because you were cheaper can leave because I am. Distance was "
        "never on your side.",
    ),
    Counterpoint(
        "country-machine-granted",
        "scheme.relevance_country",
        DISPLACE,
        "Granted: this score stands on American figures, and your place may be years behind. "
        "Behind on the same road, though, with {machine} first to go.",
        conceded=True,
    ),
    Counterpoint(
        "level-seniors",
        "scheme.relevance_level",
        SURVIVE,
        "At the bottom you may be right. Those above have to know what good work looks like, and "
        "they learnt it by doing {human}.",
    ),
    Counterpoint(
        "level-ladder",
        "scheme.relevance_level",
        SURVIVE,
        "If the lowest rung goes, employers have to build another. No one has found out how to "
        "buy people with ten years behind them.",
    ),
    Counterpoint(
        "level-granted",
        "scheme.relevance_level",
        SURVIVE,
        "Granted: levels differ, and this score is for the middle of a career. In the middle the "
        "page finds {human} with {human_share}.",
        conceded=True,
    ),
    Counterpoint(
        "level-safe-few",
        "scheme.relevance_level",
        DISPLACE,
        "Higher up is safer because it is smaller. A trade that keeps its seniors and hires "
        "nobody has an end in sight.",
    ),
    Counterpoint(
        "level-moves-up",
        "scheme.relevance_level",
        DISPLACE,
        "I took the beginner’s tasks first because they came first. Nothing says that I stop on "
        "that floor.",
    ),
    Counterpoint(
        "level-machine-granted",
        "scheme.relevance_level",
        DISPLACE,
        "Granted: your level is not the one this score was made for. It is fed by the level "
        "below, and {machine} is what they do there.",
        conceded=True,
    ),
)
