"""The phrasings of why a threat is not enough: what the step does, and what still holds."""

STAYS = {
    True: (  # a task
        "A mark of {end} in place of {start} takes the score to {to}, which is still {zone}.",
        "Even at a mark of {end} the score would be {to}: {zone}.",
        "From {start} to {end} on that task moves the score to {to}, inside {zone}.",
        "With that mark at {end} the job stands at {to}, and {zone} it stays.",
        "We tried it: a mark of {end} gives {to} against {score} now, still {zone}.",
        "Move that mark from {start} to {end} and the score is {to}, no other colour.",
        "It is one task among {tasks}, and at {end} in place of {start} it gives {to}: {zone}.",
        "A step to {end} is a large one, and yet {to} is what comes of it, in {zone}.",
        "Work it through with {end} and the ruler shows {to}; the zone is {zone} as before.",
        "At {end} instead of {start} you would read {to} at the top of this page, and {zone}.",
        "One full mark, to {end}, leaves the job at {to}, in {zone}.",
    ),
    False: (
        "One step on that input takes the score from {score} to {to}, which is still {zone}.",
        "A rating of {end} in place of {start} gives {to}, inside {zone}.",
        "Set that rating to {end} and the score is {to}: {zone} as before.",
        "We tried it: {end} there gives {to} against {score} now, still {zone}.",
        "A step from {start} to {end} ends at {to}, where the zone is still {zone}.",
        "Suppose it is so, with {end} where we put {start}: the score is then {to}, in {zone}.",
        "Put {end} where we have {start} and you get {to}, which leaves {zone} as it is.",
        "It would take more than a step to {end}: the score would be {to}, in {zone}.",
        "The sum with {end} comes to {to} instead of {score}, and {zone} holds.",
        "By our formula a rating of {end} makes it {to}, without leaving {zone}.",
    ),
}
CROSSES = (
    "That one step would be enough, from {score} to {to} in {into}; we keep the verdict because "
    "{why_not}.",
    "It would tip the zone to {into} at {to}, so this is a real doubt, but {why_not}.",
    "At {to} the job would be {into}, yet {why_not}.",
    "This one matters: {to} is {into}. Still, {why_not}.",
    "If it came true, {to} and {into} would be right, but {why_not}.",
)
WHY_NOT = {
    "task": "the labels for {label} do not bear it out",
    "measured": "the data at hand do not show it",
    "unmeasured": "no figure shows it so far",
}
HOLDER_TASK = (
    "What holds is {held.label}: {held.share}, with a mark of {held.mark} of 5.",
    "You would still have {held.label}, marked {held.mark}, for {held.share}.",
    "Against it stands {held.label}, {held.share}: {held.keeps}.",
    "It leaves {held.label} alone, which fills {held.share} at a mark of {held.mark}.",
    "That does not touch {held.label}, {held.time} a week marked {held.mark} of 5.",
    "Employers would still need you to {held.do}, and {held.keeps}.",
    "There remains {held.label}, with {held.share} and a mark of {held.mark}.",
    "Nothing in it makes a machine able to {held.do}.",
    "The job would lean more on {held.label}, and {held.keeps}.",
    "You would go on to {held.do}, {held.time} a week.",
    "Somebody has to {held.do}, and for that the mark is {held.mark} of 5.",
    "The verdict rests on more than this, on {held.label} for one.",
    "Set beside it {held.label}, marked {held.mark}, which stays as it is.",
    "As long as people have to {held.do}, part of the week is theirs.",
)
HOLDER_RATING = (
    "What holds is {name}, rated {rating} for {phrase}.",
    "{Name}, rated {rating}, would still speak for {phrase}.",
    "Against it counts {name}, which we rate {rating} for {phrase}.",
    "It does nothing to {name}, at {rating}.",
    "The job would still lean on {name}, rated {rating}.",
    "Beside it stands {name}, with a rating of {rating}.",
)
RED_HOLDER_TASK = (
    "What holds the verdict is {held.label}: {held.share}, with a mark of {held.mark} of 5.",
    "It does not change {held.label}, {held.share} at a mark of {held.mark}.",
    "Against it stands {held.label}, marked {held.mark}, for {held.share}.",
    "A system could still {held.do}, and that is {held.share}.",
    "There would still be {held.label}, {held.time} a week marked {held.mark} of 5.",
    "The verdict rests on more than this, on {held.label} for one.",
    "Beside it there is {held.label}, at a mark of {held.mark}.",
    "It would not stop a system that can {held.do}.",
)
RED_HOLDER_RATING = (
    "What holds the verdict is {name}, rated {rating} for {phrase}.",
    "{Name}, rated {rating}, still speaks against {phrase}.",
    "Against it counts {name}, which we rate {rating} for {phrase}.",
    "It does nothing to {name}, at {rating}.",
)
