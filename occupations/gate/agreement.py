"""Rules on how the words agree with the numbers they stand beside. Pure."""

import re
from collections.abc import Iterator

from .. import scoring
from ..prose.binding import BindingError, bind, names_in
from ..prose.stored import MARKDOWN, SHAPES
from ..scoring import COMPONENTS, RESILIENCE_PARTS, Mode, Zone
from ..scoring.where import REGIONS
from .model import Candidate

Found = Iterator[tuple[str, str]]
PARTS = (*COMPONENTS, *(part.key for part in RESILIENCE_PARTS))
FEW, MANY = 2.0, 4.0  # marks at which a mode contradicts the mark
WORDS = ("two", "three", "four", "five", "six", "seven", "eight", "nine", "ten", "eleven", "twelve")
NUMBERS = {word: number for number, word in enumerate(WORDS, 2)}
COUNTED = re.compile(
    r"\b(?:(all|the|these|its|our) )?(\d{1,2}|" + "|".join(NUMBERS) + r") "
    r"(threats|tasks|signals|barriers|sources|scenarios)\b",
    re.IGNORECASE,
)


def bindings_are_known(page: Candidate) -> Found:
    """Each name in braces is one that the page has a value for.

    Catches  {scor}, {task:14.percent} in a week of seven tasks, a figure that the data has lost.
    Leaves   {score}, {figure:median_wage} where there is one.
    """
    if page.prose is None or page.page is None:
        return
    values = page.values()
    for text in page.texts():
        if text.is_prose:
            try:
                bind(text.text, values, text.place)
            except BindingError as error:
                yield text.place, str(error).removeprefix(f"{text.place}: ")


def threats_speak_against_the_verdict(page: Candidate) -> Found:
    """A threat, were it right, moves the score against the verdict.

    Catches  a threat on a Yellow page whose lever would raise the score: that is a defence.
    Leaves   one whose lever would lower it; on a Red page, one that would raise it.
    """
    if page.prose is None or page.page is None:
        return
    against = 1 if page.page.card.zone is Zone.RED else -1
    for number, threat in enumerate(page.prose.threats, 1):
        if threat.moves_to is None:
            yield f"threats.{number}.moves_to", "does not say where its lever would go"
            continue
        try:
            moved = scoring.with_values(page.page.inputs, {threat.lever: threat.moves_to})
        except ValueError as error:
            yield f"threats.{number}.lever", f"{threat.lever}: {error}"
            continue
        change = scoring.resistance(moved).score - page.page.card.score
        if change * against <= 0:
            way = "down" if against < 0 else "up"
            yield (
                f"threats.{number}.lever",
                f"{threat.lever} at {threat.moves_to:g} moves the score by {change:+.1f}; "
                f"a threat to this verdict has to move it {way}",
            )


def modes_agree_with_marks(page: Candidate) -> Found:
    """A task's mode does not contradict its mark.

    Catches  a task at 1.5 that is displaced, one at 4.5 in which AI is not involved.
    Leaves   a task at 4 that is displaced, one at 1.5 in which AI is not involved.
    """
    if page.record is None:
        return
    for number, task in enumerate(page.record["tasks"], 1):
        mode, mark = task["mode"], task["score"]
        if (mode == Mode.DISPLACED and mark <= FEW) or (mode == Mode.NOT_INVOLVED and mark >= MANY):
            yield f"tasks.{number}.mode", f"“{mode}” contradicts a mark of {mark:g}"


def counts_agree_with_lines(page: Candidate) -> Found:
    """A sentence that counts threats, tasks or sources counts as many as there are.

    Catches  “The four threats” above three.
    Leaves   “Two tasks fill most of the week”, which speaks of some of them.
    """
    if page.prose is None:
        return
    actual = {
        "threats": len(page.prose.threats),
        "signals": len(scoring.SIGNAL_NAMES),
        "barriers": len(scoring.BARRIER_NAMES),
        "scenarios": len(page.prose.scenarios) or 3,
    }
    if page.page is not None:
        actual["tasks"] = len(page.page.inputs.tasks)
    if page.cited:
        actual["sources"] = len(page.prose.cited) or len(page.cited)
    for text in page.texts():
        for definite, word, noun in COUNTED.findall(text.text) if text.is_prose else ():
            number = NUMBERS.get(word.lower()) or int(word)
            there = actual.get(noun.lower())
            is_all = definite.lower() in ("all", "the", "these")
            if there is not None and (number > there or (is_all and number != there)):
                yield text.place, f"“{word} {noun}”, and there are {there}"


def stand_ins_are_named(page: Candidate) -> Found:
    """A block that prints a borrowed figure says whom the figure was counted for.

    Catches  “Pay is {figure:median_wage}.” on a page whose figures come from a stand-in.
    Leaves   “The median of {figure:median_wage.for} is {figure:median_wage}.”
    """
    if page.prose is None or not page.borrows:
        return
    blocks: dict[str, set[str]] = {}
    first: dict[str, str] = {}
    for text in page.texts():
        names = [name for name in names_in(text.text) if name.startswith("figure:")]
        if text.is_prose and names:
            block = text.place.partition(".")[0]
            blocks.setdefault(block, set()).update(names)
            first.setdefault(block, text.place)
    for block, names in blocks.items():
        if not any(name.endswith(".for") for name in names):
            yield first[block], "a figure of the stand-in stands here without its name"


def places_are_on_the_page(page: Candidate) -> Found:
    """Map labels, regions and parts of resilience are named after something on the page.

    Catches  a label in the country XYZ, a reason for a part “robots”, the same part twice.
    Leaves   a label in GBR, a reason for the part “robotics”.
    """
    if page.prose is None:
        return
    for number, label in enumerate(page.prose.map_labels, 1):
        if page.places and label.iso3 not in page.places:
            yield f"map_labels.{number}.iso3", f"{label.iso3!r} is no country on the map"
    yield from _named(page, "resilience", "part", PARTS, "is no part of the resilience score")
    yield from _named(page, "regions", "region", REGIONS, "is no region of the table")


def _named(page: Candidate, block: str, entry: str, known, what: str) -> Found:
    names = [getattr(each, entry) for each in getattr(page.prose, block)]
    for number, name in enumerate(names, 1):
        if name not in known:
            yield f"{block}.{number}.{entry}", f"{name!r} {what}"
        elif name in names[: number - 1]:
            yield f"{block}.{number}.{entry}", f"{name!r} stands twice"


def markdown_survives(page: Candidate) -> Found:
    """Cleaning takes nothing away from a text in Markdown.

    Catches  <em>Title</em>.
    Leaves   *Title*.
    """
    if page.prose is None:
        return
    for text in page.texts():
        is_markdown = text.is_prose and SHAPES.get(text.place) == MARKDOWN
        if is_markdown and (lost := page.lost_in_cleaning(text.text)):
            yield text.place, f"cleaning takes away {lost}"
