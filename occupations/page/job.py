"""The whole job page: rows and cards put together as plain values."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass, replace
from datetime import date

from .. import scoring
from ..figures_text import decimal
from ..models import (
    Assessment,
    Dataset,
    Figure,
    Occupation,
    Origin,
    Rating,
    RatingGroup,
    ScoreSnapshot,
)
from ..prose import Prose, Record
from ..services import to_input
from . import head, verdict
from .about import About, about
from .cited import CitedGroup, all_lines, cited_groups, with_cites
from .claims import Words, words
from .contents import Group, contents
from .evidence import Behind, Evidence, behind, with_verdicts
from .history import History, history
from .impact import ImpactPage, impact_page
from .linked_data import job_data
from .market import market_input
from .overrides import KnownFault, known_faults
from .reading import as_opinions, figures_of, own_percentile, rows_of, sources_of
from .rows import OutsideRow, RatingTable, TaskRow, outside_rows, rating_table, task_rows
from .scale import Scale, Split, peers, scale, split_of
from .status import Field, status_report
from .versions import Version, levels, other_origin, published_versions, results_of
from .week_blocks import WeekBlocks, week_blocks
from .where import WherePage, dated_reasons, where_page
from .words import prose_for, record_for
from .working import Step, WaterfallRow, steps, waterfall
from .world import world_of

PEERS_SHOWN = 4
SCENARIO_SOURCES = {
    "anthropic-economic-index": "Anthropic Economic Index",
    "bls-employment-projections": "BLS Employment Projections",
    "bls-oews": "BLS wage survey",
    "ours": "our own rating at the next review",
}


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
    known_faults: tuple[KnownFault, ...] = ()
    where: WherePage | None = None
    impact: ImpactPage | None = None
    status: tuple[Field, ...] = ()
    record: Record | None = None  # what the generator wrote the prose from
    prose: Prose | None = None
    words: Words | None = None
    cited: tuple[CitedGroup, ...] = ()
    evidence: Evidence | None = None
    behind: tuple[Behind, ...] = ()
    contents: tuple[Group, ...] = ()
    title: str = ""
    description: str = ""
    linked_data: tuple[dict, ...] = ()


Read = Callable[[Occupation, JobPage], Evidence]


def unscored_page(occupation: Occupation) -> About:
    """Return the page of an occupation that has no score."""
    return about(occupation, figures_of(occupation), occupation.roles.all())


def job_page(
    occupation: Occupation,
    assessment: Assessment,
    results: Sequence[ScoreSnapshot],
    read: Read | None = None,
) -> JobPage:
    """Return the page for one published assessment, eight queries.

    Takes   an occupation loaded `for_page`, what `shown_results` gave, of that what
            `assessment_of` chose, and what reads the page's lines and gives the evidence;
            without it the words are as they were written, and the page cannot be printed.
    """
    inputs, rows = to_input(assessment), rows_of(occupation, assessment.borrowed_from)
    card = scoring.resistance(inputs)
    opinions = scoring.compare_opinions(own_percentile(card.score), as_opinions(rows.values))
    facts = about(occupation, rows.figures, rows.roles)
    lenses = _lenses(inputs, card, assessment, rows)
    versions = published_versions(results)
    ratings = tuple(assessment.ratings.all())
    page = JobPage(
        about=facts,
        assessment=assessment,
        inputs=inputs,
        card=card,
        **lenses,
        **_sentences(inputs, card, lenses, opinions),
        **_week(inputs, card, assessment),
        **_ratings(ratings),
        scale=_scale(card, lenses["spread"], facts),
        opinions=opinions,
        outside=outside_rows(rows.values, opinions.rows, occupation),
        levels=levels(assessment, versions),
        other_origin=other_origin(assessment, versions),
        siblings=rows.siblings,
        sources=sources_of(rows, ratings),
        history=history(results_of(assessment, results)),
        figures=rows.figures,
        known_faults=known_faults(occupation),
    )
    return _with_links(occupation, _read(occupation, _in_words(occupation, page), read))


def _lenses(inputs: scoring.AssessmentInput, card, assessment: Assessment, rows) -> dict:
    """Return what the other lenses make of the same inputs."""
    market = market_input(rows.figures, assessment.tasks.all(), len(rows.values))
    return {
        "spread": scoring.score_range(inputs),
        "flip": scoring.distance_to_flip(inputs),
        "horizon": scoring.horizon(card.shown_displacement, assessment.assessed_on.year),
        "screen": scoring.quick_screen(inputs.principles, card.zone),
        "resilience": scoring.resilience(inputs, market),
        "career": scoring.career_safety(inputs, card, market),
        "scenarios": _scenarios(inputs, market, assessment.assessed_on),
    }


def _scenarios(inputs, market: scoring.MarketInput, on: date) -> tuple[ScenarioRow, ...]:
    return tuple(
        ScenarioRow(found, SCENARIO_SOURCES.get(found.source_key, found.source_key))
        for found in scoring.scenarios(inputs, market, on)
    )


def _sentences(inputs: scoring.AssessmentInput, card, lenses: dict, opinions) -> dict:
    """Return the sentences that are built from the numbers."""
    return {
        "own": {
            "verdict": (verdict.verdict(card, inputs.tasks), verdict.answer_word(card)),
            "certainty": (verdict.certainty(card, lenses["spread"], lenses["flip"]), ""),
            "timeline": (verdict.timeline(lenses["horizon"]), ""),
        },
        "claims": {
            "score": verdict.score_claim(card),
            "tasks": verdict.tasks_claim(card),
            "worry": verdict.worry_claim(card, inputs.tasks),
            "label": verdict.label_reason(card),
            "opinions": opinions.text.removesuffix("."),
            "ratings": verdict.ratings_claim(inputs.signals.total, inputs.barriers.total),
        },
        "status_meaning": verdict.STATUS_MEANINGS[card.status],
    }


def _week(inputs: scoring.AssessmentInput, card, assessment: Assessment) -> dict:
    """Return the working week, and the arithmetic from it to the score."""
    tasks = task_rows(assessment.tasks.all(), card)
    return {
        "tasks": tasks,
        "split": split_of(card.split),
        "blocks": week_blocks(tasks, card.shown_weighted),
        "steps": steps(inputs, card),
        "waterfall": waterfall(card),
    }


def _ratings(ratings: Sequence[Rating]) -> dict:
    tables = tuple(rating_table(ratings, group) for group in RatingGroup.values)
    return {"ratings": tables, "rating_count": len(ratings)}


def _scale(card: scoring.ResistanceCard, spread: scoring.Range, facts: About) -> Scale:
    shown = peers((row.related for row in facts.related), PEERS_SHOWN)
    return scale(card.shown_score, spread.shown_low, spread.shown_high, shown)


def _in_words(occupation: Occupation, page: JobPage) -> JobPage:
    """Return the page with its places and its prose as they were written."""
    world = world_of(occupation.load_pk, occupation.load_fingerprint)
    where = where_page(page.inputs, page.card, world)
    page = replace(page, where=where)
    page = replace(page, record=record_for(occupation, page))
    prose = prose_for(occupation, page, page.record)
    if where and prose and prose.regions:
        where = where_page(page.inputs, page.card, world, prose.map_labels, prose.regions)
    if where and prose and page.assessment.origin == Origin.CURATED:
        prose = replace(prose, regions=dated_reasons(where.regions, prose.regions))
    given = prose.impact if prose else ()
    impact = impact_page(page.figures, occupation, page.card.split.displaced, given)
    if prose is not None:
        page.claims["threats"] = verdict.threats_claim(len(prose.threats))
        page.claims["why"] = verdict.number_word(len(prose.why))
    title = (page.about.question, occupation.title, f"{decimal(page.card.shown_score)} of 100")
    return replace(
        page,
        where=where,
        prose=prose,
        words=words(page.own, prose, where is not None),
        impact=impact,
        title=head.title(*title),
        description=head.description(occupation.title, page.card),
    )


def _read(occupation: Occupation, page: JobPage, read: Read | None) -> JobPage:
    """Return the page with the words and verdicts that the pass over its lines gave."""
    if read is None:
        return page
    evidence = read(occupation, page)
    lines = {line.number: line for line in evidence.lines}
    return replace(page, evidence=evidence, words=with_verdicts(page.words, lines))


def _with_links(occupation: Occupation, page: JobPage) -> JobPage:
    """Return the page with what is made of all the rest: its record, its sources, its contents."""
    prose, found = page.prose, page.evidence
    entity = prose.entity if prose else None
    report = (occupation, page.assessment, page.card, page.spread, page.horizon, page.impact)
    page = replace(
        page,
        status=status_report(*report, entity, found.status if found else ""),
        behind=behind(page.sources, found),
    )
    if prose is not None and prose.cited:
        page = replace(
            page,
            ratings=with_cites(page.ratings, prose.cited),
            cited=cited_groups(
                prose.cited, all_lines(page.words), page.ratings, found.keys if found else {}
            ),
        )
    return replace(page, contents=contents(page), linked_data=job_data(occupation, page))
