"""What a job's canonical page prints, and which rows it comes from. No reader has a part in it."""

import re
from dataclasses import dataclass

from django.template import Context
from django.template.loader import get_template
from django.urls import reverse

from .. import page
from ..models import Occupation
from .invalidation import RANKS, dataset_key, job_key

# Indentation and empty lines of the templates are a fiftieth of the gzipped bytes.
_BLANKS = re.compile(r"\s*\n\s*")
_AS_WRITTEN = re.compile(r"(<pre.*?</pre>)", re.DOTALL)


@dataclass(frozen=True, slots=True)
class Address:
    """All that a published page's templates may know of a request: where the page stands."""

    path: str


@dataclass(frozen=True, slots=True)
class Draft:
    """A page before it is printed: its template, what fills it, and what it shows."""

    template: str
    context: dict
    shows: frozenset[str]


def draft(slug: str) -> Draft | None:
    """Return the draft of a job's page from the rows as they stand, or None without such a job."""
    occupation = Occupation.objects.for_page().filter(slug=slug).first()
    if occupation is None:
        return None
    context = {"occupation": occupation, "request": Address(reverse_of(slug))}
    results = page.shown_results(occupation)
    if not page.published_versions(results):
        about = page.unscored_page(occupation)
        context["about"] = about
        return Draft("occupations/unscored.html", context, _shown_about(occupation, about))
    assessment = page.assessment_of(results)
    if assessment is None:
        return None
    job = page.job_page(occupation, assessment, results)
    shows = _shown_about(occupation, job.about)
    shows |= {job_key(sibling.pk) for sibling in job.siblings}
    shows |= {dataset_key(dataset.pk) for dataset in job.sources}
    shows |= {RANKS} if job.outside else set()
    return Draft("occupations/detail.html", context | {"page": job}, shows)


def reverse_of(slug: str) -> str:
    """Return the address of a job's page."""
    return reverse("occupations:detail", args=[slug])


def printed(draft: Draft) -> bytes:
    """Return the page as HTML; the same draft gives the same bytes for everyone."""
    # Numbers are text by the time they reach a template, so none waits for a locale.
    template = get_template(draft.template).template
    return tight(template.render(Context(draft.context, use_l10n=False))).encode()


def tight(html: str) -> str:
    """Return the page without indentation and empty lines, except where blanks are printed."""
    parts = enumerate(_AS_WRITTEN.split(html))
    return "".join(part if number % 2 else _BLANKS.sub("\n", part) for number, part in parts)


def _shown_about(occupation: Occupation, about) -> frozenset[str]:
    jobs = {occupation.pk, occupation.parent_id, occupation.stand_in_id} - {None}
    jobs |= {role.pk for role in about.roles}
    jobs |= {row.related_id for row in about.related}
    datasets = {row.dataset.pk for row in about.figures}
    return frozenset([*map(job_key, jobs), *map(dataset_key, datasets)])
