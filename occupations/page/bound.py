"""The numbers in a page's lines that the page takes from its own data. Pure, given the page."""

import re
from collections.abc import Iterator
from dataclasses import replace
from typing import TYPE_CHECKING

from ..models import Occupation
from ..prose.bindable import printed_values
from ..prose.binding import bind, names_in
from ..prose.printed import NUMBER, numbers_in, printed_numbers
from ..prose.stored import prose_of, texts_of
from .cited import all_lines
from .claims import paragraphs, sentences
from .verdict import Line
from .words import values_of_page

if TYPE_CHECKING:
    from .job import JobPage

# What says where a scale ends, or names a mark on it: "42.6 of 100", "a mark of 3 or more".
_SCALE = re.compile(
    r"(?:\d (?:out )?of|\bmarks? of|\bends at \+?) ?([1-5]|9|10|25|30|35|40|100)\b"
    r"(?![.,]?\d|\s?%)"
)
FIGURE = "figure:"  # an official figure is no number of ours: its data set is its source


def bound_numbers(occupation: Occupation, page: "JobPage") -> dict[int, frozenset[str]]:
    """Return the numbers of each line, as printed there, that come from our data or model.

    Takes   an occupation loaded `for_page`, and its page with the words as they were written.
    """
    own = {line.number for line in page.words.lines.values()}
    lines = tuple(all_lines(page.words))
    if page.prose is None:
        known = {}
    elif page.record is None:
        known = _from_dossier(occupation, page, lines)
    else:
        # Of what the generator was given, official figures are no numbers of ours.
        numbers = printed_numbers(replace(page.record, figures={}))
        known = {line.number: numbers for line in lines}
    return {
        line.number: frozenset(
            printed
            for printed in _printed(line.whole)
            if line.number in own or printed.replace(",", "") in known.get(line.number, ())
        )
        | _ends_of_scales(line.whole)
        for line in lines
    }


def is_ours(page: "JobPage", line: Line) -> bool:
    """Return whether the numbers in words of a line are ours: computed, advised or estimated.

    The generator takes none from anywhere else; an editor says "estimate" of such a number.
    """
    is_own = line.number in {each.number for each in page.words.lines.values()}
    return is_own or page.record is not None or "estimate" in line.whole.lower()


def _ends_of_scales(text: str) -> frozenset[str]:
    """Return the numbers that say how far a scale reaches: the 100 of "42.6 of 100"."""
    return frozenset(_SCALE.findall(text))


def _printed(text: str) -> Iterator[str]:
    return (number.rstrip(",") for number in NUMBER.findall(text))


def _from_dossier(occupation: Occupation, page: "JobPage", lines) -> dict[int, frozenset[str]]:
    """Return what was filled into the text that each line is a part of."""
    prose = prose_of(occupation.dossier_content)
    values = printed_values(values_of_page(page), prose.threats)
    filled: dict[str, frozenset[str]] = {}
    for path, text in texts_of(prose):
        names = [name for name in names_in(text) if not name.startswith(FIGURE)]
        numbers = frozenset(n for name in names for n in numbers_in(values[name]))
        bound = bind(text, values, path)
        for part in {*sentences(bound), *paragraphs(bound)}:
            filled[part] = filled.get(part, frozenset()) | numbers
    return {line.number: filled.get(line.whole, frozenset()) for line in lines}
