"""The rules in order, what to do about each, and which of them a lead may override. Pure."""

from collections.abc import Callable
from dataclasses import dataclass

from . import agreement, sums, wording
from .model import Candidate, Fault


@dataclass(frozen=True, slots=True)
class Rule:
    """A check with its name, what mends it, and whether a lead may publish in spite of it.

    What would make the page false cannot be overridden.
    """

    check: Callable
    fix: str
    may_be_overridden: bool = True

    @property
    def key(self) -> str:
        return self.check.__name__

    @property
    def name(self) -> str:
        """The key in words."""
        return self.key.replace("_", " ").capitalize()

    @property
    def says(self) -> str:
        """What has to hold, in one sentence."""
        return self.check.__doc__.strip().splitlines()[0]


RULES = (
    Rule(sums.week_is_whole, "change the shares so that they make 100", False),
    Rule(sums.marks_are_whole, "give a mark within the range", False),
    Rule(sums.parts_reach_the_total, "tell the maintainers: the formula is at fault", False),
    Rule(sums.threats_share_the_doubt, "change the weights so that they make 100", False),
    Rule(agreement.bindings_are_known, "use a name from the list beside the form", False),
    Rule(
        agreement.threats_speak_against_the_verdict,
        "choose another lever or value, or drop the threat",
        False,
    ),
    Rule(agreement.places_are_on_the_page, "use the name that the page uses", False),
    Rule(agreement.counts_agree_with_lines, "count again, or leave the number out", False),
    Rule(agreement.stand_ins_are_named, "add {figure:….for}, or name the stand-in", False),
    Rule(agreement.markdown_survives, "write it in Markdown", False),
    Rule(wording.one_horizon, "use {horizon} or {window}, or name whose projection it is", False),
    Rule(wording.no_template_hole, "fill it in or take it out", False),
    Rule(wording.no_empty_heading, "write it or take the heading out", False),
    Rule(wording.inputs_have_reasons, "say what the mark rests on"),
    Rule(agreement.modes_agree_with_marks, "change the mode or the mark"),
    Rule(wording.no_doubled_word, "take one of them out"),
    Rule(wording.voice_is_ours, "choose a measured word"),
    Rule(wording.sentences_are_whole, "write whole, shorter sentences"),
    Rule(wording.numbers_are_checked, "name the source, say “estimate”, or use words"),
    Rule(wording.percentages_say_of_what, "say what it is a share of"),
    Rule(wording.points_speak_for_their_side, "move it to the other side, or say what protects"),
    Rule(wording.quotations_have_sources, "name whose words they are, or drop the marks"),
    Rule(wording.sources_are_used, "cite it, or take it off the list"),
    Rule(wording.nothing_from_other_pages, "write it for this job"),
    Rule(wording.no_mail_is_asked_for, "take it out"),
    Rule(wording.colour_says_nothing_alone, "say it in words"),
)


def check(page: Candidate) -> tuple[Fault, ...]:
    """Return everything that keeps a page from being published, in the order of the rules."""
    return tuple(
        Fault(rule.key, place, problem, rule.fix, rule.may_be_overridden)
        for rule in RULES
        for place, problem in rule.check(page)
    )


def rule_named(key: str) -> Rule | None:
    """Return the rule of a name, or None."""
    return next((rule for rule in RULES if rule.key == key), None)
