"""From the bytes of a file to its lines and their fields."""

from collections.abc import Iterator
from pathlib import Path

LONGEST_LINE = 20_000


class ReleaseError(ValueError):
    """The release is not as it should be; the message says where, and what to expect there."""


def read_lines(path: Path) -> Iterator[tuple[int, list[str]]]:
    """Return each line's number and fields; lines with nothing in them are passed over."""
    with path.open("rb") as file:
        for line, packed in enumerate(iter(lambda: file.readline(LONGEST_LINE + 1), b""), start=1):
            if len(packed) > LONGEST_LINE:
                raise ReleaseError(
                    f"{path.name}, line {line}: longer than {LONGEST_LINE:,} bytes, "
                    "expected a table of tab-separated text"
                )
            text = decoded(path.name, line, packed)
            if text.strip():
                fields = text.split("\t")
                yield line, [name.strip() for name in fields] if line == 1 else fields


def decoded(file: str, line: int, packed: bytes) -> str:
    """Return the text of a line without its end, and without the mark that may open a file."""
    packed = packed.removeprefix(b"\xef\xbb\xbf") if line == 1 else packed
    try:
        return packed.decode("utf-8").rstrip("\r\n")
    except UnicodeDecodeError as error:
        at = packed[: error.start].count(b"\t") + 1
        raise ReleaseError(
            f"{file}, line {line}, column {at}: bytes that are no UTF-8, expected text in UTF-8"
        ) from None
