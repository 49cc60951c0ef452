"""The whole job page: reads the rows in a fixed number of queries and hands over plain values."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass, replace

from django.db.models import Count, Q

from .. import scoring
from ..figures_text import decimal
from ..models import (
    Assessment,
    Dataset,
    Figure,
    IndexValue,
    Level,
    Occupation,
    Origin,
    RatingGroup,
    ScoreSnapshot,
    Status,
)
from ..prose import Prose
from ..services import to_input
from . import head, verdict
from .about import About, about
from .claims import Words, words
from .contents import Group, contents
from .history import History, history
from .impact import ImpactPage, impact_page
from .linked_data import job_data
from .market import market_input
from .rows import OutsideRow, RatingTable, TaskRow, outside_rows, rating_table, task_rows
from .scale import Scale, Split, peers, scale, split_of
from .status import Field, status_report
from .week_blocks import WeekBlocks, week_blocks
from .where import WherePage, where_page
from .words import prose_for
from .working import Step, WaterfallRow, steps, waterfall
from .world import world

PEERS_SHOWN = 4
SCENARIO_SOURCES = {
    "anthropic-economic-index": "Anthropic Economic Index",
    "bls-employment-projections": "BLS Employment Projections",
    "bls-oews": "BLS wage survey",
    "ours": "our own rating at the next review",
}


@dataclass(frozen=True, slots=True)
class Version:
    """A link to another assessment of the same job."""

    name: str
    query: str
    is_current: bool


@dataclass(frozen=True, slots=True)
class ScenarioRow:
    """A scenario with the name of the source that will settle it."""

    scenario: scoring.Scenario
    source: str


@dataclass(frozen=True, slots=True)
class JobPage:
    """Everything that the page of a scored job prints."""

    about: About
    assessment: Assessment
    card: scoring.ResistanceCard
    spread: scoring.Range
    flip: scoring.Flip
    horizon: scoring.Horizon
    screen: scoring.Screen
    resilience: scoring.ResilienceCard
    career: scoring.CareerSafety
    scenarios: tuple[ScenarioRow, ...]
    scale: Scale
    split: Split
    own: dict[str, tuple[str, str]]  # the sentences built from the card: text and first word
    claims: dict[str, str]
    status_meaning: str
    tasks: tuple[TaskRow, ...]
    blocks: WeekBlocks
    steps: tuple[Step, ...]
    waterfall: tuple[WaterfallRow, ...]
    ratings: tuple[RatingTable, ...]
    rating_count: int
    opinions: scoring.OpinionsCard
    outside: tuple[OutsideRow, ...]
    levels: tuple[Version, ...]
    other_origin: Version | None
    siblings: tuple[Occupation, ...]
    sources: tuple[Dataset, ...]
    history: History | None
    figures: tuple[Figure, ...]
    inputs: scoring.AssessmentInput
    where: WherePage | None = None
    impact: ImpactPage | None = None
    status: tuple[Field, ...] = ()
    prose: Prose | None = None
    words: Words | None = None
    contents: tuple[Group, ...] = ()
    title: str = ""
    description: str = ""
    linked_data: tuple[dict, ...] = ()


def published_versions(occupation: Occupation) -> list[tuple[str, str]]:
    """Return the level and origin of every published assessment, one query."""
    found = Assessment.objects.published().filter(occupation=occupation)
    return list(found.values_list("level", "origin"))


def unscored_page(occupation: Occupation) -> About:
    """Return the page of an occupation that has no score."""
    return about(occupation, _figures(occupation))


def job_page(
    occupation: Occupation, assessment: Assessment, versions: Sequence[tuple[str, str]]
) -> JobPage:
    """Return the page for one published assessment.

    Takes   an assessment loaded `with_inputs`, and what `published_versions` gave.
    """
    inputs = to_input(assessment)
    card = scoring.resistance(inputs)
    spread, flip = scoring.score_range(inputs), scoring.distance_to_flip(inputs)
    horizon = scoring.horizon(card.shown_displacement, assessment.assessed_on.year)
    values = tuple(_opinions(occupation))
    opinions = scoring.compare_opinions(_own_percentile(card.score), _as_opinions(values))
    figures = _figures(occupation)
    market = market_input(figures, assessment.tasks.all(), len(values))
    facts = about(occupation, figures)
    ratings = tuple(assessment.ratings.all())
    tasks = task_rows(assessment.tasks.all(), card)
    page = JobPage(
        about=facts,
        assessment=assessment,
        card=card,
        spread=spread,
        flip=flip,
        horizon=horizon,
        screen=scoring.quick_screen(inputs.principles, card.zone),
        resilience=scoring.resilience(inputs, market),
        career=scoring.career_safety(inputs, card, market),
        scenarios=tuple(
            ScenarioRow(found, SCENARIO_SOURCES.get(found.source_key, found.source_key))
            for found in scoring.scenarios(inputs, market, assessment.assessed_on)
        ),
        scale=scale(
            card.shown_score,
            spread.shown_low,
            spread.shown_high,
            peers((row.related for row in facts.related), PEERS_SHOWN),
        ),
        split=split_of(card.split),
        own={
            "verdict": (verdict.verdict(card), verdict.answer_word(card)),
            "certainty": (verdict.certainty(card, spread, flip), ""),
            "timeline": (verdict.timeline(horizon), ""),
        },
        claims={
            "score": verdict.score_claim(card),
            "tasks": verdict.tasks_claim(card),
            "label": verdict.label_reason(card),
            "opinions": opinions.text.removesuffix("."),
            "ratings": verdict.ratings_claim(inputs.signals.total, inputs.barriers.total),
        },
        status_meaning=verdict.STATUS_MEANINGS[card.status],
        tasks=tasks,
        blocks=week_blocks(tasks, card.shown_weighted),
        steps=steps(inputs, card),
        waterfall=waterfall(card),
        ratings=tuple(rating_table(ratings, group) for group in RatingGroup.values),
        rating_count=len(ratings),
        opinions=opinions,
        outside=outside_rows(values, opinions.rows, occupation),
        levels=_levels(assessment, versions),
        other_origin=_other_origin(assessment, versions),
        siblings=tuple(Occupation.objects.filter(onetsoc__in=assessment.borrowed_from)),
        sources=_sources(facts.figures, values, ratings),
        history=history(_results(assessment)),
        figures=tuple(figures),
        inputs=inputs,
    )
    return _in_words(occupation, page)


def _in_words(occupation: Occupation, page: JobPage) -> JobPage:
    """Return the page with its places and its prose, and what follows from both."""
    where = where_page(page.inputs, page.card, world())
    prose = prose_for(occupation, replace(page, where=where))
    if where and prose and prose.regions:
        where = where_page(page.inputs, page.card, world(), prose.map_labels, prose.regions)
    given, entity = (prose.impact, prose.entity) if prose else ((), None)
    impact = impact_page(page.figures, occupation, page.card.split.displaced, given)
    report = (occupation, page.assessment, page.card, page.spread, page.horizon, impact, entity)
    page = replace(
        page,
        where=where,
        prose=prose,
        words=words(page.own, prose, where is not None),
        impact=impact,
        status=status_report(*report),
        title=head.title(
            page.about.question, occupation.title, f"{decimal(page.card.shown_score)} of 100"
        ),
        description=head.description(occupation.title, page.card),
    )
    if prose is not None:
        page.claims["threats"] = verdict.threats_claim(len(prose.threats))
        page.claims["why"] = verdict.number_word(len(prose.why))
    return replace(page, contents=contents(page), linked_data=job_data(occupation, page))


def _figures(occupation: Occupation) -> list[Figure]:
    return list(occupation.figures.select_related("dataset"))


def _opinions(occupation: Occupation):
    return occupation.opinions.select_related("index__dataset").order_by("index__position")


def _as_opinions(values: Iterable[IndexValue]) -> list[scoring.Opinion]:
    return [
        scoring.Opinion(
            value.index.key,
            value.index.name,
            value.value,
            value.percentile,
            value.index.higher_means,
            value.index.year,
            value.index.publisher,
        )
        for value in values
    ]


def _own_percentile(score: float) -> float:
    """Return the place of the score among all scored jobs, 0–100; equal scores share the middle."""
    counts = Occupation.objects.scored().aggregate(
        below=Count("pk", filter=Q(score__lt=score)),
        equal=Count("pk", filter=Q(score=score)),
        every=Count("pk"),
    )
    return (counts["below"] + counts["equal"] / 2) / (counts["every"] or 1) * 100


def _results(assessment: Assessment) -> list[tuple]:
    """Return the day and score of every version of this assessment, the oldest first."""
    found = ScoreSnapshot.objects.filter(
        assessment__occupation=assessment.occupation_id,
        assessment__level=assessment.level,
        assessment__origin=assessment.origin,
        assessment__status__in=(Status.PUBLISHED, Status.SUPERSEDED),
    )
    return list(found.order_by("pk").values_list("assessment__assessed_on", "score"))


def _levels(assessment: Assessment, versions) -> tuple[Version, ...]:
    held = {level for level, origin in versions}
    if len(held) < 2:
        return ()
    return tuple(
        Version(label, "" if level == Level.MID else f"?level={level}", level == assessment.level)
        for level, label in Level.choices
        if level in held
    )


def _other_origin(assessment: Assessment, versions) -> Version | None:
    other = Origin.BASELINE if assessment.origin == Origin.CURATED else Origin.CURATED
    if (assessment.level, other) not in versions:
        return None
    terms = [] if assessment.level == Level.MID else [f"level={assessment.level}"]
    if other == Origin.BASELINE:
        terms.append("origin=baseline")
    return Version(other.label, f"?{'&'.join(terms)}" if terms else "", False)


def _sources(figures, values, ratings) -> tuple[Dataset, ...]:
    found = [row.dataset for row in figures]
    found += [value.index.dataset for value in values]
    found += [rating.dataset for rating in ratings if rating.dataset]
    unique = {dataset.pk: dataset for dataset in found}
    return tuple(sorted(unique.values(), key=lambda row: (row.publisher, row.title)))
