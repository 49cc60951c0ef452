"""What has changed on the site: a page for people and Atom feeds for machines."""

from django.core.paginator import Paginator
from django.shortcuts import get_object_or_404, render
from django.views.decorators.http import require_safe

from jobrisk import errors

from ..models import Assessment, Occupation
from ..page.changes import FEED_LENGTH, change_rows

PER_PAGE = 50


@require_safe
def changes(request):
    """List the published assessments, the newest first."""
    paginator = Paginator(Assessment.objects.changes(), PER_PAGE)
    number = request.GET.get("page", "1")
    if not number.isdecimal() or not 1 <= int(number[:6]) <= paginator.num_pages:
        return errors.page(
            request, 404, f"There is no such page: the list ends on page {paginator.num_pages}."
        )
    page = paginator.page(int(number))
    context = {"page": page, "rows": change_rows(page.object_list)}
    return render(request, "occupations/changes.html", context)


@require_safe
def changes_feed(request):
    """Publish the newest assessments of all jobs as an Atom feed."""
    return _feed(request, Assessment.objects.changes())


@require_safe
def feed(request, slug):
    """Publish the assessments of one job as an Atom feed."""
    occupation = get_object_or_404(Occupation, slug=slug)
    return _feed(request, Assessment.objects.changes().filter(occupation=occupation), occupation)


def _feed(request, found, occupation=None):
    rows = change_rows(found[:FEED_LENGTH])
    context = {"rows": rows, "occupation": occupation, "path": request.path}
    kind = "application/atom+xml; charset=utf-8"
    return render(request, "occupations/feed.xml", context, content_type=kind)
