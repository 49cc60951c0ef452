"""Named lists of words and phrases, and how often a text holds each. Linear in the text."""

from .text import Reading

SHORTEST_START = 3  # letters before the `*` of an entry


class Lexicon:
    """Lists that are looked up together, in one pass over the words of a text.

    An entry is `word`, `begin*` (any word that begins so) or `a_phrase`, between blanks.
    """

    def __init__(self, table: dict[str, str]):
        self.names = tuple(table)
        self._words: dict[str, list[str]] = {}
        self._starts: dict[str, list[str]] = {}
        self._phrases: list[tuple[str, str]] = []
        for name, text in table.items():
            for entry in dict.fromkeys(text.split()):
                self._add(name, entry)

    def _add(self, name: str, entry: str) -> None:
        if entry.endswith("*"):
            if len(entry) <= SHORTEST_START or "_" in entry:
                raise ValueError(f"“{entry}” in “{name}” is no beginning of a word")
            self._starts.setdefault(entry[:-1], []).append(name)
        elif "_" in entry:
            self._phrases.append((name, f" {entry.replace('_', ' ')} "))
        else:
            self._words.setdefault(entry, []).append(name)

    def counts(self, reading: Reading) -> dict[str, int]:
        """Return how often the text holds an entry of each list, in the order of the lists."""
        found = dict.fromkeys(self.names, 0)
        for token in reading.lower:
            for name in self._names_of(token):
                found[name] += 1
        plain = reading.plain
        for name, phrase in self._phrases:
            if phrase in plain:
                found[name] += plain.count(phrase)
        return found

    def count(self, reading: Reading, name: str) -> int:
        """Return how often the text holds an entry of one list."""
        return self.counts(reading)[name]

    def _names_of(self, token: str) -> set[str] | list[str]:
        """Return the lists that hold a token, each once; the order is of no account."""
        whole = self._words.get(token, [])
        starts = [
            name
            for size in range(SHORTEST_START, len(token) + 1)
            for name in self._starts.get(token[:size], ())
        ]
        return {*whole, *starts} if starts else whole
