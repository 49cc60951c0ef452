"""How gunicorn runs the site. Every name below is one of gunicorn's own settings."""

import os
from pathlib import Path

_host = os.environ.get("HOST", "127.0.0.1")
_shown = f"[{_host}]" if ":" in _host else _host
bind = f"{_shown}:{os.environ.get('PORT', '8000')}"

workers = int(os.environ.get("WEB_CONCURRENCY", "2"))
worker_class = "gthread"
threads = 4
preload_app = True  # one import for all workers, and a replaced worker answers at once
max_requests = 20_000  # what little leaks goes with the worker,
max_requests_jitter = 2_000  # and never with all of them at once
timeout = 30
graceful_timeout = 30  # longer than the slowest request may take
keepalive = 5

limit_request_line = 8_190  # just above what jobrisk.middleware.address_gate takes
limit_request_fields = 60
limit_request_field_size = 8_190

# A socket for remote control, under a home directory that a service need not have.
control_socket_disable = True
# Workers show that they live by touching a file, and a slow disk must not look like a dead worker.
worker_tmp_dir = "/dev/shm" if Path("/dev/shm").is_dir() else None  # noqa: S108

# The site logs its own requests; gunicorn's warnings would name the address of who sent them.
accesslog = None
loglevel = "error"


def when_ready(server):
    """Say where the site is, once it answers."""
    origin = os.environ.get("SITE_ORIGIN", f"http://{bind}")
    print(f"JobRisk answers at {origin}/ (Ctrl-C stops it)", flush=True)
