"""Failures of a view that are not the site's own mistake."""

import logging

from jobrisk import errors

logger = logging.getLogger("jobrisk.faults")


class Faults:
    """Answer 503 when the database cannot, and 400 when the input could not be stored."""

    def __init__(self, get_response):
        self.get_response = get_response

    def __call__(self, request):
        return self.get_response(request)

    def process_exception(self, request, exception):
        """Return the page for the exception, or nothing when it is a mistake of ours."""
        status = errors.status_of(exception)
        if status == 500:
            return None
        log = logger.error if status == 503 else logger.warning
        log("answered %s", status, exc_info=exception)
        return errors.page(request, status)
