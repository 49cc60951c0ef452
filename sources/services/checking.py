"""Giving many lines their verdicts, on all cores where there are enough of them to be worth it."""

import os
from collections.abc import Callable, Iterator, Sequence
from concurrent.futures import ProcessPoolExecutor
from contextlib import contextmanager
from multiprocessing import get_context

from ..verification import Checked, Line, check

WORTH_IT = 200  # pages: starting the processes takes about a second
AT_ONCE = 100  # lines that a process gets in one go

# Takes the lines of a chunk, and returns what gives their verdicts when they are wanted.
Checking = Callable[[Sequence[Line]], Callable[[], list[Checked]]]


@contextmanager
def checking(pages: int) -> Iterator[Checking]:
    """Return what checks lines: for many pages in processes of its own, meanwhile we read on."""
    cores = os.cpu_count() or 1
    if pages < WORTH_IT or cores < 2:
        yield _here
        return
    # Spawned, not forked: a copy of this process would hold its connections to the database.
    with ProcessPoolExecutor(cores, mp_context=get_context("spawn")) as pool:
        yield lambda lines: _later(pool, lines)


def _here(lines: Sequence[Line]) -> Callable[[], list[Checked]]:
    found = [check(line) for line in lines]
    return lambda: found


def _later(pool: ProcessPoolExecutor, lines: Sequence[Line]) -> Callable[[], list[Checked]]:
    found = pool.map(check, lines, chunksize=AT_ONCE)
    return lambda: list(found)
