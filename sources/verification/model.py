"""What goes into the pass over a page's lines and what comes out: plain values, no Django."""

from dataclasses import dataclass, field
from enum import StrEnum


class Verdict(StrEnum):
    """What the pass says of one line; the value is what templates and JSON carry."""

    SOURCED = "sourced"
    SITE_ESTIMATE = "site_estimate"
    FRAMEWORK = "framework"
    SOFTENED_CLAIM = "softened_claim"
    SOFTENED_ESTIMATE = "softened_estimate"
    UNSUPPORTED = "unsupported"
    CONTRADICTED = "contradicted"


class Kind(StrEnum):
    """How close a source stands to the occupation whose page cites it."""

    OCCUPATION = "occupation"
    CORE = "core"
    FRAMEWORK = "framework"
    DATA = "data"


class Strength(StrEnum):
    """How firmly a sentence ties a cause to an effect."""

    NONE = "none"
    CORRELATIONAL = "correlational"
    CONDITIONAL = "conditional"
    DIRECT = "direct"


class Support(StrEnum):
    """What one finding does for a line."""

    FULL = "full"
    PARTIAL = "partial"
    CONTRADICTION = "contradiction"


@dataclass(frozen=True)
class Finding:
    """What a source finds; `text` is in our words, `locator` says where in the source it stands.

    A finding without a locator supports nothing. `value` is in `unit` ("%", "people",
    "$ a year", …), `tolerance` in the same unit; a finding without a value is read from its text.
    """

    source: str
    text: str
    locator: str = ""
    quantity: str = ""
    subject: str = ""
    value: float | None = None
    unit: str = ""
    year: int | None = None
    tolerance: float | None = None
    kind: Kind = Kind.CORE
    is_reachable: bool = True
    year_published: int | None = None


@dataclass(frozen=True)
class Line:
    """A sentence of a page as its editor wrote it.

    `bound` holds the numbers, as printed, that the page takes from its own data, and in small
    letters those in words ("half a day"): a figure of the line that is among them needs no source.
    """

    key: str
    section: str
    text: str
    findings: tuple[Finding, ...] = ()
    bound: frozenset[str] = frozenset()


@dataclass(frozen=True)
class Backing:
    """What one finding does for a line, and why, in a sentence for readers."""

    finding: Finding
    support: Support
    reason: str


@dataclass(frozen=True)
class Checked:
    """A line with its verdict.

    `published` is the wording that readers see, equal to the line's text unless it was softened;
    `spans` are the words that gave the verdict. The four measures are 0 to 1.
    """

    line: Line
    verdict: Verdict
    rule: str
    note: str
    published: str
    spans: tuple[str, ...] = ()
    backings: tuple[Backing, ...] = ()
    check_worthiness: float = 0.0
    strength: Strength = Strength.NONE
    hedged: float = 0.0
    vague: float = 0.0


@dataclass(frozen=True)
class Consequence:
    """How much harm a wrong page about the occupation can do; each part is 0 to 1.

    `error` is the consequence of error in the work itself, `people` how many hold the job,
    `licensed` whether the law guards entry, `zone_is_red` whether the page says the job is going.
    """

    error: float = 0.0
    people: float = 0.0
    licensed: float = 0.0
    zone_is_red: bool = False


@dataclass(frozen=True)
class Reviews:
    """What people have done: lines approved as they stand now, of those read by a second reader,
    lines under work, lines rejected or challenged and not answered yet."""

    approved: int = 0
    second_read: int = 0
    in_work: int = 0
    disputed: int = 0


@dataclass(frozen=True)
class Part:
    """One summand of the page's verification score; `points` of `maximum`, at one decimal."""

    name: str
    points: float
    maximum: float
    reason: str


@dataclass(frozen=True)
class SectionCount:
    """How many lines of a section got each verdict."""

    section: str
    lines: int
    by_verdict: dict[Verdict, int] = field(default_factory=dict)


@dataclass(frozen=True)
class Report:
    """The pass over a whole page; `parts` sum to `score` (0 to 100) at the printed precision."""

    parts: tuple[Part, ...]
    score: float
    status: str
    tier: int
    tier_reason: str
    evidence_fit: str
    by_verdict: dict[Verdict, int]
    sections: tuple[SectionCount, ...]
    flags: tuple[str, ...]
    how_checked: tuple[str, ...]
