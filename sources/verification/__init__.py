"""The verification engine: every line of a page gets one verdict. Pure; loads without Django."""

from .check import check
from .harm import Harm, harm
from .hashing import sources_hash, words_hash
from .model import (
    Backing,
    Checked,
    Consequence,
    Finding,
    Kind,
    Line,
    Part,
    Report,
    Reviews,
    SectionCount,
    Strength,
    Support,
    Verdict,
)
from .report import report
from .rules import RULES, VERSION, RuleText, rule_texts
from .tiers import line_tier, page_tier

__all__ = [
    "RULES",
    "VERSION",
    "Backing",
    "Checked",
    "Consequence",
    "Finding",
    "Harm",
    "Kind",
    "Line",
    "Part",
    "Report",
    "Reviews",
    "RuleText",
    "SectionCount",
    "Strength",
    "Support",
    "Verdict",
    "check",
    "harm",
    "line_tier",
    "page_tier",
    "report",
    "rule_texts",
    "sources_hash",
    "words_hash",
]
