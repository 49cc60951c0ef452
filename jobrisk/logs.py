"""Logs: one JSON object per line on standard error, each with the request it belongs to.

Nothing here records an address of a reader, a query string, or a word that a reader wrote.
"""

import json
import logging
from contextvars import ContextVar
from datetime import UTC, datetime

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
