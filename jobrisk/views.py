"""Pages that belong to no single app: home, the method, and what crawlers read."""

from datetime import timedelta

from django.conf import settings
from django.contrib.staticfiles.storage import staticfiles_storage
from django.shortcuts import redirect, render
from django.utils import timezone
from django.views.decorators.http import require_safe

from jobrisk import errors
from jobrisk.sitemap import entries
from occupations.page.home import home_page
from occupations.page.linked_data import site_data
from occupations.page.method import method_page
from sources.method import verification_tables

SECURITY_DAYS = 180  # how long security.txt is good for


@require_safe
def home(request):
    """Ask the question, and show where all jobs stand."""
    context = {"page": home_page(), "linked_data": site_data()}
    return render(request, "jobrisk/home.html", context)


@require_safe
def method(request):
    """Print the tables that the engines compute with."""
    context = {"page": method_page(), "verification": verification_tables()}
    return render(request, "jobrisk/method.html", context)


@require_safe
def robots(request):
    """Tell crawlers what to leave alone, and where the list of pages is."""
    return render(request, "jobrisk/robots.txt", content_type="text/plain; charset=utf-8")


@require_safe
def sitemap(request):
    """List every page with the day on which it last changed, where there is one."""
    context = {"entries": entries()}
    return render(request, "jobrisk/sitemap.xml", context, content_type="application/xml")


@require_safe
def security(request):
    """Say where to report a hole; without a contact there is nothing to say."""
    if not settings.CONTACT:
        return errors.page(request, 404, "No contact has been set for this site.")
    is_address = settings.CONTACT.startswith(("https://", "mailto:"))
    context = {
        "contact": settings.CONTACT if is_address else f"mailto:{settings.CONTACT}",
        "expires": timezone.now().date() + timedelta(days=SECURITY_DAYS),
    }
    kind = "text/plain; charset=utf-8"
    return render(request, "jobrisk/security.txt", context, content_type=kind)


@require_safe
def opensearch(request):
    """Offer the site's search to the browser's own search field."""
    kind = "application/opensearchdescription+xml"
    return render(request, "jobrisk/opensearch.xml", content_type=kind)


@require_safe
def manifest(request):
    """Name the site and its icons for a home screen."""
    kind = "application/manifest+json"
    return render(request, "jobrisk/manifest.json", content_type=kind)


@require_safe
def favicon(request):
    """Lead those who guess the address to the icon."""
    return redirect(staticfiles_storage.url("favicon.ico"))
