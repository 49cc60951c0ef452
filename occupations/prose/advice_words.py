"""The phrasings of outlook and strategy."""

from ..scoring import Mode, Zone

OUTLOOK = {
    (Zone.GREEN, Mode.DISPLACED): (
        "In three years {m1.label} may run by itself, and the rest of the job looks much as now.",
        "Three years on we expect {h1.label} to fill as much of your time, and {m1.label} less.",
        "In three years you may write off {m1.label} as a chore of the past.",
        "The job in three years is likely the one you know, with {m1.label} done for you.",
    ),
    (Zone.GREEN, Mode.AUGMENTED): (
        "In three years you may do {m1.label} with AI beside you, and the job is still yours.",
        "Three years on the tools for {m1.label} are likely better, and the work is the same work.",
        "The job in three years is likely the one you know, with quicker {m1.label}.",
    ),
    (Zone.GREEN, Mode.NOT_INVOLVED): (
        "In three years little should have changed, {m1.label} included.",
        "Three years on we expect {phrase} to work much as they do now.",
    ),
    (Zone.YELLOW, Mode.DISPLACED): (
        "In three years a system may well do {m1.label}, and you would check what it makes.",
        "Three years on we expect less {m1.label} in this job and more {h1.label}.",
        "In three years the job may start where {m1.label} ends.",
        "The job in three years is likely to have handed {m1.label} to a machine in many places.",
        "Three years from now, {m1.label} may be a button you press before the real work.",
    ),
    (Zone.YELLOW, Mode.AUGMENTED): (
        "In three years AI may be a normal part of {m1.label}, with you in charge of the result.",
        "Three years on, fewer hours should be needed for {m1.label}.",
        "The job in three years is likely to mix {m1.label} by tool with {h1.label} by hand.",
    ),
    (Zone.YELLOW, Mode.NOT_INVOLVED): (
        "In three years other machines, not chatbots, may have taken a share of {m1.label}.",
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
        "New people should still learn {h1.label} from someone who does it.",
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
        "Those who stay may do more {h1.label} and oversee the rest.",
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
        "How many {subject} there are should change little, if projections hold.",
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
            "Let a tool do one round of {m1.label} this month, and keep a list of what you had to "
            "correct.",
        ),
        (
            "Test a tool on {m1.label}",
            "Within four weeks, give {m1.label} to a tool your employer allows and note where it "
            "fails.",
        ),
        (
            "Time your {m1.label}",
            "Write down for two weeks how long {m1.label} takes you, then try it with a tool.",
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
            "Set aside an hour a week until summer or winter turns, and use it on tools for "
            "{m1.label}.",
        ),
        (
            "Compare {m1.label} with and without AI",
            "Do {m1.label} both ways within the next month and show a colleague the difference.",
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
        "Ask for more {h1.label}",
        "Before your next review, ask for a larger share of {h1.label} and say why it suits you.",
    ),
    (
        "Get known for {h1.label}",
        "Over the next six months, take on {h1.label} that others avoid and let people see it.",
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
        "Take a newcomer along for {h1.label} this quarter; explaining it makes you better at it.",
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
            "Choose this year which certificate would let you do more {h2.label} in your own name.",
        ),
        (
            "Follow the rules as they change",
            "Read once a quarter what your professional body says about AI in {h2.label}.",
        ),
    ),
    "physical": (
        (
            "Take the work on site",
            "When the next rota is drawn up, choose {h2.label} over work at a screen.",
        ),
        (
            "Learn the awkward places",
            "Pick one kind of site this year where {h2.label} is hard, and get good at it.",
        ),
        (
            "Look after your body",
            "See to your back, knees and hearing this year, as {h2.label} needs all of you there.",
        ),
        (
            "Work beside the machines",
            "Ask within six months to be trained on the equipment that comes in for {h2.label}.",
        ),
    ),
    "liability": (
        (
            "Put your name to decisions",
            "Offer this quarter to sign off {h2.label}, and keep a record of what you decided.",
        ),
        (
            "Learn where {h2.label} goes wrong",
            "Read up on three failures within two months and tell your team what you found.",
        ),
    ),
    "cultural": (
        (
            "Stay in front of people",
            "Keep a fixed time for {h2.label} in person each week from now on.",
        ),
        (
            "Ask people what they value",
            "Within a month, ask five people you work for what they want a person for in "
            "{h2.label}.",
        ),
    ),
}
LEARN = (
    (
        "Learn to check {m2.label}",
        "Within three months, learn how a system gets {m2.label} wrong and how to spot it.",
    ),
    (
        "Offer to oversee {m2.label}",
        "At the next planning round, offer to be the one who checks {m2.label} done by AI.",
    ),
    (
        "Collect hard cases",
        "Keep a file this year of cases in {m2.label} where a person was needed.",
    ),
    (
        "Add a skill beside {m2.label}",
        "Choose one skill for {h2.label} this month and practise it until the year ends.",
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
        "Ask one of the {other} this month what their job takes; their score is {other_score}.",
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
        "Look every six months at what tools can do there; the mark is {m1.mark} of 5 now.",
    ),
    (
        "Argue with this page",
        "This week, weigh the tasks by your own diary, {m1.label} against {h1.label}.",
    ),
)
