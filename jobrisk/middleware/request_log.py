"""A number for every request, and one line in the log when it has been answered."""

import logging
import time

from jobrisk import logs

logger = logging.getLogger("jobrisk.request")


class RequestLog:
    """Number the request, answer it, and log method, path, status and milliseconds."""

    def __init__(self, get_response):
        self.get_response = get_response

    def __call__(self, request):
        request.correlation_id = logs.new_request_id()
        token = logs.request_id.set(request.correlation_id)
        started = time.perf_counter()
        try:
            response = self.get_response(request)
            response["X-Request-ID"] = request.correlation_id
            self.record(request, response.status_code, started)
            return response
        finally:
            logs.request_id.reset(token)

    @staticmethod
    def record(request, status: int, started: float) -> None:
        """Write the line. The path is kept and the query is not: it may hold a reader's words."""
        details = {
            "method": request.method,
            "path": request.path,
            "status": status,
            "ms": round((time.perf_counter() - started) * 1000, 1),
        }
        logger.info("answered", extra=details)
