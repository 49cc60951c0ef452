"""The phrasings of threats on Green and Yellow pages, by the input that is pulled."""

from typing import NamedTuple

from ..scoring import Mode


class Words(NamedTuple):
    """Titles, arguments and grounds of the threat that pulls one input."""

    titles: tuple[str, ...]
    arguments: tuple[str, ...]
    because: tuple[str, ...]  # a second sentence: how it would come about


# How a task comes within reach, by who does it today.
TASK_AT_ONCE = {
    Mode.DISPLACED: (
        "A system already does most of it, and the rest may follow.",
        "Most of it runs without a person as it is, so the last steps could go quickly.",
        "The remaining share is checking, and checks can be automated, too.",
        "With a mark of {task.mark} there is not far to go.",
    ),
    Mode.AUGMENTED: (
        "Today it helps; the step from help to handover may be short.",
        "A draft for you to correct may need fewer corrections each year.",
        "Those who use it save time now, and an employer counts saved time.",
        "One good product for this kind of work could be enough.",
        "You would stay in charge on paper and have less to do.",
        "Help is how it starts, and {task.time} a week is worth the effort.",
        "A mark of {task.mark} says that AI assists; a better tool would do more than assist.",
        "Each correction you make teaches somebody how to leave you out.",
        "Employers who pay {phrase} for it would rather pay less.",
        "It needs no breakthrough: cheaper, steadier versions of what {subject} can try today "
        "would do.",
        "Then one of you could do what two do now.",
        "Customers of {phrase} may accept a rougher result if it comes at once.",
        "What takes {task.time} a week now could shrink to a glance.",
        "We rate it {task.mark} because a person decides; habit may wear that down.",
        "{subject_capital} would notice when they are asked to take on something else.",
    ),
    Mode.NOT_INVOLVED: (
        "It would take a machine with hands or a new way of doing things, and people build both.",
        "The labels see no way in yet, but they describe the tools of a few years ago.",
        "Someone may split it up, so that a machine gets the easy half.",
        "AI has no part in it today, and a robot for {phrase} would change that.",
        "A mark of {task.mark} rests on what machines could do when it was rated.",
    ),
}
DOWN = {
    "task": Words(
        (
            "AI gets better at {task.label}",
            "Less of a person is needed for {task.label}",
            "{task.Label} comes within reach",
            "A tool arrives for {task.label}",
            "We are wrong about {task.label}",
            "A machine learns to {task.do}",
            "Employers stop paying you to {task.do}",
            "Our mark for {task.label} is too low",
            "{task.Label} needs you less",
            "Software takes to {task.label}",
            "No person is asked to {task.do}",
        ),
        (
            "AI could come to {task.do} with far less help than now, and that is {task.share}.",
            "Tools for {task.label} may improve faster than our marks assume.",
            "An employer may settle for a system that can {task.do} well enough, {task.time} a "
            "week.",
            "We may mark {task.label} too low: {task.mark} of 5 is an estimate, and tools move on.",
            "If AI learned to {task.do}, {task.share} would be open to it.",
            "Firms have {task.share} to gain if a system can {task.do}, so they will try.",
            "Suppose a system could {task.do} as well as you do; then {task.share} is in question.",
            "We count on a person to {task.do}, and we could be wrong.",
            "There is money in a system that can {task.do}, with {task.share} to save.",
            "To {task.do} may turn out easier to automate than the labels say.",
            "Progress has been uneven, and {task.label} could be next.",
            "It may take one good tool for {task.label} to put {task.share} in doubt.",
            "The time that goes to {task.label}, {task.share}, may not be as safe as it looks.",
            "Somebody may build a product to {task.do}, since {phrase} spend {task.time} a week "
            "on it.",
        ),
        (),
    ),
    "signal:experts": Words(
        ("Fewer jobs than projected", "The next projection is worse", "Demand falls short"),
        (
            "The official projection of {growth} for employment could be too hopeful.",
            "Projections look back as well as forward, and the next one for {phrase} may be worse.",
            "Fewer people may be wanted than projected, and {growth} for employment of {phrase} "
            "would then be revised.",
        ),
        (
            "It was made with past trends in mind, and AI is hardly in those.",
            "Budgets, a recession or a new tool could each bend it down.",
            "If each person gets more done, the same demand needs fewer people.",
        ),
    ),
    "signal:wages": Words(
        ("Pay falls behind", "Cheaper tools press on pay", "Wages lose ground"),
        (
            "If tools make the work of {phrase} easier to learn, pay could fall behind.",
            "Employers who can hand over {m1.label} may pay less for the rest.",
            "Pay for {phrase} may slip against other jobs before any post is cut.",
        ),
        (
            "Wages moved by {ground} points against the middle occupation last time, and that can "
            "turn.",
            "Pay can move before headcount does.",
            "More people who can do the work means less for each of them.",
        ),
    ),
    "signal:tools": Words(
        ("Colleagues start to use AI", "AI use spreads in this work", "Tools arrive in daily use"),
        (
            "Use of AI among {phrase} may be higher than the records show so far.",
            "Use of AI may spread from {m1.label} to other parts of the job.",
            "People try AI at work before statistics see it, perhaps for {m1.label} already.",
        ),
        (
            "So far {ground}% of the tasks show up in observed use, a figure that can jump.",
            "The record sees {ground}% of the tasks, and it counts one company’s assistant alone.",
        ),
    ),
    "barrier:regulatory": Words(
        ("Lawmakers let machines in", "Rules are rewritten", "A shortage opens the door"),
        (
            "Lawmakers or professional bodies could let a system do more of what {subject} do.",
            "The rules that keep {phrase} in place can be rewritten.",
            "A shortage of {phrase} could make regulators accept machines.",
        ),
        (
            "Rules tie {ground}% of the tasks to a person today, and each of them can be amended.",
            "What counts as supervision by a person can be stretched a long way.",
            "It could start with a pilot in one place and spread from there.",
        ),
    ),
    "barrier:physical": Words(
        ("Machines that cope with the place", "Work moves to a screen", "Sites are rebuilt"),
        (
            "Robots may learn to manage the places where {subject} work.",
            "More of the work of {phrase} could be done from afar, which opens it to software.",
            "Sites could be rebuilt so that machines can do what {subject} do there.",
        ),
        (
            "A camera and a worker elsewhere may be the first step.",
            "Presence rates {ground} of 100 because places are awkward, and places can be changed.",
            "It is cheaper to change a building once than to pay people each year.",
        ),
    ),
    "barrier:liability": Words(
        ("Makers take on the blame", "Insurance covers the machine", "Courts trust machines"),
        (
            "Makers or insurers may agree to answer for a system that does the work of {phrase}.",
            "If a firm insures the machine, it may no longer need {phrase} to carry the blame.",
            "Courts may come to accept the word of a system as they do that of {phrase}.",
        ),
        (
            "A record of fewer errors would make that easy to argue.",
            "The weight of errors rates {ground} of 100, and whoever can price it can sell cover.",
            "Blame follows contracts, and contracts are rewritten one by one.",
        ),
    ),
    "barrier:cultural": Words(
        ("People get used to machines", "Habits change", "A machine becomes good enough"),
        (
            "People may grow used to a machine in place of {phrase} sooner than they say.",
            "A younger public may not mind who or what does the work of {phrase}.",
            "If waiting for {phrase} takes long, a machine may do.",
        ),
        (
            "The wish for a person rates {ground} of 100, but price and waiting time can wear it "
            "down.",
            "Doubts of this kind can fade within a few years of use.",
            "What people say they want and what they pay for can differ.",
        ),
    ),
    "growth": Words(
        ("One person does the work of two", "Fewer people do as much", "AI shrinks demand itself"),
        (
            "AI may lower demand for {phrase}, because each of you gets through more.",
            "If {m1.label} takes half the time, a team may need fewer people for it.",
            "We have no figure on how AI changes demand for {phrase}, and it may shrink it.",
        ),
        (
            "The work would stay human and still employ fewer people.",
            "Nobody is let go in such a case; posts are left empty.",
            "It depends on whether buyers want more of it once it costs less.",
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
        (
            "The rating is 0 for want of data, not because things are calm.",
            "When somebody leaves, the question of a successor comes up by itself.",
        ),
    ),
    "signal:postings": Words(
        ("Fewer people are hired", "The entry door narrows", "Fewer openings than we can see"),
        (
            "Employers may be advertising less for {phrase}, and open counts would not tell us.",
            "New starters may find fewer adverts for {phrase} well before anyone loses a post.",
            "Openings for {phrase} could fall without a trace in the data we may use.",
        ),
        (
            "The rating is 0 for want of data, not because things are calm.",
            "Beginners would notice first, since the simple tasks are the ones that tools take.",
        ),
    ),
}
