"""The pages of the sources: the list, and each with all that rests on it."""

from django.core.paginator import EmptyPage, Paginator
from django.shortcuts import redirect, render
from django.views.decorators.http import require_safe

from jobrisk import errors

from .forms import PageForm
from .page import find_source, jobs_on, lines_on, source_groups, source_page

PER_PAGE = 100


@require_safe
def index(request):
    """List every source by kind, with a count of what rests on it."""
    groups = source_groups()
    count = sum(len(group.rows) for group in groups)
    return render(request, "sources/index.html", {"groups": groups, "count": count})


@require_safe
def source(request, key):
    """Show one source, what it finds, and the lines and jobs that rest on it, page by page."""
    found = find_source(key)
    if found is None:
        return errors.page(request, 404, "We have no source by this name.")
    if found.key != key:
        return redirect(found, permanent=True)
    paginator = Paginator(jobs_on(found), PER_PAGE)
    form = PageForm(request.GET)
    if not form.is_valid():
        return errors.page(request, 400, f"Use a page from 1 to {paginator.num_pages}.")
    try:
        jobs = paginator.page(form.cleaned_data["page"] or 1)
    except EmptyPage:
        return errors.page(request, 404, f"The list ends on page {paginator.num_pages}.")
    lines = lines_on(found, jobs)
    context = {
        "page": source_page(found),
        "source": found,
        "jobs": jobs,
        "rows": [(job, lines.get(job.pk, ())) for job in jobs],
    }
    return render(request, "sources/source.html", context)
