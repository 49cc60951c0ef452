"""YAML nodes that know their file and line, so that a fault can say where it stands. Pure."""

import yaml


class DossierError(ValueError):
    """A dossier file is not as it should be; the message says where and what to expect."""


def compose(text: str, file: str) -> "Node":
    """Return the top node of a YAML text.

    Raises  DossierError with the line when it is no YAML, or holds nothing.
    """
    try:
        node = yaml.compose(text, Loader=yaml.SafeLoader)
    except yaml.YAMLError as error:
        mark = getattr(error, "problem_mark", None)
        line = f", line {mark.line + 1}" if mark else ""
        problem = getattr(error, "problem", None) or error
        raise DossierError(f"{file}{line}: not YAML ({problem})") from None
    except RecursionError:
        raise DossierError(f"{file}: not YAML (it is nested too deeply)") from None
    if node is None:
        raise DossierError(f"{file}: the file is empty")
    return Node(node, file)


class Node:
    """A YAML node with its file."""

    def __init__(self, node: yaml.Node, file: str):
        self.node, self.file = node, file

    @property
    def line(self) -> int:
        return self.node.start_mark.line + 1

    def fail(self, problem: str) -> DossierError:
        return DossierError(f"{self.file}, line {self.line}: {problem}")

    def fields(self, *names: str, optional: tuple[str, ...] = ()) -> dict[str, "Node"]:
        """Return the node's entries: all the named ones, some of the optional, no others."""
        if not isinstance(self.node, yaml.MappingNode):
            raise self.fail(f"expected a mapping with {', '.join(names)}")
        found: dict[str, Node] = {}
        known = (*names, *optional)
        for key, value in self.node.value:
            if key.value in found:
                raise Node(key, self.file).fail(f"{key.value!r} stands twice")
            if key.value not in known:
                raise Node(key, self.file).fail(
                    f"unknown entry {key.value!r}, expected one of {', '.join(known)}"
                )
            found[key.value] = Node(value, self.file)
        missing = [name for name in names if name not in found]
        if missing:
            raise self.fail(f"missing {', '.join(missing)}")
        return found

    def items(self) -> list["Node"]:
        if not isinstance(self.node, yaml.SequenceNode) or not self.node.value:
            raise self.fail("expected a list with at least one entry")
        return [Node(item, self.file) for item in self.node.value]

    def value(self, kind: type, expected: str):
        """Return the node's scalar as the kind asked for."""
        if isinstance(self.node, yaml.ScalarNode):
            try:
                value = yaml.SafeLoader("").construct_object(self.node)
            except ValueError:  # 2026-13-45 looks like a date and is none
                raise self.fail(f"expected {expected}") from None
            if type(value) is kind or (kind is float and type(value) is int):
                return value
        raise self.fail(f"expected {expected}")

    def text(self) -> str:
        """Return a text on one line, however the file breaks it."""
        value = self.value(str, "a text").strip()
        if not value:
            raise self.fail("expected a text that is not empty")
        if value != " ".join(value.split()):
            raise self.fail("expected a text without line breaks or doubled blanks; fold it (>-)")
        return value

    def markdown(self) -> str:
        """Return Markdown with its line breaks as the file has them."""
        value = self.value(str, "Markdown").strip()
        if not value:
            raise self.fail("expected Markdown that is not empty")
        if any(line != line.rstrip() for line in value.splitlines()):
            raise self.fail("a line of the Markdown ends in blanks")
        return value
