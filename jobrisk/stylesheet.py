"""One style sheet for readers, a file per piece for us: a finder that joins them.

It serves css/site.css on the test and development servers and hands it to collectstatic.
"""

import os
import re
import tempfile
from pathlib import Path

from django.conf import settings
from django.contrib.staticfiles.finders import BaseStorageFinder
from django.core.files.storage import FileSystemStorage

NAME = "css/site.css"
PARTS = Path(settings.BASE_DIR) / "static" / "css"
FIRST = "tokens.css"  # names the cascade layers; inside a layer the order of files does not matter
JOINED = Path(settings.BASE_DIR) / ".joined"
_COMMENT = re.compile(r"/\*.*?\*/", re.DOTALL)
_STRING = re.compile(r'("[^"]*")')
# Blanks that no rule needs. Around "+", "-" and before ":" they mean something, and stay.
_BLANKS = re.compile(r"\s*([{};,>])\s*|(?<=:)\s+|\s+(?=!)")


def joined_styles() -> str:
    """Return all style sheets as one, without comments and blanks."""
    files = sorted(PARTS.glob("*.css"), key=lambda file: (file.name != FIRST, file.name))
    return "\n".join(squeezed(file.read_text(encoding="utf-8")) for file in files) + "\n"


def squeezed(css: str) -> str:
    """Return a sheet without comments and blanks; what stands in quotation marks stays as it is."""
    pieces = _STRING.split(_COMMENT.sub("", css).strip())
    pieces[::2] = [_BLANKS.sub(lambda found: found[1] or "", piece) for piece in pieces[::2]]
    return "".join(pieces).replace(";}", "}")


class JoinedStyles(BaseStorageFinder):
    """Finds the joined sheet, written anew whenever a part has changed."""

    storage = FileSystemStorage(location=JOINED)

    def find(self, path, **options):
        if path != NAME:
            return []
        _write()
        return super().find(path, **options)

    def list(self, ignore_patterns):
        _write()
        return super().list(ignore_patterns)


def _write() -> None:
    """Write the sheet whole or not at all: several processes may ask for it at once."""
    target, text = JOINED / NAME, joined_styles()
    if target.is_file() and target.read_text(encoding="utf-8") == text:
        return
    target.parent.mkdir(parents=True, exist_ok=True)
    with tempfile.NamedTemporaryFile("w", dir=JOINED, delete=False, encoding="utf-8") as file:
        file.write(text)
    Path(file.name).chmod(0o644)
    os.replace(file.name, target)
