"""Pages that belong to no single app: home, the method, and what crawlers read."""

from django.shortcuts import render
from django.views.decorators.http import require_safe

from jobrisk.sitemap import entries
from occupations.page.home import home_page
from occupations.page.method import method_page


@require_safe
def home(request):
    """Ask the question, and show where all jobs stand."""
    return render(request, "jobrisk/home.html", {"page": home_page()})


@require_safe
def method(request):
    """Print the tables that the engines compute with."""
    return render(request, "jobrisk/method.html", {"page": method_page()})


@require_safe
def robots(request):
    """Tell crawlers what to leave alone, and where the list of pages is."""
    return render(request, "jobrisk/robots.txt", content_type="text/plain; charset=utf-8")


@require_safe
def sitemap(request):
    """List every page with the day on which it last changed, where there is one."""
    context = {"entries": entries()}
    return render(request, "jobrisk/sitemap.xml", context, content_type="application/xml")
