"""The prose of a job page as values: what a generator writes or a dossier says, ready to print.

Every text is one or more whole sentences of plain text, or Markdown where the name says so. A
block that has nothing to say is empty, and the page leaves it out with its heading.
"""

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Entity:
    """The imagined system that would do the machine part of the job."""

    name: str
    line: str  # what it would and would not do


@dataclass(frozen=True, slots=True)
class Threat:
    """A reason why the verdict could be wrong, and why it is not enough.

    `weight` is a whole percent; the weights of a page total 100. `lever` is the input it pulls, as
    in `scoring.levers`: "task:3", "signal:tools", "barrier:regulatory", "principle:judgment",
    "growth". The argument speaks against the verdict's side, the rebuttal for it. `moves_to` is the
    value that the input takes if the threat is right; a curated threat always says it.
    """

    title: str
    weight: int
    argument: str
    rebuttal: str
    lever: str
    moves_to: float | None = None


@dataclass(frozen=True, slots=True)
class Point:
    """A short heading and what there is to say under it."""

    title: str
    text: str


@dataclass(frozen=True, slots=True)
class PartReason:
    """Why a component or part of the resilience score is as it is, in this job's own terms."""

    part: str  # its key in `scoring.resilience`
    text: str


@dataclass(frozen=True, slots=True)
class RegionReason:
    """Why one region is early or late, as a sentence of its own."""

    region: str
    text: str


@dataclass(frozen=True, slots=True)
class MapLabel:
    """A place on the map with one line about the job there."""

    place: str
    iso3: str
    text: str


@dataclass(frozen=True, slots=True)
class Impact:
    """One number of the displacement impact that goes beyond what the page counts by itself."""

    name: str  # "People employed today, world"
    value: str
    is_official: bool
    source: str  # who counted, or how we came to the estimate
    field: str = ""  # its key in the status report, where it stands there too


@dataclass(frozen=True, slots=True)
class SourceNote:
    """A publication that the prose names. Sentences cite it by `name`."""

    name: str
    publisher: str
    kind: str  # occupation, core or framework
    finds: str
    title: str = ""
    year: int | None = None
    url: str = ""  # empty where no address could be established
    via: str = ""  # whose page we have it from, where we have not read it ourselves


@dataclass(frozen=True, slots=True)
class Prose:
    """Everything a job page says in words, in reading order."""

    entity: Entity
    summary: str
    argument: str  # Markdown, two to five paragraphs
    why: tuple[str, ...]
    threats: tuple[Threat, ...]
    worry: tuple[str, ...]  # who should worry: sentences to the holder of the job
    safe: tuple[str, ...]  # who should not
    separator: str  # what tells the two apart
    outlook: str  # the role in three years
    strategy: tuple[Point, ...]  # what to do: title is a verb phrase
    regions: tuple[RegionReason, ...]  # fastest and slowest
    reinstatement: tuple[str, ...] = ()  # new tasks that AI creates
    uncounted: tuple[Point, ...] = ()  # what the numbers do not capture
    definition: tuple[Point, ...] = ()  # role definition: title is the field
    seniority: str = ""  # Markdown
    scenarios: tuple[Point, ...] = ()  # weaker if, stronger if, mixed if, in words
    timeline: str = ""
    next_years: str = ""
    map_labels: tuple[MapLabel, ...] = ()
    impact: tuple[Impact, ...] = ()
    reality: tuple[Point, ...] = ()  # whether the score fits, and what others say
    resilience: tuple[PartReason, ...] = ()
    cited: tuple[SourceNote, ...] = ()  # what its sentences name; stored beside the blocks
