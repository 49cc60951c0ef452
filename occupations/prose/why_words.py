"""The phrasings of the why points."""

from ..scoring import Mode

HOLDS_TASK = (
    "{task.Label} has a mark of {task.mark} of 5 and fills {task.share}.",
    "You spend {task.share} on {task.label}, and {task.keeps}.",
    "AI has no easy way into {task.label}, which is {task.share}.",
    "With a mark of {task.mark} of 5, {task.label} stays a person's work.",
    "We do not see a machine that can {task.do} soon, and it is {task.share}.",
    "For {task.share} you {task.do}, and {task.keeps}.",
)
HOLDS = {
    "leaves": (
        "AI has no part in {leaves} of the week, {h1.label} included, by our estimate.",
        "As much as {leaves} of the week, such as {h1.label}, is left without AI in our record.",
        "Of the whole week {leaves} stays as it is, with {h1.label} in it.",
    ),
    "physical": (
        "{subject_capital} have to be where the work is: physical presence is rated {rating}.",
        "Physical presence is rated {rating}, since the work of {phrase} takes place on the spot.",
        "What {subject} do is tied to a place, and physical presence is rated {rating}.",
    ),
    "regulatory": (
        "Regulation and licensing is rated {rating}: rules keep a person in the work of {phrase}.",
        "Rules name a person for some of what {subject} do; we rate that {rating}.",
        "Licences or rules stand behind the work of {phrase}, rated {rating} for regulation.",
    ),
    "liability": (
        "Liability is rated {rating}: someone has to answer for what {subject} do.",
        "Mistakes in the work of {phrase} have a price, so liability is rated {rating}.",
        "Employers of {phrase} need a person to hold responsible; liability is rated {rating}.",
    ),
    "cultural": (
        "People want a person in the work of {phrase}: cultural resistance is rated {rating}.",
        "Cultural resistance is rated {rating}, because {subject} work close to people.",
        "Those whom {subject} serve would rather not have a machine, rated {rating}.",
    ),
    "union": ("Union agreements are rated {rating} for {phrase}.",),
    "experts": (
        "Official projections see employment of {whom} up by {growth}% over ten years.",
        "Demand helps: employment of {whom} is officially projected to grow by {growth}%.",
    ),
    "wages": (
        "Pay for {phrase} has risen faster than in the middle occupation.",
        "Employers are paying more for {phrase}, compared with the middle occupation.",
        "Wages moved in favour of {phrase} between the two releases we compare.",
    ),
    "people": (
        "Care and relationships matter in the work of {phrase}.",
        "Dealing with people rates high for {phrase}, which is hard to copy.",
        "Trust between people is part of the product that {subject} provide.",
    ),
    "judgment": (
        "Deciding and judging rate high for {phrase}, and that is asked of a person.",
        "Goals and hard choices are part of the job for {phrase}.",
        "{subject_capital} are asked to decide, where a tool can propose.",
    ),
}
GIVES_TASK = {
    Mode.DISPLACED: (
        "{task.Label} has a mark of {task.mark} of 5, and it fills {task.share}.",
        "A system could {task.do} without you, and that is {task.share}.",
        "Of your time, {task.share} goes to {task.label}, which can run without a person.",
        "{task.Label} can be handed over, at a mark of {task.mark} of 5 and {task.share}.",
        "A system can {task.do} with little help: {task.share}, marked {task.mark} of 5.",
    ),
    Mode.AUGMENTED: (
        "AI speeds up {task.label}, {task.share}, so the same work takes fewer hours.",
        "{task.Label}, {task.share}, goes faster with AI: fewer people can do as much.",
        "With AI at hand {task.label} takes less time, and it fills {task.share} now.",
        "Tools make {task.label} quicker; the mark is {task.mark} of 5.",
    ),
    Mode.NOT_INVOLVED: (
        "{task.Label}, {task.share}, stays with people by our labels, but its mark of {task.mark} "
        "is no shield.",
        "Machines of some kind could reach {task.label} in time; its mark is {task.mark} of 5.",
    ),
}
GIVES = {
    "does": (
        "By our estimate {does} of the week can run without a person, {m2.label} included.",
        "Together {does} of the week, from {m1.label} to {m2.label}, could be done by a system.",
        "Machines could take {does} of the time that now goes to work like {m2.label}.",
    ),
    "experts": (
        "Official projections see employment of {whom} down by {growth}% over ten years.",
        "Demand is weak: employment of {whom} is officially projected to fall by {growth}%.",
    ),
    "tools": (
        "People already use AI for work like that of {phrase}, and the record shows it.",
        "Observed use of AI is high in the tasks of {phrase}.",
        "AI is in use for this kind of work now, which we see in the tasks of {phrase}.",
    ),
    "open": (
        "No strong rule or place keeps {m1.label} with a person.",
        "{m2.Label} can be done from anywhere, and few rules say who must do it.",
        "Neither a licence nor a place ties {m1.label} to you.",
    ),
    "wages": (
        "Pay for {phrase} has fallen behind the middle occupation.",
        "Wages moved against {phrase} between the two releases we compare.",
        "Compared with the middle occupation, pay for {phrase} lost ground.",
    ),
}
