"""Who should worry and who should not, in the job's own tasks, and what tells the two apart."""

from ..scoring import Mode, Zone
from .facts import Facts
from .words import say

WORRY = (
    "If most of your week is {m1.label}, this page reads worse for you than its score.",
    "You should worry if you were taken on for {m1.label} and do little else.",
    "Your place is the least safe if {m1.label} and {m2.label} fill your days.",
    "If others do the {h1.label} and you are left with {m1.label}, take this page to heart.",
    "Those of you who mostly do {m1.label} are nearer to the machine than the score says.",
)
WORRY_MODE = {
    Mode.DISPLACED: (
        "For {m2.label} a system needs little help, so hours spent there are hours at risk.",
        "The same holds for {m2.label}, which has a mark of {m2.mark} of 5.",
        "Newcomers who learn the job through {m2.label} may find that step gone.",
        "A post built around {m2.label} is easy to leave empty when somebody goes.",
    ),
    Mode.AUGMENTED: (
        "If you keep away from tools for {m2.label}, a colleague who uses them gets more done.",
        "For {m2.label} the risk is slower: the same work with fewer people.",
        "Doing {m2.label} the slow way gets harder to justify, at a mark of {m2.mark} of 5.",
    ),
    Mode.NOT_INVOLVED: (
        "If {m2.label} moves to one central place, hours there can go without any AI.",
        "For {m2.label} look at machines rather than at chatbots: the mark is {m2.mark} of 5.",
    ),
}
SAFE = (
    "You can rest easier if your days are full of {h1.label}.",
    "If people send for you because of {h1.label}, the change works mostly in your favour.",
    "Your place is firmer if {h1.label} and {h2.label} take up most of your time.",
    "If you are the one who does {h1.label}, you stand safer than the score of {score}.",
    "Those of you who mostly do {h1.label} have less to fear than the score says.",
)
SAFE_THIN = (
    "You stand a little better if {h1.label} fills your days, though its mark is {h1.mark} of 5.",
    "If people send for you because of {h1.label}, you have more time than most here.",
)
SAFE_MORE = {
    "physical": (
        "So can those who do {h2.label} where no two days or places are alike.",
        "Work on site protects you too, above all {h2.label}.",
        "It helps if you do {h2.label} in places that a machine would find hard.",
    ),
    "regulatory": (
        "A licence in your own name helps, where {h2.label} asks for one.",
        "If a rule names you as the person for {h2.label}, that is worth keeping.",
    ),
    "liability": (
        "It helps if your name stands behind {h2.label} when something goes wrong.",
        "If others rely on you to answer for {h2.label}, they are slow to let you go.",
    ),
    "cultural": (
        "It helps if people know you and ask for you when it comes to {h2.label}.",
        "Being the face that people trust with {h2.label} is a protection of its own.",
    ),
    "": (
        "It helps to be the one who decides what a system gets to do in {m1.label}.",
        "If you check and correct {m1.label} rather than produce it, you are better placed.",
        "Those who use AI for {m1.label} and give the time to {h2.label} are better placed.",
    ),
}
SEPARATOR = (
    "The line runs between {h1.label} and {m1.label}: count the hours you give to each.",
    "Ask which you did more of last week, {m1.label} or {h1.label}.",
    "What tells the two apart is how much of your time goes to {h1.label} rather than {m1.label}.",
    "The title on your contract matters less than your share of {h1.label}.",
    "More {h1.label} means safer, more {m1.label} means less safe.",
)


def worry(facts: Facts) -> tuple[str, ...]:
    """Return whom the verdict should trouble, as sentences to the holder of the job."""
    mode = facts.machine[1].part.mode
    return (
        say(facts.slots, "worry", WORRY),
        say(facts.slots, "worry more", WORRY_MODE[mode]),
    )


def safe(facts: Facts) -> tuple[str, ...]:
    """Return whom it should trouble less."""
    is_thin = facts.human[0].part.mode is Mode.DISPLACED
    barriers = facts.record.inputs.barriers
    rated = ("physical", "regulatory", "liability", "cultural")
    held = [name for name in rated if getattr(barriers, name) == 2]
    is_red = facts.record.zone is Zone.RED
    kind = held[0] if held and not is_red else ""
    return (
        say(facts.slots, "safe", SAFE_THIN if is_thin else SAFE),
        say(facts.slots, "safe more", SAFE_MORE[kind]),
    )


def separator(facts: Facts) -> str:
    """Return what tells the two groups apart."""
    return say(facts.slots, "separator", SEPARATOR)
