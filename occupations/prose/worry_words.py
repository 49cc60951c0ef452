"""The phrasings of who should worry, who should not, and what tells the two apart."""

from ..scoring import Mode

WORRY = (
    "If you mostly {m1.do}, this page reads worse for you than its score.",
    "You should worry if you were taken on to {m1.do} and do little else.",
    "Your place is the least safe if {m1.label} and {m2.label} fill your days.",
    "If others {h1.do} and you are left to {m1.do}, take this page to heart.",
    "Those of you who mostly {m1.do} are nearer to the machine than the score says.",
    "Worry if your boss thinks of you as the person to {m1.do}.",
    "If a good day is one on which you {m1.do} undisturbed, start to widen your work.",
    "The exposed ones among {phrase} are those hired to {m1.do}.",
    "Were {m1.label} to vanish from your week, would enough be left? If not, worry.",
)
WORRY_MODE = {
    Mode.DISPLACED: (
        "For {m2.label} a system needs little help, so hours spent there are hours at risk.",
        "The same holds for {m2.label}, which has a mark of {m2.mark} of 5.",
        "Newcomers who learn the job through {m2.label} may find that step gone.",
        "A post built around {m2.label} is easy to leave empty when somebody goes.",
        "It gets worse if you also {m2.do} for much of the week.",
        "Nor does it help to {m2.do}, since that can run alone as well.",
        "Adding {m2.label} to your duties buys no safety.",
    ),
    Mode.AUGMENTED: (
        "If you {m2.do} without AI, a colleague who uses it gets more done.",
        "For {m2.label} the risk is slower: the same work with fewer people.",
        "To {m2.do} the slow way gets harder to justify, at a mark of {m2.mark} of 5.",
        "You are also exposed if you refuse any help with {m2.label}.",
        "Slow hands at {m2.label} will stand out once others use a tool.",
        "If you are slow to {m2.do}, a tool will show it up.",
    ),
    Mode.NOT_INVOLVED: (
        "Hours of {m2.label} can go without any AI, if an employer moves them elsewhere.",
        "For {m2.label} our labels see a person, yet a mark of {m2.mark} of 5 leaves an opening.",
        "If {m2.label} is what you do besides, plainer machines are the thing to watch.",
    ),
}
SAFE = (
    "You can rest easier if your days are full of {h1.label}.",
    "If people count on you to {h1.do}, you have more time than most.",
    "Your place is firmer if {h1.label} and {h2.label} take up most of your time.",
    "If you are the one who has to {h1.do}, you stand safer than the score of {score}.",
    "Those of you who mostly {h1.do} have less to fear than the score says.",
    "Sleep better if you were hired to {h1.do} and are good at it.",
    "A week that is mostly {h1.label} would score higher than {score}.",
    "The more of your day goes to {h1.label}, the less this page is about you.",
)
SAFE_THIN = (
    "You stand a little better if {h1.label} fills your days, though its mark is {h1.mark} of 5.",
    "If people count on you to {h1.do}, you have more time than most here.",
)
SAFE_MORE = {
    "physical": (
        "The same holds for {phrase} whose days and places are seldom alike.",
        "Work on site protects {phrase} too, the more so where the place keeps changing.",
        "It helps to be sent where things go wrong and little is planned.",
        "A machine likes a tidy place, so an untidy one is on your side.",
        "If your work moves from place to place, a machine has to follow you.",
    ),
    "regulatory": (
        "A licence in your own name helps, where the work of {phrase} asks for one.",
        "If a rule names you as the person among {phrase}, that is worth keeping.",
        "You are also better off if the law asks for your signature.",
    ),
    "liability": (
        "It helps if your name stands behind the work, as {phrase} often find.",
        "If others rely on you to {h2.do} and to answer for it, you are hard to let go.",
        "Being the one who answers for errors is a burden, and a protection.",
    ),
    "cultural": (
        "It helps if people know you and ask for you, which happens to {phrase} too.",
        "A face that people trust is a protection of its own for {phrase}.",
        "If people ask for you by name, you are hard to swap for a machine.",
    ),
    "": (
        "It helps to be the one who decides what a system gets to do in {m1.label}.",
        "If you check what a system makes of {m1.label}, you are better placed.",
        "Those who use AI to {m1.do} and gain time to {h2.do} are better placed.",
        "You do well if you can tell a good result from a plausible one in {m1.label}.",
        "Knowing where a tool fails at {m1.label} makes you the one who is asked.",
    ),
}
SEPARATOR = (
    "On one side is {h1.label}, on the other {m1.label}: count the hours you give to each.",
    "Ask how you spent last week: did you mostly {m1.do} or mostly {h1.do}?",
    "What tells the two apart is how much of your time goes to {h1.label} rather than {m1.label}.",
    "The title on your contract matters less than how often you {h1.do}.",
    "More time to {h1.do} makes you safer, more time to {m1.do} less safe.",
    "Two people with this title can differ: one is there to {m1.do}, the other to {h1.do}.",
    "Your diary says more than your title: look for {h1.label} in it, and for {m1.label}.",
    "The line runs through the job, between {m1.label} and {h1.label}.",
    "If you had to give one of them up, would it be {m1.label} or {h1.label}?",
)
