"""What a load balancer asks: is the process alive, and can it serve readers."""

from django.apps import apps
from django.core.cache import cache
from django.db import connection
from django.db.migrations.executor import MigrationExecutor
from django.http import HttpResponse, JsonResponse
from django.views.decorators.cache import never_cache
from django.views.decorators.http import require_safe


@never_cache
@require_safe
def healthz(request):
    """Say that the process answers; a database that is down must not restart it."""
    return HttpResponse("alive\n", content_type="text/plain; charset=utf-8")


@never_cache
@require_safe
def readyz(request):
    """Say in plain words what is ready and what is not; 503 while anything is not."""
    parts = {"database": _words(_database)}
    if parts["database"] == "ready":  # else each of the others would wait for it in vain
        parts |= {name: _words(check) for name, check in CHECKS.items()}
    ready = all(words == "ready" for words in parts.values())
    answer = {"ready": ready, **parts}
    return JsonResponse(answer, status=200 if ready else 503)


def _words(check) -> str:
    try:
        return check() or "ready"
    except Exception as error:  # whatever it is, this part is not ready
        return f"does not answer ({type(error).__name__})"


def _database() -> str | None:
    with connection.cursor() as cursor:
        cursor.execute("SELECT 1")


def _migrations() -> str | None:
    executor = MigrationExecutor(connection)
    plan = executor.migration_plan(executor.loader.graph.leaf_nodes())
    return f"{len(plan)} to apply: run manage.py migrate" if plan else None


def _catalogue() -> str | None:
    if not apps.get_model("occupations", "Occupation").objects.exists():
        return "empty: run manage.py load_catalogue"


def _cache() -> str | None:
    cache.set("readyz", "ready", timeout=5)
    if cache.get("readyz") != "ready":
        return "does not keep what it is given"


CHECKS = {
    "migrations": _migrations,
    "catalogue": _catalogue,
    "cache": _cache,
}
