"""What a record comes to: the tasks at both ends of the week and the slots of all phrasings."""

from dataclasses import dataclass
from functools import cached_property

from ..figures_text import decimal, short
from ..naming import capital
from ..scoring import Mode, Zone
from .mentions import Name, job_name, names_of
from .record import Record, WorkPart
from .verbs import verb_phrase
from .words import both, without_tail

NEAR = 3  # points to the next zone that count as close
WIDE = 24  # points between the ends of the range that count as wide

# What AI does to a task, as a clause that can follow a comma or a colon.
KEEPS = {
    Mode.DISPLACED: "a system could take on much of it",
    Mode.AUGMENTED: "AI can help with it but not do it for you",
    Mode.NOT_INVOLVED: "AI has no part in it by our estimate",
}
# Time in a week of five days, by the share of it in percent that is not reached.
TIMES = (
    (4, "about an hour"),
    (7, "about two hours"),
    (9, "about three hours"),
    (12, "half a day"),
    (18, "most of a day"),
    (24, "about a day"),
    (28, "more than a day"),
    (34, "about a day and a half"),
    (38, "nearly two days"),
    (45, "about two days"),
    (56, "about two and a half days"),
    (70, "about three days"),
)
MOST_TIME = "four days or so"
COUNTS = ("six", "seven", "eight", "nine", "ten", "eleven", "twelve")


class Told:
    """A task with its words, for `{m1.label}` and the like in a phrasing."""

    def __init__(self, part: WorkPart):
        self.part = part
        self.label = part.label
        self.Label = capital(part.label)
        self.do = verb_phrase(part.label)
        self.Do = capital(self.do)
        self.share = f"{part.percent}% of the week"
        self.share_of = f"{part.percent}%"
        self.time = next((words for end, words in TIMES if part.percent < end), MOST_TIME)
        self.Time = capital(self.time)
        self.mark = short(part.score, 1)
        self.keeps = KEEPS[part.mode]


@dataclass(frozen=True)
class Facts:
    """A record with what follows from it."""

    record: Record

    @cached_property
    def ends(self) -> tuple[list[Told], list[Told]]:
        """The half of the tasks with the highest marks and the half with the lowest.

        Within a half the task that weighs most comes first: its share of time times how far its
        mark is from the other end of the scale.
        """
        parts = sorted(self.record.parts, key=lambda p: (-p.score, -p.percent, p.number))
        half = len(parts) // 2
        high = sorted(parts[:half], key=lambda p: (-p.percent * (p.score - 1), p.number))
        low = sorted(parts[half:], key=lambda p: (-p.percent * (5 - p.score), p.number))
        return [Told(part) for part in high], [Told(part) for part in low]

    @property
    def machine(self) -> list[Told]:
        return self.ends[0]

    @property
    def human(self) -> list[Told]:
        return self.ends[1]

    @cached_property
    def names(self) -> tuple[Name, ...]:
        """What a block names in full once: the activities, and the job where its name is long."""
        record = self.record
        others = (
            *(other.phrase for other in record.neighbours),
            *(fact.group for fact in record.figures.values()),
            *record.borrowed,
            record.stand_in,
        )
        job = job_name(self.slots["phrase"], others)
        return names_of(task.name for task in record.inputs.tasks) + job

    @cached_property
    def story(self) -> str:
        """What decides the verdict: the word that the phrasings of the summary go by."""
        record = self.record
        inputs, zone = record.inputs, record.zone
        market, projected = inputs.signals.total, inputs.signals.experts
        if zone is Zone.RED:
            return "market" if market <= -3 else "screen"
        if zone is Zone.YELLOW and abs(market) >= 2 and market * projected > 0:
            return "rising" if market > 0 else "falling"
        if inputs.barriers.physical == 2 or inputs.principles.physical == 3:
            return "place"
        if inputs.principles.interpersonal >= 2 or inputs.barriers.cultural == 2:
            return "people"
        if inputs.barriers.regulatory or inputs.barriers.liability == 2:
            return "rules"
        return "tasks"

    @cached_property
    def is_near(self) -> bool:
        return self.record.flip.nearest.shown < NEAR

    @cached_property
    def is_wide(self) -> bool:
        return self.record.spread.shown_high - self.record.spread.shown_low > WIDE

    @cached_property
    def slots(self) -> dict:
        """Every name that a phrasing may use."""
        record, card = self.record, self.record.card
        does, helps, leaves = card.split
        tasks = len(record.parts)
        found = {
            "code": record.code,
            "phrase": without_tail(record.phrase),
            "subject": without_tail(record.phrase),
            "subject_capital": capital(without_tail(record.phrase)),
            "score": decimal(card.shown_score),
            "displacement": decimal(card.shown_displacement),
            "low": decimal(record.spread.shown_low),
            "high": decimal(record.spread.shown_high),
            "zone": card.zone.value.capitalize(),
            "edge": record.flip.nearest.words,
            "tasks_alone": decimal(card.parts[0].shown),
            "tasks": COUNTS[tasks - 6] if 6 <= tasks <= 12 else str(tasks),
            "does": f"{does}%",
            "helps": f"{helps}%",
            "leaves": f"{leaves}%",
            "horizon": record.horizon.text,
        }
        largest = [Told(p) for p in sorted(record.parts, key=lambda p: (-p.percent, p.number))]
        for letter, told in (("m", self.machine), ("h", self.human), ("b", largest)):
            found |= {f"{letter}{n}": task for n, task in enumerate(told[:3], start=1)}
            found[f"{letter}12"] = both(told[0].label, told[1].label)
        return found
