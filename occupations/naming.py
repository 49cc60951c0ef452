"""Job titles inside sentences: "Cooks, Fast Food" becomes "fast food cooks". Pure."""

import re
from collections.abc import Iterable

# Words that keep their capital in the middle of a sentence.
PROPER = {"English", "American", "European", "Braille", "Spanish", "French", "I", "II", "III"}
# The register's comma form hides a plain English name that no rule would find.
WHOLE = {
    "Physicians, Pathologists": "pathologists",
    "Dentists, All Other Specialists": "other specialist dentists",
    "Directors, Religious Activities and Education": "directors of religious education",
    "Substitute Teachers, Short-Term": "short-term substitute teachers",
    "Clergy": "the clergy",
    "Infantry": "the infantry",
    "Special Forces": "special forces",
    "Transit and Railroad Police": "transit and railroad police",
    "Farmworkers, Farm, Ranch, and Aquacultural Animals": (
        "farmworkers for farm, ranch, and aquacultural animals"
    ),
    "Farmworkers and Laborers, Crop, Nursery, and Greenhouse": (
        "crop, nursery, and greenhouse farmworkers and laborers"
    ),
    "Hosts and Hostesses, Restaurant, Lounge, and Coffee Shop": (
        "restaurant, lounge, and coffee shop hosts and hostesses"
    ),
    "Camera Operators, Television, Video, and Film": "television, video, and film camera operators",
    "Insulation Workers, Floor, Ceiling, and Wall": "floor, ceiling, and wall insulation workers",
    "Electrical and Electronics Repairers, Powerhouse, Substation, and Relay": (
        "powerhouse, substation, and relay electrical and electronics repairers"
    ),
    "Pesticide Handlers, Sprayers, and Applicators, Vegetation": (
        "pesticide handlers, sprayers, and applicators for vegetation"
    ),
    "Pressers, Textile, Garment, and Related Materials": "textile and garment pressers",
    "Weighers, Measurers, Checkers, and Samplers, Recordkeeping": (
        "recordkeeping weighers, measurers, checkers, and samplers"
    ),
    "Sales Representatives, Wholesale and Manufacturing, Technical and Scientific Products": (
        "wholesale and manufacturing sales representatives for technical and scientific products"
    ),
    (
        "Sales Representatives, Wholesale and Manufacturing, "
        "Except Technical and Scientific Products"
    ): (
        "wholesale and manufacturing sales representatives, "
        "except technical and scientific products"
    ),
    "Helpers, Construction Trades, All Other": "other helpers in the construction trades",
}
# What follows the comma stays behind it when it starts like this.
STAYS = ("except ", "including ", "and ", "or ", "other ")
# These stand in front of the name even when the name itself holds commas.
QUALIFIERS = ("metal and plastic", "postsecondary", "hand", "wood", "synthetic and glass fibers")
# A tail that ends in people is one more name of a list, not a qualifier.
PEOPLE = re.compile(r"(ers|ors|ists|ants|ysts|ians|ives|eers|men|clerks)$")
IRREGULAR = {"man": "men", "woman": "women", "person": "people", "chef": "chefs", "staff": "staff"}
OTHER = ", All Other"


def in_sentence(title: str, *, is_role: bool = False) -> str:
    """Return the title as it stands in the middle of an English sentence, in the plural.

    Takes   is_role for titles written in the singular, such as "MLOps Engineer".
    """
    if title in WHOLE:
        return WHOLE[title]
    if title.endswith(OTHER):
        return "other " + in_sentence(title.removesuffix(OTHER), is_role=is_role)
    words = lower_words(title)
    if words.startswith("helpers--"):
        return "helpers of " + words.removeprefix("helpers--")
    words = _turned(words)
    return plural(words) if is_role else words


def question(title: str, *, is_role: bool = False) -> str:
    """Return the question that the job's page answers."""
    return f"Will AI displace {in_sentence(title, is_role=is_role)}?"


def lower_words(text: str) -> str:
    """Return the text in lower case, save acronyms, names and words with capitals inside."""
    return re.sub(r"[^\W\d_][\w'’]*", _lower_word, text)


def capital(text: str) -> str:
    """Return the text with a capital first letter and the rest untouched."""
    return text[:1].upper() + text[1:]


def plural(name: str) -> str:
    """Return the plural of a job name whose last word is the person."""
    head, space, last = name.rpartition(" ")
    if last in IRREGULAR:
        last = IRREGULAR[last]
    elif re.search(r"[^aeiou]y$", last):
        last = last[:-1] + "ies"
    elif re.search(r"(s|x|z|ch|sh)$", last):
        last += "es"
    elif last.endswith("man"):
        last = last[:-3] + "men"
    else:
        last += "s"
    return head + space + last


def list_words(items: list[str], joint: str = "and") -> str:
    """Return the items as an English list: "a", "a and b", "a, b and c"."""
    *first, last = items
    return f"{', '.join(first)} {joint} {last}" if first else last


def plain_first(names: Iterable[str]) -> list[str]:
    """Return the names in the order a reader wants them: plain words, then abbreviations."""

    def key(name: str) -> tuple[bool, bool]:
        has_sign = not re.fullmatch(r"[A-Za-z][a-z]+( [A-Za-z][a-z]+)*", name)
        return has_sign, len(name.split()) > 2

    return sorted(names, key=key)


def _lower_word(match: re.Match) -> str:
    word = match.group()
    has_inner_capital = any(letter.isupper() for letter in word[1:])
    return word if has_inner_capital or word in PROPER else word.lower()


def _turned(words: str) -> str:
    """Put what follows the last comma in front, where it only says which kind of people."""
    head, comma, tail = words.rpartition(", ")
    if not comma or tail.startswith(STAYS) or words.startswith("first-line supervisors"):
        return words
    is_plain = "," not in head and not PEOPLE.search(tail)
    return f"{tail} {head}" if is_plain or tail in QUALIFIERS else words
