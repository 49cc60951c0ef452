"""Run by test_outage.py in a process of its own: visit pages while the database cannot answer.

Prints one JSON line per visit: address, status, Retry-After, seconds, and whether it gave us away.
"""

import json
import sys
import time

import django

django.setup()

from django.conf import settings  # noqa: E402
from django.test import Client  # noqa: E402

ADDRESSES = {
    "tests.jobrisk.addresses": ["/query/", "/admin/login/", "/healthz", "/readyz"],
    "jobrisk.urls": ["/", "/jobs/", "/search/?q=nurse", "/healthz", "/readyz"],
}


def visit(browser, address):
    """Return what a visitor with a session sees at the address."""
    started = time.monotonic()
    response = browser.get(address, headers={"cookie": f"sessionid={'a' * 32}"})
    body = response.content.decode()
    return {
        "address": address,
        "status": response.status_code,
        "retry_after": response.headers.get("Retry-After"),
        "seconds": time.monotonic() - started,
        "says_nothing": "Traceback" not in body and "OperationalError at" not in body,
    }


settings.ROOT_URLCONF = sys.argv[1]
client = Client(raise_request_exception=False, SERVER_NAME="localhost")
for one in ADDRESSES[sys.argv[1]]:
    print(json.dumps(visit(client, one)), flush=True)
