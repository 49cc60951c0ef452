"""How firm the verdict is: the range, what outside opinions say, and the jobs close by."""

from ..figures_text import decimal
from .doubt_words import APART, CLOSE, DOUBT, FURTHEST, NEIGHBOUR
from .facts import Facts
from .words import as_subject, joined, pick, say, without_tail

ENOUGH = 4  # opinions from which their disagreement is worth a sentence
FAR = 2  # points between two jobs that count as a difference


def doubt(facts: Facts) -> str:
    """Return the paragraph on how firm the verdict is."""
    kind = "near" if facts.is_near else "wide" if facts.is_wide else "plain"
    return joined(say(facts.slots, "doubt", DOUBT[kind]), _opinions(facts), _neighbour(facts))


def _opinions(facts: Facts) -> str:
    opinions = facts.record.opinions
    if len(opinions.rows) < ENOUGH:
        return ""
    against, total = opinions.disagree_with_us, len(opinions.rows)
    more = {"against": against, "total": total, "own": decimal(opinions.own_percentile, 0)}
    if not against:
        return say(facts.slots, "opinions close", CLOSE, **more)
    far = max(opinions.rows, key=lambda row: (abs(row.difference), row.opinion.key))
    side = "safer" if far.difference > 0 else "more exposed"
    more |= {"name": far.opinion.name, "place": decimal(far.shown, 0), "side": side}
    counted = say(facts.slots, "opinions", APART[_how_many(against, total)], **more)
    return joined(counted, say(facts.slots, "furthest", FURTHEST, **more))


def _how_many(against: int, total: int) -> str:
    return "most" if against * 2 > total else "some" if against * 4 > total else "few"


def _neighbour(facts: Facts) -> str:
    if not facts.record.neighbours:
        return ""
    other = pick(facts.record.code, "neighbour", facts.record.neighbours[:4])
    gap = other.score - facts.record.card.score
    side = "above" if gap > FAR else "below" if gap < -FAR else "level"
    more = {"other": as_subject(other.phrase), "other_score": other.shown}
    more["other_plain"] = without_tail(other.phrase)
    return say(facts.slots, "beside", NEIGHBOUR[side], **more)
