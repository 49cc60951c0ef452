"""Prose as a record for the database, and back. Pure."""

from collections.abc import Iterator, Mapping
from dataclasses import asdict, fields, is_dataclass, replace

from .blocks import Entity, Impact, MapLabel, PartReason, Point, Prose, RegionReason, Threat

TEXT, MARKDOWN, TEXTS = "text", "markdown", "texts"
# What each entry of Prose is: a text, Markdown, a list of texts, a block, or (block,) for a list.
SHAPES = {
    "entity": Entity,
    "summary": TEXT,
    "argument": MARKDOWN,
    "why": TEXTS,
    "threats": (Threat,),
    "worry": TEXTS,
    "safe": TEXTS,
    "separator": TEXT,
    "outlook": TEXT,
    "strategy": (Point,),
    "regions": (RegionReason,),
    "reinstatement": TEXTS,
    "uncounted": (Point,),
    "definition": (Point,),
    "seniority": MARKDOWN,
    "scenarios": (Point,),
    "timeline": TEXT,
    "next_years": TEXT,
    "map_labels": (MapLabel,),
    "impact": (Impact,),
    "reality": (Point,),
    "resilience": (PartReason,),
}


def record_of(prose: Prose) -> dict:
    """Return the prose as plain values that JSON can hold, without the publications it cites."""
    return {name: value for name, value in asdict(prose).items() if name in SHAPES}


def prose_of(record: Mapping) -> Prose:
    """Return the prose that `record_of` made a record of."""
    return Prose(**{name: _value(SHAPES[name], value) for name, value in record.items()})


def _value(shape, value):
    if shape in (TEXT, MARKDOWN):
        return value
    if shape == TEXTS:
        return tuple(value)
    return shape(**value) if isinstance(shape, type) else tuple(shape[0](**item) for item in value)


def texts_of(value: object, path: str = "") -> Iterator[tuple[str, str]]:
    """Yield every text in the blocks with its path, such as ("threats.2.argument", "…")."""
    if isinstance(value, str):
        yield path, value
    elif isinstance(value, tuple):
        for number, item in enumerate(value, 1):
            yield from texts_of(item, f"{path}.{number}")
    elif is_dataclass(value):
        for item in fields(value):
            name = f"{path}.{item.name}" if path else item.name
            yield from texts_of(getattr(value, item.name), name)


def map_texts(value: object, change, path: str = ""):
    """Return the blocks with every text changed by `change(text, path)`."""
    if isinstance(value, str):
        return change(value, path)
    if isinstance(value, tuple):
        return tuple(map_texts(item, change, f"{path}.{n}") for n, item in enumerate(value, 1))
    if is_dataclass(value):
        return replace(
            value,
            **{
                item.name: map_texts(
                    getattr(value, item.name), change, f"{path}.{item.name}" if path else item.name
                )
                for item in fields(value)
            },
        )
    return value
