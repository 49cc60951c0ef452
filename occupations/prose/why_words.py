"""The phrasings of the reasons, a table for each kind."""

from ..scoring import Mode

HOLDS_TASK = (
    "The largest safe piece of the week is {task.label}: {task.share}, and {task.keeps}.",
    "You spend {task.share} on {task.label}, and {task.keeps}.",
    "AI has no easy way into {task.label}, and that is {task.share}.",
    "At a mark of {task.mark} of 5, {task.label} is still a person’s work.",
    "We do not see a machine that can {task.do} soon, and it is {task.share}.",
    "{task.Time} a week goes to {task.label}, and {task.keeps}.",
    "To {task.do} takes a person: the mark is {task.mark} of 5.",
    "{task.Label} anchors the job with {task.share_of} of the week at a mark of {task.mark}.",
)
HOLDS = {
    "leaves": (
        "AI has no part in {leaves} of the week, by our estimate.",
        "As much as {leaves} of the week stays as it is in our record.",
        "Whatever the tools learn next, {leaves} of the week is out of their reach today.",
        "Take away what AI can touch and {leaves} of the week is still there.",
    ),
    "physical": (
        "Somebody has to be on the spot: physical presence is rated {rating} for {phrase}.",
        "It takes a body in the place, which robots are far from supplying, so presence is rated "
        "{rating}.",
        "What {subject} do can hardly be sent down a wire, with physical presence rated {rating}.",
        "The job is tied to a place and does not fit into a data centre; presence is rated "
        "{rating}.",
    ),
    "regulatory": (
        "Rules keep a person in the work of {phrase}, rated {rating} for regulation.",
        "A licence or a law names a person for some of this, and we rate that {rating}.",
        "Software would need permission first: regulation is rated {rating}.",
    ),
    "liability": (
        "Someone has to answer for what {subject} do, so liability is rated {rating}.",
        "A mistake has a price, and employers need a person to hold responsible: {rating} for "
        "liability.",
        "Courts and insurers look for a person behind the work, rated {rating} for liability.",
    ),
    "cultural": (
        "People want a person for this, and cultural resistance is rated {rating}.",
        "Those whom {subject} serve would rather not have a machine, which we rate {rating}.",
        "Habit is on your side: cultural resistance is rated {rating}.",
    ),
    "union": ("Union agreements are rated {rating} for {phrase}.",),
    "experts": (
        "More people are wanted: employment of {whom} is projected to grow by {growth}% in ten "
        "years.",
        "Demand helps, as employment of {whom} is officially projected to grow by {growth}%.",
        "The official projection adds {growth}% to employment of {whom} in ten years, which makes "
        "room.",
        "A market that grows hides a lot of change: {growth}% more employment of {whom} in ten "
        "years.",
    ),
    "wages": (
        "Pay rose {change} points faster than in the middle occupation, so employers want you.",
        "Employers pay more than they did: {change} points ahead of the middle occupation.",
        "Wages gained {change} points on the middle occupation, a sign of demand.",
    ),
    "people": (
        "Care, trust and getting on with people rate high here, and those are hard to copy.",
        "Dealing with people is a large part of the work of {phrase}, and it is theirs to do.",
        "Trust between people is part of what {subject} provide.",
        "Part of the job is to read a face and find the right word.",
    ),
    "judgment": (
        "Deciding and judging rate high for {phrase}, and those are asked of a person.",
        "Somebody has to choose what matters, and employers of {phrase} want that to be a person.",
        "A tool can propose, but {subject} are there to decide.",
        "The work asks you to weigh things up, where a script would not do.",
    ),
    "school": (
        "It takes {schooling} to come in, so few can step in with a tool and a short course.",
        "The usual way in is {schooling}, a barrier that software is slow to lower.",
        "Knowledge runs deep: most people come in with {schooling}.",
        "Newcomers need {schooling} as a rule, which keeps the supply of {phrase} short.",
    ),
}
GIVES_TASK = {
    Mode.DISPLACED: (
        "{task.Label} can be handed over: it fills {task.share} at a mark of {task.mark} of 5.",
        "A system could {task.do} without you, and that is {task.share}.",
        "Of your time, {task.share} goes to {task.label}, which can run without a person.",
        "Software is good at {task.label}, {task.time} a week for you.",
        "A system can {task.do} with little help: {task.share}, marked {task.mark} of 5.",
        "Most of {task.label} needs no person in our labels, with {task.share} at stake.",
        "{task.Time} a week goes to {task.label}, and a machine could take it on.",
    ),
    Mode.AUGMENTED: (
        "AI speeds up {task.label}, {task.share}, so the same work takes fewer hours.",
        "{task.Label} goes faster with AI, so fewer people can do as much of it.",
        "With AI at hand {task.label} takes less time, and it fills {task.share} now.",
        "Tools speed up {task.label}, and it takes {task.time} a week now.",
        "One person with AI can {task.do} for two, and it is {task.share}.",
        "If {task.label} takes half as long, few employers will pay for the time it used to take.",
    ),
    Mode.NOT_INVOLVED: (
        "{task.Label} stays with people by our labels, but its mark of {task.mark} of 5 is no "
        "shield.",
        "Machines of some kind could reach {task.label} in time; its mark is {task.mark} of 5.",
    ),
}
GIVES = {
    "does": (
        "By our estimate {does} of the week can run without a person, {m2.label} included.",
        "Together {does} of the week could be done by a system, with {m2.label} in it.",
        "Machines could take {does} of the time that now goes to work like {m2.label}.",
        "Count the parts that need nobody and you get {does} of the week.",
        "It is not one task: {does} of the week is open to a system by our labels.",
    ),
    "experts": (
        "Fewer are wanted: employment of {whom} is projected to fall by {growth}% in ten years.",
        "Demand is weak, as employment of {whom} is officially projected to fall by {growth}%.",
        "The official projection takes {growth}% off employment of {whom} in ten years.",
        "Even without AI the trend is down: {growth}% less employment of {whom} in ten years.",
    ),
    "tools": (
        "It has begun: {ground}% of the tasks show up in records of people using AI.",
        "People already bring {ground}% of these tasks to an assistant.",
        "This is not theory, since {ground}% of the tasks are seen in the use of AI today.",
    ),
    "open": (
        "No strong rule or place keeps {m1.label} with a person.",
        "Much of it can be done from anywhere, and few rules say who must do it.",
        "Neither a licence nor a place ties the work to {phrase}.",
        "The work needs a screen more than a site, and no licence.",
        "An employer could change how this is done without asking a regulator.",
    ),
    "wages": (
        "Pay has fallen {change} points behind the middle occupation.",
        "Employers pay less eagerly, with wages {change} points behind the middle occupation.",
        "Wages rose {change} points slower than in the middle occupation.",
    ),
}
# By what is shared and the side it speaks for: 1 holds the job, -1 gives it away.
SHARED = {
    ("opinions", 1): (
        "Others agree, with {few} of {total} published indices far from our place.",
        "Outside opinions bear it out, with {few} of {total} published indices far from ours.",
        "Those who measured it in other ways come out near us, {few} of {total} apart.",
        "It is not our view alone, with {few} of {total} outside indices far from it.",
    ),
    ("opinions", -1): (
        "Others find it exposed as well, with {few} of {total} published indices far from our "
        "place.",
        "Outside opinions bear it out, with {few} of {total} published indices far from ours.",
        "We would like to be wrong, but we find {few} of {total} outside indices far from us.",
        "Those who measured it in other ways come out near us, {few} of {total} apart.",
    ),
    ("neighbours", 1): (
        "Jobs of the same kind hold, too, such as {others}.",
        "It is a safe corner of the map: {others} are Green as well.",
        "The neighbours say the same, with {others} in Green.",
    ),
    ("neighbours", -1): (
        "Jobs of the same kind are in Red, too: {others}.",
        "The neighbours offer little shelter, with {others} in Red.",
        "It is an exposed corner of the map, where {others} are Red as well.",
    ),
}
