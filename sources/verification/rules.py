"""The rules that give a line its verdict: the first that answers wins, the last always does.

Each docstring is printed on the method page: what the rule does, a line it catches, one it leaves.
"""

from collections.abc import Callable
from dataclasses import dataclass

from .model import Support, Verdict
from .reading import Reading

VERSION = "1.0"


@dataclass(frozen=True, slots=True)
class Answer:
    """What a rule says of a line; `published` is empty where the wording stays."""

    verdict: Verdict
    note: str
    spans: tuple[str, ...] = ()
    published: str = ""


Rule = Callable[[Reading], Answer | None]


def source_says_otherwise(reading: Reading) -> Answer | None:
    """Compares the line with the findings cited for it and stops what they contradict.

    Catches  A line that says 9.4 percent over a source that gives a probability of 0.94.
    Leaves   A line that says "almost 10 percent" over a source that gives 9.5 percent.
    """
    against = [each for each in reading.backings if each.support is Support.CONTRADICTION]
    if not against:
        return None
    spans = tuple(figure.words for each in reading.sentences for figure in each.figures)
    return Answer(Verdict.CONTRADICTED, against[0].reason, spans)


def number_without_a_source(reading: Reading) -> Answer | None:
    """Turns a number of the real world that no located finding bears out into directional words.

    Catches  85% of schools struggle to fill maths posts.
    Leaves   Remote operation leans on 5G coverage, and a 12-hour shift is long.
    """
    loose = [(each, index) for each in reading.sentences for index in each.loose]
    if not loose:
        return None
    spans = tuple(sentence.figures[index].words for sentence, index in loose)
    absolutes = tuple(span for each in reading.sentences for span in each.hedged.spans)
    note = f"No located source gives {_listed(spans)}; the wording now says how much, not how many."
    return Answer(Verdict.SOFTENED_ESTIMATE, note, (*spans, *absolutes), reading.softened)


def absolute_without_a_source(reading: Reading) -> Answer | None:
    """Hedges an absolute claim in the page's own voice that no located finding bears out.

    Catches  Software will never comfort a dying patient.
    Leaves   Not every classroom is short of a teacher, and all in all that is no guarantee.
    """
    spans = tuple(span for each in reading.sentences for span in each.hedged.spans)
    if not spans:
        return None
    note = f"Absolute wording without a source: {_listed(spans)}."
    return Answer(Verdict.SOFTENED_CLAIM, note, spans, reading.softened)


def source_supports_it(reading: Reading) -> Answer | None:
    """Passes a line that a finding with a locator supports, figure by figure or word by word.

    Catches  Median pay for paralegals was $61,010 in May 2024, over the table that gives it.
    Leaves   The same line over a source without a locator, or about another job.
    """
    full = [each for each in reading.backings if each.support is Support.FULL]
    if not full or any(each.fact and not each.is_backed for each in reading.sentences):
        return None
    spans = tuple(figure.words for each in reading.sentences for figure in each.figures)
    return Answer(Verdict.SOURCED, full[0].reason, spans)


def bound_to_our_data(reading: Reading) -> Answer | None:
    """Passes a line whose figure is bound to our own data or model.

    Catches  With 42.6 points, filled in from the score, the role sits in the middle zone.
    Leaves   Roughly a third of juniors may never be hired again.
    """
    if not reading.bindings:
        return None
    return Answer(Verdict.SITE_ESTIMATE, "Bound to our own data or model.", reading.bindings)


def fact_without_a_source(reading: Reading) -> Answer | None:
    """Sends a checkable fact about a named body, law, place, product or date to the queue.

    Catches  Japan allows driverless shuttles on public roads.
    Leaves   Much now hangs on how regulators read the Artificial Intelligence Act of 2024.
    """
    facts = tuple(each.fact for each in reading.sentences if each.fact and not each.is_backed)
    if not facts:
        return None
    return Answer(Verdict.UNSUPPORTED, f"Can be checked, has no source: {_listed(facts)}.", facts)


def nothing_to_check(reading: Reading) -> Answer:
    """Takes what is left for reasoning, opinion, advice, a definition or a question.

    Catches  The strongest case against this verdict is speed.
    Leaves   Gartner found that customers would rather deal with people.
    """
    return Answer(Verdict.FRAMEWORK, "Interpretation: there is no single fact to check.")


RULES: tuple[Rule, ...] = (
    source_says_otherwise,
    number_without_a_source,
    absolute_without_a_source,
    source_supports_it,
    bound_to_our_data,
    fact_without_a_source,
    nothing_to_check,
)


@dataclass(frozen=True, slots=True)
class RuleText:
    """A rule as the method page prints it."""

    name: str
    does: str
    catches: str
    leaves: str


def rule_texts() -> tuple[RuleText, ...]:
    """Return the rules in their order, in words, from their docstrings."""
    return tuple(_text_of(rule) for rule in RULES)


def _text_of(rule: Rule) -> RuleText:
    does, *rest = [
        part.strip() for part in (rule.__doc__ or "").strip().split("\n") if part.strip()
    ]
    catches = next(
        line.removeprefix("Catches").strip() for line in rest if line.startswith("Catches")
    )
    leaves = next(line.removeprefix("Leaves").strip() for line in rest if line.startswith("Leaves"))
    return RuleText(rule.__name__.replace("_", " "), does, catches, leaves)


def _listed(spans: tuple[str, ...]) -> str:
    return ", ".join(f"“{span}”" for span in dict.fromkeys(spans))
