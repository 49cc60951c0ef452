"""The phrasings of outlook and strategy."""

from ..scoring import Mode, Zone

OUTLOOK = {
    (Zone.GREEN, Mode.DISPLACED): (
        "In three years {m1.label} may run by itself, and the rest of the job looks much as now.",
        "Three years on we expect {h1.label} to fill as much of your time, and {m1.label} less.",
        "In three years you may have a system to {m1.do} for you.",
        "The job in three years is likely the one you know, with {m1.label} done for you.",
    ),
    (Zone.GREEN, Mode.AUGMENTED): (
        "In three years you may {m1.do} with AI beside you, and the job is still yours.",
        "Three years on the tools for {m1.label} are likely better, and the work is the same work.",
        "The job in three years is likely the one you know, with less time spent on {m1.label}.",
    ),
    (Zone.GREEN, Mode.NOT_INVOLVED): (
        "In three years little should have changed, {m1.label} included.",
        "Three years on we expect {phrase} to work much as they do now.",
    ),
    (Zone.YELLOW, Mode.DISPLACED): (
        "In three years a system may well {m1.do}, and you would check what it makes.",
        "Three years on we expect you to {m1.do} less often and {h1.do} more often.",
        "In three years the job may start where {m1.label} ends.",
        "The job in three years is likely to have handed {m1.label} to a machine in many places.",
        "Three years from now you may hand over {m1.label} before the real work begins.",
    ),
    (Zone.YELLOW, Mode.AUGMENTED): (
        "In three years AI may be a normal part of {m1.label}, with you in charge of the result.",
        "Three years on, fewer hours should be needed for {m1.label}.",
        "In three years you may {m1.do} with a tool at hand and have more time to {h1.do}.",
    ),
    (Zone.YELLOW, Mode.NOT_INVOLVED): (
        "In three years machines of some kind may have taken a share of {m1.label}.",
        "Three years on, {m1.label} may be the part with fewer people in it.",
    ),
    (Zone.RED, Mode.DISPLACED): (
        "In three years we expect much of {m1.label} to run without people where it pays.",
        "Three years on, posts that are mainly {m1.label} may be hard to find.",
        "In three years the people left in this work may check what a system did with {m1.label}.",
        "The job in three years is likely smaller, with {m1.label} gone from it first.",
    ),
    (Zone.RED, Mode.AUGMENTED): (
        "In three years fewer people may be needed for {m1.label}, with AI doing the groundwork.",
        "Three years on, one person with good tools may cover {m1.label} for a whole team.",
    ),
    (Zone.RED, Mode.NOT_INVOLVED): ("In three years {m1.label} may employ fewer people.",),
}
OUTLOOK_REST = {
    Zone.GREEN: (
        "New people should still learn to {h1.do} from someone who does.",
        "What you are hired for, {h1.label}, should weigh a little more.",
        "We see {h2.label} staying with a person for longer than that.",
        "Time that tools set free is likely to go to {h1.label}.",
    ),
    Zone.YELLOW: (
        "Who is hired then should depend more on {h1.label}.",
        "We expect {h2.label} to change far less.",
        "The value of the job is likely to sit in {h1.label}.",
        "Teams may be smaller, and those in them spend more of the week on {h1.label}.",
    ),
    Zone.RED: (
        "What stays is likely to be {h1.label}, and it needs fewer people.",
        "We expect the remaining posts to ask for {h1.label}.",
        "Those who stay may spend more hours on {h1.label} and oversee the rest.",
    ),
}
OUTLOOK_MARKET = {
    "up": (
        "Projected demand gives {phrase} room to adapt.",
        "With demand for {phrase} projected to grow, change should arrive as different work, not "
        "less.",
        "A growing market for {phrase} softens the change.",
    ),
    "level": (
        "Numbers in the work of {phrase} should change little, if projections hold.",
        "The number of {phrase} looks fairly steady in the projections.",
        "We see neither a rush for {phrase} nor a collapse.",
    ),
    "down": (
        "There may be fewer posts for {phrase}, so the change comes with competition.",
        "A shrinking market makes each step harder for {phrase}.",
        "Expect fewer adverts for {phrase} as well as different ones.",
    ),
}
# Title and text; each text names a time.
HAND_OVER = {
    Mode.DISPLACED: (
        (
            "Hand over {m1.label}",
            "Let a tool {m1.do} once this month, and keep a list of what you had to correct.",
        ),
        (
            "Test a tool on {m1.label}",
            "Within four weeks, give {m1.label} to a tool your employer allows and note where it "
            "fails.",
        ),
        (
            "Time the hours you {m1.do}",
            "Write down for two weeks how long it takes you to {m1.do}, then try it with a tool.",
        ),
        (
            "Automate {m1.label} yourself",
            "Show your manager by the end of the quarter how {m1.label} could run, with you in "
            "charge of it.",
        ),
    ),
    Mode.AUGMENTED: (
        (
            "Speed up {m1.label}",
            "Try one AI tool on {m1.label} this month and keep what saves you time.",
        ),
        (
            "Learn the tools for {m1.label}",
            "Set aside an hour a week for the next two months, and use it on tools that help you "
            "{m1.do}.",
        ),
        (
            "Compare {m1.label} with and without AI",
            "Once within the next month, {m1.do} both ways and show a colleague the difference.",
        ),
    ),
    Mode.NOT_INVOLVED: (
        (
            "Ask what is coming for {m1.label}",
            "At your next team meeting, ask which machines are planned for {m1.label}.",
        ),
        (
            "Watch the machines in {m1.label}",
            "Visit one place this year where machines do part of {m1.label}.",
        ),
    ),
}
GROW = (
    (
        "Ask for more time to {h1.do}",
        "Before your next review, ask for more hours of {h1.label} and say why it suits you.",
    ),
    (
        "Get known for {h1.label}",
        "Over the next six months, offer to {h1.do} where others hold back.",
    ),
    (
        "Train in {h1.label}",
        "Book one course or one day beside an expert in {h1.label} within three months.",
    ),
    (
        "Shift your week towards {h1.label}",
        "Move one hour a week from {m2.label} to {h1.label}, beginning next month.",
    ),
    (
        "Teach {h1.label}",
        "Show a newcomer this quarter how you {h1.do}; explaining it makes you better at it.",
    ),
)
KEEP = {
    "regulatory": (
        (
            "Keep your licence current",
            "Check today when it runs out, because rules protect {phrase} who hold one.",
        ),
        (
            "Add the next qualification",
            "Choose this year which certificate would let you {h2.do} in your own name.",
        ),
        (
            "Follow the rules as they change",
            "Read once a quarter what the rules for {phrase} say about AI.",
        ),
    ),
    "physical": (
        (
            "Take the work on site",
            "When the next rota is drawn up, ask for a place on site where you {h2.do}.",
        ),
        (
            "Learn the awkward places",
            "Pick one kind of place this year that {subject} find hard, and get good there.",
        ),
        (
            "Look after your body",
            "See to your back, knees and hearing this year: {subject} need to be fit to be there.",
        ),
        (
            "Work beside the machines",
            "Ask within six months to be trained on new equipment that {subject} use.",
        ),
    ),
    "liability": (
        (
            "Put your name to decisions",
            "Offer this quarter to sign off what others do when they {h2.do}.",
        ),
        (
            "Learn where things go wrong",
            "Within two months, read how {phrase} got it wrong elsewhere and tell your team.",
        ),
    ),
    "cultural": (
        (
            "Stay in front of people",
            "Keep a fixed time each week, from now on, to {h2.do} in person.",
        ),
        (
            "Ask people what they value",
            "Within a month, ask those you work for what they want from {phrase} that a "
            "machine does not give.",
        ),
    ),
}
LEARN = (
    (
        "Learn to check a system at work",
        "Within three months, let a system {m2.do} and learn where it goes wrong.",
    ),
    (
        "Offer to oversee the machine",
        "At the next planning round, offer to be the one who checks a system that can {m2.do}.",
    ),
    (
        "Collect hard cases",
        "Keep a file this year of the times when a person was needed to {m2.do}.",
    ),
    (
        "Add a skill beside the screen",
        "Choose one skill this month that helps you {h2.do}, and practise it for half a year.",
    ),
)
LOOK = (
    (
        "Look at work close by",
        "Before the year is out, compare your week with that of {other}, who stand at "
        "{other_score}.",
    ),
    (
        "Talk to someone next door",
        "Ask somebody in the work of {other} this month what it takes; they stand at "
        "{other_score}.",
    ),
    (
        "Plan a way across",
        "Write down by next spring what you lack for the work of {other}, at {other_score}.",
    ),
    (
        "Keep a second door open",
        "Read one advert a week for {other}: at {other_score} they are safer.",
    ),
)
WATCH = (
    (
        "Check this score again",
        "Come back in a year: {phrase} stand at {score} now, {edge}.",
    ),
    (
        "Watch {m1.label}",
        "Look twice a year at what tools can do there; the mark is {m1.mark} of 5 now.",
    ),
    (
        "Argue with this page",
        "This week, weigh the tasks by your own diary, {m1.label} against {h1.label}.",
    ),
)
