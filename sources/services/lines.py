"""The lines of a job page as the pass reads them: words, cited findings, bound numbers."""

from collections.abc import Iterable, Iterator
from dataclasses import dataclass

from occupations.dossiers.language import names_source
from occupations.models import Occupation
from occupations.page import JobPage
from occupations.page.bound import bound_numbers, is_ours
from occupations.page.cited import all_lines

from .. import verification
from ..models import Citation
from ..verification.figures import figures, may_count_in_words
from .library import Library


@dataclass(frozen=True, slots=True)
class Asked:
    """One line of a page as it was written, its number there, and what the pass is asked."""

    number: int
    original: str
    line: verification.Line


@dataclass(frozen=True, slots=True)
class Given:
    """What people gave to the lines of a page, by key: other words, attached sources."""

    wordings: dict[str, str]
    citations: dict[str, list[Citation]]


NOTHING = Given({}, {})


def asked_of(
    occupation: Occupation, page: JobPage, library: Library, given: Given = NOTHING
) -> list[Asked]:
    """Return the page's lines in page order.

    Takes   an occupation loaded `for_page`, and its page with the words as they were written.
    """
    bound = bound_numbers(occupation, page)
    official = library.official(page.figures)
    places = library.regions(page.where)
    noted = tuple(_noted(occupation, page, library))
    found = []
    for line in sorted(all_lines(page.words), key=lambda line: line.number):
        key = verification.words_hash(line.whole)
        text = given.wordings.get(key) or line.whole
        findings = [
            *(finding for shown, finding in official if _prints(text, shown)),
            *(finding for region, finding in places if region in text),
            *(each for name, findings in noted if names_source(text, name) for each in findings),
            *map(library.attached, given.citations.get(key, ())),
        ]
        unique = tuple(dict.fromkeys(findings))
        known = bound[line.number]
        if is_ours(page, line):
            known |= numbers_in_words(text)
        asked = verification.Line(key, line.section, text, unique, known)
        found.append(Asked(line.number, line.whole, asked))
    return found


def _noted(
    occupation: Occupation, page: JobPage, library: Library
) -> Iterator[tuple[str, list[verification.Finding]]]:
    """Yield how sentences name each publication of the dossier, and what it finds."""
    for note in page.prose.cited if page.prose else ():
        if source := library.of_note(note):
            yield note.name, library.found_by(source, occupation)


def numbers_in_words(text: str) -> frozenset[str]:
    """Return the figures of a text that have no digit, in small letters."""
    if not may_count_in_words(text):
        return frozenset()
    found = (figure.words.lower() for figure in figures(text))
    return frozenset(words for words in found if not any(sign.isdigit() for sign in words))


def _prints(text: str, shown: str) -> bool:
    """Return whether a text prints a figure, not as a part of a longer number."""
    digits = shown.lstrip("+−")
    before, found, after = text.partition(digits)
    while found:
        goes_on = after[:1].isdigit() or (after[:1] in (",", ".") and after[1:2].isdigit())
        if not goes_on and not before[-1:].isdigit() and before[-1:] not in (",", "."):
            return True
        before, found, after = after.partition(digits)
    return False


def names_of(page: JobPage, library: Library) -> dict[str, str]:
    """Return the key of the source behind each publication that the dossier notes."""
    notes: Iterable = page.prose.cited if page.prose else ()
    return {note.name: source.key for note in notes if (source := library.of_note(note))}
