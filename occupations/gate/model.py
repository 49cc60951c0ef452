"""What the gate reads and what it says: plain values. Pure."""

from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass, field

from ..prose.bindable import PageValues, printed_values
from ..prose.blocks import Prose
from ..prose.stored import texts_of


@dataclass(frozen=True, slots=True)
class Text:
    """A text that readers will see, with its place in the record."""

    place: str
    text: str
    is_prose: bool


@dataclass(frozen=True, slots=True)
class Candidate:
    """A page as it would be: an assessment's record, the words beside it, and what both rest on.

    `record` is what `editing.records.record_of` gives for an assessment; None checks words alone.
    `page` holds the values that the words may bind, None where the inputs cannot be scored.
    `borrows` says that the figures come from a stand-in. `elsewhere` maps a paragraph to the other
    page that has it; `computed` holds name, mark and rationale of each task as our recipe set it.
    `lost_in_cleaning` gives what of a Markdown text cleaning takes away.
    """

    record: Mapping | None = None
    prose: Prose | None = None
    page: PageValues | None = None
    cited: tuple[str, ...] = ()
    places: frozenset[str] = frozenset()
    borrows: bool = False
    elsewhere: Mapping[str, str] = field(default_factory=dict)
    computed: frozenset[tuple[str, float, str]] = frozenset()
    lost_in_cleaning: Callable[[str], str] = lambda text: ""

    def texts(self) -> Iterator[Text]:
        """Yield every text of the page: those of the inputs, then those of the words."""
        yield from self.input_texts()
        if self.prose is not None:
            yield from (Text(place, text, True) for place, text in texts_of(self.prose))

    def input_texts(self) -> Iterator[Text]:
        """Yield the texts of the assessment."""
        if self.record is None:
            return
        yield Text("reason", self.record["reason"], False)
        for number, task in enumerate(self.record["tasks"], 1):
            yield Text(f"tasks.{number}.name", task["name"], False)
            yield Text(f"tasks.{number}.rationale", task["rationale"], False)
        for name, rating in self.record["ratings"].items():
            yield Text(f"ratings.{name}.reason", rating["reason"], False)

    def values(self) -> Mapping[str, str]:
        """Return the printed value of every name that the words may bind."""
        if self.page is None:
            return {}
        return printed_values(self.page, self.prose.threats if self.prose else ())


@dataclass(frozen=True, slots=True)
class Fault:
    """Something that keeps a page from being published; `fix` says what to do about it."""

    rule: str
    place: str
    problem: str
    fix: str
    may_be_overridden: bool

    @property
    def where(self) -> str:
        """The place in words: "task 2, rationale"."""
        head, *rest = self.place.split(".")
        if head == "ratings":
            return ", ".join(rest).replace(":", " ")
        name = head.removesuffix("s") if rest else head
        return f"{name} {', '.join(rest)}".strip().replace("_", " ")

    def __str__(self):
        return f"{self.place}: {self.problem}; {self.fix}"
