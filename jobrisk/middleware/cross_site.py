"""Requests that another site makes in a reader's name."""

from jobrisk import errors

_SAFE = {"GET", "HEAD", "OPTIONS", "TRACE"}
_FOREIGN = {"cross-site", "same-site"}  # same-site is a neighbour under our domain, still not us


class CrossSite:
    """Refuse a write that the browser says came from elsewhere.

    Browsers that do not say so are left to Django's CSRF check, which looks at Origin and token.
    """

    def __init__(self, get_response):
        self.get_response = get_response

    def __call__(self, request):
        origin = request.headers.get("Sec-Fetch-Site", "").strip().lower()
        if request.method not in _SAFE and origin in _FOREIGN:
            return errors.page(request, 403, "This form was sent from another site.")
        return self.get_response(request)
