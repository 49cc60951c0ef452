"""The phrasings of what to do: a title, and a text that names a time."""

from ..scoring import Mode

HAND_OVER = {
    Mode.DISPLACED: (
        (
            "Let a tool {m1.do}, and check the result",
            "Do so once this month, and keep a list of what you had to correct.",
        ),
        (
            "Find out where a tool fails to {m1.do}",
            "Within four weeks, give a real case to a tool that your employer allows and note what "
            "goes wrong.",
        ),
        (
            "Count the hours you spend on {m1.label}",
            "Write them down for two weeks, then try the same with a tool and compare.",
        ),
        (
            "Take charge of {m1.label} before a system does",
            "Show your manager by the end of the quarter how it could run, with you answering for "
            "it.",
        ),
        (
            "Decide what to do with the time you need to {m1.do}",
            "By next month, name one thing that you would do instead if a tool took it on.",
        ),
        (
            "Teach a tool how you {m1.do}",
            "Collect ten good examples of your own this month, and see what a tool makes of them.",
        ),
    ),
    Mode.AUGMENTED: (
        (
            "Learn to {m1.do} with AI at hand",
            "Try one tool this month on a real piece of work and keep what saves you time.",
        ),
        (
            "Give an hour a week to tools that help you {m1.do}",
            "Begin next week, and stop after two months if nothing has become quicker.",
        ),
        (
            "{m1.Do} once with AI and once without",
            "Within the next month, do both and show a colleague the difference.",
        ),
        (
            "Ask a colleague how they use AI to {m1.do}",
            "Put the question at your next break or meeting, and try one thing you hear.",
        ),
        (
            "Use AI for a first go when you {m1.do}",
            "From next week, let it make a start and spend the time saved on the difficult part.",
        ),
    ),
    Mode.NOT_INVOLVED: (
        (
            "Ask which machines are coming for {m1.label}",
            "Raise it at your next team meeting, and ask who will run them.",
        ),
        (
            "See a machine {m1.do}",
            "Visit a place this year, or watch a demonstration, where part of it is automated.",
        ),
    ),
}
GROW = (
    (
        "Ask for more time to {h1.do}",
        "Raise it before your next review, and offer to give up some of {m1.label}.",
    ),
    (
        "Get known as someone who can {h1.do}",
        "Over the next six months, offer it whenever {phrase} around you hold back.",
    ),
    (
        "Get better at {h1.label}",
        "Book one course, or one day beside an expert among {phrase}, within three months.",
    ),
    (
        "Move an hour a week to {h1.label}",
        "Take it from {m2.label}, beginning next month.",
    ),
    (
        "Show a newcomer how you {h1.do}",
        "Do it this quarter; explaining it makes you better at it, and {subject} need successors.",
    ),
    (
        "Keep a record of how you {h1.do}",
        "Note one example a week until your next review, and set it beside {h2.label}.",
    ),
    (
        "Take on the hardest cases of {h1.label}",
        "Volunteer for one within the next two months, while others learn tools for {m1.label}.",
    ),
    (
        "Find somebody who is better than you at {h1.label}",
        "Ask them before the month is out to watch you once and say what they would do.",
    ),
    (
        "Put {h1.label} at the top of your next review",
        "Bring two results from this year, and ask how {phrase} could do more of it.",
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
            "Take the work that needs you there",
            "When the next rota is drawn up, ask for what {subject} could not do from a desk.",
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
            "Keep a fixed time each week, from now on, for people rather than paper.",
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
        "Keep an eye on tools for {m1.label}",
        "Look twice a year at what tools can do; the mark is {m1.mark} of 5 now.",
    ),
    (
        "Argue with this page",
        "This week, weigh the tasks by your own diary, {m1.label} against {h1.label}.",
    ),
)
