"""What differs between two states of a record, field by field, and word by word. Pure."""

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from difflib import SequenceMatcher

# By which entry the items of a list are known again when they have moved.
NAMES = ("name", "title", "place", "region", "part", "lever")
MOST_WORDS = 2_000  # comparing takes a time that grows with their square
ABSENT = "—"


@dataclass(frozen=True, slots=True)
class Difference:
    """One field that is not what it was; `place` is its path in words."""

    place: str
    was: str
    now: str

    @property
    def words(self) -> tuple[tuple[str, str], ...]:
        """The change as runs of words: ("same" | "gone" | "new", text)."""
        return word_changes(self.was, self.now)


def differences(before: Mapping, after: Mapping) -> tuple[Difference, ...]:
    """Return every field that two records differ in, in the order of the later one."""
    was, now = dict(_fields(before)), dict(_fields(after))
    places = [*now, *(place for place in was if place not in now)]
    return tuple(
        Difference(place, was.get(place, ABSENT), now.get(place, ABSENT))
        for place in places
        if was.get(place) != now.get(place)
    )


def _fields(value, place: str = "") -> Iterator[tuple[str, str]]:
    """Yield every scalar of a record with its place, such as ("tasks, Planning, percent", "20")."""
    if isinstance(value, Mapping):
        for name, item in value.items():
            yield from _fields(item, _under(place, str(name).replace("_", " ")))
    elif isinstance(value, Sequence) and not isinstance(value, str):
        for name, item in zip(_item_names(value), value, strict=True):
            yield from _fields(item, _under(place, name))
    elif value not in ("", None):
        yield place, _printed(value)


def _under(place: str, name: str) -> str:
    return f"{place}, {name}" if place else name


def _item_names(items: Sequence) -> list[str]:
    """Return what to call each item of a list: its own name where it has one, else its number."""
    found, seen = [], set()
    for number, item in enumerate(items, 1):
        named = (item.get(key) for key in NAMES) if isinstance(item, Mapping) else ()
        name = next((str(each) for each in named if each), "")
        if not name or name in seen:
            name = f"{name} {number}".strip()
        seen.add(name)
        found.append(name)
    return found


def _printed(value) -> str:
    if isinstance(value, bool):
        return "yes" if value else "no"
    return f"{value:g}" if isinstance(value, float) else str(value)


def word_changes(was: str, now: str) -> tuple[tuple[str, str], ...]:
    """Return the way from one text to another as runs of words, each same, gone or new."""
    old, new = was.split(), now.split()
    if len(old) + len(new) > MOST_WORDS:
        return (("gone", was), ("new", now))
    found: list[tuple[str, str]] = []
    for _, i1, i2, j1, j2 in SequenceMatcher(None, old, new, autojunk=False).get_opcodes():
        gone, came = " ".join(old[i1:i2]), " ".join(new[j1:j2])
        if gone == came:
            found.append(("same", gone))
            continue
        found += [pair for pair in (("gone", gone), ("new", came)) if pair[1]]
    return tuple(found)
