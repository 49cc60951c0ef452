"""The page of one job, and the ways to it by code or by another name."""

from django.http import HttpResponse
from django.shortcuts import redirect, render
from django.urls import reverse
from django.utils.http import urlencode
from django.views.decorators.http import require_safe

from jobrisk import edge, errors

from .. import page
from ..evidence import evidence
from ..models import Level, Origin
from ..published.publishing import page_of
from ..search import resolve


@require_safe
def detail(request, name):
    """Answer whether AI will displace one job; a code or another name leads to its slug."""
    if not request.META.get("QUERY_STRING") and (kept := page_of(name)):
        return edge.response(request, kept)
    occupation = evidence().jobs_for_page().filter(slug=name).first()
    if occupation is None:
        return _elsewhere(request, name)
    results = page.shown_results(occupation)
    versions = page.published_versions(results)
    if not versions:
        context = {"occupation": occupation, "about": page.unscored_page(occupation)}
        return render(request, "occupations/unscored.html", context)
    level = request.GET.get("level", Level.MID)
    origin = request.GET.get("origin")
    if missing := _missing(versions, level, origin):
        return errors.page(request, 404, missing)
    assessment = page.assessment_of(results, level, origin)
    job = page.job_page(occupation, assessment, results, evidence().stored)
    context = {"occupation": occupation, "page": job}
    return render(request, "occupations/detail.html", context)


def _missing(versions, level, origin) -> str:
    """Return a sentence when this job has no published assessment as asked for."""
    if level not in Level.values:
        return f"There is no such level. Use {', '.join(Level.values[:-1])} or {Level.values[-1]}."
    if origin and origin not in Origin.values:
        return "There is no such origin. Use baseline or curated."
    if any(level == held and origin in (None, "", made) for held, made in versions):
        return ""
    kind = Level(level).label.lower()
    return f"This job has no {f'{origin} ' if origin else ''}assessment at the {kind} level."


def _elsewhere(request, name) -> HttpResponse:
    """Redirect a code or an alias to the job it names; several of them to the search page."""
    found = resolve(name)
    if len(found) == 1:
        return redirect(found[0])
    if found:
        return redirect(f"{reverse('occupations:search')}?{urlencode({'q': name})}")
    return errors.page(request, 404, "We have no job by this name or code.")
