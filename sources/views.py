"""The pages of the sources: the list, and each with all that rests on it."""

from django.core.paginator import EmptyPage, Paginator
from django.shortcuts import render
from django.views.decorators.http import require_safe

from jobrisk import errors
from occupations.models import Dataset
from occupations.page.datasets import datasets

from .forms import PageForm
from .page import jobs_on, source_page

PER_PAGE = 100


@require_safe
def index(request):
    """List every source with a count of what rests on it."""
    return render(request, "sources/index.html", {"sources": datasets()})


@require_safe
def source(request, key):
    """Show one source, what rests on it, and the jobs that use it, a page at a time."""
    dataset = Dataset.objects.filter(key=key).first()
    if dataset is None:
        return errors.page(request, 404, "We have no source by this name.")
    paginator = Paginator(jobs_on(dataset), PER_PAGE)
    form = PageForm(request.GET)
    if not form.is_valid():
        return errors.page(request, 400, f"Use a page from 1 to {paginator.num_pages}.")
    try:
        jobs = paginator.page(form.cleaned_data["page"] or 1)
    except EmptyPage:
        return errors.page(request, 404, f"The list ends on page {paginator.num_pages}.")
    context = {"page": source_page(dataset), "dataset": dataset, "jobs": jobs}
    return render(request, "sources/source.html", context)
