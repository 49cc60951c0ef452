"""The verdict in two sentences: what decides it, and how firm it is."""

from ..scoring import Mode, Zone
from .facts import Facts
from .words import joined, say

DECIDES = {
    (Zone.GREEN, "place"): (
        "{m1.Label} is open to AI, but {h1.label} needs somebody on the spot, and it weighs more.",
        "This is work that happens in a place: {h1.label} asks for a body as well as a mind.",
        "You are paid to be there, above all for {h1.label}, and software is not.",
        "Tools reach the edges of this job, such as {m1.label}; the core, {h1.label}, is done "
        "by hand.",
        "What {subject} do most by hand, {h1.label}, is what AI reaches least.",
        "{h1.Label} keeps this work with people, because the place and the body matter.",
    ),
    (Zone.GREEN, "people"): (
        "People come to {phrase} for a person, and {h1.label} is where that counts most.",
        "{h1.Label} rests on trust between people, which a system for {m1.label} does not earn.",
        "AI can lighten {m1.label}; {h1.label} stays between you and the person in front of you.",
        "The human side of this job, {h1.label}, weighs more than the part that AI can do.",
    ),
    (Zone.GREEN, "rules"): (
        "Somebody has to answer for {h1.label}, and rules and liability make that a person.",
        "Tools can prepare {m1.label}, but a named person has to stand behind {h1.label}.",
        "Responsibility holds this job together: {h1.label} needs someone who can be held to it.",
    ),
    (Zone.GREEN, "tasks"): (
        "Little of this week is within reach of AI: {h1.label} and {h2.label} are far from it.",
        "Task by task there is not much here for AI; {m1.label} comes closest.",
        "The work itself protects you: AI offers little for {h1.label}.",
    ),
    (Zone.YELLOW, "rising"): (
        "AI changes this week, with {m1.label} first, while the market for {phrase} holds up.",
        "Demand speaks for {phrase}, but {m1.label} is moving towards machines.",
        "There is a market for this work; what is in doubt is how much of {m1.label} stays in it.",
        "Pay and projections hold this job up while AI reaches into {m1.label}.",
    ),
    (Zone.YELLOW, "falling"): (
        "The tasks would carry this job further than its market does, and {m1.label} is going "
        "first.",
        "Two things pull at once: AI reaches {m1.label}, and the market figures are weak.",
        "{h1.Label} still needs you, but fewer people may be paid to do it.",
        "The job is changing in a market that gives it little slack, beginning with {m1.label}.",
    ),
    (Zone.YELLOW, "place"): (
        "Your hands keep {h1.label}, while machines and software come for {m1.label}.",
        "Part of this job needs you on the spot and part does not: {h1.label} stays, {m1.label} "
        "moves.",
        "Being there protects {h1.label}; it does not protect {m1.label}.",
        "Half of the story is physical: {h1.label} is hard to hand over, {m1.label} is not.",
        "The place holds {h1.label} with people, and AI reshapes {m1.label} around it.",
    ),
    (Zone.YELLOW, "people"): (
        "People still want a person for {h1.label}; they may not mind a machine for {m1.label}.",
        "The job moves towards {h1.label} as AI takes on more of {m1.label}.",
        "Contact with people carries this job, and {m1.label} is the part that comes away.",
        "What you do with people, {h1.label}, lasts longer than {m1.label} behind the scenes.",
        "{m1.Label} can go to a system, so the case for this job rests on {h1.label}.",
    ),
    (Zone.YELLOW, "rules"): (
        "Rules and responsibility slow the change, but {m1.label} is already within reach of AI.",
        "Somebody must sign for {h1.label}; nobody has to for much of {m1.label}.",
        "A person stays answerable here, with fewer hours in {m1.label}.",
        "AI can prepare most of {m1.label}, and a person still answers for {h1.label}.",
    ),
    (Zone.YELLOW, "tasks"): (
        "This job splits: AI reaches {m1.label}, and {h1.label} stays with you.",
        "The work is set to change shape around {h1.label} as {m1.label} goes to software.",
        "AI does not end this job, but it takes hold of {m1.label} and leaves {h1.label}.",
        "Expect a narrower job: less {m1.label}, more {h1.label}.",
        "Much of this week passes through a screen, and {m1.label} goes first.",
    ),
    (Zone.RED, "market"): (
        "Both the tasks and the market point one way: {m1.label} can run without you, and demand "
        "is weak.",
        "{m1.Label} is within reach of software, and the market figures for {phrase} fall short.",
        "A shrinking market meets work that software can do, {m1.label} above all.",
        "AI can do {m1.label}, and the projections leave little room for {phrase}.",
    ),
    (Zone.RED, "screen"): (
        "Most of what fills this week, {m1.label} first, can run without a person.",
        "{m1.Label} is the heart of this job and what AI does best.",
        "Too much of the week is like {m1.label}: a screen, a pattern and a known result.",
        "{h1.Label} gives you some ground, but {m1.label} gives more of it away.",
        "Software can do {m1.label} and {m2.label}, and what is left is thin.",
    ),
}
# A Red job whose last task could run alone keeps no ground at all in our marks.
THIN = (
    "By our marks software could do {m1.label}, and even {h1.label} is not far behind.",
    "{m1.Label} can run without a person, and {h1.label} comes close.",
)
FIRM = {
    "near": (
        "At {score} it is {edge}, so one changed input could move it.",
        "The score of {score} lies {edge}: read it as a close call.",
        "It is a close call at {score}, {edge}.",
    ),
    "wide": (
        "Our estimate is {score}, with a wide range of {low} to {high}.",
        "We put it at {score}, somewhere between {low} and {high}.",
        "The estimate of {score} is loose: {low} to {high} would fit the data too.",
    ),
    "plain": (
        "Our estimate is {score} of 100, and {low} to {high} is the likely range.",
        "We estimate {score} of 100, {edge}.",
        "The score of {score} is our estimate, likely between {low} and {high}.",
        "By our estimate that makes {score} of 100, {edge}.",
    ),
}


def summary(facts: Facts) -> str:
    """Return the verdict in two sentences, under 45 words."""
    record = facts.record
    options = DECIDES[record.zone, facts.story]
    if record.zone is Zone.RED and facts.human[0].part.mode is Mode.DISPLACED:
        options = THIN
    firm = "near" if facts.is_near else "wide" if facts.is_wide else "plain"
    return joined(say(facts.slots, "summary", options), say(facts.slots, "firm", FIRM[firm]))
