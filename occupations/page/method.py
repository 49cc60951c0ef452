"""The method page: the engines' own tables, row by row, so that what we say is what we do. Pure."""

from collections.abc import Iterable
from dataclasses import dataclass

from .. import scoring
from ..baseline import tables as recipe
from ..figures_text import MINUS, short, signed
from ..naming import list_words
from ..scoring import where
from .verdict import ANSWERS, STATUS_MEANINGS

OURS, ELSEWHERE = "our own definition", "published elsewhere too"
BANDS = {
    "Market signal: expert consensus, from projected growth in percent": recipe.GROWTH_BANDS,
    "Market signal: wages, in points against the middle occupation": recipe.WAGE_BANDS,
    "Market signal: tool maturity, from the share of tasks in observed use": recipe.USE_BANDS,
    "Barrier: regulation, from the share of tasks held by rules": recipe.REGULATORY_BANDS,
    "Barrier: physical presence, 0 to 1": recipe.PRESENCE_BANDS,
    "Barrier: liability, 0 to 1": recipe.LIABILITY_BANDS,
    "Barrier: cultural resistance, 0 to 1": recipe.CULTURE_BANDS,
    "Human-only factor: physicality, rated 0 to 4": recipe.HANDS_BANDS,
    "Human-only factor: connection, rated 1 to 5": recipe.CONTACT_BANDS,
    "Human-only factor: judgment, rated 1 to 5": recipe.JUDGMENT_BANDS,
}
SHARES = {
    "The share of a task that can run without a person, by its automation level": (
        [f"T{level}" for level in range(len(recipe.AUTOMATION_SHARE))],
        recipe.AUTOMATION_SHARE,
    ),
    "The share of a physical task that machines can do, by how settled the place is": (
        list(range(len(recipe.MACHINE_BY_PLACE))),
        recipe.MACHINE_BY_PLACE,
    ),
    "The same, by how new each case is (the two are multiplied)": (
        list(range(len(recipe.MACHINE_BY_ROUTINE))),
        recipe.MACHINE_BY_ROUTINE,
    ),
}
WEIGHTS = {
    "Weight of a task in the week: its importance times this": recipe.TASK_WEIGHTS,
    "How far a language model speeds a task up, by its exposure label": recipe.LABEL_EXPOSURE,
    "How the automation of a task is weighed": recipe.AUTOMATION_WEIGHTS,
    "How presence is weighed": recipe.PRESENCE_WEIGHTS,
}
THRESHOLDS = (
    ("A task counts as displaced from this automation on", recipe.DISPLACED_FROM),
    ("… or when so much of its observed use hands it over", recipe.HANDED_OVER_FROM),
    ("… and its exposure is at least", recipe.HANDED_OVER_EXPOSURE),
    ("… and its automation level is at least", recipe.HANDED_OVER_LEVEL),
    ("AI is not involved up to this automation level", recipe.NOT_INVOLVED_LEVEL),
    ("… and below this automation", recipe.NOT_INVOLVED_BELOW),
    ("Fewest tasks in a week", recipe.FEWEST_TASKS),
    ("Most tasks in a week", recipe.MOST_TASKS),
    ("Smallest share of a task, in percent, where it can be", recipe.SMALLEST_PERCENT),
    ("Presence counts in full from this rating on", recipe.PRESENCE_IN_FULL),
    ("Clients want a person from this rating on", recipe.PREFERENCE_RATING),
)


@dataclass(frozen=True, slots=True)
class Table:
    """One table of an engine as the page prints it."""

    caption: str
    head: tuple[str, ...]
    rows: tuple[tuple[str, ...], ...]


@dataclass(frozen=True, slots=True)
class Lens:
    """The name of a method and the version that is stored with its results."""

    name: str
    version: str


@dataclass(frozen=True, slots=True)
class MethodPage:
    """Every table of the method, by section."""

    versions: tuple[Lens, ...]
    constants: dict[str, str]
    modifiers: Table
    zones: Table
    labels: Table
    deviations: Table
    coverage: str
    screen: Table
    horizon_formula: str
    window: int
    resilience: Table
    career: Table
    categories: Table
    career_start: str
    opinions: Table
    distances: Table
    reviews: Table
    where: tuple[Table, ...]
    where_formula: str
    recipe: tuple[Table, ...]
    recipe_version: str


