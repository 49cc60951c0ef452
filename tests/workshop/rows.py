"""Records of the workshop, for tests."""

from copy import deepcopy

from occupations.editing import drafting
from occupations.editing.records import record_of
from tests.factories import make_assessment, make_occupation


def make_baseline(title="", **values):
    """Make an occupation with a published computed assessment, and return that assessment."""
    return make_assessment(make_occupation(title, **values))


def make_open_draft(by, baseline=None):
    """Make a draft of a curated assessment from a computed one."""
    return drafting.new_draft(baseline or make_baseline(), by, "To look at it again.")


def changed(row, place, value):
    """Return the record of a row with one entry changed; a place is "tasks.1.percent"."""
    record = deepcopy(record_of(row))
    *path, last = place.split(".")
    found = record
    for step in path:
        found = found[int(step) - 1] if step.isdigit() else found[step]
    found[last] = value
    return record
