"""The known faults that a page was published with, and until when they may stay."""

from dataclasses import dataclass
from datetime import date

from ..gate import rule_named
from ..models import Occupation


@dataclass(frozen=True, slots=True)
class KnownFault:
    """A rule of ours that the page breaks with a lead's leave."""

    rule: str
    reason: str
    until: date
    withdrawn_on: date | None


def known_faults(occupation: Occupation) -> tuple[KnownFault, ...]:
    """Return the overrides that what is published rests on; no query where there is none.

    Takes   an occupation loaded `for_page`, which says whether there is one.
    """
    if not getattr(occupation, "has_overrides", False):
        return ()
    return tuple(
        KnownFault(_said(each.rule), each.reason, each.expires_on, each.withdrawn_on)
        for each in occupation.overrides.shown()
    )


def _said(key: str) -> str:
    """Return what a rule asks for; of one that is no more, its name."""
    rule = rule_named(key)
    return rule.says if rule else key.replace("_", " ").capitalize() + "."
