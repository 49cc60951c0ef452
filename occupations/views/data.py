"""The page of the data sets that everything rests on."""

from django.shortcuts import render
from django.views.decorators.http import require_safe

from ..page.datasets import datasets


@require_safe
def data(request):
    """List every data set with its licence, its credit line and what rests on it."""
    return render(request, "occupations/data.html", {"datasets": datasets()})
