"""Scoring: an assessment in, cards out. No Django, no clock, no chance, no database.

A file per lens, each with a VERSION that is stored with its results and goes up when its numbers
change. All tables are data, so that the method page prints what the code uses.
"""

from .career import CAREER_POINTS, CAREER_START, CATEGORY_RULES, CareerSafety, career_safety
from .deviations import DEVIATION_CAPTIONS, STANDARD_DEVIATIONS, Deviations, deviation_of
from .displacement import HORIZON_FORMULA, WINDOW, Horizon, horizon
from .flip import Boundary, Change, Flip, Option, distance_to_flip
from .inputs import (
    BARRIER_NAMES,
    PRINCIPLE_NAMES,
    SIGNAL_NAMES,
    AssessmentInput,
    Barriers,
    Care,
    Mode,
    Principles,
    Signals,
    TaskInput,
    Zone,
)
from .levers import Lever, levers, with_values
from .market import MARKET_NAMES, MarketInput
from .methods import METHODS
from .opinions import (
    OPINION_RULES,
    Direction,
    Opinion,
    OpinionRow,
    OpinionsCard,
    compare_opinions,
    percentile_ranks,
)
from .parts import Part, add_up, tidy, to_print
from .personal import SWITCHES, reweigh
from .proxy import DISTANCES, code_distance, distance_words
from .record import assessment_of, record_of
from .resilience import (
    COMPONENTS,
    RESILIENCE_PARTS,
    Component,
    ResilienceCard,
    SubScore,
    resilience,
)
from .resistance import ResistanceCard, resistance
from .ruler import (
    LABEL_RULES,
    MODIFIER_STEPS,
    RAW_FLOOR,
    RAW_SPAN,
    TOP_OF_TASKS,
    ZONE_BANDS,
    LabelRule,
    ModifierStep,
    ZoneBand,
    band_of,
    zone_of,
)
from .scenarios import (
    REVIEW_YEARS,
    SCENARIO_SOURCES,
    Condition,
    Scenario,
    ScenarioKind,
    Threshold,
    scenarios,
)
from .screen import SCREEN_BANDS, Screen, quick_screen
from .spread import COVERAGE, SPREAD_GROUPS, Contribution, Range, score_range
from .week import WeightedTask, WorkSplit, share_at_least, weighted_score, work_split

__all__ = [
    "BARRIER_NAMES",
    "CAREER_POINTS",
    "CAREER_START",
    "CATEGORY_RULES",
    "COMPONENTS",
    "COVERAGE",
    "DEVIATION_CAPTIONS",
    "DISTANCES",
    "HORIZON_FORMULA",
    "LABEL_RULES",
    "MARKET_NAMES",
    "METHODS",
    "MODIFIER_STEPS",
    "OPINION_RULES",
    "PRINCIPLE_NAMES",
    "RAW_FLOOR",
    "RAW_SPAN",
    "RESILIENCE_PARTS",
    "REVIEW_YEARS",
    "SCENARIO_SOURCES",
    "SCREEN_BANDS",
    "SIGNAL_NAMES",
    "SPREAD_GROUPS",
    "STANDARD_DEVIATIONS",
    "SWITCHES",
    "TOP_OF_TASKS",
    "WINDOW",
    "ZONE_BANDS",
    "AssessmentInput",
    "Barriers",
    "Boundary",
    "Care",
    "CareerSafety",
    "Change",
    "Component",
    "Condition",
    "Contribution",
    "Deviations",
    "Direction",
    "Flip",
    "Horizon",
    "LabelRule",
    "Lever",
    "MarketInput",
    "Mode",
    "ModifierStep",
    "Opinion",
    "OpinionRow",
    "OpinionsCard",
    "Option",
    "Part",
    "Principles",
    "Range",
    "ResilienceCard",
    "ResistanceCard",
    "Scenario",
    "ScenarioKind",
    "Screen",
    "Signals",
    "SubScore",
    "TaskInput",
    "Threshold",
    "WeightedTask",
    "WorkSplit",
    "Zone",
    "ZoneBand",
    "add_up",
    "assessment_of",
    "band_of",
    "career_safety",
    "code_distance",
    "compare_opinions",
    "deviation_of",
    "distance_to_flip",
    "distance_words",
    "horizon",
    "levers",
    "percentile_ranks",
    "quick_screen",
    "record_of",
    "resilience",
    "resistance",
    "reweigh",
    "scenarios",
    "score_range",
    "share_at_least",
    "tidy",
    "to_print",
    "weighted_score",
    "with_values",
    "work_split",
    "zone_of",
]
