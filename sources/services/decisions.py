"""Decisions about lines: one each, never two, and nothing of them lost."""

import uuid
from collections.abc import Iterable, Sequence

from django.db import transaction
from django.utils import timezone
from django.utils.dateparse import parse_datetime

from occupations.models import Occupation

from ..models import Challenge, Citation, Correction, Decision, LineClaim, PageLine
from ..verification import words_hash
from .deciding import (
    DECIDED,
    FOLLOWS,
    RE_READ,
    Choice,
    Kind,
    Overtaken,
    Refused,
    State,
    needed,
    outcome,
    seal,
)
from .passing import refresh, verify_occupation


@transaction.atomic
def decide(reviewer, choices: Sequence[Choice]) -> tuple[Decision, ...]:
    """Make decisions in one go: all of them, or none.

    Locks   the occupations, so that the decisions of a page take their turns.
    Writes  lines, decisions, citations and corrections, the pass of each page; asks for new pages.
    Raises  Overtaken when a line is no longer as it was seen, Refused when a rule forbids it.
    """
    pages, lines = _locked(choice.line for choice in choices)
    _refuse_claimed(reviewer, lines)
    batch = uuid.uuid4() if len(choices) > 1 else None
    made = []
    for choice in choices:
        if choice.line not in lines:
            raise Refused("There is no such line.")
        line = lines[choice.line]
        made.append(_decide_one(reviewer, line, pages[line.occupation_id], choice, batch))
    LineClaim.objects.filter(line__in=lines).delete()
    for page in pages.values():
        refresh(page)
    return tuple(made)


@transaction.atomic
def undo(reviewer, decision: Decision, reason: str = "") -> tuple[Decision, ...]:
    """Take back a decision, or all that was decided in one go with it; lines are as before.

    Raises  Refused when it is somebody else's or cannot be taken back, Overtaken when a line was
            decided since.
    """
    together = Decision.objects.filter(pk=decision.pk)
    if decision.batch:
        together = Decision.objects.filter(batch=decision.batch)
    pages, lines = _locked(together.values_list("line", flat=True))
    found = list(together.select_related("reviewer").order_by("pk"))
    batch = uuid.uuid4() if len(found) > 1 else None
    made = []
    for each in found:
        line = lines[each.line_id]
        made.append(_undo_one(reviewer, line, pages[line.occupation_id], each, reason, batch))
    for page in pages.values():
        refresh(page)
    return tuple(made)


def latest_of(line: PageLine) -> Decision | None:
    """Return the last decision about a line."""
    return line.decisions.select_related("reviewer").order_by("-version").first()


def readers_of(line: PageLine, before: int | None = None) -> tuple[int, ...]:
    """Return the keys of those who have read the line as it stands, or as it stood at a version."""
    if not line.readers and before is None:
        return ()
    decisions = line.decisions.order_by("-version")
    if before is not None:
        decisions = decisions.filter(version__lt=before)
    after = decisions.values_list("after", flat=True).first() or {}
    return tuple(after.get("read_by", ()))


def _locked(keys: Iterable[int]) -> tuple[dict[int, Occupation], dict[int, PageLine]]:
    """Return occupations and lines by key; the occupations are locked, in one order."""
    keys = list(keys)
    wanted = PageLine.objects.filter(pk__in=keys).values("occupation")
    pages = Occupation.objects.select_for_update(no_key=True).filter(pk__in=wanted).order_by("pk")
    return {page.pk: page for page in pages}, PageLine.objects.in_bulk(keys)


def _refuse_claimed(reviewer, lines: Iterable[int]) -> None:
    live = LineClaim.objects.filter(line__in=lines, expires_at__gt=timezone.now())
    if claim := live.exclude(reviewer=reviewer).select_related("reviewer", "line").first():
        raise Refused(
            f"{claim.reviewer} works on line {claim.line.number} until "
            f"{claim.expires_at:%H:%M} UTC."
        )


def _decide_one(reviewer, line: PageLine, page: Occupation, choice: Choice, batch) -> Decision:
    if seal(line) != choice.seal:
        raise Overtaken(line, latest_of(line))
    change = outcome(line, readers_of(line), choice, reviewer)
    before, added = _kept(line), {}
    values = {"wording": choice.wording} if choice.kind == Kind.EDIT else {}
    _take(line, values)
    if choice.kind == Kind.ATTACH:
        added["citation"] = _cite(reviewer, line, choice).pk
    if choice.challenge:
        added["challenge"] = choice.challenge.pk
    if choice.kind in RE_READ:
        _read_again(line, page)
    _settle(line, change.state, change.read_by, timezone.now())
    if before["state"] == State.APPROVED or choice.challenge:
        why = choice.reason or "A reviewer reworded the line."
        log(line, before["published"], why, choice.challenge)
    after = {**_kept(line), "read_by": list(change.read_by), **added}
    return _add(line, reviewer, choice.kind, (before, after), choice.reason, batch)


