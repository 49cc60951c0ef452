"""Profiles of skills and activities: importances in the order of our elements."""

from functools import partial

from ..models import Element, Profile
from .incoming import Incoming
from .report import Change, some
from .upsert import upsert


def import_vectors(kind: str, column: str, incoming: Incoming, change: Change) -> None:
    """Write importances in the order of the elements, where an occupation has all of them."""
    elements = list(
        Element.objects.filter(kind=kind).order_by("position").values_list("element_id", flat=True)
    )
    if not elements:
        change.note = "left out: load_catalogue has not brought the elements yet"
        return
    vectors = incoming.release.vectors[kind]
    profiles = {row.occupation_id: row for row in Profile.objects.all()}
    write, partial_codes = [], []
    for code, found in vectors.items():
        if code not in incoming.ids:
            continue
        if not all(element in found for element in elements):
            partial_codes.append(code)
            continue
        key = incoming.ids[code]
        vector = [found[element] for element in elements]
        row = profiles.get(key) or Profile(occupation_id=key)
        if getattr(row, column) != vector:
            change.counts["profiles changed" if row.pk else "new profiles"] += 1
            setattr(row, column, vector)
            row.published_code = code
            write.append(row)
    named = {element for found in vectors.values() for element in found}
    change.note = note_of(partial_codes, sorted(named - set(elements)))
    upsert(Profile, write, ("occupation",), (column, "published_code"))


def note_of(partial_codes: list[str], extra: list[str]) -> str:
    """Return what to know of occupations without an element and of elements that are not ours."""
    notes = []
    if partial_codes:
        notes.append(
            "left as they were for want of an element: "
            f"{len(partial_codes):,} ({some(partial_codes)})"
        )
    if extra:
        notes.append(f"elements that our profiles do not hold: {len(extra):,} ({some(extra)})")
    return "; ".join(notes)


import_activities = partial(import_vectors, Element.Kind.ACTIVITY, "activities")
import_skills = partial(import_vectors, Element.Kind.SKILL, "skills")
