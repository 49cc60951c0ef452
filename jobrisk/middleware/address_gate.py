"""Addresses that no reader sends: broken bytes and NUL in a path or a query."""

import re
from urllib.parse import unquote_to_bytes

from jobrisk import errors

LONGEST = 8_000  # characters; gunicorn's own limit on a request line lies just above

_UNDECODED = re.compile(r"%[89A-Fa-f][0-9A-Fa-f]")


class AddressGate:
    """Answer 400 before anything reads an address that a database or a template would choke on."""

    def __init__(self, get_response):
        self.get_response = get_response

    def __call__(self, request):
        path, query = request.path_info, request.META.get("QUERY_STRING", "")
        if len(path) + len(query) > LONGEST:
            return errors.page(request, 400, "This address is too long.")
        if not (is_readable_path(path) and is_readable_query(query)):
            return errors.page(request, 400, "This address holds bytes that are not text.")
        return self.get_response(request)


def is_readable_path(path: str) -> bool:
    """Tell whether a path that Django has decoded is whole text.

    Django writes the bytes that it could not decode as %80 to %FF; no address of ours has these.
    """
    return "\0" not in path and not _UNDECODED.search(path)


def is_readable_query(query: str) -> bool:
    """Tell whether a query is UTF-8 without NUL; an encoded surrogate is not UTF-8."""
    try:
        return "\0" not in unquote_to_bytes(query.encode("latin-1")).decode("utf-8")
    except UnicodeError:
        return False
