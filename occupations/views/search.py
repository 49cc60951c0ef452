"""Search as you type, and the page of its results."""

from django.views.decorators.http import require_safe

from jobrisk.htmx import render_either

from ..forms import SearchForm
from ..models import Sector
from ..search import find, nearest

SHOWN = 20
PAGE, PIECE = "occupations/search.html", "occupations/_hits.html"


@require_safe
def search(request):
    """Find jobs by title, other name or code, the best hit first."""
    form = SearchForm(request.GET)
    if not form.is_valid():
        return render_either(request, PAGE, PIECE, {"form": form}, 422)
    query = form.cleaned_data["q"]
    hits = find(query, SHOWN) if query else []
    context = {
        "form": form,
        "query": query,
        "hits": hits,
        "corrected": hits[0].corrected if hits else None,
        "near": nearest(query) if query and not hits else [],
        "sectors": Sector.objects.all(),
    }
    return render_either(request, PAGE, PIECE, context)
