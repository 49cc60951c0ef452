"""The rules that give a line its verdict: the first that answers wins, the last always does.

Each docstring is printed on the method page: what the rule does, a line it catches, one it leaves.
"""

import re
from collections.abc import Callable
from dataclasses import dataclass

from .model import Line, Verdict

VERSION = "1.0"
_BINDING = re.compile(r"\{[^{}]+\}")
_NUMBER = re.compile(r"\d[\d,.]*")


@dataclass(frozen=True, slots=True)
class Answer:
    """What a rule says of a line; `published` is empty where the wording stays."""

    verdict: Verdict
    note: str
    spans: tuple[str, ...] = ()
    published: str = ""


def bound_to_our_data(line: Line) -> Answer | None:
    """Passes a line whose figure is bound to our own data or model.

    Catches  With {score} points the role sits in the {zone} zone.
    Leaves   Roughly a third of juniors may never be hired again.
    """
    spans = _BINDING.findall(line.text)
    spans += [found for found in _NUMBER.findall(line.text) if found.rstrip(".,") in line.bound]
    if not spans:
        return None
    return Answer(Verdict.SITE_ESTIMATE, "Bound to our own data or model.", tuple(spans))


def nothing_to_check(line: Line) -> Answer:
    """Takes what is left for reasoning, opinion, advice or a question.

    Catches  The strongest case against this verdict is speed.
    Leaves   Japan allows driverless shuttles on public roads.
    """
    return Answer(Verdict.FRAMEWORK, "Interpretation: there is no single fact to check.")


RULES: tuple[Callable[[Line], Answer | None], ...] = (bound_to_our_data, nothing_to_check)
