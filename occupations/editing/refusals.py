"""Why an edit is not carried out. Nothing is written then."""

from dataclasses import dataclass
from datetime import datetime

from ..gate import Fault
from .differences import Difference


class Refused(ValueError):
    """The step cannot be taken; the message is a sentence for the person who wanted it."""


@dataclass(frozen=True, slots=True)
class Change:
    """One field that somebody else changed meanwhile."""

    difference: Difference
    by: str
    at: datetime
    reason: str


class Conflict(Refused):
    """Somebody saved the record since the form was opened; `changes` says what, who and when."""

    def __init__(self, changes: tuple[Change, ...], number: int):
        names = sorted({change.by for change in changes}) or ["Somebody"]
        super().__init__(f"{' and '.join(names)} changed this record while you worked on it.")
        self.changes, self.number = changes, number
        self.base = ""  # the step that the form was opened at, where both can be joined


class Stopped(Refused):
    """The gate found faults that nothing overrides."""

    def __init__(self, faults: tuple[Fault, ...], note: str = ""):
        many = f"{len(faults)} faults stand" if len(faults) > 1 else "One fault stands"
        super().__init__(f"{many} in the way of publishing.{f' {note}' if note else ''}")
        self.faults = faults
