"""The week as blocks: width is the share of time, height the mark. Pure: SVG attributes only."""

from collections.abc import Sequence
from dataclasses import dataclass

BASE = 274  # the y of the ground line, in pixels
STEP = 50  # pixels per mark
HEIGHT = 300
NARROWEST = 690  # pixels of the chart on the narrowest screen that shows names
LETTER = 6.9  # pixels of an average letter of a name
LINE = 16
NAME_TOP = 46  # from the top of a block to the first line of its name


@dataclass(frozen=True, slots=True)
class Word:
    """One line of a name inside its block."""

    text: str
    y: float


@dataclass(frozen=True, slots=True)
class Block:
    """One task: its place in percent across and in pixels down."""

    number: int
    percent: int
    mode_key: str
    x: float
    middle: float
    y: float
    height: float
    mark: str  # printed above the first block of each height
    mark_y: float
    number_y: float
    words: tuple[Word, ...]


@dataclass(frozen=True, slots=True)
class WeekBlocks:
    """The whole chart."""

    blocks: tuple[Block, ...]
    average_y: float
    top: int = BASE - 5 * STEP
    base: int = BASE
    height: int = HEIGHT


def week_blocks(tasks: Sequence, weighted_mark: float) -> WeekBlocks:
    """Return the chart of tasks that are sorted as they stand on the page.

    Takes   rows with number, name, percent, value (the mark as a number), mark and mode_key.
    """
    blocks, x, last = [], 0, None
    for task in tasks:
        blocks.append(_block(task, x, task.mark if task.mark != last else ""))
        x, last = x + task.percent, task.mark
    return WeekBlocks(tuple(blocks), round(BASE - STEP * weighted_mark, 1))


def _block(task, x: int, mark: str) -> Block:
    height = round(STEP * task.value, 1)
    top = round(BASE - height, 1)
    return Block(
        task.number,
        task.percent,
        task.mode_key,
        x,
        round(x + task.percent / 2, 2),
        top,
        height,
        mark,
        round(top - 8, 1),
        round(top + 22, 1),
        _words(task.name, task.percent, top, height),
    )


def _words(name: str, percent: int, top: float, height: float) -> tuple[Word, ...]:
    """Return the name in lines that fit the block, or nothing when it does not fit whole."""
    room = int((percent / 100 * NARROWEST - 6) / LETTER)
    lines = [""]
    for word in name.split():
        longer = f"{lines[-1]} {word}".strip()
        if len(longer) <= room:
            lines[-1] = longer
        else:
            lines.append(word)
    lines = [line for line in lines if line]
    fits = len(lines) * LINE + NAME_TOP - 8 <= height and max(map(len, lines)) <= room
    if not fits:
        return ()
    return tuple(Word(line, round(top + NAME_TOP + LINE * n, 1)) for n, line in enumerate(lines))
