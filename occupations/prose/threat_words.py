"""The phrasings of threats: by the input that is pulled, for falling and for rising scores."""

from typing import NamedTuple


class Words(NamedTuple):
    """Titles and arguments of the threat that pulls one input."""

    titles: tuple[str, ...]
    arguments: tuple[str, ...]


DOWN = {
    "task": Words(
        (
            "AI gets better at {task.label}",
            "Less of a person is needed for {task.label}",
            "{task.Label} moves to a machine",
        ),
        (
            "AI could come to {task.do} with far less help than now, and that is {task.share}.",
            "Tools for {task.label} may improve faster than our marks assume.",
            "Employers may settle for a machine that can {task.do}, which fills {task.share}.",
            "We may mark {task.label} too low: {task.mark} of 5 is an estimate, and tools move on.",
            "If {task.label} came in reach of AI, {task.share} would be open to it.",
        ),
    ),
    "signal:experts": Words(
        ("Fewer jobs than projected", "The next projection is worse", "Demand falls short"),
        (
            "The official projection for {phrase} could be too hopeful, and AI may cut jobs that "
            "it still counts.",
            "Projections look back as well as forward, and the next one for {phrase} may be worse.",
            "Fewer people may be wanted in the work of {phrase} than the projection says.",
        ),
    ),
    "signal:wages": Words(
        ("Pay falls behind", "Cheaper tools press on pay", "Wages lose ground"),
        (
            "If tools make the work of {phrase} easier to learn, pay could fall behind.",
            "Employers who can hand over {m1.label} may pay less for the rest.",
            "Pay for {phrase} may slip against other jobs before any post is cut.",
        ),
    ),
    "signal:tools": Words(
        ("Colleagues start to use AI", "AI use spreads in this work", "Tools arrive in daily use"),
        (
            "Use of AI among {phrase} may be higher than the records show so far.",
            "Use of AI may spread from {m1.label} to other parts of the job.",
            "People try AI at work before statistics see it, perhaps for {m1.label} already.",
        ),
    ),
    "barrier:regulatory": Words(
        ("Lawmakers let machines in", "Rules are rewritten", "A shortage opens the door"),
        (
            "Lawmakers or professional bodies could let a system do more of what {subject} do.",
            "The rules that keep {phrase} in place can be rewritten.",
            "A shortage of {phrase} could make regulators accept machines.",
        ),
    ),
    "barrier:physical": Words(
        ("Machines that cope with the place", "Work moves to a screen", "Sites are rebuilt"),
        (
            "Robots may learn to manage the places where {subject} work.",
            "More of the work of {phrase} could be done from afar, which opens it to software.",
            "Sites could be rebuilt so that machines can do what {subject} do there.",
        ),
    ),
    "barrier:liability": Words(
        ("Makers take on the blame", "Insurance covers the machine", "Courts trust machines"),
        (
            "Makers or insurers may agree to answer for a system that does the work of {phrase}.",
            "If a firm insures the machine, it may no longer need {phrase} to carry the blame.",
            "Courts may come to accept the word of a system as they do that of {phrase}.",
        ),
    ),
    "barrier:cultural": Words(
        ("People get used to machines", "Habits change", "A machine becomes good enough"),
        (
            "People may grow used to a machine in place of {phrase} sooner than they say.",
            "A younger public may not mind who or what does the work of {phrase}.",
            "If waiting for {phrase} takes long, a machine may do.",
        ),
    ),
    "growth": Words(
        ("One person does the work of two", "Fewer people do as much", "AI shrinks demand itself"),
        (
            "AI may lower demand for {phrase}, because each of you gets through more.",
            "If {m1.label} takes half the time, a team may need fewer people for it.",
            "We have no figure on how AI changes demand for {phrase}, and it may shrink it.",
        ),
    ),
    "signal:companies": Words(
        ("Posts are not refilled", "Quiet decisions by firms", "Large employers change course"),
        (
            "Firms may already be leaving posts for {phrase} empty; no open record shows it.",
            "Employers decide on {phrase} behind closed doors, and nobody counts that by "
            "occupation.",
            "A few large employers of {phrase} could change course, and we would learn it late.",
        ),
    ),
    "signal:postings": Words(
        ("Adverts dry up", "The entry door narrows", "Fewer openings than we can see"),
        (
            "Adverts for {phrase} may be thinning out, and no open count would tell us.",
            "New starters may find fewer adverts for {phrase} well before anyone loses a post.",
            "Openings for {phrase} could fall without a trace in the data we may use.",
        ),
    ),
}
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
            "Employers may want a person to check {task.label}, which fills {task.share}.",
            "If {task.label} kept a person in it, {task.share} would stay with you.",
        ),
    ),
    "signal:experts": Words(
        ("The projection turns out too grim", "Demand holds up"),
        (
            "The official projection for {phrase} could be too gloomy.",
            "Cheaper work often finds more buyers, and demand for {phrase} may hold up better "
            "than projected.",
        ),
    ),
    "signal:wages": Words(
        ("Pay holds up", "Those who stay are paid more"),
        (
            "Employers may pay more to {phrase} who remain.",
            "Pay for {phrase} could rise if few new people enter the work.",
        ),
    ),
    "signal:tools": Words(
        ("AI is used less than it seems", "Trials are dropped"),
        (
            "Use of AI for {m1.label} may stay at the level of trials.",
            "The record of AI use may show the curious among {phrase} rather than their employers.",
        ),
    ),
    "barrier:regulatory": Words(
        ("A rule keeps a person in", "Lawmakers step in", "Customers gain a right"),
        (
            "A new rule could ask for a person in {m1.label}.",
            "Lawmakers may decide that {m1.label} needs a name at the bottom.",
            "Customers of {phrase} could win a right to a human answer.",
        ),
    ),
    "barrier:liability": Words(
        ("Someone has to answer", "Errors turn out costly"),
        (
            "One expensive mistake in {m1.label} could make employers want a person who answers.",
            "Insurers may refuse to cover a system left alone to {m1.do}.",
        ),
    ),
    "barrier:cultural": Words(
        ("People ask for people", "A person is worth paying for"),
        (
            "Those who deal with {phrase} may insist on a person.",
            "A human voice in {m1.label} may become something that people pay for.",
        ),
    ),
    "growth": Words(
        ("AI makes more work of this kind", "Cheaper means more of it"),
        (
            "If {m1.label} gets cheaper, more of it may be wanted, and more people with it.",
            "AI may raise demand for {phrase}; we have no figure either way.",
        ),
    ),
    "signal:companies": Words(
        ("Employers keep people on", "Firms go slow"),
        (
            "Firms may keep {phrase} on for other work; no public record would show it.",
            "Large employers of {phrase} may move slowly, and nobody counts that by occupation.",
        ),
    ),
    "signal:postings": Words(
        ("Openings we do not see", "Adverts keep coming"),
        (
            "Adverts for {phrase} may be holding up; no open count would tell us.",
            "People leave and retire, so openings for {phrase} can outlast the decline.",
        ),
    ),
}
AGAINST = {False: DOWN, True: UP}  # whether the page is Red

