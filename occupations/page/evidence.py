"""What the pass over a page's lines says of it: values that the app of sources fills in. Pure."""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, fields, is_dataclass, replace

from ..models import Dataset
from .verdict import HOW, Line

HEADINGS = {
    "needs-manual-review": "Nobody has reviewed this page yet",
    "in-review": "People have begun to review this page",
    "verified": "People have approved every line of this page",
    "disputed": "A line of this page is disputed",
}


@dataclass(frozen=True, slots=True)
class Cited:
    """One source that a line cites: its key, what it is called, where in it, what it does."""

    key: str
    name: str
    locator: str
    support: str
    reason: str


@dataclass(frozen=True, slots=True)
class ReadLine:
    """One line with its verdict; `original` is what the editor wrote."""

    number: int
    section: str
    section_name: str
    verdict: str
    rule: str
    note: str
    published: str
    original: str
    state: str
    cited: tuple[Cited, ...] = ()

    @property
    def how(self) -> str:
        return HOW[self.verdict]

    @property
    def is_softened(self) -> bool:
        return self.published != self.original


@dataclass(frozen=True, slots=True)
class ReadSection:
    """How many lines a section has, and how many of each verdict in the order of `HOW`."""

    name: str
    total: int
    verdicts: tuple[tuple[str, int], ...]


@dataclass(frozen=True, slots=True)
class ReadPart:
    """One summand of the verification score."""

    name: str
    points: float
    maximum: float
    reason: str


@dataclass(frozen=True, slots=True)
class ReadSource:
    """A source that lines of the page rest on, with their numbers."""

    pk: int
    key: str
    publisher: str
    title: str
    year: int | None
    kind: str
    finds: str
    is_dead: bool
    dataset: int | None  # primary key, where the source is a data set
    lines: tuple[int, ...]


@dataclass(frozen=True, slots=True)
class Evidence:
    """How far a page has been checked; the parts sum to the score at the printed precision."""

    score: float
    status: str  # as printed: NEEDS MANUAL REVIEW
    status_key: str
    tier: int
    tier_reason: str
    fit: str
    parts: tuple[ReadPart, ...]
    sections: tuple[ReadSection, ...]
    flags: tuple[str, ...]
    how_checked: tuple[str, ...]
    lines: tuple[ReadLine, ...]
    sources: tuple[ReadSource, ...]
    keys: Mapping[str, str]  # how sentences name a publication → key of its source
    approved: int = 0

    @property
    def heading(self) -> str:
        return HEADINGS[self.status_key]

    @property
    def softened(self) -> tuple[ReadLine, ...]:
        return tuple(line for line in self.lines if line.is_softened)

    @property
    def total(self) -> int:
        return len(self.lines)


@dataclass(frozen=True, slots=True)
class Behind:
    """A data set behind the page, and the lines that rest on it."""

    dataset: Dataset
    lines: tuple[int, ...]


def behind(datasets: Iterable[Dataset], evidence: Evidence | None) -> tuple[Behind, ...]:
    """Return the data sets of a page with the lines that rest on each."""
    found = {source.dataset: source.lines for source in evidence.sources} if evidence else {}
    return tuple(Behind(dataset, found.get(dataset.pk, ())) for dataset in datasets)


def with_verdicts(value, lines: Mapping[int, ReadLine]):
    """Return the words of a page with each line as the pass published it, and its verdict."""
    if isinstance(value, Line):
        return _published(value, lines[value.number])
    if isinstance(value, Mapping):
        return {name: with_verdicts(each, lines) for name, each in value.items()}
    if isinstance(value, tuple):
        return tuple(with_verdicts(each, lines) for each in value)
    if is_dataclass(value):
        found = {item.name: getattr(value, item.name) for item in fields(value)}
        return replace(value, **{name: with_verdicts(each, lines) for name, each in found.items()})
    return value


def _published(line: Line, read: ReadLine) -> Line:
    first = line.first if read.published.startswith(line.first) else ""
    text = read.published.removeprefix(first)
    return replace(line, text=text, first=first, verdict=read.verdict)
