"""Load the catalogue for SQLite's tests while others run: python -m tests.catalogue.prepare"""

import os

import django
from django.conf import settings


def main() -> None:
    """Load it to where pytest's cache has it; who needs it sooner waits for that."""
    os.nice(10)  # the tests that run meanwhile go first
    django.setup()
    from .loaded import alone, loaded_sqlite

    kept = settings.BASE_DIR / ".pytest_cache" / "d" / "catalogue"
    kept.mkdir(parents=True, exist_ok=True)
    with alone(kept):
        loaded_sqlite(kept)


if __name__ == "__main__":
    main()
