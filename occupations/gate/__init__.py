"""The publish gate: what keeps a page from its readers until it is mended. Pure.

RULES is the whole of it, in the order in which faults are listed. The docstring of each says what
it catches and what it leaves.
"""

from .model import Candidate, Fault, Text
from .rules import RULES, Rule, check, rule_named
from .wording import fingerprint

__all__ = [
    "RULES",
    "Candidate",
    "Fault",
    "Rule",
    "Text",
    "check",
    "fingerprint",
    "rule_named",
]
