"""Cookies that we never set, dropped before anything reads them."""

import re

from django.conf import settings

_SESSION_KEY = re.compile(r"[a-z0-9]{32}", re.ASCII)
_CONTROL = re.compile(r"[\x00-\x1f\x7f-\x9f\ud800-\udfff]")


class CookieShape:
    """Drop a session cookie that is no session key, and any cookie with a control character.

    Cookies may spell NUL as an octal escape, and PostgreSQL refuses NUL: without this, one header
    turns every page that reads the session into an error.
    """

    def __init__(self, get_response):
        self.get_response = get_response

    def __call__(self, request):
        session_key = request.COOKIES.get(settings.SESSION_COOKIE_NAME, "")
        if session_key and not _SESSION_KEY.fullmatch(session_key):
            del request.COOKIES[settings.SESSION_COOKIE_NAME]
        for name, value in list(request.COOKIES.items()):
            if _CONTROL.search(value):
                del request.COOKIES[name]
        return self.get_response(request)
