"""The list of all jobs, narrowed and sorted by its address."""

from django.core.paginator import EmptyPage, Paginator
from django.views.decorators.http import require_safe

from jobrisk.htmx import render_either

from ..forms import PER_PAGE, JobsForm
from ..page.filters import MORE, filters, ways_out

PAGE, PIECE = "occupations/index.html", "occupations/_results.html"


@require_safe
def index(request):
    """List all jobs as the filters in the address ask; nonsense gets a message, not a guess."""
    form = JobsForm(request.GET)
    if not form.is_valid():
        problems = [message for messages in form.errors.values() for message in messages]
        return render_either(request, PAGE, PIECE, {"form": form, "problems": problems}, 400)
    paginator = Paginator(form.jobs(), PER_PAGE)
    try:
        page = paginator.page(form.cleaned_data["page"] or 1)
    except EmptyPage:
        problems = [f"There is no such page: the list ends on page {paginator.num_pages}."]
        return render_either(request, PAGE, PIECE, {"form": form, "problems": problems}, 404)
    used = filters(form)
    context = {
        "form": form,
        "page": page,
        "asked": _without_page(request),
        "filters": used,
        "has_more": any(each.key in MORE for each in used),
        "ways_out": () if page else ways_out(form, used),
    }
    return render_either(request, PAGE, PIECE, context)


def _without_page(request) -> str:
    """Return the filters of the address, for the links to other pages."""
    asked = request.GET.copy()
    asked.pop("page", None)
    kept = asked.urlencode()
    return f"{kept}&" if kept else ""
