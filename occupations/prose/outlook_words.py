"""The phrasings of the role in three years."""

from ..scoring import Mode, Zone

OUTLOOK = {
    (Zone.GREEN, Mode.DISPLACED): (
        "Three years on we expect {h1.label} to fill as much of your time, and {m1.label} less.",
        "In three years you may have a system to {m1.do} for you.",
        "By then {m1.label} may be done for you, and the other tasks still want a person.",
        "Look first at {m1.label}: within three years it may run by itself.",
    ),
    (Zone.GREEN, Mode.AUGMENTED): (
        "In three years you may {m1.do} with AI beside you, and the job is still yours.",
        "Three years on the tools for {m1.label} are likely better, and the work is the same work.",
        "The job in three years is likely the one you know, with less time spent on {m1.label}.",
        "Three years is a short time here: better tools to {m1.do}, and the same hands using them.",
        "Expect to {m1.do} faster in three years and to be paid for the rest of the job.",
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
        "Within three years we expect fewer people who mainly {m1.do}.",
        "By then {m1.label} may be done before you come in, and wait for your approval.",
    ),
    (Zone.YELLOW, Mode.AUGMENTED): (
        "In three years AI may be a normal part of {m1.label}, with you in charge of the result.",
        "Three years on, fewer hours should be needed for {m1.label}.",
        "In three years you may {m1.do} with a tool at hand and have more time to {h1.do}.",
        "Within three years, not using AI to {m1.do} may look old-fashioned.",
        "Three years from now, a draft from AI is likely to be where you begin to {m1.do}.",
        "We expect more output per head in three years, chiefly from {m1.label}.",
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
# Also true of a Green job where AI does something alone and has no part in most of the week.
OUTLOOK_UNTOUCHED = (
    "In three years {m1.label} may run by itself, and the rest of the job looks much as now.",
    "The job in three years is likely the one you know, with {m1.label} done for you.",
    "By then {m1.label} may be a button, and your day looks much as it does now.",
    "Look for small changes: {m1.label} first, little else within three years.",
)
OUTLOOK_REST = {
    Zone.GREEN: (
        "New people should still learn to {h1.do} from someone who does.",
        "What you are hired for, {h1.label}, should weigh a little more.",
        "We see {h2.label} staying with a person for longer than that.",
        "Time that tools set free is likely to go to {h1.label}.",
        "A good part of the day should still be {h1.label}.",
        "Those unable to {h1.do} will find no tool that makes up for it.",
        "Your value will lie where it lies today, in {h1.label}.",
    ),
    Zone.YELLOW: (
        "Who is hired then should depend more on {h1.label}.",
        "We expect {h2.label} to change far less.",
        "The value of the job is likely to sit in {h1.label}.",
        "Teams may be smaller, and those in them spend more of the week on {h1.label}.",
        "Less practice and more judgement: those who {h1.do} well should set the tone.",
        "Job adverts may come to ask for people who {h1.do} first and foremost.",
        "What you are known for should by then be {h1.label}.",
        "The half of the job that stays is the half in which you {h1.do}.",
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
        "With more people wanted, there should be time for it.",
        "Growth in demand buys {phrase} time to learn.",
    ),
    "level": (
        "Numbers in the work of {phrase} should change little, if projections hold.",
        "The number of {phrase} looks fairly steady in the projections.",
        "We see neither a rush for {phrase} nor a collapse.",
        "The projections give no push either way.",
        "How many {phrase} there are should not be the news.",
    ),
    "down": (
        "There may be fewer posts for {phrase}, so the change comes with competition.",
        "A shrinking market makes each step harder for {phrase}.",
        "Expect fewer adverts for {phrase} as well as different ones.",
        "With demand projected to fall, it is better to move early.",
        "Fewer places to work will make employers choosy.",
    ),
}
