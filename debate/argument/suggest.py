"""Arguments to start from, made from a record. The gate knows them as copies of the page."""

from dataclasses import dataclass
from functools import lru_cache

from .slots import human_task, machine_task
from .values import Record, Side, TaskFact


@dataclass(frozen=True, slots=True)
class Suggestion:
    """An argument that a reader can take up and make their own."""

    side: Side
    lever: str
    text: str


@lru_cache(maxsize=64)
def suggestions(record: Record) -> tuple[Suggestion, ...]:
    """Return arguments for both sides from what the record holds; none without tasks."""
    if not record.tasks:
        return ()
    return (*_for_machines(record), *_for_people(record))


def _for_machines(record: Record) -> list[Suggestion]:
    found = []
    if task := machine_task(record):
        text = (
            f"{task.name} takes {task.percent}% of the week. Software that does most of it "
            f"leaves fewer hours to pay {record.phrase} for."
        )
        found.append(Suggestion(Side.DISPLACE, "task", text))
    found.append(
        Suggestion(
            Side.DISPLACE,
            "scheme.cost",
            f"A subscription costs less than one salary, so whoever employs {record.phrase} will "
            "try to make do with fewer.",
        )
    )
    if growth := _falling(record):
        found.append(
            Suggestion(
                Side.DISPLACE,
                "signal.experts",
                f"The official projection is {growth.shown} for this job, and forecasters are slow "
                "to believe in new tools.",
            )
        )
    return found


def _for_people(record: Record) -> list[Suggestion]:
    found = []
    if task := human_task(record):
        found.append(Suggestion(Side.SURVIVE, "task", _human_text(task)))
    for key, text in _GUARDS.items():
        rating = record.rating(key)
        if rating and rating.value >= LEAST_MARK[key.partition(".")[0]]:
            found.append(Suggestion(Side.SURVIVE, key, text.replace("{phrase}", record.phrase)))
    found.append(
        Suggestion(
            Side.SURVIVE,
            "scheme.demand",
            f"If AI makes the work of {record.phrase} cheaper, people will ask for more of it, as "
            "they did with every tool before.",
        )
    )
    return found


LEAST_MARK = {"barrier": 1, "principle": 2}  # marks from which a page speaks for people
_GUARDS = {
    "barrier.liability": "When something goes wrong a named person answers for it, and no tool can "
    "be sued in the place of {phrase}.",
    "barrier.regulatory": "The rules require a qualified person for this work, and they change "
    "more slowly than software does.",
    "barrier.physical": "The work has to be done on the spot, where {phrase} stand and a program "
    "does not.",
    "principle.interpersonal": "People come to {phrase} because they want somebody who listens and "
    "whom they can trust.",
    "principle.judgment": "Much of what {phrase} decide has no right answer in the data; somebody "
    "has to weigh it and stand by it.",
}


def _falling(record: Record):
    growth = record.figure("projected_growth")
    return growth if growth and growth.value < 0 else None


def _human_text(task: TaskFact) -> str:
    return (
        f"{task.name} takes {task.percent}% of the week and scores {task.score:g} out of 5 on the "
        "page's own scale, so the core of the job stays with people."
    )
