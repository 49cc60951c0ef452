"""Pages for everything that goes wrong. None needs a database, a session or a context processor.

Each page shows a number that stands in the log as well, and never a word of the failure itself:
exceptions quote what visitors sent and how the site is built.
"""

import logging
import sys

from django.core.exceptions import RequestDataTooBig
from django.db import DataError, InterfaceError, OperationalError
from django.http import HttpResponse
from django.template.loader import render_to_string
from django.views.decorators.cache import never_cache

logger = logging.getLogger("jobrisk.errors")

RETRY_AFTER_S = 10
TITLES = {
    400: "We could not read this request",
    403: "You may not do this",
    404: "There is no such page",
    413: "This is more than we take at once",
    429: "That was too often",
    500: "Something went wrong on our side",
    503: "The site is busy or being repaired",
}
_LAST_RESORT = """<!doctype html>
<html lang="en-GB"><head><meta charset="utf-8"><title>{title}</title></head>
<body><h1>{title}</h1><p>Quote this number: {number}</p><p><a href="/">Home page</a></p></body>
</html>
"""


def page(request, status: int, detail: str = "", retry_after: int | None = None) -> HttpResponse:
    """Return the page for a status, from templates/<status>.html or, failing that, plain HTML."""
    number = getattr(request, "correlation_id", "-")
    context = {
        "request": request,
        "status": status,
        "title": TITLES[status],
        "detail": detail,
        "correlation_id": number,
    }
    try:
        body = render_to_string(f"{status}.html", context)
    except Exception:
        logger.exception("the page for %s could not be rendered", status)
        body = _LAST_RESORT.format(title=TITLES[status], number=number)
    response = HttpResponse(body, status=status)
    response["Cache-Control"] = "no-store"
    if status in (429, 503):
        response["Retry-After"] = str(retry_after or RETRY_AFTER_S)
    return response


def status_of(exception: BaseException | None) -> int:
    """Return the status that an exception amounts to; 500 is a mistake of ours."""
    match exception:
        case OperationalError() | InterfaceError():
            return 503
        case RequestDataTooBig():
            return 413
        case DataError() | UnicodeEncodeError() | RecursionError():
            return 400
        case _:
            return 500


def bad_request(request, exception=None):
    """Answer what Django found suspicious."""
    return page(request, 413 if isinstance(exception, RequestDataTooBig) else 400)


def forbidden(request, exception=None):
    """Answer what the visitor may not do."""
    return page(request, 403)


def csrf_failure(request, reason=""):
    """Answer a form that came without our token."""
    return page(request, 403, "The form had expired. Go back, reload the page, and send it again.")


def not_found(request, exception=None):
    """Answer an address that leads nowhere."""
    return page(request, 404)


def server_error(request):
    """Answer an exception that nothing else caught: a broken middleware lands here too."""
    return page(request, status_of(sys.exc_info()[1]))


@never_cache
def too_many(request, retry_after: int):
    """Answer a visitor who comes too often, with the seconds to wait."""
    return page(request, 429, retry_after=retry_after)