def method_page() -> MethodPage:
    """Return the tables as the engines hold them today."""
    return MethodPage(
        versions=tuple(Lens(name, version) for name, version in scoring.METHODS.items()),
        constants={
            "top": short(scoring.TOP_OF_TASKS),
            "floor": short(scoring.RAW_FLOOR),
            "span": short(scoring.RAW_SPAN),
        },
        modifiers=_modifiers(),
        zones=_zones(),
        labels=_labels(),
        deviations=_deviations(),
        coverage=short(scoring.COVERAGE * 100),
        screen=_screen(),
        horizon_formula=scoring.HORIZON_FORMULA,
        window=scoring.WINDOW,
        resilience=_resilience(),
        career=_table(
            "Points of career safety",
            ("Part", "At most"),
            ((key.capitalize(), short(most)) for key, most in scoring.CAREER_POINTS.items()),
        ),
        categories=_table(
            "Categories, the first rule that fits",
            ("Category", "Rule"),
            ((rule.category, rule.caption) for rule in scoring.CATEGORY_RULES),
        ),
        career_start=short(scoring.CAREER_START),
        opinions=_table(
            "When outside opinions count as disagreeing",
            ("Case", "Rule"),
            ((key.capitalize(), rule) for key, rule in scoring.OPINION_RULES.items()),
        ),
        distances=_table(
            "How far a stand-in is off",
            ("Distance", "Meaning"),
            ((str(number), words) for number, words in enumerate(scoring.DISTANCES)),
        ),
        reviews=_table(
            "When a scenario is settled",
            ("Scenario", "Years after the assessment"),
            ((kind.value.capitalize(), str(n)) for kind, n in scoring.REVIEW_YEARS.items()),
        ),
        where=_where(),
        where_formula=where.FORMULA,
        recipe=_recipe(),
        recipe_version=recipe.VERSION,
    )


def _table(caption: str, head: tuple[str, ...], rows: Iterable[tuple]) -> Table:
    return Table(caption, head, tuple(tuple(row) for row in rows))


def _modifiers() -> Table:
    return _table(
        "The three factors, each 1 + step × rating",
        ("Factor", "Rating", "From", "To", "Step"),
        (
            (
                step.name,
                step.caption,
                _number(step.low),
                _number(step.high),
                short(step.step),
            )
            for step in scoring.MODIFIER_STEPS.values()
        ),
    )


def _zones() -> Table:
    return _table(
        "Zones, on the unrounded score",
        ("Zone", "Score", "Status", "Meaning", "First word of the answer"),
        (
            (
                band.zone.value.capitalize(),
                band.caption,
                band.status,
                STATUS_MEANINGS[band.status],
                ANSWERS[band.zone],
            )
            for band in scoring.ZONE_BANDS
        ),
    )


def _labels() -> Table:
    return _table(
        "Labels within a zone, the first rule that fits",
        ("Label", "When", "Whose definition"),
        (
            (rule.label, rule.caption, ELSEWHERE if rule.is_published else OURS)
            for rule in scoring.LABEL_RULES
        ),
    )


def _deviations() -> Table:
    kinds = list(scoring.STANDARD_DEVIATIONS)
    return _table(
        "Standard deviations of the inputs, by how they were set",
        ("Input", *(kind.value.capitalize() for kind in kinds)),
        (
            (words, *(short(getattr(scoring.STANDARD_DEVIATIONS[kind], key)) for kind in kinds))
            for key, words in scoring.DEVIATION_CAPTIONS.items()
        ),
    )


def _screen() -> Table:
    return _table(
        "What the three human-only factors lean to",
        ("Leans to", "Total of 9"),
        ((band.zone.value.capitalize(), band.caption) for band in scoring.SCREEN_BANDS),
    )


def _resilience() -> Table:
    names = {key: name for key, (name, _) in scoring.COMPONENTS.items()}
    return _table(
        "Parts of resilience",
        ("Part", "Component", "At most", "How it is found"),
        (
            (part.name, names[part.component], short(part.maximum), part.caption)
            for part in scoring.RESILIENCE_PARTS
        ),
    )


def _where() -> tuple[Table, ...]:
    return (
        _table(
            "Levels, by what the displacement score comes to at the pace of a country",
            ("Level", "From", "Meaning"),
            ((band.name, short(band.low), band.meaning) for band in where.LEVEL_BANDS),
        ),
        _table(
            "Numbers of the pace",
            ("What", "Value"),
            ((what, short(value)) for what, value in where.CONSTANTS.items()),
        ),
        _table(
            "Regions, made of the subregions of the United Nations",
            ("Region", "Subregions"),
            ((region, list_words(list(parts))) for region, parts in where.REGIONS.items()),
        ),
    )


def _recipe() -> tuple[Table, ...]:
    weights = [
        _table(
            caption, ("Case", "Value"), ((key.capitalize(), short(v)) for key, v in rows.items())
        )
        for caption, rows in WEIGHTS.items()
    ]
    shares = [
        _table(
            caption,
            ("Rating", "Share"),
            ((str(key), short(value)) for key, value in zip(keys, values, strict=True)),
        )
        for caption, (keys, values) in SHARES.items()
    ]
    thresholds = _table(
        "Thresholds and limits", ("What", "Value"), ((what, short(v)) for what, v in THRESHOLDS)
    )
    held = _table(
        "How far rules hold a task, by its regulatory rating",
        ("Rating", "Held"),
        ((str(rating), short(value)) for rating, value in enumerate(recipe.HELD_BY_RULES)),
    )
    bands = [
        _table(
            caption,
            ("From", "Rating"),
            (
                ("below that" if start == float("-inf") else _number(start), signed(value, 0))
                for start, value in rows
            ),
        )
        for caption, rows in BANDS.items()
    ]
    return (*weights, *shares, thresholds, held, *bands)


def _number(value: float) -> str:
    return short(value) if value >= 0 else f"{MINUS}{short(-value)}"
