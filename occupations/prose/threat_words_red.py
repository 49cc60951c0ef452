"""The phrasings of threats on Red pages: what still speaks for the job."""

from .threat_words import Words

UP = {
    "task": Words(
        (
            "{task.Label} proves hard to hand over",
            "A person stays in {task.label}",
            "Machines stumble over {task.label}",
        ),
        (
            "We may mark {task.label} too high: {task.mark} of 5 is an estimate, not a test.",
            "What works in a trial of {task.label} can fail on the odd case, and then you are "
            "needed.",
            "Employers may want a person to look over {task.label}, which fills {task.share}.",
            "If {task.label} kept a person in it, {task.share} would stay with you.",
        ),
        (
            "The last few odd cases can cost more than the rest together.",
            "Old systems and messy records slow down many a promising tool.",
            "A tool that needs a minder saves less than its brochure says.",
        ),
    ),
    "signal:experts": Words(
        ("The projection turns out too grim", "Demand holds up"),
        (
            "The official projection for {phrase}, {growth} for employment, could be too gloomy.",
            "Cheaper work often finds more buyers, and demand for {phrase} may hold up better "
            "than projected.",
        ),
        (
            "A decline can be announced on time and come late.",
            "A rise in orders could outweigh the hours that tools save.",
        ),
    ),
    "signal:wages": Words(
        ("Pay holds up", "Those who stay are paid more"),
        (
            "Employers may pay more to {phrase} who remain.",
            "Pay for {phrase} could rise if few new people enter the work.",
        ),
        (
            "Wages moved by {ground} points against the middle occupation last time, so they do "
            "move.",
            "Rising pay would show that somebody still needs them.",
        ),
    ),
    "signal:tools": Words(
        ("AI is used less than it seems", "Trials are dropped"),
        (
            "Use of AI for {m1.label} may stay at the level of trials.",
            "The record of AI use may show the curious among {phrase} rather than their employers.",
        ),
        (
            "We count {ground}% of the tasks in observed use, and to try a thing is not to rely "
            "on it.",
            "Firms may drop tools that make more work than they save.",
        ),
    ),
    "barrier:regulatory": Words(
        ("A rule keeps a person in", "Lawmakers step in", "Customers gain a right"),
        (
            "A new rule could ask for a person in {m1.label}.",
            "Lawmakers may decide that {m1.label} needs a name at the bottom.",
            "Customers of {phrase} could win a right to a human answer.",
        ),
        (
            "One scandal can be enough for a new law.",
            "Rules on AI are young, and the next version may ask for a person.",
        ),
    ),
    "barrier:liability": Words(
        ("Someone has to answer", "Errors turn out costly"),
        (
            "One expensive mistake in {m1.label} could make employers want a person who answers.",
            "Insurers may refuse to cover a system left alone to {m1.do}.",
        ),
        (
            "A machine has no licence to lose and no wages to dock.",
            "Whoever saves a salary may find that the risk has moved to the owner.",
        ),
    ),
    "barrier:cultural": Words(
        ("People ask for people", "A person is worth paying for"),
        (
            "Those who deal with {phrase} may insist on a person.",
            "A human voice in {m1.label} may become something that people pay for.",
        ),
        (
            "What is rare gains in value, and a person on the line may become rare.",
            "A firm could even advertise that a human will answer.",
        ),
    ),
    "growth": Words(
        ("AI makes more work of this kind", "Cheaper means more of it"),
        (
            "If {m1.label} gets cheaper, more of it may be wanted, and more people with it.",
            "AI may raise demand for {phrase}; we have no figure either way.",
        ),
        ("Lower prices can bring in buyers who did without before.",),
    ),
    "signal:companies": Words(
        ("Employers keep people on", "Firms go slow"),
        (
            "Firms may keep {phrase} on for other work; no public record would show it.",
            "Large employers of {phrase} may move slowly, and nobody counts that by occupation.",
        ),
        ("The rating is 0 for want of data, so it could be better than that.",),
    ),
    "signal:postings": Words(
        ("Openings we do not see", "Employers go on hiring"),
        (
            "Adverts for {phrase} may be holding up; open counts would not tell us.",
            "People leave and retire, so openings for {phrase} can outlast the decline.",
        ),
        ("The rating is 0 for want of data, so it could be better than that.",),
    ),
}
