"""Published pages as files, for a web server that sends .gz files beside the plain ones."""

import gzip
import os
from collections.abc import Iterator
from pathlib import Path

from jobrisk.edge import Page

PLAIN, PACKED = "index.html", "index.html.gz"


def write_page(folder: Path, slug: str, page: Page) -> bool:
    """Write a page's two files unless they hold it already; tell whether they were written.

    Each is written beside its place, flushed to the disk and then renamed: a reader gets the old
    page or the new one, whole, also after a power cut.
    """
    place = folder / slug
    packed = place / PACKED
    if packed.is_file() and (place / PLAIN).is_file() and packed.read_bytes() == page.packed:
        return False
    place.mkdir(parents=True, exist_ok=True)
    # The packed file goes last: as long as it is old, the next run writes both again.
    replace(place / PLAIN, gzip.decompress(page.packed))
    replace(packed, page.packed)
    flush(place)
    return True


def replace(file: Path, content: bytes) -> None:
    """Put the content into a file in one step."""
    beside = file.with_name(f".{file.name}.{os.getpid()}")
    with beside.open("wb") as opened:
        opened.write(content)
        opened.flush()
        os.fsync(opened.fileno())
    beside.replace(file)


def flush(folder: Path) -> None:
    """Make the names in a folder last."""
    number = os.open(folder, os.O_RDONLY)
    try:
        os.fsync(number)
    finally:
        os.close(number)


def remove_others(folder: Path, slugs: set[str]) -> Iterator[str]:
    """Remove the pages of jobs that are gone, and yield their names; other files stay."""
    for place in sorted(folder.iterdir()) if folder.is_dir() else ():
        if place.name not in slugs and (place / PACKED).is_file():
            for name in (PACKED, PLAIN):
                (place / name).unlink(missing_ok=True)
            if not any(place.iterdir()):
                place.rmdir()
            yield place.name
