"""How much a request may carry."""

from django.conf import settings
from django.urls import NoReverseMatch, reverse

from jobrisk import errors

PUBLIC_LIMIT = 64 * 1024
STAFF_LIMIT = 5 * 1024 * 1024


class BodyCap:
    """Answer 413 by the announced length, before anything parses the body.

    The CSRF check already parses it, and parsing writes large file parts to disk for anyone. A body
    of no announced length would be read as empty, so it is refused rather than lost in silence.
    """

    def __init__(self, get_response):
        self.get_response = get_response

    def __call__(self, request):
        announced = request.META.get("CONTENT_LENGTH") or "0"
        if not (announced.isascii() and announced.isdigit()):
            return errors.page(request, 400, "The request does not say how long it is.")
        if "HTTP_TRANSFER_ENCODING" in request.META or is_too_long(request, announced):
            return errors.page(request, 413)
        return self.get_response(request)


def is_too_long(request, announced: str) -> bool:
    """Tell whether the announced length is above what this request may carry."""
    if len(announced) > 12:  # and so no number worth reading
        return True
    length = int(announced)
    return length > PUBLIC_LIMIT and length > limit_for(request)


def limit_for(request) -> int:
    """Return how many bytes this request may carry: more for staff, who import files."""
    try:
        admin, login = reverse("admin:index"), reverse("admin:login")
    except NoReverseMatch:
        return PUBLIC_LIMIT
    in_admin = request.path_info.startswith(admin) and request.path_info != login
    has_session = settings.SESSION_COOKIE_NAME in request.COOKIES
    return STAFF_LIMIT if in_admin and has_session else PUBLIC_LIMIT
