"""The filters of a list that are in use: what each asks for, and the address without it."""

from collections.abc import Sequence
from dataclasses import dataclass

from ..forms import DEFAULT_SORT, JobsForm

ORDER = ("q", "zone", "sector", "pay", "growth", "kind", "verification")
MORE = {"pay", "growth", "kind", "verification"}  # these stand behind "More filters"


@dataclass(frozen=True, slots=True)
class Filter:
    """One filter in use."""

    key: str
    name: str
    shown: str
    without: str  # the address's question mark and what follows it


def filters(form: JobsForm) -> tuple[Filter, ...]:
    """Return the filters in use, in the order of the form. Takes a valid form."""
    return tuple(
        Filter(key, form[key].label, _shown(form, key), _without(form, key))
        for key in ORDER
        if form.cleaned_data[key]
    )


def ways_out(form: JobsForm, used: Sequence[Filter]) -> tuple[tuple[Filter, int], ...]:
    """Return the filters without which there are jobs, with how many; a query for each filter."""
    found = []
    for each in used:
        asked = form.data.copy()
        asked.pop(each.key)
        wider = JobsForm(asked)
        if wider.is_valid() and (count := wider.jobs().count()):
            found.append((each, count))
    return tuple(found)


def _shown(form: JobsForm, key: str) -> str:
    value = form.cleaned_data[key]
    if key == "q":
        return f"“{value}”"
    return str(value) if key == "sector" else dict(form.fields[key].choices)[value]


def _without(form: JobsForm, key: str) -> str:
    kept = form.data.copy()
    for name in [name for name in kept if not kept[name] or name in (key, "page")]:
        kept.pop(name)
    if kept.get("sort") == DEFAULT_SORT:
        kept.pop("sort")
    return f"?{kept.urlencode()}"
