"""What the review queue costs with few and with many open lines: prints JSON.

python -m tests.bench.deciding, on a database that holds the whole catalogue.
"""

import json
import re
from statistics import median
from time import perf_counter

import django

django.setup()

from django.contrib.auth import get_user_model  # noqa: E402
from django.contrib.auth.models import Permission  # noqa: E402
from django.db import connection  # noqa: E402
from django.test import Client  # noqa: E402
from django.test.utils import CaptureQueriesContext  # noqa: E402
from django.urls import reverse  # noqa: E402

from sources.models import PageLine  # noqa: E402
from sources.review.filters import QueueForm  # noqa: E402
from sources.review.listing import next_line  # noqa: E402
from sources.services.deciding import seal  # noqa: E402

FEW, MANY = 400, 40_000
ROUNDS, DECISIONS = 4, 12
HTMX = {"HX-Request": "true"}


def main() -> dict:
    """Return queries and milliseconds of the queue page and of a decision, by open lines."""
    user = reviewer()
    client = Client(headers={"host": "localhost"})
    client.force_login(user)
    found = {size: {"queue": [], "decision": [], "ms": []} for size in (FEW, MANY)}
    for _ in range(ROUNDS):
        for size, seen in found.items():
            seen["open"] = leave_open(size)
            measure(client, user, seen)
    for seen in found.values():
        seen["ms"] = median(seen["ms"])
    return found


def reviewer():
    """Return somebody who may decide lines."""
    user, _ = get_user_model().objects.get_or_create(username="bench")
    user.user_permissions.set(Permission.objects.filter(codename="add_decision"))
    return user


def leave_open(size: int) -> int:
    """Leave so many lines open, of all pages alike, and return how many there are."""
    lines = PageLine.objects.exclude(state=PageLine.State.GONE)
    keys = list(lines.order_by("pk").values_list("pk", flat=True))
    step = max(1, len(keys) // size)
    wanted = keys[::step][:size]
    lines.update(state=PageLine.State.APPROVED, readers=2)
    for start in range(0, len(wanted), 500):
        part = PageLine.objects.filter(pk__in=wanted[start : start + 500])
        part.update(state=PageLine.State.OPEN, readers=0, tier=3, verdict="framework")
    with connection.cursor() as cursor:
        if connection.vendor == "postgresql":  # whose own upkeep may be at the table
            cursor.execute("SET lock_timeout = 0")
        cursor.execute(f"ANALYZE {PageLine._meta.db_table}")
    return len(wanted)


def measure(client: Client, user, seen: dict) -> None:
    """Show the queue once and decide line after line, as a person at the keys does."""
    with CaptureQueriesContext(connection) as queries:
        expect(client.get(reverse("review:queue")), 200)
    seen["queue"].append(len(queries))
    form = QueueForm({}, user)
    form.is_valid()
    line = next_line(form)
    for turn in range(DECISIONS):
        address, data = (
            reverse("review:line", args=[line.pk]),
            {"kind": "approve", "seal": seal(line)},
        )
        with CaptureQueriesContext(connection) as queries:
            started = perf_counter()
            response = expect(client.post(address, data, headers=HTMX), 200)
            taken = perf_counter() - started
        if turn:  # the first also fills caches
            seen["decision"].append(len(queries))
            seen["ms"].append(taken * 1000)
        pk = re.search(r"/lines/(\d+)/", response["HX-Push-Url"])[1]
        line = PageLine.objects.get(pk=pk)


def expect(response, status: int):
    """Return the response if it has the status."""
    if response.status_code != status:
        raise RuntimeError(f"{response.status_code}: {response.content[:400]!r}")
    return response


if __name__ == "__main__":
    print(json.dumps(main()))
