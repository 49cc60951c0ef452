"""Counterpoints on what the work is."""

from ..values import Side
from .kinds import Counterpoint

SURVIVE, DISPLACE = Side.SURVIVE, Side.DISPLACE

TASKS = (
    Counterpoint(
        "task-low",
        "task",
        SURVIVE,
        "{task} takes {task_share} and the page marks it {task_mark}. At that mark I fetch and "
        "carry; a person still does it.",
        low=1,
        high=2.4,
    ),
    Counterpoint(
        "task-mixed",
        "task",
        SURVIVE,
        "At {task_mark}, {task} is work we would share. I speed up the first draft of it, and "
        "somebody still has to make it good.",
        low=2.5,
        high=3.5,
    ),
    Counterpoint(
        "task-granted",
        "task",
        SURVIVE,
        "Granted: {task} is marked {task_mark}, and the score holds that already. What I cannot "
        "show you is {human}, another {human_share}.",
        low=3.6,
        high=5,
        conceded=True,
    ),
    Counterpoint(
        "task-part-of-whole",
        "task",
        SURVIVE,
        "A job is a bundle. Untie the part that you describe and the rest is still there, above "
        "all {human} with {human_share}.",
    ),
    Counterpoint(
        "task-easy-share",
        "task",
        SURVIVE,
        "You picked a part that suits me. Weigh it against {human}, which the page marks "
        "{human_mark}, and the week looks less empty.",
    ),
    Counterpoint(
        "task-faster-is-not-gone",
        "task",
        SURVIVE,
        "Doing it in minutes does not make it worthless. Time saved on one task tends to go into "
        "the next, and {phrase} have a list of those.",
    ),
    Counterpoint(
        "task-exceptions",
        "task",
        SURVIVE,
        "I do well on the cases that look like the last thousand. People are paid for the one "
        "that does not, and no week of {phrase} is free of those.",
    ),
    Counterpoint(
        "task-check",
        "task",
        SURVIVE,
        "What I hand over has to be read by somebody who could have done it. That reading is "
        "work, and it falls to {phrase}.",
    ),
    Counterpoint(
        "task-high",
        "task",
        DISPLACE,
        "{task} takes {task_share} and is marked {task_mark} here. Whatever else you do well, "
        "that part does not need you much longer.",
        low=3.6,
        high=5,
    ),
    Counterpoint(
        "task-mixed-machine",
        "task",
        DISPLACE,
        "{task} is marked {task_mark}: I do not finish it alone, but I make one person enough "
        "where it took two.",
        low=2.5,
        high=3.5,
    ),
    Counterpoint(
        "task-low-granted",
        "task",
        DISPLACE,
        "Granted: at {task_mark} I am no use for {task}. It is {task_share}, though, and I do not "
        "need all of a week to make a post go.",
        low=1,
        high=2.4,
        conceded=True,
    ),
    Counterpoint(
        "task-rest-of-week",
        "task",
        DISPLACE,
        "That may be the part I cannot do. The page also lists {machine}, {machine_share}, marked "
        "{machine_mark}, and there I am at home.",
    ),
    Counterpoint(
        "task-hard-part-small",
        "task",
        DISPLACE,
        "Ask how many hours the hard part takes. If it fills one day in five, four people can do "
        "what five did.",
    ),
    Counterpoint(
        "task-unbundled",
        "task",
        DISPLACE,
        "You describe the whole job; an employer buys it in pieces. {machine} can be cut out and "
        "given to me without touching the piece you love.",
    ),
    Counterpoint(
        "task-variety-shrinks",
        "task",
        DISPLACE,
        "Odd cases are odd because the work was never set up for me. Standard parts, forms and "
        "sites make more of them ordinary each year.",
    ),
    Counterpoint(
        "task-one-story",
        "task",
        DISPLACE,
        "Your case is real, and it is one case. {machine} comes round every week of the year.",
    ),
)
