"""What a decision makes of a line: its state, its words and who has read them. Writes nothing."""

import hashlib
from dataclasses import dataclass

from ..models import Challenge, Decision, PageLine, Source
from ..verification import words_hash

Kind, State = Decision.Kind, PageLine.State
# What a decision changes of a line, and what the rules make of that. A decision keeps both, before
# and after: the first are brought back by undoing it, the rest follow from them.
DECIDED = ("state", "readers", "wording", "decided_at")
FOLLOWS = ("published", "verdict", "rule", "note", "sources_hash")
RE_READ = {Kind.EDIT, Kind.ATTACH}  # change words or sources, so the page is read again


class Refused(ValueError):
    """The decision cannot be made; the message is a sentence for the reviewer.

    `field` names what to mend, "" when it is the decision itself.
    """

    def __init__(self, message: str, field: str = ""):
        super().__init__(message)
        self.field = field


class Overtaken(Exception):
    """The line is no longer as the reviewer saw it; `decision` is what came between, if any."""

    def __init__(self, line: PageLine, decision: Decision | None):
        self.line, self.decision = line, decision
        super().__init__(self._said())

    def _said(self) -> str:
        if self.decision is None:
            return "The line changed while you read it."
        who = self.decision.reviewer.get_username() if self.decision.reviewer else "The machine"
        done = self.decision.get_kind_display().lower()
        said = f"{who} was here first ({done}, {self.decision.at:%H:%M} UTC)"
        return f"{said}: “{self.decision.reason}”" if self.decision.reason else f"{said}."


@dataclass(frozen=True, slots=True)
class Choice:
    """What a reviewer decides about a line, and the `seal` of the state in which they saw it."""

    line: int
    seal: str
    kind: Decision.Kind
    reason: str = ""
    wording: str = ""
    source: Source | None = None
    locator: str = ""
    excerpt: str = ""
    challenge: Challenge | None = None  # that the new words answer


@dataclass(frozen=True, slots=True)
class Change:
    """What a line becomes, and who has read it as it then stands."""

    state: PageLine.State
    read_by: tuple[int, ...] = ()


def seal(line: PageLine) -> str:
    """Return what stands for the words, sources and state of a line: 32 hexadecimal digits."""
    state = f"{line.version} {words_hash(line.published)} {line.sources_hash} {line.state}"
    return hashlib.sha256(state.encode()).hexdigest()[:32]


def outcome(line: PageLine, read_by: tuple[int, ...], choice: Choice, reviewer) -> Change:
    """Return what the choice makes of the line.

    Takes   `read_by`: the keys of those who have read the line as it stands.
    Raises  Refused, with the reason.
    """
    _refuse_what_is_closed(line, choice.kind, reviewer)
    if choice.kind in (Kind.REJECT, Kind.ESCALATE):
        if not choice.reason:
            raise Refused("Say why, for whoever reads the line next.", "reason")
        state = State.REJECTED if choice.kind == Kind.REJECT else State.ESCALATED
        return Change(state)
    if choice.kind == Kind.APPROVE:
        return _approved(line, read_by, choice, reviewer)
    if choice.kind == Kind.EDIT:
        _refuse_wording(line, choice)
        return _read(line, (reviewer.pk,))
    if choice.kind == Kind.ATTACH:
        _refuse_source(choice)
        return _read(line, (reviewer.pk,))
    raise Refused("There is no such decision.")


def _refuse_what_is_closed(line: PageLine, kind: Decision.Kind, reviewer) -> None:
    if line.state == State.GONE:
        raise Refused("The line is no longer on the page.")
    if line.state == State.ESCALATED and not reviewer.has_perm("sources.settle_decision"):
        raise Refused("The line was escalated: a lead decides it.")
    closed = {State.APPROVED: Kind.APPROVE, State.REJECTED: Kind.REJECT}
    if closed.get(line.state) == kind:
        raise Refused(f"The line is {line.get_state_display().lower()} already.")


def _approved(line, read_by, choice, reviewer) -> Change:
    if reviewer.pk in read_by:
        raise Refused("You read this line first. A line of tier 1 needs another second reader.")
    if line.verdict == "contradicted" and not choice.reason:
        raise Refused("A cited source says otherwise. Say why the line stands.", "reason")
    return _read(line, (*read_by, reviewer.pk))


def _refuse_wording(line: PageLine, choice: Choice) -> None:
    if not choice.wording:
        raise Refused("Write the words to publish.", "wording")
    if words_hash(choice.wording) == words_hash(line.published):
        raise Refused("The words are the same. Approve the line, or change it.", "wording")


def _refuse_source(choice: Choice) -> None:
    if choice.source is None:
        raise Refused("Choose the source.", "source")
    if not choice.source.is_reachable:
        raise Refused("This source is dead and supports nothing.", "source")
    if not choice.locator:
        raise Refused("Say where in the source it stands: a table, page or section.", "locator")


def _read(line: PageLine, read_by: tuple[int, ...]) -> Change:
    """Return a line read by these people: approved, unless tier 1 waits for a second of them."""
    return Change(
        State.APPROVED if len(read_by) >= needed(line) else State.AWAITING_SECOND, read_by
    )


def needed(line: PageLine) -> int:
    """Return how many people have to read the line."""
    return 2 if line.tier == 1 else 1
