"""The phrasings of what the numbers leave out, and of new tasks that AI may bring."""

NEW_TASKS = (
    "Somebody has to check a system left to {m1.do}, and you know what right looks like.",
    "Setting up and correcting AI for {m1.label} is new work that could fall to {phrase}.",
    "Once a system can {m1.do}, deciding which cases it may not touch becomes a task.",
    "A system for {m1.label} needs examples and corrections from people who have done it.",
)
NEW_DECISIONS = (
    "Explaining to others what AI did, and why, may become part of {h1.label}.",
    "Once {m1.label} goes faster, more lands on your desk to decide, beside {h1.label}.",
)
POSTINGS = (
    "Job adverts and company decisions for {phrase} are not published in a form that we may use.",
    "We rate job postings and company actions 0 for {phrase}: open data does not count them.",
    "A wave of hiring or firing among {phrase} would not show here: adverts are not counted.",
    "Adverts and company plans for {phrase} are a blank in our data, not a sign of calm.",
    "What employers of {phrase} plan is known to them and not to us.",
    "If adverts for {phrase} dried up this spring, our figures would learn of it years later.",
    "Open counts do not tell us how many posts for {phrase} are advertised or dropped.",
)
GROWTH = (
    "Public figures do not say whether AI creates or removes demand for {phrase}.",
    "We leave AI growth at 0 for {phrase}: it is not measured.",
    "How AI itself changes demand for {phrase} is unknown, and the score assumes no effect.",
    "Cheaper work can bring more customers to {phrase} or fewer posts; figures do not say which.",
    "AI might make work for {phrase} as well as take it; we count neither.",
    "Whether more AI means more {phrase} or fewer is a question without data.",
)
LEVELS = (
    "The score is for the whole of this work; beginners who mostly {m1.do} may stand lower.",
    "Newcomers and old hands share one score here, though {h1.label} comes with experience.",
    "We score {phrase} as one group, so a junior post full of {m1.label} is not told apart.",
    "An old hand trusted to {h1.do} and a beginner get the same {score} from us.",
    "Experience is not in the score: {phrase} in their first year may find it too kind.",
    "Your first job among {phrase} may hold more of {m1.label} than the average we use.",
)
ABROAD = (
    "Jobs, pay and projections are counted in the United States; {phrase} elsewhere may differ.",
    "Our figures for {phrase} come from one country, the United States.",
    "Outside the United States pay and demand for {phrase} can look quite different.",
    "What {phrase} do and earn in another country may be a different story.",
    "The week we describe is that of {phrase} in the United States.",
    "Licences, wages and customs around {phrase} change at a border; our figures do not.",
)
WIDER = (
    "The official figures count {group} together, so they say less about {phrase} alone.",
    "Employment and projections are those of {group}, a wider group than this job.",
    "There is no separate count of {phrase}; the figures belong to {group}.",
)
RESIDUAL = (
    "This title gathers what other titles leave out, so {phrase} can differ a lot from each other.",
    "A group of leftovers has no typical week: read ours as an average of many jobs.",
    "Statistics use this title for the rest, and your own job may be far from that average.",
)
BORROWED = (
    "The register does not list tasks for this title; the week is borrowed from {siblings}.",
    "The tasks are those of {siblings}, because the register does not list the tasks of {phrase}.",
    "We stand in the week of {siblings} for one that was not surveyed.",
)
STAND_IN = ("Statistics do not count {phrase}; the figures are those of {stand_in}.",)
OPINIONS = {
    True: (
        "Outside indices rank {phrase} safer than we do, and they may be right.",
        "Others see {phrase} as safer: we weigh {m1.label} more heavily.",
    ),
    False: (
        "Outside indices rank {phrase} as more exposed than we do, and they may be right.",
        "Others see {phrase} as more exposed: we give {h1.label} more weight.",
    ),
}
CAPPED = ("The publisher gives pay of {phrase} as {pay}, so the true middle is higher.",)
