"""The phrasings of the argument, by what is true of the job."""

from ..scoring import Mode, Zone

WEEK = (
    "A week in this job holds {h1.label} ({h1.share}), {m1.label} ({m1.share}) and more.",
    "Of a typical week, {m1.share_of} goes to {m1.label} and {h1.share_of} to {h1.label}.",
    "{subject_capital} spend their time on {h1.label}, on {m1.label} and on more besides.",
    "The record of what {subject} do lists {h1.label} beside {m1.label} and {m2.label}.",
    "Start with the week: {h1.share_of} of it is {h1.label}, {m1.share_of} is {m1.label}.",
    "What fills the time of {phrase} ranges from {h1.label} to {m1.label}.",
)
MACHINE = {
    Mode.DISPLACED: (
        "{m1.Label} has a mark of {m1.mark} of 5, and a system could do most of it alone.",
        "AI reaches furthest into {m1.label}, marked {m1.mark} on a scale that ends at 5.",
        "We mark {m1.label} {m1.mark} of 5 for automation: a system can do it without a person.",
        "The machine's case begins with {m1.label}, which has a mark of {m1.mark} of 5.",
        "With a mark of {m1.mark} of 5, {m1.label} can largely be handed over.",
    ),
    Mode.AUGMENTED: (
        "{m1.Label} has a mark of {m1.mark} of 5: AI makes it quicker and you stay in charge.",
        "AI gets most grip on {m1.label}, marked {m1.mark} of 5, as a helper.",
        "We mark {m1.label} {m1.mark} of 5 for automation, which means help, not handover.",
        "With a mark of {m1.mark} of 5, {m1.label} goes faster with AI at hand.",
    ),
    Mode.NOT_INVOLVED: (
        "{m1.Label} has a mark of {m1.mark} of 5, yet AI has little part in it so far.",
        "{m1.Label} weighs most on the machine's side, at a mark of {m1.mark} of 5, and still "
        "runs without AI.",
        "We mark {m1.label} {m1.mark} of 5, though by our labels most of it stays with people.",
    ),
}
SECOND = {
    Mode.DISPLACED: (
        "{m2.Label}, {m2.share}, can run without you too, by a mark of {m2.mark}.",
        "A system could also {m2.do}, at a mark of {m2.mark}.",
        "Then comes {m2.label} at {m2.mark}, another {m2.share}: it can run alone.",
        "Add {m2.label}, marked {m2.mark}, which needs a person for little of it.",
    ),
    Mode.AUGMENTED: (
        "For {m2.label}, {m2.share}, AI is a helper: the mark is {m2.mark}.",
        "{m2.Label} has a mark of {m2.mark}, so you would work faster but still do the work.",
        "A tool can speed up {m2.label} as well, at a mark of {m2.mark}.",
        "{m2.Label}, marked {m2.mark}, is where a tool helps rather than takes over.",
    ),
    Mode.NOT_INVOLVED: (
        "{m2.Label}, {m2.share}, has a mark of {m2.mark} and little to do with AI.",
        "AI has no real part in {m2.label}, at {m2.mark}.",
        "At {m2.mark}, {m2.label} is barely touched.",
    ),
}
AI_SHARE = {
    "three": (
        "Added up, AI could do {does} of the week alone, help with {helps} of it and leave "
        "{leaves} of it untouched.",
        "Over the whole week that makes {does} of the time for machines, {helps} of it shared and "
        "{leaves} of it without AI.",
        "In total, by our estimate, {does} of the time can go to a system, while {helps} of it "
        "goes faster with one.",
        "So our estimate for the whole week is {does} taken over, {helps} sped up and {leaves} "
        "left alone.",
    ),
    "no rest": (
        "Added up, AI could do {does} of the week alone and help with the other {helps} of it.",
        "Over the whole week, {does} of the time could go to machines and {helps} of it is shared.",
        "So our estimate is {does} of the time taken over and {helps} of it sped up.",
    ),
    "no machine": (
        "Nothing in our record runs without you: AI helps with {helps} of the week and leaves "
        "{leaves} of it.",
        "Over the whole week AI helps with {helps} of the time and has no part in {leaves} of it.",
        "By our estimate {helps} of the week goes faster with AI; the other {leaves} of it does "
        "not change.",
    ),
    "helps": ("By our estimate AI helps across {helps} of the week and runs none of it alone.",),
    "leaves": ("By our estimate {leaves} of the week has no part for AI.",),
    "does": ("By our estimate a system could run {does} of the week.",),
}
HOLDS = {
    (Zone.GREEN, False): (
        "Against that stands {h1.label}, {h1.share} with a mark of {h1.mark}: {h1.keeps}.",
        "What holds the job is {h1.label}: {h1.share}, at a mark of {h1.mark} of 5.",
        "{h1.Label} is the anchor, {h1.share}, and {h1.keeps}.",
        "The weight lies with {h1.label} (marked {h1.mark}) and {h2.label} (marked {h2.mark}).",
        "You keep {h1.label} and {h2.label}, with marks of {h1.mark} and {h2.mark} of 5.",
    ),
    (Zone.YELLOW, False): (
        "On the other side is {h1.label}, {h1.share} with a mark of {h1.mark}: {h1.keeps}.",
        "The part that stays is {h1.label}, marked {h1.mark}: {h1.keeps}.",
        "{h1.Label} pulls the other way, at a mark of {h1.mark} and {h1.share}.",
        "Less exposed are {h1.label} (marked {h1.mark}) and {h2.label} (marked {h2.mark}).",
        "You still hold {h1.label} ({h1.share}), where {h1.keeps}.",
    ),
    (Zone.RED, False): (
        "{h1.Label} is the strongest ground you have, with a mark of {h1.mark} and {h1.share}.",
        "On your side is {h1.label}, marked {h1.mark}, but it fills just {h1.share}.",
        "The part that gives way last is {h1.label}: {h1.keeps}.",
        "Furthest from the machine is {h1.label}, at a mark of {h1.mark} of 5.",
    ),
    (Zone.RED, True): (
        "Even {h1.label}, the part that gives way last, has a mark of {h1.mark} of 5.",
        "The least exposed part, {h1.label}, stands at {h1.mark} of 5, which is still high.",
    ),
    (Zone.GREEN, True): ("{h1.Label} has a mark of {h1.mark} of 5.",),
    (Zone.YELLOW, True): ("Even {h1.label} has a mark of {h1.mark} of 5.",),
}
BARRIER_HOLDS = {
    "regulatory": (
        "Regulation and licensing, rated {rating}, keeps a person in much of what {subject} do.",
        "Rules slow it down too: regulation and licensing is rated {rating} for {phrase}.",
        "With regulation and licensing at {rating}, some of the work of {phrase} must by rule be "
        "done by a person.",
    ),
    "physical": (
        "Physical presence, rated {rating}, adds to that, because {subject} work on the spot.",
        "You have to be there, too, and for {phrase} physical presence is rated {rating}.",
        "The work of {phrase} does not travel down a wire: physical presence is rated {rating}.",
        "The place itself is a barrier for {phrase}, with physical presence at {rating}.",
    ),
    "liability": (
        "Liability, rated {rating}, matters as well: mistakes by {phrase} can be costly.",
        "Somebody has to answer when {phrase} get it wrong, and liability is rated {rating}.",
        "Liability is rated {rating}, so employers of {phrase} want a person who answers for "
        "errors.",
        "With liability at {rating}, a person is likely to stay answerable for the work of "
        "{phrase}.",
    ),
    "cultural": (
        "Cultural resistance, rated {rating}, counts too: people tend to want {phrase} to be "
        "people.",
        "Those who deal with {phrase} tend to want a person; cultural resistance is rated "
        "{rating}.",
        "Cultural resistance is rated {rating}: many would not accept a machine among {phrase}.",
    ),
}
BARRIER_OPEN = (
    "Little else stands in the way: few rules or places tie {m1.label} to a person.",
    "Barriers around the job are low, so {m1.label} can move as soon as it pays.",
    "There is not much of a fence around {m1.label}, in law or in place.",
    "What surrounds {m1.label} offers little protection by our ratings.",
)
MARKET_MOVES = {
    "up": (
        "Together the market signals add {points} points to the score.",
        "Overall the market evidence lifts the score by {points} points.",
        "That market is worth {points} points on top of what the tasks give.",
    ),
    "down": (
        "Together the market signals take {points} points off the score.",
        "Overall the market evidence costs the score {points} points.",
        "That market takes {points} points away from what the tasks give.",
    ),
    "level": (
        "The market neither lifts nor lowers the {tasks_alone} points that the tasks give.",
        "For {phrase} the market signals cancel out or say too little to move the score.",
        "In our signals that leaves the market for {phrase} about neutral.",
    ),
}
DOUBT = {
    "near": (
        "How firm is this? The score of {score} is {edge}, and its range runs from {low} to "
        "{high}.",
        "Treat the zone with care: {score} is {edge}, well inside our margin of {low} to {high}.",
        "This could tip: with {score} the job is {edge}, and {low} to {high} is the likely range.",
    ),
    "wide": (
        "How firm is this? The likely range is wide, {low} to {high}, around a score of {score}.",
        "We are less sure than usual: anything from {low} to {high} fits the inputs, {score} best.",
    ),
    "plain": (
        "How firm is this? The likely range is {low} to {high} around {score}, and the score is "
        "{edge}.",
        "The score of {score} is our estimate from public data, with a likely range of {low} to "
        "{high}.",
        "Read {score} as the middle of a range from {low} to {high}, which is our estimate.",
        "Nobody has checked this page by hand; on our data {low} to {high} is the likely range.",
    ),
}
NEIGHBOUR = {
    "above": (
        "Of the jobs close by, {other} stand safer at {other_score}.",
        "For comparison, {other} reach {other_score}.",
        "Related work can be safer: {other} stand at {other_score}.",
    ),
    "below": (
        "Of the jobs close by, {other} stand lower at {other_score}.",
        "For comparison, {other} get {other_score}, less than you.",
        "Related work can be riskier: {other} stand at {other_score}.",
    ),
    "level": (
        "Close by, {other} stand at {other_score}, about the same.",
        "For comparison, {other} get {other_score}, which is much the same.",
    ),
}
