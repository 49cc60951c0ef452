"""A name for the code and texts that this process renders pages with.

A page that another version of them rendered is not current, whatever the database says.
"""

import hashlib
from functools import cache
from pathlib import Path

import django
from django.conf import settings

# Everything that a page's bytes may come from besides the database.
FOLDERS = ("templates", "static", "occupations", "sources", "debate", "jobrisk")
SUFFIXES = {".html", ".py", ".css", ".js", ".svg", ".yaml", ".txt", ".csv", ".md"}
TEXTS = ("fixtures/wording",)


@cache
def epoch() -> str:
    """Return 32 hexadecimal digits that change with templates, static files, code or address."""
    total = hashlib.sha256()
    for said in (settings.SITE_ORIGIN, settings.STATIC_URL, django.get_version(), _manifest()):
        total.update(said.encode() + b"\0")
    for folder in (*FOLDERS, *TEXTS):
        for file in sorted((settings.BASE_DIR / folder).rglob("*")):
            if file.suffix in SUFFIXES and file.is_file():
                total.update(f"{file.relative_to(settings.BASE_DIR)}\0".encode())
                total.update(file.read_bytes())
    return total.hexdigest()[:32]


def _manifest() -> str:
    """Return the list of hashed static files, or nothing where none has been collected."""
    file = Path(settings.STATIC_ROOT) / "staticfiles.json"
    return file.read_text() if file.is_file() else ""
