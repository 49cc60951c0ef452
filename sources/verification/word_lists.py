"""Words in a row, read as a set."""


def word_set(words: str) -> frozenset[str]:
    """Return the words of a text that lists them with blanks between."""
    return frozenset(words.split())