STAYS = {
    True: (  # a task
        "A mark of {end} in place of {start} takes the score to {to}, which is still {zone}.",
        "Even at a mark of {end} the score would be {to}: {zone}.",
        "From {start} to {end} on that task moves the score to {to}, inside {zone}.",
        "With that mark at {end} the job stands at {to}, and {zone} it stays.",
        "We tried it: a mark of {end} gives {to} against {score} now, still {zone}.",
    ),
    False: (
        "One step on that input takes the score from {score} to {to}, which is still {zone}.",
        "A rating of {end} in place of {start} gives {to}, inside {zone}.",
        "Set that rating to {end} and the score is {to}: {zone} as before.",
        "We tried it: {end} there gives {to} against {score} now, still {zone}.",
    ),
}
CROSSES = (
    "That one step would be enough, from {score} to {to} in {into}; we keep the verdict because "
    "{why_not}.",
    "It would tip the zone to {into} at {to}, so this is a real doubt, but {why_not}.",
    "At {to} the job would be {into}, yet {why_not}.",
)
WHY_NOT = {
    "task": "the labels for {label} do not bear it out",
    "measured": "the data at hand do not show it",
    "unmeasured": "no figure shows it so far",
}
HOLDER_TASK = (
    "What holds is {held.label}: {held.share}, with a mark of {held.mark} of 5.",
    "You would still have {held.label}, marked {held.mark}, for {held.share}.",
    "Against it stands {held.label}, {held.share}, where {held.keeps}.",
    "It leaves {held.label} alone, which fills {held.share} at a mark of {held.mark}.",
)
HOLDER_RATING = (
    "What holds is {name}, rated {rating} for {phrase}.",
    "{Name}, rated {rating}, would still speak for {phrase}.",
    "Against it counts {name}, which we rate {rating} for {phrase}.",
)
RED_HOLDER_TASK = (
    "What holds the verdict is {held.label}: {held.share}, with a mark of {held.mark} of 5.",
    "It does not change {held.label}, {held.share} at a mark of {held.mark}.",
    "Against it stands {held.label}, marked {held.mark}, for {held.share}.",
)
RED_HOLDER_RATING = (
    "What holds the verdict is {name}, rated {rating} for {phrase}.",
    "{Name}, rated {rating}, still speaks against {phrase}.",
    "Against it counts {name}, which we rate {rating} for {phrase}.",
)
