"""The phrasings of the summary, by zone and by what decides the verdict."""

from ..scoring import Zone

DECIDES = {
    (Zone.GREEN, "place"): (
        "You are paid to be there in person, and AI has least to offer when you {h1.do}.",
        "This work happens in a place, with hands and eyes; a tool can help you {m1.do}, not be "
        "there for you.",
        "Software may help you {m1.do}, but it has no hands, and this job needs hands.",
        "Being there counts for more than {m1.label}, the part where AI gets furthest.",
        "The hands and the presence that {subject} bring are hard to build, even if {m1.label} "
        "changes.",
        "A machine would have to come to where you work, and most of what you do there is not "
        "{m1.label}.",
        "The job changes on paper first, with {m1.label}, and last where you {h1.do}.",
    ),
    (Zone.GREEN, "people"): (
        "People come to {phrase} for a person; AI gets no further than to help you {m1.do}.",
        "Trust between people carries this job, and a system that can {m1.do} does not earn it.",
        "AI may lighten {m1.label}, but those you deal with want somebody they know.",
        "The human side of what {subject} do weighs more than {m1.label}, where AI gets furthest.",
        "You deal with people, and that is worth more than the hours AI saves on {m1.label}.",
    ),
    (Zone.GREEN, "rules"): (
        "Somebody has to answer for what {subject} do, and AI has least to offer when you {h1.do}.",
        "Tools can help you {m1.do}, but a person has to stand behind the result.",
        "Responsibility holds this job together, and {h1.label} is far from what AI does well.",
    ),
    (Zone.GREEN, "tasks"): (
        "AI gets furthest with {m1.label}, and the score rests on the hours when you {h1.do}.",
        "Tools can speed this week up, {m1.label} first, and still somebody has to {h1.do}.",
        "You may {m1.do} with a tool, but the marks are low where you {h1.do}.",
    ),
    (Zone.YELLOW, "rising"): (
        "AI changes this week, {m1.label} first, while the market for {phrase} holds up.",
        "Demand speaks for {phrase}; the tasks are less safe, {m1.label} in particular.",
        "There is a market for this work, and what is in doubt is how you come to {m1.do}.",
        "Market figures hold this job up while AI reaches into {m1.label}.",
        "You are wanted, but less and less to {m1.do}.",
        "The market buys time: AI already reaches {m1.label}, and employers still look for people.",
    ),
    (Zone.YELLOW, "falling"): (
        "The tasks would carry this job further than its market does; AI reaches {m1.label} first.",
        "Two things pull the same way: AI reaches {m1.label}, and the market figures are weak.",
        "You are still needed to {h1.do}, but demand for {phrase} is weak.",
        "The job changes in a market that gives {phrase} little slack, beginning with {m1.label}.",
        "A weak market does as much harm here as AI does with {m1.label}.",
        "Fewer people are wanted, and those who are should be able to {h1.do}.",
    ),
    (Zone.YELLOW, "place"): (
        "Part of this job needs you in the place and part does not; AI gets furthest with "
        "{m1.label}.",
        "Being there protects much of the week, but it does less for {m1.label}.",
        "Hands and presence hold part of this work; {m1.label} is where it gives first.",
        "The place keeps {phrase} in work, and AI reshapes {m1.label} around them.",
        "You are safest while you {h1.do} and least safe while you {m1.do}.",
        "Part of this job is out of reach for a screen, but {m1.label} is not.",
        "The desk half of this job, {m1.label} first, moves sooner than the half on the spot.",
        "Presence is your best card, and it is worth little when you {m1.do}.",
    ),
    (Zone.YELLOW, "people"): (
        "People still want a person in this job; they mind it less when it comes to {m1.label}.",
        "Contact with people carries this job, and {m1.label} is the part that AI reaches first.",
        "What {subject} do with people lasts longer than {m1.label} behind the scenes.",
        "The case for this job rests on people and on {h1.label}, not on {m1.label}.",
        "AI moves in where you {m1.do}; where you deal with people it moves slowly.",
        "The hours you spend with people are the safe ones, and those for {m1.label} are not.",
        "People may not ask who took care of {m1.label}, but they do ask who is in front of them.",
        "Software can {m1.do}; it is a poor stand-in when you {h1.do}.",
        "Expect less time for {m1.label} and more with people, which is the part that lasts.",
    ),
    (Zone.YELLOW, "rules"): (
        "Rules and responsibility slow the change, while AI reaches furthest into {m1.label}.",
        "Somebody still has to answer for this work, with fewer hours in {m1.label}.",
        "A person stays answerable here, but the way you {m1.do} is open to change.",
        "The rules say who is responsible, not who has to {m1.do}.",
        "Your signature is protected; the time you need to {m1.do} is not.",
    ),
    (Zone.YELLOW, "tasks"): (
        "This job splits: AI reaches furthest into {m1.label}, and least far into {h1.label}.",
        "The work is set to change shape: fewer hours to {m1.do}, more of them to {h1.do}.",
        "AI does not end this job, but it gets hold of {m1.label} and leaves you to {h1.do}.",
        "Expect a narrower job, with less time to {m1.do} and more to {h1.do}.",
        "Much of what {subject} do is open to AI, {m1.label} before {h1.label}.",
        "Half a desk job and half a judgement call: AI takes to {m1.label} sooner than to "
        "{h1.label}.",
        "Little ties this work to a place, so what counts is the tasks, and {m1.label} gives way "
        "first.",
        "What you lose on {m1.label} you may win back when you {h1.do}.",
        "The more you {m1.do}, the more this page is about you; {h1.label} lasts longer.",
    ),
    (Zone.RED, "market"): (
        "Tasks and market point one way: AI gets far when it has to {m1.do}, and demand is weak.",
        "AI reaches furthest into {m1.label}, and the market figures for {phrase} fall short.",
        "A weak market meets work that software can do, {m1.label} in particular.",
        "Software can {m1.do}, and the figures leave little room for {phrase}.",
    ),
    (Zone.RED, "screen"): (
        "Too much of what fills this week, {m1.label} first, can run without a person.",
        "Software can {m1.do}, and that is close to the heart of what {subject} do.",
        "Too much of the week is like {m1.label}: a screen, a pattern and a known result.",
        "You gain some ground when you {h1.do}, but {m1.label} gives more of it away.",
        "A system can {m1.do} and {m2.do}, and what is left of the week is thin.",
        "To {h1.do} keeps some of you in work, but {m1.label} is slipping away.",
    ),
}
# Also true where AI has no part in most of the week.
UNTOUCHED = {
    "place": (
        "Tools reach the edges of this job, such as {m1.label}; the core of it asks for somebody "
        "on the spot.",
        "AI stays at the rim of this work: it may help you {m1.do} while you {h1.do}.",
        "What a screen can do here is limited to work like {m1.label}; the rest needs you there.",
        "Expect help with {m1.label} and little more, because this job is done on the spot.",
        "You work on the spot and {h1.do}, and AI has made little headway with either.",
    ),
    "tasks": (
        "Task by task there is not much here for AI; {m1.label} comes closest.",
        "The work itself protects {phrase}: AI offers little to those who {h1.do}.",
        "Little of this week is within reach of AI, and least of it the time when you {h1.do}.",
    ),
}
# A Red job whose last task could run alone keeps no ground at all in our marks.
THIN = (
    "By our marks software can {m1.do}, and even {h1.label} is not far behind.",
    "A system can {m1.do} without a person, and {h1.label} comes close.",
)
