"""The names that prose may bind, with the values as the page prints them. Pure."""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field

from .. import scoring
from ..figures_text import decimal, figure, short, signed
from ..naming import in_sentence
from .blocks import Threat

GROUPS = {
    "signal": ("signals", scoring.SIGNAL_NAMES),
    "barrier": ("barriers", scoring.BARRIER_NAMES),
    "principle": ("principles", scoring.PRINCIPLE_NAMES),
}


@dataclass(frozen=True, slots=True)
class PageValues:
    """What a job page computed, as far as its prose may name it.

    `figures` holds printed figures by name: "median_wage", "median_wage.period", …
    """

    inputs: scoring.AssessmentInput
    card: scoring.ResistanceCard
    spread: scoring.Range
    flip: scoring.Flip
    horizon: scoring.Horizon
    figures: Mapping[str, str] = field(default_factory=dict)


def values_of(
    inputs: scoring.AssessmentInput, base_year: int, figures: Mapping[str, str]
) -> PageValues:
    """Return everything that prose may name, computed from the inputs."""
    card = scoring.resistance(inputs)
    return PageValues(
        inputs,
        card,
        scoring.score_range(inputs),
        scoring.distance_to_flip(inputs),
        scoring.horizon(card.shown_displacement, base_year),
        figures,
    )


def printed_figures(rows) -> dict[str, str]:
    """Return rows of `Figure` by the names that prose binds: value, period, whom it counts."""
    found = {}
    for row in rows:
        found[row.kind] = figure(row.kind, row.value, row.is_capped)
        found[f"{row.kind}.period"] = row.period
        found[f"{row.kind}.for"] = in_sentence(row.published_title)
    return found


def printed_values(page: PageValues, threats: Iterable[Threat] = ()) -> dict[str, str]:
    """Return the printed value of every name that prose may bind."""
    card, inputs = page.card, page.inputs
    displaced, augmented, untouched = card.split
    return {
        "score": decimal(card.shown_score),
        "displacement": decimal(card.shown_displacement),
        "low": decimal(page.spread.shown_low),
        "high": decimal(page.spread.shown_high),
        "label": card.label,
        "zone": card.zone.value.capitalize(),
        "status": card.status,
        "distance": page.flip.nearest.words,
        "horizon": page.horizon.text,
        "window": str(page.horizon.window),
        "task_resistance": decimal(card.shown_task_resistance, card.decimals),
        "split.displaced": f"{displaced}%",
        "split.augmented": f"{augmented}%",
        "split.untouched": f"{untouched}%",
        "share.at_3": f"{short(card.percent_at_3)}%",
        "share.at_4": f"{short(card.percent_at_4)}%",
        "evidence": signed(inputs.signals.total, 0),
        "barriers": str(inputs.barriers.total),
        "principles": str(inputs.principles.total),
        "growth": signed(inputs.growth, 0),
        **_tasks(inputs),
        **_ratings(inputs),
        **{f"figure:{name}": value for name, value in page.figures.items()},
        **_threats(page, threats),
    }


def _tasks(inputs: scoring.AssessmentInput) -> dict[str, str]:
    found = {}
    for number, task in enumerate(inputs.tasks, 1):
        found[f"task:{number}.name"] = task.name
        found[f"task:{number}.percent"] = f"{task.percent}%"
        found[f"task:{number}.score"] = short(task.score, 1)
        found[f"task:{number}.mode"] = task.mode.value
    return found


def _ratings(inputs: scoring.AssessmentInput) -> dict[str, str]:
    return {
        f"{kind}:{name}": signed(value, 0) if kind == "signal" else str(value)
        for kind, (group, names) in GROUPS.items()
        for name in names
        for value in [getattr(getattr(inputs, group), name)]
    }


def signed_short(value: float) -> str:
    """Return a signal or growth mark with its sign."""
    return signed(value, 0)


def _threats(page: PageValues, threats: Iterable[Threat]) -> dict[str, str]:
    """Return what the score becomes if a threat is right, and by how many points that moves it."""
    found = {}
    for number, threat in enumerate(threats, 1):
        found[f"threat:{number}.weight"] = f"{threat.weight}%"
        if threat.moves_to is None:
            continue
        is_mark = threat.lever.startswith(("task:", "barrier:"))
        found[f"threat:{number}.moves_to"] = (short if is_mark else signed_short)(threat.moves_to)
        try:
            moved = scoring.with_values(page.inputs, {threat.lever: threat.moves_to})
        except ValueError:  # the prose names a lever that this assessment has not
            continue
        card = scoring.resistance(moved)
        lost = abs(card.shown_score - page.card.shown_score)
        found[f"threat:{number}.score"] = decimal(card.shown_score)
        found[f"threat:{number}.points"] = decimal(lost)
        found[f"threat:{number}.zone"] = card.zone.value.capitalize()
    return found
