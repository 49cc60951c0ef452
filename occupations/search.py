"""Search as you type over titles, aliases and codes: the word table, `find` and `resolve`.

Every name stands in `SearchTerm` once per word, from that word to its end, so that a typed prefix
of any word is one range of one b-tree. `find` reads a bounded number of rows from such ranges, in
one statement, and ranks them here. Which words exist at all is kept per process: it completes a
half-typed word and puts a mistyped one right.
"""

from bisect import bisect_left
from collections import Counter
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from enum import IntEnum
from functools import lru_cache
from heapq import nlargest
from itertools import islice, pairwise, permutations
from re import compile as pattern

from django.db import connection, transaction
from rapidfuzz import process
from rapidfuzz.distance import OSA

from .models import Alias, Figure, FigureKind, Kind, Occupation, OccupationCode, SearchTerm
from .words import MEANINGS, NICKNAMES, NOISE, SMALL, fold

__all__ = ["Hit", "Tier", "find", "fold", "rebuild_terms", "resolve", "terms_for"]


class Tier(IntEnum):
    """What a row of the word table is part of; lower comes first among equal tails."""

    TITLE = 0
    CODE = 1
    NICKNAME = 2
    TITLE_WORD = 3
    ALIAS = 4
    NICKNAME_WORD = 5
    ALIAS_WORD = 6

    def rank(self, place: int) -> int:
        """Return what SearchTerm.rank holds: the tier, then the occupation's place in it."""
        return self * SPAN + min(place, SPAN - 1)


# Places in a tier; behind the last one, all are alike. The index `search_first_tiers`
# holds the tiers before ALIAS, so it says 4 × SPAN.
SPAN = 2000
INNER = {
    Tier.TITLE: Tier.TITLE_WORD,
    Tier.NICKNAME: Tier.NICKNAME_WORD,
    Tier.ALIAS: Tier.ALIAS_WORD,
}
# Titles go before names of ours, and those before the taxonomy's alternate titles.
SOURCES = {Tier.NICKNAME: 1, Tier.NICKNAME_WORD: 1, Tier.ALIAS: 2, Tier.ALIAS_WORD: 2}
# A nickname's second occupation stands this many places behind its first.
NEXT = 600

MOST_WORDS = 6
COMPLETIONS = 6
# Sorts behind everything that a folded text holds.
LAST = "\U0010ffff"
# More names than any word is in: a half-typed word is not the rarest.
MANY = 1_000_000
# Directly behind the blank, before every letter and digit.
AFTER_BLANK = "!"

BRACKETS = pattern(r"\(([^()]*)\)")
ONE_CODE = pattern(r"(\d{2})-?(\d{4})(?:\.?(\d{2}))?|\d{1,4}")
BATCH = 5000


@dataclass(frozen=True, slots=True)
class Hit:
    """One answer: the occupation, the name that matched, and the search as we read it.

    `corrected` is None where every word was found as typed.
    """

    occupation: Occupation
    name: str
    corrected: str | None = None


# The word table


