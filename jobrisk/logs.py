"""Logs: one JSON object per line on standard error, each with the request it belongs to.

Nothing here records an address of a reader, a query string, or a word that a reader wrote.
"""

import json
import logging
import sys
import time
from contextlib import suppress
from contextvars import ContextVar
from datetime import UTC, datetime
from functools import lru_cache
from json.encoder import encode_basestring_ascii as quoted
from random import getrandbits

request_id: ContextVar[str] = ContextVar("request_id", default="-")

# What a record may carry besides its message: logger.info("…", extra={"status": 200}).
FIELDS = ("method", "path", "status", "ms", "command")


class JsonLine(logging.Formatter):
    """Print a record as one line of JSON; JSON escapes line breaks, so nothing can forge a line."""

    def format(self, record: logging.LogRecord) -> str:
        line = {
            "at": datetime.fromtimestamp(record.created, UTC).isoformat(timespec="milliseconds"),
            "level": record.levelname,
            "logger": record.name,
            "message": record.getMessage(),
            "request_id": request_id.get(),
        }
        line |= {name: getattr(record, name) for name in FIELDS if hasattr(record, name)}
        if record.exc_info:
            line["trace"] = self.formatException(record.exc_info)
        return json.dumps(line, default=str)


_requests = logging.getLogger("jobrisk.request")
# What JsonLine prints for RequestLog, with the values that change left open.
_ANSWERED = (
    '{"at": "%s.%03d+00:00", "level": "INFO", "logger": "jobrisk.request", "message": "answered",'
    ' "request_id": "%s", "method": %s, "path": %s, "status": %d, "ms": %.1f}\n'
)


def new_request_id() -> str:
    """Return 12 hexadecimal digits. A name, not a secret, so no cryptographic source is asked."""
    return f"{getrandbits(48):012x}"


def answered(method: str, path: str, status: int, number: str, started: float) -> None:
    """Write a request's line past the logging package, which takes ten times as long to write it.

    Takes   the request's number, and when it began by `time.perf_counter`.
    """
    if not _requests.isEnabledFor(logging.INFO):
        return
    ms = (time.perf_counter() - started) * 1000
    second, thousandth = divmod(time.time_ns() // 1_000_000, 1000)
    told = (_moment(second), thousandth, number, quoted(method), quoted(path), status, ms)
    with suppress(OSError, ValueError):  # nobody reads the log: no reason not to answer
        sys.stderr.write(_ANSWERED % told)


@lru_cache(maxsize=4)
def _moment(second: int) -> str:
    """Return a second of Unix time as a date and time, without its zone."""
    return datetime.fromtimestamp(second, UTC).strftime("%Y-%m-%dT%H:%M:%S")


def only_with_trace(record: logging.LogRecord) -> bool:
    """Tell whether a record holds an exception; the rest of what Django says of a reply we said."""
    return bool(record.exc_info)


def logging_config(level: str) -> dict:
    """Return the logging settings, for records of this level and above."""
    return {
        "version": 1,
        "disable_existing_loggers": False,
        "formatters": {"json": {"()": "jobrisk.logs.JsonLine"}},
        "filters": {
            "only_with_trace": {
                "()": "django.utils.log.CallbackFilter",
                "callback": only_with_trace,
            }
        },
        "handlers": {
            "stderr": {"class": "logging.StreamHandler", "formatter": "json"},
            "nowhere": {"class": "logging.NullHandler"},
        },
        "root": {"handlers": ["stderr"], "level": level.upper()},
        "loggers": {
            # Django would mail errors and print its own lines as well.
            "django": {"handlers": [], "propagate": True},
            "django.request": {"filters": ["only_with_trace"]},
            "django.server": {"handlers": ["nowhere"], "propagate": False},
            # Names the Host header that some scanner made up; the request's own line is enough.
            "django.security.DisallowedHost": {"handlers": ["nowhere"], "propagate": False},
        },
    }
