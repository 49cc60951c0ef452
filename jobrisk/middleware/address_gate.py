"""Addresses that no reader sends: broken bytes and NUL in a path or a query."""

from urllib.parse import unquote_to_bytes

from jobrisk import errors

LONGEST = 8_000  # bytes; gunicorn's own limit on a request line lies just above


class AddressGate:
    """Answer 400 before anything reads an address that a database or a template would choke on."""

    def __init__(self, get_response):
        self.get_response = get_response

    def __call__(self, request):
        path = request.META.get("PATH_INFO", "").encode("latin-1", "replace")
        query = request.META.get("QUERY_STRING", "").encode("latin-1", "replace")
        if len(path) + len(query) > LONGEST:
            return errors.page(request, 400, "This address is too long.")
        if not (is_readable(path) and is_readable(unquote_to_bytes(query))):
            return errors.page(request, 400, "This address holds bytes that are not text.")
        return self.get_response(request)


def is_readable(raw: bytes) -> bool:
    """Tell whether the bytes are UTF-8 without NUL; an encoded surrogate is not UTF-8."""
    try:
        return "\0" not in raw.decode("utf-8")
    except UnicodeDecodeError:
        return False
