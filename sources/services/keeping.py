"""Bringing a page's stored lines up to date with the pass, without losing what people decided."""

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, field
from datetime import datetime
from difflib import SequenceMatcher

from occupations.models import Occupation

from .. import verification
from ..models import Citation, Decision, PageLine
from .content import Passed

ALIKE = 0.6  # of its letters: a line that is so far the same was edited, not replaced
BATCH = 500
COMPARED = (
    "key",
    "number",
    "section",
    "original",
    "published",
    "verdict",
    "rule",
    "note",
    "strength",
    "measures",
    "sources_hash",
    "state",
    "readers",
    "rank_key",
    "harm",
    "tier",
    "version",
    "wording",
    "decided_at",
)
DECIDED = (
    PageLine.State.APPROVED,
    PageLine.State.AWAITING_SECOND,
    PageLine.State.REJECTED,
)


@dataclass
class Changes:
    """Rows to write: gathered over many pages, written at once."""

    new: list[PageLine] = field(default_factory=list)
    changed: list[PageLine] = field(default_factory=list)
    voids: list[Decision] = field(default_factory=list)
    citations: list[Citation] = field(default_factory=list)

    def write(self, pks: Sequence[int]) -> None:
        """Write everything; what the pass cited on these pages before is replaced."""
        PageLine.objects.bulk_update(self.changed, COMPARED, batch_size=BATCH // 5)
        PageLine.objects.bulk_create(self.new, batch_size=BATCH)
        Decision.objects.bulk_create(self.voids, batch_size=BATCH)
        Citation.objects.filter(occupation__in=pks, by=None).delete()
        Citation.objects.bulk_create(self.citations, batch_size=BATCH)


@dataclass(frozen=True, slots=True)
class Stakes:
    """What the order of the queue is made of, for one page."""

    consequence: verification.Consequence
    readers: float
    effects: Mapping[int, float]


def keep(
    occupation: Occupation,
    passed: Sequence[Passed],
    rows: Iterable[PageLine],
    stakes: Stakes | None,
    now: datetime,
    changes: Changes,
) -> list[PageLine]:
    """Gather what has to be written so that the rows say what the pass found, and return the rows.

    Takes   the page's rows, locked for the update; no stakes where the page has no lines.
    """
    left = {row.key: row for row in rows}
    matched = {each.key: left.pop(each.key) for each in passed if each.key in left}
    matched |= _edited([each for each in passed if each.key not in matched], left)
    kept = []
    for each in passed:
        row = matched.get(each.key)
        if row is None:
            row = PageLine(occupation=occupation, key=each.key, first_seen_at=now)
            _set(row, each, stakes)
            changes.new.append(row)
        else:
            _update(row, each, stakes, changes)
        kept.append(row)
    for row in left.values():
        _let_go(row, changes)
    return kept


def _edited(new: Sequence[Passed], left: dict[str, PageLine]) -> dict[str, PageLine]:
    """Return which old row each new line is an edit of, and take those out of what is left."""
    found = {}
    for each in new:
        section = each.checked.line.section
        rows = [row for row in left.values() if row.section == section and row.state != "gone"]
        scored = [(_alike(row.original, each.original), row.key) for row in rows]
        likeness, key = max(scored, default=(0.0, ""))
        if likeness >= ALIKE:
            found[each.key] = left.pop(key)
    return found


def _alike(old: str, new: str) -> float:
    """Return how alike two texts are, 0 to 1, with no work on those that cannot be."""
    matcher = SequenceMatcher(None, old[:600], new[:600], autojunk=False)
    if matcher.real_quick_ratio() < ALIKE or matcher.quick_ratio() < ALIKE:
        return 0.0
    return matcher.ratio()


def _set(row: PageLine, each: Passed, stakes: Stakes) -> None:
    checked = each.checked
    effect = stakes.effects.get(each.number, 0.0)
    first_seen = row.first_seen_at.date()
    harm = verification.harm(checked, stakes.consequence, effect, stakes.readers, first_seen)
    row.key, row.number, row.section = each.key, each.number, checked.line.section
    row.original, row.published = each.original, checked.published
    row.verdict, row.rule, row.note = checked.verdict.value, checked.rule, checked.note
    row.strength, row.sources_hash = checked.strength.value, each.sources_hash
    row.measures = {
        "check_worthiness": round(checked.check_worthiness, 3),
        "hedged": round(checked.hedged, 3),
        "vague": round(checked.vague, 3),
        "spans": list(checked.spans),
    }
    row.rank_key = harm.rank_key
    row.harm = {
        name: round(getattr(harm, name), 4)
        for name in ("consequence", "strength", "effect", "readership")
    }
    row.tier = verification.line_tier(checked, stakes.consequence)


def _update(row: PageLine, each: Passed, stakes: Stakes, changes: Changes) -> None:
    before = {name: getattr(row, name) for name in COMPARED}
    is_edit = row.key != each.key
    if is_edit:
        row.wording = ""
    _set(row, each, stakes)
    words = verification.words_hash(before["published"]) != verification.words_hash(row.published)
    sources = before["sources_hash"] != row.sources_hash
    if row.state == PageLine.State.GONE:
        _reopen(row)
    elif row.state in DECIDED and (is_edit or words or sources):
        reason = "The words changed." if is_edit or words else "The sources changed."
        _void(row, before, reason, changes)
    elif row.state == PageLine.State.APPROVED and row.tier == 1 and row.readers < 2:
        _void(row, before, "The line now needs a second reader.", changes)
    if any(value != getattr(row, name) for name, value in before.items()):
        changes.changed.append(row)


def _void(row: PageLine, before: Mapping, reason: str, changes: Changes) -> None:
    changes.voids.append(
        Decision(
            line=row,
            version=row.version,
            kind=Decision.Kind.VOID,
            words_hash=verification.words_hash(before["published"]),
            sources_hash=before["sources_hash"],
            before={name: before[name] for name in ("state", "published", "readers")},
            after={"state": PageLine.State.OPEN.value, "published": row.published, "readers": 0},
            reason=reason,
        )
    )
    _reopen(row)


def _reopen(row: PageLine) -> None:
    row.state, row.readers, row.decided_at = PageLine.State.OPEN, 0, None
    row.version += 1


def _let_go(row: PageLine, changes: Changes) -> None:
    """Mark a line that the page no longer has; what was approved of it is void."""
    if row.state == PageLine.State.GONE:
        return
    before = {name: getattr(row, name) for name in COMPARED}
    if row.state in DECIDED:
        _void(row, before, "The line left the page.", changes)
    row.state = PageLine.State.GONE
    row.version += 1
    changes.changed.append(row)
