"""What the recipe reads: task records and facts of one occupation."""

from collections.abc import Mapping
from dataclasses import dataclass, field


@dataclass(frozen=True, slots=True)
class TaskRecord:
    """One task of the taxonomy with the ratings and labels that others gave it.

    `importance` is 1–5; `human` and `gpt4` are exposure labels E0–E2; `automation`, `complexity`,
    `physical` and `regulatory` are 0–4; `use` and `handed_over` are shares 0–1. What nobody
    rated is None or an empty label.
    """

    task_id: int
    weight: str
    importance: float | None
    human: str
    gpt4: str
    automation: float | None
    complexity: float | None
    physical: float | None
    regulatory: float | None
    use: float | None
    handed_over: float | None
    activities: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Facts:
    """What else is known of an occupation: contexts 0–1, work activities 1–5, market figures.

    `borrowed` names the fields ("contexts", "elements") that come from siblings.
    """

    contexts: Mapping[str, float] = field(default_factory=dict)
    elements: Mapping[str, float] = field(default_factory=dict)
    projected_growth: float | None = None
    wage_change: float | None = None
    observed_use: float | None = None
    borrowed: frozenset[str] = frozenset()