def terms_for(names: Iterable[tuple[str, int]]) -> Iterator[tuple[str, str, bool, int]]:
    """Return (tail, name, starts_name, rank) for each word of each name, each tail once.

    Takes   (name, rank) pairs of one occupation, rank as `Tier.rank` gives it; where two names
            have a tail in common, the whole name and then the lower rank keeps it.
    """
    best: dict[tuple[str, bool], tuple[bool, int, str]] = {}
    for name, rank in names:
        inner = INNER.get(Tier(rank // SPAN))
        for whole in spellings_of(name):
            offer(best, whole, (False, rank, name))
            if inner is None:
                continue
            words = whole.split()
            inner_rank = inner.rank(rank % SPAN)
            for start in range(1, len(words)):
                offer(best, " ".join(words[start:]), (True, inner_rank, name))
    for (tail, _), (is_inner, rank, name) in sorted(best.items()):
        yield tail, name, not is_inner, rank


def offer(best: dict, tail: str, row: tuple[bool, int, str]) -> None:
    """Keep the row for its tail unless a better one is there.

    A word of the title stands beside another name of the same spelling: ranking asks for it.
    """
    key = tail, Tier(row[1] // SPAN) == Tier.TITLE_WORD
    if tail and (key not in best or row < best[key]):
        best[key] = row


def spellings_of(name: str) -> list[str]:
    """Return the folded name, and where it holds brackets, what stands before and in them.

    Last comes the name as an address spells it, where that differs: "Web/Digital" → "webdigital".
    """
    found = [fold(name)]
    inside = BRACKETS.findall(name)
    if inside:
        found.append(fold(BRACKETS.sub(" ", name)))
        found.extend(fold(part) for part in inside)
    if "/" in name:
        found.append(fold(name.replace("/", "")))
    return list(dict.fromkeys(found))


@transaction.atomic
def rebuild_terms() -> int:
    """Write the word table anew from all titles, codes, nicknames and aliases; return its rows."""
    names = names_by_occupation()
    SearchTerm.objects.all()._raw_delete(SearchTerm.objects.db)
    rows = (
        SearchTerm(occupation_id=key, tail=tail, name=name, starts_name=starts, rank=rank)
        for key, pairs in names.items()
        for tail, name, starts, rank in terms_for(pairs)
    )
    count = 0
    while batch := list(islice(rows, BATCH)):
        SearchTerm.objects.bulk_create(batch, batch_size=BATCH)
        count += len(batch)
    if connection.vendor == "postgresql":
        # Without counts of the new rows it would read and sort a whole range for its first rows.
        with connection.cursor() as cursor:
            cursor.execute("ANALYZE occupations_searchterm")
    vocabulary_of.cache_clear()
    return count


def names_by_occupation() -> dict[int, list[tuple[str, int]]]:
    """Return every name of each occupation with its rank, the largest occupation first."""
    places = by_employment()
    names: dict[int, list[tuple[str, int]]] = {key: [] for key in places}
    ids = {}
    for key, title, onetsoc in Occupation.objects.values_list("pk", "title", "onetsoc"):
        names[key].append((title, Tier.TITLE.rank(places[key])))
        if onetsoc:
            ids[onetsoc] = key
            for code in (onetsoc, onetsoc[:7]):
                names[key].append((code, Tier.CODE.rank(places[key])))
    for key, code in OccupationCode.objects.values_list("occupation", "code"):
        names[key].append((code, Tier.CODE.rank(places[key])))
    for name, codes in NICKNAMES.items():
        for position, code in enumerate(codes.split()):
            if code in ids:
                place = position * NEXT + min(places[ids[code]], NEXT - 1)
                names[ids[code]].append((name, Tier.NICKNAME.rank(place)))
    aliases = Alias.objects.order_by("occupation", "name")
    for key, name, kind in aliases.values_list("occupation", "name", "occupation__kind"):
        # A role is ours, and so are its other names.
        tier = Tier.NICKNAME if kind == Kind.ROLE else Tier.ALIAS
        names[key].append((name, tier.rank(min(places[key], NEXT - 1))))
    return names


def by_employment() -> dict[int, int]:
    """Return each occupation's place by people employed, remainder groups behind all others."""
    people = {
        key: (-value, distance)
        for key, value, distance in Figure.objects.filter(kind=FigureKind.EMPLOYMENT).values_list(
            "occupation", "value", "distance"
        )
    }
    rows = Occupation.objects.values_list("pk", "kind", "onetsoc", "title")
    ordered = sorted(
        rows,
        key=lambda row: (
            row[1] == Kind.RESIDUAL,
            people.get(row[0], (0, 0)),
            row[2] or LAST,
            row[3],
        ),
    )
    return {row[0]: place for place, row in enumerate(ordered)}


# The words that exist


class Vocabulary:
    """Every word of every name, with the number of names that hold it."""

    def __init__(self, names: Iterable[str]):
        self.counts = Counter(word for name in names for word in set(name.split()))
        self.words = sorted(self.counts)
        self.by_length: dict[int, list[str]] = {}
        for word in self.words:
            if not any(char.isdigit() for char in word):
                self.by_length.setdefault(len(word), []).append(word)

    def starting_with(self, prefix: str) -> list[str]:
        start = bisect_left(self.words, prefix)
        return self.words[start : bisect_left(self.words, prefix + LAST, start)]

    def completions(self, prefix: str) -> list[str]:
        """Return the commonest words that begin so, the word itself left out."""
        longer = (word for word in self.starting_with(prefix) if word != prefix)
        return nlargest(COMPLETIONS, longer, key=lambda word: (self.counts[word], word))

    def has(self, prefix: str) -> bool:
        at = bisect_left(self.words, prefix)
        return at < len(self.words) and self.words[at].startswith(prefix)

    def split(self, word: str) -> str | None:
        """Return the two words that were typed as one, or None."""
        cuts = ((word[:at], word[at:]) for at in range(3, len(word) - 2))
        known = [cut for cut in cuts if cut[0] in self.counts and cut[1] in self.counts]
        if not known:
            return None
        return " ".join(max(known, key=lambda cut: min(self.counts[cut[0]], self.counts[cut[1]])))

    def nearest(self, word: str) -> str | None:
        """Return the word that was meant: one or two letters missing, wrong or swapped.

        A half-typed word may give the beginning of a word. None where nothing is near.
        """
        if len(word) < 3 or any(char.isdigit() for char in word):
            return None
        most = 1 if len(word) < 8 else 2
        lengths = range(len(word) - most, len(word) + most + 1)
        pool = [near for length in lengths for near in self.by_length.get(length, ())]
        found = process.extract(word, pool, scorer=OSA.distance, score_cutoff=most, limit=20)
        if not found:
            longer = (near for near in self.words if len(near) > len(word))
            pool = list({near[: len(word)] for near in longer})
            found = process.extract(word, pool, scorer=OSA.distance, score_cutoff=1, limit=20)
        return min(
            (near for near, _, _ in found),
            key=lambda near: (
                OSA.distance(word, near),
                is_other_letter(word, near),
                near[0] != word[0],
                near[-1] != word[-1],
                -self.counts[near],
                near,
            ),
            default=None,
        )


def is_other_letter(word: str, near: str) -> bool:
    """Return whether a letter was taken for another: rarer than a missing or swapped one."""
    return len(word) == len(near) and sorted(word) != sorted(near)


@lru_cache(maxsize=2)
def vocabulary_of(newest: tuple) -> Vocabulary:
    """Return the words of all names; `newest` is the table's last row, and so its version."""
    names = SearchTerm.objects.filter(starts_name=True).values_list("tail", flat=True)
    return Vocabulary(names.iterator(chunk_size=BATCH))


def vocabulary() -> Vocabulary:
    newest = SearchTerm.objects.order_by("-pk").values_list("pk", "tail", "name").first()
    return vocabulary_of((connection.settings_dict["NAME"], newest))


# Reading rows


@dataclass(frozen=True, slots=True)
class Row:
    """One row of the word table that may be an answer."""

    occupation: int
    tail: str
    name: str
    starts_name: bool
    rank: int

    @property
    def tier(self) -> Tier:
        return Tier(self.rank // SPAN)

    @property
    def whole(self) -> str:
        """The folded name."""
        return self.tail if self.starts_name else folded(self.name)


folded = lru_cache(maxsize=8192)(fold)


@dataclass(frozen=True, slots=True)
class Range:
    """Which rows to read: tails from `start` to before `end`, in the order of the index."""

    start: str
    end: str
    limit: int
    first_tiers: bool = False

    @property
    def sql(self) -> str:
        # Only numbers and words of ours are put in; what was typed goes as a parameter.
        tiers = f"rank < {Tier.ALIAS * SPAN} AND " if self.first_tiers else ""
        return (
            "SELECT occupation_id, tail, name, starts_name, rank FROM occupations_searchterm"  # noqa: S608
            f" WHERE {tiers}tail >= %s AND tail < %s ORDER BY tail, rank LIMIT {self.limit}"
        )


def read(ranges: Iterable[Range]) -> list[Row]:
    """Return the rows of all ranges, in one statement."""
    ranges = list(dict.fromkeys(ranges))
    sql = " UNION ALL ".join(
        f"SELECT * FROM ({each.sql}) AS part{number}"  # noqa: S608
        for number, each in enumerate(ranges)
    )
    bounds = [bound for each in ranges for bound in (each.start, each.end)]
    with connection.cursor() as cursor:
        cursor.execute(sql, bounds)
        return [Row(*row) for row in dict.fromkeys(cursor.fetchall())]


def ranges_for(query: str, known: Vocabulary) -> Iterator[Range]:
    """Return the ranges that hold the best rows for the words, at most 200 rows for each word."""
    words = query.split()
    if len(words) == 1:
        yield Range(query, query + LAST, 60, first_tiers=True)
        yield Range(query, query + " ", 40)
        yield Range(query + " ", query + AFTER_BLANK, 20)
        yield Range(query + AFTER_BLANK, query + LAST, 20)
        for word in known.completions(query):
            yield Range(word, word + " ", 10)
        return
    yield Range(query, query + LAST, 100)
    words = words[:MOST_WORDS]
    near = permutations(words, 2) if len(words) <= 3 else pairs(words)
    for one, other in near:
        yield Range(f"{one} {other}", f"{one} {other}{LAST}", 40)
    for word in words:
        yield Range(word, word + LAST, 60, first_tiers=True)
    rarest = min(words, key=lambda word: (known.counts[word] or MANY, word))
    yield Range(rarest, rarest + LAST, 60)


def pairs(words: list[str]) -> Iterator[tuple[str, str]]:
    """Return neighbouring words, both ways round."""
    for one, other in pairwise(words):
        yield one, other
        yield other, one


# Ranking


class Quality(IntEnum):
    """How well a name answers a query; lower is better."""

    EXACT = 0
    STARTS = 1  # with the whole words of the query, or holds just these words
    BEGUN = 2  # with the query, its last word half typed
    INSIDE = 3  # the query stands in it, in whole words
    INSIDE_BEGUN = 4
    WORDS = 5  # it has all words, somewhere
    WORDS_BEGUN = 6
    LACKING = 7  # one for each word that it lacks, and it has half of them


def quality(name: str, query: str) -> int | None:
    """Return how well a folded name answers a folded query, or None where it does not."""
    if name == query:
        return Quality.EXACT
    if name.startswith(query):
        return Quality.STARTS if name[len(query)] == " " else Quality.BEGUN
    words, have = query.split(), name.split()
    if sorted(words) == sorted(have):
        return Quality.STARTS
    inside = f" {name} ".find(f" {query}")
    if inside >= 0:
        after = f" {name} "[inside + 1 + len(query)]
        return Quality.INSIDE if after == " " else Quality.INSIDE_BEGUN
    whole = sum(word in have for word in words)
    begun = sum(word not in have and any(w.startswith(word) for w in have) for word in words)
    lacking = len(words) - whole - begun
    if not lacking:
        return Quality.WORDS_BEGUN if begun else Quality.WORDS
    if lacking * 2 > len(words) or lacking == len(words):
        return None
    return Quality.LACKING + 2 * lacking + (begun > 0)


def readings(query: str, known: Vocabulary) -> list[str]:
    """Return the query and other ways to read it, at most four of them.

    Abbreviations are spelt out, small words left out, neighbours joined to a word that exists.
    """
    words = query.split()
    found = [query, " ".join(MEANINGS.get(word, word) for word in words)]
    if large := [word for word in words if word not in SMALL]:
        found.append(" ".join(large))
    for at in range(len(words) - 1):
        joined = words[at] + words[at + 1]
        if joined in known.counts:
            found.append(" ".join([*words[:at], joined, *words[at + 2 :]]))
    return list(dict.fromkeys(found))[:4]


def correct(query: str, known: Vocabulary) -> str:
    """Return the query with each word that begins no word of any name put right, if it can be."""
    words = query.split()
    for at, word in enumerate(words[:MOST_WORDS]):
        if not known.has(word):
            words[at] = known.split(word) or known.nearest(word) or word
    return " ".join(words)


def typed_words(query: str) -> str:
    """Return the folded query without the words that say nothing, if it has others."""
    words = fold(query).split()
    return " ".join([word for word in words if word not in NOISE] or words)


def best_rows(rows: Iterable[Row], queries: list[str], limit: int) -> list[Row]:
    """Return the best row of each occupation, best first.

    Equally good names stand by source, then those whose title has the words too, then by people
    employed. Names that lack a word are left out where one has them all.
    """
    best: dict[int, tuple[tuple, Row]] = {}
    said_by_title = set()
    for row in rows:
        name, tier, place = row.whole, row.tier, row.rank % SPAN
        for reading, query in enumerate(queries):
            found = quality(name, query)
            if found is None:
                continue
            source = SOURCES.get(tier, 0)
            if source == 0 and found < Quality.WORDS:
                said_by_title.add(row.occupation)
            if tier == Tier.NICKNAME and found == Quality.BEGUN:
                source = 0  # half-typed, it is as good a guess as a title
            key = (found, source, reading, place, name)
            if row.occupation not in best or key < best[row.occupation][0]:
                best[row.occupation] = (key, row)
    if any(key[0] < Quality.LACKING for key, _ in best.values()):
        best = {each: pair for each, pair in best.items() if pair[0][0] < Quality.LACKING}
    ordered = sorted(
        best.values(),
        key=lambda pair: (*pair[0][:3], pair[1].occupation not in said_by_title, *pair[0][3:]),
    )
    return [row for _, row in ordered[:limit]]


def find(query: str, limit: int = 10) -> list[Hit]:
    """Return the occupations that a person may mean by what was typed so far, best first.

    Three queries whatever the data holds; none where no word was typed.
    """
    typed = typed_words(query)
    if not typed:
        return []
    known = vocabulary()
    meant = correct(typed, known)
    queries = readings(meant, known)
    rows = read(each for reading in queries for each in ranges_for(reading, known))
    chosen = best_rows(rows, queries, limit)
    keys = [row.occupation for row in chosen]
    occupations = Occupation.objects.select_related("sector", "parent").in_bulk(keys)
    corrected = meant if meant != typed else None
    return [Hit(occupations[row.occupation], row.name, corrected) for row in chosen]


def resolve(code_or_slug: str) -> list[Occupation]:
    """Return the occupations that a code or the slug of a name stands for, likeliest first.

    A code of six digits gives the detailed occupation where there is one. Nothing is guessed:
    no prefix, no typing mistake.
    """
    text = code_or_slug[:200]
    code = ONE_CODE.fullmatch(text)
    if code:
        tail, tiers = fold(text), [Tier.CODE]
    else:
        tail, tiers = fold(text.replace("-", " ")), [Tier.TITLE, Tier.NICKNAME, Tier.ALIAS]
    for tier in tiers:
        found = SearchTerm.objects.filter(
            tail=tail, starts_name=True, rank__range=(tier.rank(0), tier.rank(SPAN))
        )
        keys = list(dict.fromkeys(found.order_by("rank").values_list("occupation", flat=True)[:50]))
        if keys:
            occupations = Occupation.objects.select_related("sector", "parent").in_bulk(keys)
            ordered = [occupations[key] for key in keys]
            if code and code[1]:
                plain = f"{code[1]}-{code[2]}.{code[3] or '00'}"
                return [each for each in ordered if each.onetsoc == plain] or ordered
            return ordered
    return []
