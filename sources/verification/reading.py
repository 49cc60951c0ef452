"""A line read once: its sentences, their figures, what the findings do for them, and rewordings."""

from dataclasses import dataclass
from functools import cached_property

from .figures import Figure, FigureKind, figures
from .idioms import is_instruction
from .model import Backing, Line, Support
from .names import stated_fact
from .satire import is_joke_absolute, is_joke_figure, is_satire
from .softening.absolutes import Hedged, hedge
from .softening.estimates import tidy, without_figures
from .support import Comparison, bears_out_absolutes, compare
from .wording import PRIVATE, bindings, protect, restore, sentences

_COUNTABLE = (FigureKind.COUNT, FigureKind.DURATION, FigureKind.MULTIPLE, FigureKind.RANK)


@dataclass(frozen=True)
class Sentence:
    """A sentence of a line with what the pass finds in it."""

    text: str
    line: Line

    @cached_property
    def figures(self) -> tuple[Figure, ...]:
        """The figures that are neither names nor bound nor jokes."""
        found = figures(self.text, self.line.bound)
        if is_satire(self.line.section, self.text):
            found = tuple(figure for figure in found if not is_joke_figure(figure, self.text))
        if is_instruction(self.text):
            found = tuple(figure for figure in found if figure.kind not in _COUNTABLE)
        return found

    @cached_property
    def comparisons(self) -> tuple[Comparison, ...]:
        """What each finding that speaks of the same thing does for the sentence."""
        each = (compare(self.text, self.figures, finding) for finding in self.line.findings)
        return tuple(found for found in each if found)

    @cached_property
    def loose(self) -> tuple[int, ...]:
        """The places of the figures, of the present or the future, that no finding bears out."""
        borne = frozenset().union(*(found.figures for found in self.comparisons))
        return tuple(
            index
            for index, figure in enumerate(self.figures)
            if index not in borne and figure.kind is not FigureKind.PAST_YEAR
        )

    @cached_property
    def hedged(self) -> Hedged:
        """The sentence with its absolutes hedged; as it was where they are jokes or sourced."""
        text, kept = protect(self.text)
        is_joke = is_satire(self.line.section, self.text) and is_joke_absolute(self.text)
        if is_joke or any(bears_out_absolutes(found) for found in self.comparisons):
            return Hedged(self.text, ())
        found = hedge(text)
        if not found.spans:
            return Hedged(self.text, ())
        return Hedged(
            restore(tidy(found.text, text), kept),
            tuple(restore(each, kept) for each in found.spans),
        )

    @cached_property
    def softened(self) -> str:
        """The sentence without loose figures and without absolutes."""
        if not self.loose:
            return self.hedged.text
        text, kept = protect(self.text)
        loose = [self._placed(text)[index] for index in self.loose]
        return restore(without_figures(text, loose, bool(self.hedged.spans)), kept)

    def _placed(self, protected: str) -> list[Figure]:
        """Return the figures as they stand in the protected text, in the order of `figures`."""
        placed = list(figures(protected, self.line.bound))
        words = [figure.words for figure in self.figures]
        out, rest = [], iter(placed)
        for each in words:
            out.append(next(figure for figure in rest if figure.words == each))
        return out

    @cached_property
    def fact(self) -> str:
        """The words that state a fact about something named, or nothing."""
        if (
            is_satire(self.line.section, self.text)
            and not self.figures
            and is_joke_absolute(self.text)
        ):
            return ""
        return stated_fact(self.text)

    @property
    def is_backed(self) -> bool:
        return any(found.backing.support is Support.FULL for found in self.comparisons)


@dataclass(frozen=True)
class Reading:
    """A line as the rules see it."""

    line: Line

    @cached_property
    def sentences(self) -> tuple[Sentence, ...]:
        text = PRIVATE.sub(" ", self.line.text)
        return tuple(Sentence(each, self.line) for each in sentences(text))

    @cached_property
    def bindings(self) -> tuple[str, ...]:
        """The names in braces and the bound numbers of the line."""
        free = {figure.words for figure in figures(self.line.text, self.line.bound)}
        bound = [figure.words for figure in figures(self.line.text) if figure.words not in free]
        return (*bindings(self.line.text), *bound)

    @cached_property
    def backings(self) -> tuple[Backing, ...]:
        """What each finding does for the line: the gravest of what it does for its sentences."""
        order = (Support.CONTRADICTION, Support.FULL, Support.PARTIAL)
        best: dict[int, Backing] = {}
        for sentence in self.sentences:
            for found in sentence.comparisons:
                key = self.line.findings.index(found.backing.finding)
                known = best.get(key)
                if not known or order.index(found.backing.support) < order.index(known.support):
                    best[key] = found.backing
        return tuple(best[key] for key in sorted(best))

    @cached_property
    def softened(self) -> str:
        return "".join(sentence.softened for sentence in self.sentences)
