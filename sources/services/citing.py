"""What a page cites, as rows: the lines that a finding backs, the ratings that name a source."""

from collections.abc import Iterator
from typing import TYPE_CHECKING

from occupations.dossiers.language import names_source

from ..models import Citation
from .library import Library

if TYPE_CHECKING:
    from .passing import Read


def citations_of(read: "Read", library: Library) -> list[Citation]:
    """Return the citations that the pass found on a page; none of them is stored yet."""
    return [*_of_lines(read, library), *_of_marks(read, library)]


def _of_lines(read: "Read", library: Library) -> Iterator[Citation]:
    for each in read.passed:
        for backing in each.checked.backings:
            finding = backing.finding
            source = library.sources[finding.source]
            yield Citation(
                occupation=read.occupation,
                line_key=each.key,
                source=source,
                finding_id=library.id_of(source, finding),
                locator=finding.locator,
                excerpt=finding.text,
                support=backing.support.value,
                reason=backing.reason,
            )


def _of_marks(read: "Read", library: Library) -> Iterator[Citation]:
    """Yield the ratings whose reason names a publication of the dossier."""
    page = read.page
    for note in page.prose.cited if page.prose else ():
        source = library.of_note(note)
        for rating in page.assessment.ratings.all() if source else ():
            if names_source(rating.reason, note.name):
                mark = f"{rating.group}:{rating.kind}"
                yield Citation(occupation=read.occupation, mark=mark, source=source)
