"""A URLconf for tests of the wiring: each view does one thing that can go well or badly."""

from django.contrib import admin
from django.core.exceptions import PermissionDenied, RequestDataTooBig, SuspiciousOperation
from django.db import DataError, InterfaceError, OperationalError, connection
from django.http import Http404, HttpResponse
from django.shortcuts import render
from django.template import engines
from django.urls import include, path

from jobrisk import errors, health
from jobrisk.htmx import render_either
from jobrisk.urls import handler400, handler403, handler404, handler500  # noqa: F401

SECRET = "a word that only the exception knows"
FAILURES = {
    "refused": lambda: PermissionDenied(SECRET),
    "missing": lambda: Http404(SECRET),
    "suspicious": lambda: SuspiciousOperation(SECRET),
    "too-big": lambda: RequestDataTooBig(SECRET),
    "database-gone": lambda: OperationalError(SECRET),
    "connection-closed": lambda: InterfaceError(SECRET),
    "data": lambda: DataError(SECRET),
    "surrogate": lambda: UnicodeEncodeError("utf-8", "\ud800", 0, 1, SECRET),
    "recursion": lambda: RecursionError(SECRET),
    "mistake": lambda: KeyError(SECRET),
}


def fail(request, kind):
    """Fail in the way that the address names."""
    raise FAILURES[kind]()


def fail_in_template(request):
    """Fail while a template renders, deep inside the reply."""
    template = engines["django"].from_string("{{ broken.call }}")

    class Broken:
        def call(self):
            raise KeyError(SECRET)

    return HttpResponse(template.render({"broken": Broken()}))


def echo(request):
    """Read all that a request carries: session, address, form."""
    request.session.get("anything")
    return HttpResponse(
        f"{request.GET.get('q', '')}|{len(request.POST)}", content_type="text/plain"
    )


def query(request):
    """Ask the database."""
    with connection.cursor() as cursor:
        cursor.execute("SELECT 1")
    return HttpResponse("asked")


def either(request):
    """Answer with a page or a piece."""
    return render_either(request, "wiring/page.html", "wiring/_piece.html", {"word": "weld"})


def form(request):
    """Show a form, and so set the CSRF cookie."""
    return render(request, "wiring/form.html")


urlpatterns = [
    path("healthz", health.healthz),
    path("readyz", health.readyz),
    path("admin/", admin.site.urls),
    path("", include("sources.review.urls")),  # the work that waits on the first page of staff
    path("fail/<str:kind>/", fail),
    path("fail-in-template/", fail_in_template),
    path("echo/", echo),
    path("echo/<str:word>/", lambda request, word: HttpResponse(word)),
    path("query/", query),
    path("either/", either),
    path("form/", form),
    path("often/", lambda request: errors.too_many(request, retry_after=90)),
]
