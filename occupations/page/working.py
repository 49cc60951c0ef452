"""The arithmetic of a score as rows that a reader can follow. Pure: cards in, rows out."""

from dataclasses import dataclass

from .. import scoring
from ..figures_text import MINUS, decimal, short, signed
from ..scoring import AssessmentInput, ResistanceCard


@dataclass(frozen=True, slots=True)
class Step:
    """One line of the formula: what it is, the sum with real numbers, and what comes out."""

    name: str
    sum: str
    result: str


@dataclass(frozen=True, slots=True)
class WaterfallRow:
    """One bar of the waterfall, from where the bar before it ended."""

    name: str
    key: str
    shown: str
    note: str
    x: float
    width: float
    end: float
    turn: str  # base, up, down or none


def steps(inputs: AssessmentInput, card: ResistanceCard) -> tuple[Step, ...]:
    """Return the formula line by line with the numbers of this job."""
    tasks = decimal(card.shown_task_resistance, card.decimals)
    ratings = {
        "evidence": (inputs.signals.total, card.evidence_modifier),
        "barriers": (inputs.barriers.total, card.barrier_modifier),
        "growth": (inputs.growth, card.growth_modifier),
    }
    modifiers = [
        Step(
            f"{step.name} ({step.caption})",
            f"1 + {short(step.step)} × {_bracketed(ratings[key][0])}",
            decimal(ratings[key][1], 2),
        )
        for key, step in scoring.MODIFIER_STEPS.items()
    ]
    factors = " × ".join(decimal(factor, 2) for _, factor in ratings.values())
    raw = decimal(card.raw, 4)
    floor, span = decimal(scoring.RAW_FLOOR, 2), decimal(scoring.RAW_SPAN, 2)
    top = decimal(scoring.TOP_OF_TASKS, 2)
    weighted = decimal(card.shown_weighted, card.decimals)
    last = decimal(scoring.to_print(card.unclamped))
    return (
        Step("Task resistance (6 less the weighted mark)", f"{top} {MINUS} {weighted}", tasks),
        *modifiers,
        Step("Raw value (all four multiplied)", f"{tasks} × {factors}", raw),
        Step("Put on the ruler", f"({raw} {MINUS} {floor}) / {span} × 100", last),
    )


def waterfall(card: ResistanceCard) -> tuple[WaterfallRow, ...]:
    """Return the bars from task resistance to the score, each starting where the last one ended."""
    rows, running = [], 0.0
    for index, part in enumerate(card.parts):
        end = running + part.points
        left, right = (_held(value) for value in sorted((running, end)))
        turn = "base" if not index else "up" if part.points > 0 else "down"
        rows.append(
            WaterfallRow(
                part.name,
                part.key,
                decimal(part.shown) if not index else signed(part.shown),
                part.note,
                left,
                round(right - left, 4),
                _held(end),
                turn if part.points else "none",
            )
        )
        running = end
    return tuple(rows)


def _held(value: float) -> float:
    return round(min(max(value, 0.0), 100.0), 4)


def _bracketed(value: int) -> str:
    return f"({MINUS}{-value})" if value < 0 else str(value)
