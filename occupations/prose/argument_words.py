"""The phrasings of the argument, by what is true of the job."""

from ..scoring import Mode, Zone

WEEK = (
    "Nothing takes {subject} longer than {b1.label}: {b1.share}, or {b1.time}.",
    "Picture the week as {b1.time} of {b1.label}, {b2.time} of {b2.label} and the rest in smaller "
    "pieces.",
    "The two largest parts of the week are {b1.label}, at {b1.share_of}, and {b2.label}, at "
    "{b2.share_of}.",
    "{subject_capital} give {b1.share} to {b1.label} and {b2.share_of} of it to {b2.label}.",
    "We split this job into {tasks} tasks, and the largest is {b1.label}, with {b1.share}.",
    "A typical week has {b1.time} of {b1.label} in it and {b2.time} of {b2.label}.",
    "The largest piece of the week is {b1.label}; {b2.label} comes after it.",
    "What are {phrase} paid for? By the hours, for {b1.label} first and {b2.label} next.",
    "On paper this job is {tasks} tasks, led by {b1.label} at {b1.share}.",
    "Start with the hours: {b1.time} a week for {b1.label}, {b2.time} for {b2.label}.",
    "Follow {phrase} through a week and you see {b1.label} most, {b2.label} next.",
    "{b1.Label} leads with {b1.share}, ahead of {b2.label}.",
)
MACHINE = {
    Mode.DISPLACED: (
        "The machine’s strongest claim is on {m1.label}, marked {m1.mark} of 5: most of that can "
        "run without a person.",
        "Where would a system start? With {m1.label}, which needs little help from you at a mark "
        "of {m1.mark} of 5.",
        "AI has most to gain from {m1.label}, and at a mark of {m1.mark} of 5 it hardly needs you "
        "there.",
        "The part to watch is {m1.label}: a system can do most of it, hence the mark of {m1.mark} "
        "of 5.",
        "On the machine’s side we put {m1.label} first, {m1.time} a week that could do without "
        "you.",
        "If one thing goes to software, expect it to be {m1.label}, marked {m1.mark} of 5.",
        "A system that can {m1.do} would save an employer {m1.time} a week, and our labels say "
        "that it is close.",
        "The weak spot is {m1.label}: with a mark of {m1.mark} of 5, you are there to check at "
        "most.",
        "It is not hard to imagine software that can {m1.do}; we mark that {m1.mark} of 5.",
    ),
    Mode.AUGMENTED: (
        "AI is of most use for {m1.label}, where it gets a mark of {m1.mark} of 5 as a helper.",
        "The part where a tool makes most difference is {m1.label}, and you stay in charge of it.",
        "Ask where AI helps and the answer is {m1.label}: quicker with a tool, still yours, marked "
        "{m1.mark} of 5.",
        "You may {m1.do} in less time with AI beside you, which is why we mark it {m1.mark} of 5.",
        "What AI offers is help with {m1.label}; at {m1.mark} of 5 that is support rather than "
        "handover.",
        "A tool can shorten the time that goes to {m1.label}, {m1.time} a week, but it "
        "needs you to steer.",
        "The way in for AI is {m1.label}, and at a mark of {m1.mark} of 5 it comes as an "
        "assistant.",
        "Software that helps you {m1.do} is here or near; software that does it alone is not.",
    ),
    Mode.NOT_INVOLVED: (
        "If a machine comes for part of this, {m1.label} is the likeliest, though AI has little to "
        "do with it so far.",
        "Even {m1.label}, the strongest case a machine has here, runs without AI today.",
        "We looked for the machine’s way in and found no better one than {m1.label}, marked "
        "{m1.mark} of 5.",
        "The closest that a machine comes is {m1.label}, and by our labels most of that stays "
        "with people.",
    ),
}
SECOND = {
    Mode.DISPLACED: (
        "After that comes {m2.label}, which could run alone as well.",
        "The same is true of {m2.label}, another {m2.share_of} of the week.",
        "Next in line is {m2.label}, at a mark of {m2.mark}.",
        "It could {m2.do}, too, with {m2.share_of} of the week to gain.",
        "{m2.Label} is not far behind, with a mark of {m2.mark}.",
        "Add {m2.label}, and {m2.time} more each week is open to a system.",
        "It takes little from a person to {m2.do} either, by a mark of {m2.mark}.",
        "We would not count on {m2.label} staying with you either.",
    ),
    Mode.AUGMENTED: (
        "With {m2.label} it can help, but the work is still yours.",
        "With it, {m2.label} takes less time as well, at a mark of {m2.mark}.",
        "You would also {m2.do} faster with it, and still have to do it.",
        "{m2.Label} comes next, as a job for two: you and a tool.",
        "For {m2.label}, {m2.time} a week, a tool saves part of the time.",
        "The next candidate, {m2.label}, gets help from AI and no more.",
        "When you {m2.do}, AI can do the groundwork and leave the rest to you.",
        "Then there is {m2.label}, marked {m2.mark}, where AI is a second pair of hands.",
    ),
    Mode.NOT_INVOLVED: (
        "It has little to offer for {m2.label}.",
        "After that it thins out: {m2.label} hardly changes.",
        "There is no real part for AI in {m2.label}.",
        "The next in order, {m2.label}, is barely touched.",
        "Beyond it, with {m2.label}, AI has little to do.",
    ),
}
HOLDS = {
    (Zone.GREEN, False): (
        "Against that stands {h1.label}, marked {h1.mark} of 5: {h1.keeps}.",
        "What holds the job together is {h1.label}, and {h1.keeps}.",
        "The anchor is {h1.label}: at a mark of {h1.mark} of 5, {h1.keeps}.",
        "Most weight on your side comes from {h1.label} and {h2.label}.",
        "You are hired to {h1.do}, and {h1.keeps}.",
        "Far from any machine is {h1.label}, with a mark of {h1.mark} of 5.",
        "Now the other side: you {h1.do} for {h1.time} a week, and {h1.keeps}.",
        "Set against it {h1.label}, which we mark just {h1.mark} of 5.",
    ),
    (Zone.YELLOW, False): (
        "On the other side is {h1.label}, {h1.share} with a mark of {h1.mark}: {h1.keeps}.",
        "The part that stays is {h1.label}, and {h1.keeps}.",
        "You still have to {h1.do}, {h1.time} a week, and {h1.keeps}.",
        "Less exposed are {h1.label} and {h2.label}, marked {h1.mark} and {h2.mark} of 5.",
        "That leaves {h1.label}: at a mark of {h1.mark} of 5, {h1.keeps}.",
        "What pulls the other way is {h1.label}, with {h1.share} and a mark of {h1.mark}.",
        "It stops short of {h1.label}, which is marked {h1.mark} of 5.",
        "What {subject} keep is chiefly {h1.label}: {h1.keeps}.",
        "People are still needed to {h1.do}, marked {h1.mark} of 5 on our scale.",
    ),
    (Zone.RED, False): (
        "{h1.Label} is the firmest ground you have, with a mark of {h1.mark} and {h1.share}.",
        "On your side is {h1.label}, marked {h1.mark}, but it fills just {h1.share}.",
        "The part that gives way last is {h1.label}: {h1.keeps}.",
        "Furthest from the machine is {h1.label}, at a mark of {h1.mark} of 5.",
        "What remains is to {h1.do}, and {h1.time} a week is little to build a job on.",
    ),
    (Zone.RED, True): (
        "Even {h1.label}, the part that gives way last, has a mark of {h1.mark} of 5.",
        "The least exposed part, {h1.label}, stands at {h1.mark} of 5, which is still high.",
        "There is little on the other side: {h1.label} comes last, and that is marked {h1.mark} "
        "of 5.",
    ),
    (Zone.GREEN, True): ("{h1.Label} has a mark of {h1.mark} of 5.",),
    (Zone.YELLOW, True): ("Even {h1.label} has a mark of {h1.mark} of 5.",),
}
# `ground` is the figure behind the rating: percent of the tasks, or a rate out of 100.
BARRIER_HOLDS = {
    "regulatory": (
        "Rules count as well: law or professional codes tie {ground}% of the tasks to a person.",
        "For {ground}% of the tasks a law or a professional rule asks for a person.",
        "Regulation holds {ground}% of the tasks of {phrase} with people, which we rate {rating}.",
        "A licence or a rule stands behind {ground}% of the tasks, so software may not simply "
        "step in.",
        "Some of it is settled by law: {ground}% of the tasks may not be done without a person.",
    ),
    "physical": (
        "You have to be there, too: presence in the place rates {ground} of 100 for this work.",
        "The work does not travel down a wire, and being on the spot rates {ground} of 100.",
        "It happens in a place, among things and people; that closeness rates {ground} of 100.",
        "Software has no hands, and physical presence rates {ground} of 100 for {phrase}.",
        "A robot would have to come to where {subject} work, with presence rated {ground} of 100.",
        "Somebody has to turn up for this: presence rates {ground} of 100.",
    ),
    "liability": (
        "Mistakes are dear: their cost and the duty for others’ safety rate {ground} of 100.",
        "Somebody has to answer when things go wrong, and that burden rates {ground} of 100.",
        "Errors by {phrase} can hurt people or budgets; we put that weight at {ground} of 100.",
        "Employers want a name behind the work, since errors and duty of care rate {ground} of "
        "100.",
        "Who is to blame if a system gets it wrong? That question rates {ground} of 100 here.",
    ),
    "cultural": (
        "Those on the other side tend to want a person, a wish that rates {ground} of 100.",
        "People prefer people for this, with a rate of {ground} of 100.",
        "Many would rather not have a machine among {phrase}: the wish for a person rates "
        "{ground} of 100.",
        "Habit and trust help, as the wish for a person rates {ground} of 100.",
        "Closeness to others counts, and the wish for a person rates {ground} of 100.",
    ),
}
BARRIER_OPEN = (
    "Little else stands in the way, since few rules or places tie the work to a person.",
    "Barriers around {phrase} are low, so change can come as soon as it pays.",
    "There is not much of a fence around {phrase}, in law or in place.",
    "Neither law nor place protects much of what {subject} do.",
    "What surrounds the tasks, such as licences or sites, offers little protection by our ratings.",
    "An employer of {phrase} who wants to change how they work meets few rules on the way.",
    "You would look in vain for a law or a site that keeps {phrase} in place.",
)
MARKET_MOVES = {
    "up": (
        "Together the market signals add {points} points to the score.",
        "We add {points} points for that market.",
        "That market is worth {points} points on top of what the tasks give.",
        "For the score that means {points} points more.",
    ),
    "down": (
        "Together the market signals take {points} points off the score.",
        "We take off {points} points for that market.",
        "That market takes {points} points away from what the tasks give.",
        "For the score that means {points} points less.",
    ),
    "level": (
        "The market neither lifts nor lowers the {tasks_alone} points that the tasks give.",
        "Taken together, the market signals leave the score where it is.",
        "In our signals these things cancel out.",
        "On balance that moves the score of {phrase} neither way.",
    ),
}
