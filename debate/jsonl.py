"""Commands that read JSON lines and write JSON lines: one record out for each line in, in order."""

import json
from collections.abc import Callable, Iterable, Iterator

MAX_LINE = 16_000_000  # characters of a line; longer ones are reported


def answer_lines(lines: Iterable[str], answer: Callable[[dict], dict]) -> Iterator[str]:
    """Yield the answer to each line as JSON; a bad line gives a record with its number and `error`.

    Takes   a function from a line's record to its answer that raises ValueError for bad input.
    """
    for number, line in enumerate(lines, start=1):
        found = None
        try:
            found = _record(line)
            result = answer(found)
        except (ValueError, RecursionError) as error:
            result = {"id": found.get("id")} if isinstance(found, dict) else {}
            result |= {"line": number, "error": str(error)}
        yield json.dumps(result, ensure_ascii=False)


def _record(line: str) -> dict:
    if not line.strip():
        raise ValueError("The line is empty.")
    if len(line) > MAX_LINE:
        raise ValueError(f"The line has more than {MAX_LINE:,} characters.")
    try:
        found = json.loads(line)
    except json.JSONDecodeError as error:
        raise ValueError(f"This is not JSON: {error.msg}.") from None
    if not isinstance(found, dict):
        raise ValueError("The line holds no JSON object.")
    return found


def text_of(record: dict, name: str, most: int, needed: bool = False) -> str:
    """Return a field that is a text of at most `most` characters; empty where it is left out.

    Raises  ValueError, with the field's name, when it is anything else or needed and missing.
    """
    value = record.get(name)
    if value is None and not needed:
        return ""
    if not isinstance(value, str):
        raise ValueError(f"“{name}” has to be a text.")
    if len(value) > most:
        raise ValueError(f"“{name}” has more than {most:,} characters.")
    return value


def texts_of(record: dict, name: str, most: int, longest: int) -> tuple[str, ...]:
    """Return a field that is a list of texts; empty where it is left out.

    Raises  ValueError, with the field's name, when it is anything else or too long.
    """
    value = record.get(name)
    if value is None:
        return ()
    if not isinstance(value, list) or not all(isinstance(each, str) for each in value):
        raise ValueError(f"“{name}” has to be a list of texts.")
    if len(value) > most or any(len(each) > longest for each in value):
        raise ValueError(
            f"“{name}” has more than {most:,} texts, or one over {longest:,} characters."
        )
    return tuple(value)
