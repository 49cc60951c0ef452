"""The page of the data sets that everything rests on."""

from django.shortcuts import render
from django.views.decorators.http import require_safe

from ..page.datasets import datasets
from ..page.linked_data import catalogue_data


@require_safe
def data(request):
    """List every data set with its licence, its credit line and what rests on it."""
    found = datasets()
    context = {"datasets": found, "linked_data": catalogue_data(found)}
    return render(request, "occupations/data.html", context)
