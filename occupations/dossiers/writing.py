"""Write a dossier in its canonical form: the one text that the same values have. Pure.

Entries stand in the order of the values, a text on its entry's line where it fits and is plain to
YAML, folded at 100 columns otherwise, and Markdown as a literal block with its own line breaks.
"""

import textwrap
from collections.abc import Sequence
from datetime import date

import yaml

from ..prose.blocks import Prose, SourceNote
from ..prose.stored import MARKDOWN, SHAPES, record_of
from .values import DossierAssessment, DossierFile, DossierProse

WIDTH = 100
LEAVES_OUT = ("", (), [], None)


class Markdown(str):
    """A text that keeps its line breaks."""


def dossier_text(dossier: DossierFile) -> str:
    """Return the whole file."""
    record = {
        "slug": dossier.slug,
        "assessments": [_assessment(one) for one in dossier.assessments],
    }
    if dossier.prose:
        record["prose"] = _prose(dossier.prose)
    return "\n".join(_mapping(record, 0)) + "\n"


def words_text(blocks: Prose, sources: Sequence[SourceNote]) -> str:
    """Return blocks and sources alone, as they stand in the prose section of a file."""
    return "\n".join(_mapping(_words(blocks, sources), 0)) + "\n"


def _assessment(said: DossierAssessment) -> dict:
    return {
        "level": said.level,
        "assessed_on": said.assessed_on,
        "author": said.author,
        "reason": said.reason,
        "tasks": [
            {
                "name": task.name,
                "percent": task.percent,
                "score": task.score,
                "mode": task.mode.value,
                "rationale": task.rationale,
            }
            for task in said.tasks
        ],
        **{
            group: {name: {"value": note.value, "reason": note.reason} for name, note in notes}
            for group, notes in ((group, notes.items()) for group, notes in said.ratings.items())
        },
        "growth": {"value": said.growth.value, "reason": said.growth.reason},
    }


def _prose(prose: DossierProse) -> dict:
    head = {"author": prose.author, "dated_on": prose.dated_on, "reason": prose.reason}
    return head | _words(prose.blocks, prose.sources)


def _words(said: Prose, sources: Sequence[SourceNote]) -> dict:
    blocks = {
        name: Markdown(value) if SHAPES[name] == MARKDOWN else value
        for name, value in record_of(said).items()
        if value not in LEAVES_OUT
    }
    return {
        **blocks,
        "sources": [
            {
                "name": source.name,
                "publisher": source.publisher,
                "title": source.title,
                "year": source.year,
                "url": source.url,
                "via": source.via,
                "kind": source.kind,
                "finds": source.finds,
            }
            for source in sources
        ],
    }


def _mapping(record: dict, indent: int) -> list[str]:
    lines = []
    for key, value in record.items():
        if value not in LEAVES_OUT:
            lines += _entry(f"{' ' * indent}{key}:", value, indent)
    return lines


def _entry(head: str, value, indent: int) -> list[str]:
    """Return an entry whose line starts with `head`; what is below it stands two columns in."""
    if isinstance(value, dict):
        return [head, *_mapping(value, indent + 2)]
    if isinstance(value, list | tuple):
        return [head, *(line for item in value for line in _item(item, indent + 2))]
    if isinstance(value, str):
        return _text(head, value, indent + 2)
    return [f"{head} {_scalar(value)}"]


def _item(value, indent: int) -> list[str]:
    dash = f"{' ' * indent}-"
    if isinstance(value, dict):
        first, *rest = _mapping(value, indent + 2)
        return [f"{dash} {first[indent + 2 :]}", *rest]
    return _text(dash, value, indent + 2)


def _scalar(value) -> str:
    if isinstance(value, bool):
        return "true" if value else "false"
    return value.isoformat() if isinstance(value, date) else f"{value:g}"


def _text(head: str, text: str, indent: int) -> list[str]:
    margin = " " * indent
    if isinstance(text, Markdown):
        return [f"{head} |-", *(f"{margin}{line}" if line else "" for line in text.splitlines())]
    line = f"{head} {text}"
    if len(line) <= WIDTH and _is_plain(text):
        return [line]
    folded = textwrap.wrap(text, WIDTH - indent, break_long_words=False, break_on_hyphens=False)
    return [f"{head} >-", *(f"{margin}{line}" for line in folded)]


def _is_plain(text: str) -> bool:
    """Return whether YAML reads the text as it stands, as a text."""
    try:
        return yaml.safe_load(f"key: {text}") == {"key": text}
    except (yaml.YAMLError, ValueError):
        return False
