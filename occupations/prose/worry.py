"""Who should worry and who should not, in the job's own tasks, and what tells the two apart."""

from ..scoring import Mode, Zone
from .facts import Facts
from .words import say

WORRY = (
    "If you mostly {m1.do}, this page reads worse for you than its score.",
    "You should worry if you were taken on to {m1.do} and do little else.",
    "Your place is the least safe if {m1.label} and {m2.label} fill your days.",
    "If others {h1.do} and you are left to {m1.do}, take this page to heart.",
    "Those of you who mostly {m1.do} are nearer to the machine than the score says.",
)
WORRY_MODE = {
    Mode.DISPLACED: (
        "For {m2.label} a system needs little help, so hours spent there are hours at risk.",
        "The same holds for {m2.label}, which has a mark of {m2.mark} of 5.",
        "Newcomers who learn the job through {m2.label} may find that step gone.",
        "A post built around {m2.label} is easy to leave empty when somebody goes.",
    ),
    Mode.AUGMENTED: (
        "If you {m2.do} without tools, a colleague who uses them gets more done.",
        "For {m2.label} the risk is slower: the same work with fewer people.",
        "To {m2.do} the slow way gets harder to justify, at a mark of {m2.mark} of 5.",
    ),
    Mode.NOT_INVOLVED: (
        "If {m2.label} moves to one central place, hours there can go without any AI.",
        "For {m2.label} our labels see a person, yet a mark of {m2.mark} of 5 leaves an opening.",
    ),
}
SAFE = (
    "You can rest easier if your days are full of {h1.label}.",
    "If people count on you to {h1.do}, you have more time than most.",
    "Your place is firmer if {h1.label} and {h2.label} take up most of your time.",
    "If you are the one who has to {h1.do}, you stand safer than the score of {score}.",
    "Those of you who mostly {h1.do} have less to fear than the score says.",
)
SAFE_THIN = (
    "You stand a little better if {h1.label} fills your days, though its mark is {h1.mark} of 5.",
    "If people count on you to {h1.do}, you have more time than most here.",
)
SAFE_MORE = {
    "physical": (
        "The same holds for {phrase} whose days and places are seldom alike.",
        "Work on site protects {phrase} too, the more so where the place keeps changing.",
        "It helps if you {h2.do} in places that a machine would find hard.",
    ),
    "regulatory": (
        "A licence in your own name helps, where the work of {phrase} asks for one.",
        "If a rule names you as the person among {phrase}, that is worth keeping.",
    ),
    "liability": (
        "It helps if your name stands behind the work, as {phrase} often find.",
        "If others rely on you to {h2.do} and to answer for it, you are hard to let go.",
    ),
    "cultural": (
        "It helps if people know you and ask for you, which happens to {phrase} too.",
        "A face that people trust is a protection of its own for {phrase}.",
    ),
    "": (
        "It helps to be the one who decides what a system gets to do in {m1.label}.",
        "If you check what a system makes of {m1.label}, you are better placed.",
        "Those who use AI to {m1.do} and gain time to {h2.do} are better placed.",
    ),
}
SEPARATOR = (
    "On one side is {h1.label}, on the other {m1.label}: count the hours you give to each.",
    "Ask how you spent last week: did you mostly {m1.do} or mostly {h1.do}?",
    "What tells the two apart is how much of your time goes to {h1.label} rather than {m1.label}.",
    "The title on your contract matters less than how often you {h1.do}.",
    "More time to {h1.do} makes you safer, more time to {m1.do} less safe.",
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
