"""Every line of a job page with its verdict."""

from django.shortcuts import render
from django.views.decorators.http import require_safe

from jobrisk import errors

from .. import page
from ..evidence import evidence as door


@require_safe
def evidence(request, slug):
    """Show the pass over a job page line by line: words before and after, verdict, sources."""
    occupation = door().jobs_for_page().filter(slug=slug).first()
    if occupation is None:
        return errors.page(request, 404, "We have no job by this name or code.")
    results = page.shown_results(occupation)
    assessment = page.assessment_of(results)
    if assessment is None:
        return errors.page(request, 404, "This job has no score, so its page has no lines.")
    job = page.job_page(occupation, assessment, results, door().stored)
    return render(request, "occupations/evidence.html", {"occupation": occupation, "page": job})
