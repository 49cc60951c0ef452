"""Every country with the level of one job in it, narrowed by the address."""

from django.http import Http404
from django.shortcuts import render
from django.views.decorators.http import require_safe

from .. import page
from ..forms import CountriesForm
from ..models import Occupation
from ..page.countries import country_rows
from ..page.where import where_page
from ..page.world import world
from ..scoring import resistance
from ..services import to_input

TEMPLATE = "occupations/where.html"


@require_safe
def where(request, slug):
    """List the countries of a job's map; nonsense in a filter gets a message, not a guess."""
    occupation = Occupation.objects.for_page().filter(slug=slug).first()
    assessment = occupation and page.assessment_of(page.shown_results(occupation))
    if not assessment:
        raise Http404("We have no map for a job of this name.")
    inputs, countries = to_input(assessment), world()
    card = resistance(inputs)
    section = where_page(inputs, card, countries)
    if section is None:
        raise Http404("No country has a figure to place this job by.")
    form = CountriesForm(request.GET)
    is_right = form.is_valid()
    rows = country_rows(inputs, card, countries)
    context = {
        "occupation": occupation,
        "assessment": assessment,
        "card": card,
        "where": section,
        "form": form,
        "total": len(rows),
        "rows": form.narrow(rows) if is_right else (),
    }
    return render(request, TEMPLATE, context, status=200 if is_right else 400)
