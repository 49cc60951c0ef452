"""Numbers in prose: `{score}` in a text becomes the number that the page prints. Pure.

A name that nothing stands behind is an error with its place, so that no sentence can name a figure
that the data no longer has.
"""

import re
from collections.abc import Callable, Mapping

from .blocks import Prose
from .stored import map_texts

_BRACES = re.compile(r"\{([^{}]*)\}|[{}]")


class BindingError(ValueError):
    """A text names a value that is not there; the message says where."""


def bind(text: str, values: Mapping[str, str], place: str) -> str:
    """Return the text with every name in braces replaced by its printed value.

    Raises  BindingError with the place when a name is unknown, empty, or a brace stands alone.
    """

    def printed(match: re.Match) -> str:
        name = match[1]
        if name is None:
            raise BindingError(f"{place}: a brace {match[0]!r} stands alone")
        if not values.get(name):
            raise BindingError(f"{place}: unknown binding {match[0]}")
        return values[name]

    return _BRACES.sub(printed, text)


def names_in(text: str) -> list[str]:
    """Return the names in braces, in the order of the text."""
    return [match[1] for match in _BRACES.finditer(text) if match[1] is not None]


def bind_prose(prose: Prose, values: Mapping[str, str], place: Callable[[str], str]) -> Prose:
    """Return the prose with every text bound.

    Takes   a function from a text's path ("threats.2.argument") to its place in words.
    Raises  BindingError at the first text that cannot be bound.
    """
    return map_texts(prose, lambda text, path: bind(text, values, place(path)))