def _undo_one(reviewer, line, page, decision: Decision, reason: str, batch) -> Decision:
    _refuse_undo(reviewer, line, decision)
    before, was = _kept(line), decision.before
    _take(line, {"wording": was["wording"]})
    if cited := decision.after.get("citation"):
        Citation.objects.filter(pk=cited).delete()
    if decision.kind in RE_READ:
        _read_again(line, page)
    read_by = readers_of(line, decision.version) if was["readers"] else ()
    stands = all(getattr(line, name) == was[name] for name in ("published", "sources_hash"))
    if stands:
        _settle(
            line, was["state"], read_by, was["decided_at"] and parse_datetime(was["decided_at"])
        )
    if was["state"] == State.APPROVED:
        log(line, before["published"], reason or "The last change of this line was taken back.")
    after = {**_kept(line), "read_by": list(read_by) if stands else []}
    return _add(line, reviewer, Kind.UNDO, (before, after), reason, batch, decision)


def _refuse_undo(reviewer, line: PageLine, decision: Decision) -> None:
    if decision.kind in (Kind.UNDO, Kind.VOID):
        raise Refused("This cannot be undone. Decide the line again instead.")
    if decision.after.get("challenge"):
        raise Refused("This answered a reader and is in the log. Edit the line again instead.")
    if decision.reviewer != reviewer and not reviewer.has_perm("sources.settle_decision"):
        raise Refused(f"{decision.reviewer} decided this; they or a lead can undo it.")
    if decision.version + 1 != line.version:
        raise Overtaken(line, latest_of(line))


def _take(line: PageLine, values: dict) -> None:
    """Move the line on by one version if it still is at the one that was read, and open it."""
    values = values | {"state": State.OPEN, "readers": 0, "decided_at": None}
    current = PageLine.objects.filter(pk=line.pk, version=line.version)
    if not current.update(version=line.version + 1, **values):
        raise Overtaken(line, latest_of(line))
    for name, value in (values | {"version": line.version + 1}).items():
        setattr(line, name, value)


def _read_again(line: PageLine, page: Occupation) -> None:
    """Let the pass read the page with what was just changed, and the line as it then is."""
    verify_occupation(page)
    line.refresh_from_db()
    if line.state == State.GONE:
        raise Refused("The page changed meanwhile and has no such line any more.")


def _settle(line: PageLine, state: str, read_by: Sequence[int], at) -> None:
    line.state, line.readers, line.decided_at = state, len(read_by), at
    if state == State.APPROVED and len(read_by) < needed(line):
        line.state = State.AWAITING_SECOND  # other words or sources can raise the tier
    line.save(update_fields=["state", "readers", "decided_at"])


def _add(line, reviewer, kind, kept, reason, batch, undoes=None) -> Decision:
    return Decision.objects.create(
        line=line,
        version=line.version - 1,
        kind=kind,
        reviewer=reviewer,
        words_hash=words_hash(line.published),
        sources_hash=line.sources_hash,
        before=kept[0],
        after=kept[1],
        reason=reason,
        batch=batch,
        undoes=undoes,
    )


def _kept(line: PageLine) -> dict:
    kept = {name: getattr(line, name) for name in (*DECIDED, *FOLLOWS)}
    return kept | {"decided_at": line.decided_at and line.decided_at.isoformat()}


def log(line: PageLine, was: str, why: str, challenge: Challenge | None = None) -> None:
    """Tell readers in the log of corrections that words changed which stood for good."""
    if line.published != was:
        Correction.objects.create(
            occupation_id=line.occupation_id,
            line_number=line.number,
            was=was,
            now=line.published,
            why=why,
            challenge=challenge,
        )


def _cite(reviewer, line: PageLine, choice: Choice) -> Citation:
    finding = choice.source.findings.filter(locator=choice.locator).first()
    return Citation.objects.create(
        occupation_id=line.occupation_id,
        line_key=line.key,
        source=choice.source,
        finding=finding,
        locator=choice.locator,
        excerpt=choice.excerpt or (finding.text if finding else ""),
        reason=choice.reason,
        by=reviewer,
    )
