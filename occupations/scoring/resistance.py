"""Resistance: how well a job withstands AI, 0–100, higher is safer. The headline lens."""

import math
from dataclasses import dataclass

from .inputs import AssessmentInput, Zone
from .parts import Part, make_parts, tidy, to_print
from .ruler import MODIFIER_STEPS, RAW_SPAN, TOP_OF_TASKS, band_of, label_rule, modifier, on_ruler
from .week import (
    WeightedTask,
    WorkSplit,
    printed_decimals,
    share_at_least,
    weighted_score,
    weighted_tasks,
    work_split,
)

VERSION = "1.0"

SCREEN_NOTE = "A quick screen shown beside the score; it adds nothing to it."
CLAMP_NOTES = {
    "top": "The formula reaches {unclamped}; the ruler ends at 100, so the rest is cut.",
    "bottom": "The formula falls to {unclamped}; the ruler ends at 0, so the score stays there.",
}


@dataclass(frozen=True, slots=True)
class ResistanceCard:
    """The resistance score and everything that a page needs to print how it came about."""

    version: str
    weighted: float
    task_resistance: float
    evidence_modifier: float
    barrier_modifier: float
    growth_modifier: float
    raw: float
    unclamped: float
    score: float
    clamped: str | None
    zone: Zone
    label: str
    label_reason: str
    status: str
    displacement: float
    shown_score: float
    shown_displacement: float
    boundary_note: str
    parts: tuple[Part, ...]
    tasks: tuple[WeightedTask, ...]
    decimals: int  # that weighted, task_resistance and each task's weighted value are printed with
    shown_weighted: float
    shown_task_resistance: float
    split: WorkSplit
    percent_at_3: int
    percent_at_4: int


def resistance(assessment: AssessmentInput) -> ResistanceCard:
    """Return how well the job withstands AI, 0–100, higher is safer, with its whole arithmetic.

    Source  jobzonerisk-aijri for formula, zones and Yellow (Urgent); ours for the other labels
    """
    tasks = assessment.tasks
    weighted = weighted_score(tasks)
    task_resistance, factors = _product_of(assessment)
    raw = task_resistance * math.prod(factors.values())
    unclamped = on_ruler(raw)
    score = min(max(unclamped, 0.0), 100.0)
    band = band_of(score)
    rule = label_rule(band.zone, assessment.growth, tasks)
    shown_score = to_print(score)
    decimals = printed_decimals(tasks)
    shown_weighted = to_print(weighted, decimals)
    return ResistanceCard(
        version=VERSION,
        weighted=weighted,
        task_resistance=task_resistance,
        evidence_modifier=factors["evidence"],
        barrier_modifier=factors["barriers"],
        growth_modifier=factors["growth"],
        raw=tidy(raw),
        unclamped=unclamped,
        score=score,
        clamped="top" if unclamped > 100 else "bottom" if unclamped < 0 else None,
        zone=band.zone,
        label=rule.label,
        label_reason=rule.caption,
        status=band.status,
        displacement=tidy(100 - score),
        shown_score=shown_score,
        shown_displacement=to_print(100 - shown_score),
        boundary_note=boundary_note(score, shown_score),
        parts=waterfall(task_resistance, factors),
        tasks=weighted_tasks(tasks),
        decimals=decimals,
        shown_weighted=shown_weighted,
        shown_task_resistance=to_print(TOP_OF_TASKS - shown_weighted, decimals),
        split=work_split(tasks),
        percent_at_3=share_at_least(tasks, 3),
        percent_at_4=share_at_least(tasks, 4),
    )


def unclamped_score(assessment: AssessmentInput) -> float:
    """Return the score alone, before it is held within 0–100: `resistance(…).unclamped`."""
    task_resistance, factors = _product_of(assessment)
    return on_ruler(task_resistance * math.prod(factors.values()))


def _product_of(assessment: AssessmentInput) -> tuple[float, dict[str, float]]:
    """Return task resistance and the factors on it."""
    return tidy(TOP_OF_TASKS - weighted_score(assessment.tasks)), {
        "evidence": modifier("evidence", assessment.signals.total),
        "barriers": modifier("barriers", assessment.barriers.total),
        "growth": modifier("growth", assessment.growth),
    }


def waterfall(task_resistance: float, factors: dict[str, float]) -> tuple[Part, ...]:
    """Return the bars from task resistance alone to the score, which they add up to.

    The first bar is the score with every factor at 1. The factors multiply, so what they do
    together is shared in proportion to their logarithms, which leaves nothing over.

    Source  ang-2005-lmdi for the split by logarithmic means; ours for the use of it
    """
    unclamped = on_ruler(task_resistance * math.prod(factors.values()))
    score = min(max(unclamped, 0.0), 100.0)
    logs = {key: math.log(factor) for key, factor in factors.items()}
    together = math.fsum(logs.values())
    mean = task_resistance * (math.expm1(together) / together if together else 1)
    rows = [("Task resistance alone", "tasks", on_ruler(task_resistance), "All factors at 1.")]
    for key, step in MODIFIER_STEPS.items():
        note = f"A factor of {factors[key]:.2f} on task resistance."
        rows.append((step.name, key, mean * logs[key] / RAW_SPAN * 100, note))
    rows.append(("Protective principles", "principles", 0.0, SCREEN_NOTE))
    if score != unclamped:
        end = "top" if unclamped > 100 else "bottom"
        note = CLAMP_NOTES[end].format(unclamped=to_print(unclamped))
        rows.append((f"Held at the {end} of the ruler", "clamp", score - unclamped, note))
    return make_parts(rows, to_print(score))


def boundary_note(score: float, shown_score: float) -> str:
    """Return a sentence where the printed score seems to lie in a safer zone than the exact one."""
    shown_band = band_of(shown_score)
    if band_of(score) is shown_band:
        return ""
    digits = next(n for n in range(2, 10) if to_print(score, n) < shown_band.low)
    exact = f"{to_print(score, digits):.{digits}f}"
    return f"The score is {exact} before rounding, which is below {shown_band.low:g}."
