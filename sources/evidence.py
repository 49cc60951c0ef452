"""What the job page asks of this app; the setting EVIDENCE names this module."""

from django.db.models import OuterRef, QuerySet, Subquery

from occupations.models import Occupation
from occupations.page import JobPage
from occupations.page.cited import all_lines
from occupations.page.evidence import Evidence

from . import verification
from .models import PagePass
from .services import load_sources, verify_all, verify_occupation
from .services.content import evidence_of, with_reviews
from .services.library import Library
from .services.passing import read_page

__all__ = ["jobs_for_page", "load_sources", "stored", "verify_all", "verify_occupation"]


def jobs_for_page() -> QuerySet[Occupation]:
    """Return the occupations as a job page needs them, each with the pass over its page."""
    content = PagePass.objects.filter(occupation=OuterRef("pk")).values("content")[:1]
    return Occupation.objects.for_page().annotate(pass_content=Subquery(content))


def stored(occupation: Occupation, page: JobPage) -> Evidence:
    """Return the evidence of a page from the pass that is kept; no query.

    Takes   an occupation of `jobs_for_page`, and its page with the words as they were written.

    Another level, lines that the kept pass has not seen, or newer rules make it read the page now:
    two queries.
    """
    content = occupation.pass_content
    if content and content["version"] == verification.VERSION and _fits(content, page):
        return evidence_of(content)
    return _read(occupation, page, content)


def _fits(content: dict, page: JobPage) -> bool:
    lines = sorted(all_lines(page.words), key=lambda line: line.number)
    keys = [verification.words_hash(line.whole) for line in lines]
    return keys == [line["key"] for line in content["lines"]]


def _read(occupation: Occupation, page: JobPage, before: dict | None) -> Evidence:
    """Return what a pass finds now; what people decided holds where line and words are the same."""
    content = read_page(occupation, page, Library.read()).content
    decided = {
        (line["key"], line["published"]): (line["state"], line["readers"])
        for line in (before or {}).get("lines", ())
    }
    states = {
        line["key"]: decided[line["key"], line["published"]]
        for line in content["lines"]
        if (line["key"], line["published"]) in decided
    }
    return evidence_of(with_reviews(content, states, 0))
