"""Absolute wording in the page's own voice is hedged; the table below says how, class by class."""

import re
from collections.abc import Callable
from dataclasses import dataclass

from ..grammar import (
    UNCOUNTABLE,
    agreeing_verb,
    base,
    be,
    is_plural_noun,
    is_plural_subject,
    plural,
    plural_verb,
)
from ..idioms import IDIOMS, at_clause_start, is_claimed
from ..verbs import VERBS
from ..word_lists import word_set
from ..wording import clause_before, hide, hide_foreign, like

Rewrite = Callable[[re.Match, str], "tuple[int, int, str] | None"]


@dataclass(frozen=True, slots=True)
class Absolute:
    """A class of absolute wording: what finds it, what replaces it, whether "not" undoes it."""

    pattern: re.Pattern
    rewrite: Rewrite
    can_be_negated: bool = True


def _to(words: str) -> Rewrite:
    """Replace the match by fixed words."""
    return lambda match, sentence: (match.start(), match.end(), words)


def _likely(match: re.Match, sentence: str) -> tuple[int, int, str]:
    """Turn "will never" and its kin into "is unlikely to", in the number of the subject."""
    subject = clause_before(sentence, match.start())
    subject = subject if subject.strip() else sentence[: match.start()]
    return match.start(), match.end(), f"{be(subject)} unlikely to "


def _never(match: re.Match, sentence: str) -> tuple[int, int, str] | None:
    before = clause_before(sentence, match.start())
    if re.search(r"\b(?:must|should|need|shall|ought to)\s$", before):
        return None
    return match.start(), match.end(), "rarely"


def _always(match: re.Match, sentence: str) -> tuple[int, int, str]:
    before = sentence[: match.start()]
    if re.search(r"\b(?:will|[’']ll|shall)\s$", before):
        return match.start(), match.end(), "probably"
    if re.search(r"\b(?:has|have|had)\s$", before) and re.match(
        r"\s(?:been|had)\b", sentence[match.end() :]
    ):
        return match.start(), match.end(), "long"
    return match.start(), match.end(), "usually"


def _noun_phrase(
    sentence: str, start: int, *, is_one: bool = False
) -> tuple[list[str], int] | None:
    """Return the words of the noun phrase from a position on, and where it ends.

    It ends before a verb, a preposition, a conjunction or a mark; the last word is its head.
    """
    words, at = [], start
    for match in re.finditer(r"\s*([\w’'-]+)", sentence[start:]):
        gap = sentence[at : start + match.start(1)]
        word = match[1]
        if gap.strip() or _ends_phrase(word, bool(words), sentence[start + match.end() :], is_one):
            break
        words.append(word)
        at = start + match.end()
        if len(words) > 5:
            return None
    return (words, at) if words else None


_PHRASE_END = word_set(
    "of in at with for on from to who that which whose where when by under over as and "
    "or but if because into "
    "will would can could may might must should shall is are was were has have had does "
    "do did cannot can't "
    "won't isn't aren't doesn't don't than through across without within before after "
    "until while so not be "
    "being been worldwide everywhere today now first last eventually soon sooner alike "
    "still also ever never "
    "always already the a an its their his her our your it they we you he she I this these those"
)


def _ends_phrase(word: str, has_noun: bool, rest: str, is_one: bool) -> bool:
    low = word.lower()
    if low in _PHRASE_END:
        return True
    if not has_noun:
        return False
    if low.endswith("ly") and low not in ("family", "assembly", "anomaly", "reply", "supply"):
        return True
    if base(
        low
    ):  # "every clinic needs": a verb, unless a verb or the end follows as in "all sales jobs"
        return (
            is_one
            or not re.match(r"\s+(?:[a-z]+s)\b", rest)
            or bool(re.match(r"\s+(?:its|his|hers|this|less|us)\b", rest))
        )
    if low in VERBS and re.match(
        r"\s+(?:the|a|an|to|it|them|its|their|his|her|in|on|for|with|at|out|up|down|from)\b", rest
    ):
        return True
    return bool(
        re.fullmatch(r"\w{3,}(?:ed)|gone|done|built|made|paid|won|left|went|came|lost", low)
    )


def _its_own(rest: str) -> bool:
    """Return whether what follows refers back to one thing: "Every hospital … its nurses"."""
    return bool(re.search(r"\b(?:its|itself|his|her|himself|herself)\b", clause_rest(rest)))


def clause_rest(rest: str) -> str:
    """Return the words up to the end of the clause."""
    return re.split(r"[.;:—]", rest, maxsplit=1)[0]


def _every(match: re.Match, sentence: str) -> tuple[int, int, str] | None:
    """Turn "every clinic needs" into "most clinics need", or "the typical clinic that …"."""
    found = _noun_phrase(sentence, match.end(), is_one=True)
    if not found:
        return None
    words, end = found
    singular = " ".join(words)
    many = " ".join([*words[:-1], plural(words[-1])])
    verb = re.match(
        r"(\s+)((?:now|still|already|also|eventually|sooner or later|today)\s+)?([\w’']+)",
        sentence[end:],
    )
    agreed = agreeing_verb(verb[3]) if verb else ""
    is_subject = at_clause_start(sentence, match.start()) or bool(agreed)
    is_label = not sentence.rstrip().endswith((".", "!", ";"))
    if not is_subject or (is_label and not agreed):
        return match.start(), end, like(match[0], f"most {many}")
    if agreed and not _its_own(sentence[end:]):
        return (
            match.start(),
            end + verb.end(),
            like(match[0], f"most {many}{verb[1]}{verb[2] or ''}{agreed}"),
        )
    if (
        not agreed
        and not re.match(r"\s+(?:that|which|who|in|of|at|with|for|on|from)\b", sentence[end:])
        and not verb
    ):
        return match.start(), end, like(match[0], f"most {many}")
    return match.start(), end, like(match[0], f"the typical {singular}")


def _no(match: re.Match, sentence: str) -> tuple[int, int, str] | None:
    """Turn "no machine understands" into "few machines understand"; only subjects are claims."""
    if not at_clause_start(sentence, match.start()):
        return None
    amount = re.match(
        r"amount of ([\w’'-]+(?: [\w’'-]+)?) (will|can|could|would)\b", sentence[match.end() :]
    )
    if amount:
        return (
            match.start(),
            match.end() + amount.end(),
            like(match[0], f"even a great deal of {amount[1]} is unlikely to"),
        )
    found = _noun_phrase(sentence, match.end(), is_one=True)
    if not found:
        return None
    words, end = found
    many = " ".join([*words[:-1], plural(words[-1])])
    verb = re.match(r"(\s+)((?:ever|yet|now|today|currently|really)\s+)?([\w’']+)", sentence[end:])
    if not verb:
        return None
    if verb[3] in ("without", "with") and not sentence.rstrip().endswith("."):
        return match.start(), end, like(match[0], f"few {many}")
    agreed = agreeing_verb(verb[3]) or (
        verb[3]
        if is_plural_noun(words[-1]) and verb[3] in ({*VERBS} | {"are", "have", "do", "were"})
        else ""
    )
    if words[-1].lower() in UNCOUNTABLE:
        return match.start(), match.end(), like(match[0], "little ")
    if agreed and not _its_own(sentence[end:]):
        return match.start(), end + verb.end(), like(match[0], f"few {many}{verb[1]}{agreed}")
    if agreed or re.match(
        r"\s+(?:that|which|who|in|of|at|with|for|on|from|alone)\b", sentence[end:]
    ):
        return match.start(), match.end(), like(match[0], "hardly any ")
    return None


def _all(match: re.Match, sentence: str) -> tuple[int, int, str] | None:
    """Turn "all clerks" into "most clerks", "all of the work" into "most of the work"."""
    rest = sentence[match.end() :]
    if re.match(r"(?:the time)\b", rest):
        return match.start(), match.end(), like(match[0], "most of ")
    if re.search(
        r"(?:\d|%|percent|per cent|half|thirds?|quarters?|most|many|some|share|majority"
        r"|part|number|\ue002) of $",
        sentence[: match.start()],
        re.IGNORECASE,
    ):
        return None
    if re.match(r"of (?:that|this)\b", rest):
        return match.start(), match.end(), like(match[0], "most ")
    if re.match(r"(?:of )?(?:the|its|their|his|her|our|your|my|these|those)\b", rest):
        of = "" if rest.startswith("of ") else "of "
        return match.start(), match.end(), like(match[0], f"most {of}")
    if re.match(r"of (?:it|them|us|which|whom)\b", rest):
        return match.start(), match.end(), like(match[0], "most ")
    if not re.match(r"[A-Za-z]", rest) or not _noun_phrase(sentence, match.end()):
        return None
    return match.start(), match.end(), like(match[0], "most ")


def _any(match: re.Match, sentence: str) -> tuple[int, int, str] | None:
    found = _noun_phrase(sentence, match.end(), is_one=True)
    if not found:
        return None
    words, end = found
    many = " ".join([*words[:-1], plural(words[-1])])
    front = match["than"] or ""
    if not front:
        if not at_clause_start(sentence, match.start()):
            return None
        verb = re.match(r"(\s+)([\w’']+)", sentence[end:])
        agreed = agreeing_verb(verb[2]) if verb else ""
        if not agreed:
            return None
        return match.start(), end + verb.end(), like(match[0], f"most {many}{verb[1]}{agreed}")
    return match.start(), end, f"{front}most {many}"


def _everyone(match: re.Match, sentence: str) -> tuple[int, int, str]:
    """Turn "everyone agrees" into "most people agree", or "the typical person in … agrees"."""
    inverted = re.search(r"\b(is|was|has|does)\s$", sentence[: match.start()], re.IGNORECASE)
    if inverted:
        return inverted.start(), match.end(), f"{plural_verb(inverted[1])} most people"
    verb = re.match(r"(\s+)([\w’']+)", sentence[match.end() :])
    agreed = agreeing_verb(verb[2]) if verb else ""
    if agreed:
        return (
            match.start(),
            match.end() + verb.end(),
            like(match[0], f"most people{verb[1]}{agreed}"),
        )
    phrase = re.match(
        r"(\s+(?:in|at|on|from|with|of|behind|around)(?:\s+[\w’'-]+){1,4}?\s+)([\w’']+)",
        sentence[match.end() :],
    )
    while phrase and not plural_verb(phrase[2]):
        longer = re.match(re.escape(phrase[0]) + r"(\s+)([\w’']+)", sentence[match.end() :])
        if not longer or len(phrase[0].split()) > 6:
            phrase = None
            break
        phrase = re.match(rf"({re.escape(phrase[0])}\s+)([\w’']+)", sentence[match.end() :])
    if phrase:
        return (
            match.start(),
            match.end() + phrase.end(),
            like(match[0], f"many people{phrase[1]}{plural_verb(phrase[2])}"),
        )
    if at_clause_start(sentence, match.start()) and re.match(
        r"\s+(?:who|that|in|at|on|with)\b", sentence[match.end() :]
    ):
        return match.start(), match.end(), like(match[0], "the typical person")
    return match.start(), match.end(), like(match[0], "most people")


def _no_one(match: re.Match, sentence: str) -> tuple[int, int, str]:
    verb = re.match(r"(\s+)((?:ever|yet|now|today)\s+)?([\w’']+)", sentence[match.end() :])
    agreed = agreeing_verb(verb[3]) if verb else ""
    if agreed:
        return (
            match.start(),
            match.end() + verb.end(),
            like(match[0], f"few people{verb[1]}{agreed}"),
        )
    if at_clause_start(sentence, match.start()):
        return match.start(), match.end(), like(match[0], "hardly anyone")
    return match.start(), match.end(), "hardly anyone"


def _only(match: re.Match, sentence: str) -> tuple[int, int, str]:
    """Turn "only a nurse can spot" into "a nurse is usually best placed to spot"."""
    who = match["who"]
    if not re.match(r"(?:a|an|the|one)\b", who) and not is_plural_subject(who):
        verb = "is"
    else:
        verb = be(who)
    return match.start(), match.end(), like(match[0], f"{who} {verb} usually best placed to ")


def _can_never(match: re.Match, sentence: str) -> tuple[int, int, str] | None:
    if (
        match[0].lower().endswith("ever ")
        and "never" not in match[0].lower()
        and re.search(
            r"\b(?:neither|nor|no|few|little)\b",
            clause_before(sentence, match.start()),
            re.IGNORECASE,
        )
    ):
        return match.end() - len("ever "), match.end(), "easily "
    could = match[0].lower().startswith("could")
    return match.start(), match.end(), "could hardly " if could else "can hardly "


def _cannot(match: re.Match, sentence: str) -> tuple[int, int, str] | None:
    before = clause_before(sentence, match.start())
    if re.search(r"\b(?:I|we|one)\s$", before, re.IGNORECASE):
        return None
    return match.start(), match.end(), "can hardly"


def _guaranteed(match: re.Match, sentence: str) -> tuple[int, int, str] | None:
    """Hedge the forms of "guarantee" by what follows them."""
    word, rest, before = match[0].lower(), sentence[match.end() :], sentence[: match.start()]
    if word == "guarantee" and re.search(r"\b(?:an?|the|of|this|that|any|money-back)\s$", before):
        return (
            match.start(),
            match.end(),
            "good sign" if re.match(r"\s(?:of|that)\b", rest) else "sure sign",
        )
    if word.startswith("guaranteed"):
        if re.search(r"\b(?:a|the|its|their)\s$", before):
            return match.start(), match.end(), "fairly secure"
        if re.match(r"\s(?:an?|the|its|their|his|her|work|jobs?|employment)\b", rest):
            if re.search(r"\b(?:has|have|had)\s$", before):
                return match.start(), match.end(), "helped to secure"
            return match.start(), match.end(), "likely to have"
        if re.match(r"\sto\b", rest) or re.search(
            r"\b(?:is|are|be|was|were|looks?|seems?|remains?|all but)\s$", before
        ):
            return match.start(), match.end(), "likely"
        return match.start(), match.end(), "likely"
    ends = "s" if word.endswith("s") else ""
    if re.match(r"\sthat\b", rest):
        return match.start(), match.end(), f"make{ends} it likely"
    helped = f"help{ends} to secure" if word != "guaranteeing" else "helping to secure"
    if re.search(r"\b(?:will)\s$", before):
        helped = "help to secure"
    return match.start(), match.end(), helped


def _adverb(match: re.Match, sentence: str) -> tuple[int, int, str] | None:
    """Hedge "certainly", "inevitably" and their kin: probable in a forecast, usual else."""
    before = sentence[: match.start()]
    word = match[0].lower().strip(" ,")
    if re.search(r"\b(?:will|[’']ll|shall|would)\s(?:not\s|be\s)?$", before) or re.match(
        r"\s(?:will|be|going)\b", sentence[match.end() :]
    ):
        new = "probably"
    elif word in (
        "inevitably",
        "invariably",
        "unavoidably",
        "unfailingly",
        "automatically",
        "necessarily",
    ):
        new = "often"
    else:
        new = "probably"
    return match.start(), match.end(), like(match[0], new)


def _degree(match: re.Match, sentence: str) -> tuple[int, int, str] | None:
    if re.search(r"\bnot\s$", sentence[: match.start()]):
        return None
    if re.match(r"\s*(?:$|[.,;])", sentence[match.end() :]):
        return match.start(), match.end(), "for the most part"
    return match.start(), match.end(), like(match[0], "largely")


def _perfectly(match: re.Match, sentence: str) -> tuple[int, int, str]:
    if re.match(r"\s[a-z]+(?:ed|ble|ate|ful|al|ic|ive|ent|ant)\b", sentence[match.end() :]):
        return match.start(), match.end(), "quite"
    return match.start(), match.end(), "fairly well"


def _replaces(match: re.Match, sentence: str) -> tuple[int, int, str] | None:
    """Turn "will replace", "wipes out" and their kin into "could …"."""
    verb = match["verb"].lower()
    bare = verb if match["will"] else (base(verb) or verb)
    if not match["will"]:
        subject = clause_before(sentence, match.start())
        # As a plain statement it is one only where a machine or a market does it to a whole trade.
        if not subject.strip() or not re.match(_WHOLE, sentence[match.end() :], re.IGNORECASE):
            return None
        if not (base(verb) or is_plural_subject(subject)):
            return None
    return match.start(), match.end(), f"could {bare}{match['out'] or ''}"


_TRADE = (
    r"profession|occupation|trade|industry|sector|craft|workforce|career|job|role|market"
    r"|field|business|department|class|middle|generation|category|line of work|pipeline"
    r"|process|team"
)
_WHOLE = (
    r"\smuch of (?:the|an?|its|their|our|this|that)\b|\smost [a-z]|\s(?:the|an?|its|their"
    r"|our|this|that)\s(?:whole|entire)\b|\s(?:all|every|the) (?:[a-z-]+ "
    rf")?(?:{_TRADE})s?\b"
)
_KILL = (
    r"(?P<verb>replaces?|eliminates?|destroys?|kills?|erases?|ends?|wipes?|obliterates?"
    r"|abolish(?:es)?|swallows?|devours?)"
)
_VANISH = (
    r"(?:vanish|disappear|die(?: out)?|cease to exist|become (?:obsolete|extinct|redundant"
    r"|irrelevant|worthless|useless)|go extinct|collapse|perish|be (?:gone|obsolete"
    r"|extinct|dead|redundant|wiped out|eliminated|finished|over|history|replaced|no more)"
    r"|end|fail|lose (?:their|its|his|her) jobs?)"
)
_W = re.IGNORECASE


def _c(pattern: str) -> re.Pattern:
    return re.compile(pattern, _W)


def _will_vanish(match: re.Match, sentence: str) -> tuple[int, int, str]:
    return match.start(), match.end(), f"may {match['verb']}"


def _finished(match: re.Match, sentence: str) -> tuple[int, int, str] | None:
    return match.start(), match.end(), f"{match['be']} at risk"


def _the_end(match: re.Match, sentence: str) -> tuple[int, int, str]:
    return match.start(), match.end(), "could mean hard times for"


def _impossible(match: re.Match, sentence: str) -> tuple[int, int, str]:
    if re.match(r"\swithout\b", sentence[match.end() :]):
        return match.start(), match.end(), "hard to do"
    return match.start(), match.end(), "very hard"


def _can_only(match: re.Match, sentence: str) -> tuple[int, int, str]:
    subject = clause_before(sentence, match.start())
    return match.start(), match.end(), f"{be(subject)} usually best"


def _whole(match: re.Match, sentence: str) -> tuple[int, int, str]:
    det = match["det"]
    return match.start(), match.end(), like(det, f"much of {det.lower()} {match['noun']}")


def _need_modal(verb: str) -> Rewrite:
    return lambda match, sentence: (match.start(), match.end(), verb)


_ADJECTIVES = (
    ("irreplaceable", "hard to replace"),
    ("unstoppable", "hard to stop"),
    ("unbeatable", "hard to beat"),
    ("unavoidable", "hard to avoid"),
    ("inescapable", "hard to escape"),
    ("undeniable", "hard to deny"),
    ("indisputable", "hard to dispute"),
    ("unquestionable", "hard to question"),
    ("unthinkable", "hard to imagine"),
    ("inconceivable", "hard to imagine"),
    ("unmatched", "hard to match"),
    ("unrivalled", "hard to rival"),
    ("unrivaled", "hard to rival"),
    ("irreversible", "hard to reverse"),
    ("unassailable", "hard to challenge"),
    ("infallible", "very reliable"),
    ("flawless", "very good"),
    ("foolproof", "fairly robust"),
    ("untouchable", "fairly safe"),
    ("indispensable", "very hard to do without"),
    ("bulletproof", "fairly robust"),
    ("invincible", "hard to beat"),
    ("immune", "fairly resistant"),
    ("fail-?safe", "fairly robust"),
)


def _adjective(words: str) -> Rewrite:
    def rewrite(match: re.Match, sentence: str) -> tuple[int, int, str]:
        before_noun = (
            re.search(r"\b(?:an?|the|its|their|this|that)\s$", sentence[: match.start()])
            and re.match(r"\s[a-z]", sentence[match.end() :])
            and not re.match(r"\s(?:and|or|but|in|to|as|for|by|with)\b", sentence[match.end() :])
        )
        return (
            match.start(),
            match.end(),
            words.replace(" ", "-") if before_noun and words.startswith("hard to") else words,
        )

    return rewrite


ABSOLUTES: tuple[Absolute, ...] = (
    Absolute(
        _c(r"\bthere (?:is|can be) (?:no|little) (?:doubt|question) (?:that|but that)\b"),
        lambda m, s: (m.start(), m.end(), like(m[0], "it is likely that")),
        False,
    ),
    Absolute(
        _c(
            r"\b(?:without (?:a |any )?(?:shadow of a )?doubt|no doubt|undoubtedly"
            r"|certainly|inevitably|definitely)(?=,)"
        ),
        lambda m, s: (m.start(), m.end(), like(m[0], "most likely")),
    ),
    Absolute(
        _c(
            r"\b(?:will|shall|[’']ll|is going to|are going to)\s(?:simply\s"
            r"|surely\s)?never\s(?:ever\s)?(?:again\s)?"
        ),
        _likely,
        False,
    ),
    Absolute(
        _c(
            r"\b(?:won[’']t|will not|shan[’']t|shall not)\s(?:ever|under any "
            r"circumstances|in any circumstances)\s"
        ),
        _likely,
        False,
    ),
    Absolute(
        _c(r"\b(?:can(?:not|[’']t)?|could(?:n[’']t)?)\s(?:never|ever|possibly)\s"),
        _can_never,
        False,
    ),
    Absolute(_c(r"\bnever\b"), _never, False),
    Absolute(_c(r"\balways\b"), _always),
    Absolute(
        _c(r"\b(?:each and every|every single|every last|every)\s(?!one\b|body\b|thing\b)"), _every
    ),
    Absolute(_c(r"\b(?:everyone|everybody)\b(?! else|[’']s)"), _everyone),
    Absolute(
        _c(r"\beverything\b"),
        lambda m, s: (
            m.start(),
            m.end(),
            like(m[0], "much" if at_clause_start(s, m.start()) else "a great deal"),
        ),
    ),
    Absolute(_c(r"\beverywhere\b"), _to("in most places")),
    Absolute(
        _c(
            r"\b(?:absolutely )?(?:no one|nobody|no-one)\b(?! (?:else|says|claims|argues"
            r"|thinks|denies|doubts|pretends|is saying))"
        ),
        _no_one,
        False,
    ),
    Absolute(
        _c(r"\bnone of\b"), lambda m, s: (m.start(), m.end(), like(m[0], "hardly any of")), False
    ),
    Absolute(
        _c(r"\bnothing\b(?=\s(?:can|could|will|would|beats|replaces|matches|changes|stops)\b)"),
        lambda m, s: (m.start(), m.end(), like(m[0], "little")),
        False,
    ),
    Absolute(
        _c(
            r"\bthere (?:is|was|will be) (?:absolutely |simply )?no (?=(?:way|chance"
            r"|substitute|alternative"
            r"|replacement|future|hope|risk|danger|room|place|question|escape|demand"
            r"|need)\b)"
        ),
        lambda m, s: (
            m.start(),
            m.end(),
            re.sub(r"(?:absolutely |simply )?no $", "little ", m[0]).replace("will be", "may be"),
        ),
        False,
    ),
    Absolute(_c(r"\b(?:absolutely )?(?:no|not one|not a single)\s(?!of\b)(?=[a-z])"), _no, False),
    Absolute(_c(r"\ball\s"), _all),
    Absolute(_c(r"(?P<than>\bthan\s)any\s(?:other\s)?|\bany\s"), _any),
    Absolute(
        _c(
            r"\bonly\s(?P<who>(?:an?\s|the\s)?(?:[a-z-]+\s){0,2}?[a-z-]+)\s(?:can|could"
            r"|will|is able to|are able to)\s(?:ever\s|truly\s|really\s)?(?!be\b)"
        ),
        _only,
    ),
    Absolute(
        _c(r"\bcan only(?= be\b)|\bcan only be\b"),
        lambda m, s: (
            m.start(),
            s.index("be", m.start()) + 2 if m[0].lower().endswith("be") else m.end() + 3,
            f"{be(clause_before(s, m.start()))} usually best",
        ),
    ),
    Absolute(_c(r"\b(?:simply |just )?(?:cannot|can[’']t|can not)\b"), _cannot, False),
    Absolute(_c(r"\bimpossible\b"), _impossible),
    Absolute(_c(r"\bguarantee(?:s|d|ing)?\b"), _guaranteed),
    Absolute(
        _c(r"\b(?:certain|bound|sure|destined|doomed|fated|condemned)\s(?=to\b)"), _to("likely ")
    ),
    Absolute(
        _c(r"(?<=\bis )(?:certain|doomed)\b|(?<=\bare )(?:certain|doomed)\b"),
        lambda m, s: (m.start(), m.end(), "likely" if m[0].lower() == "certain" else "at risk"),
    ),
    Absolute(_c(r"\binevitable\b"), _to("likely")),
    Absolute(
        _c(
            r"\b(?:certainly|definitely|undoubtedly|unquestionably|inevitably|invariably"
            r"|surely|assuredly|doubtless|indisputably|undeniably|unavoidably|unfailingly"
            r"|without (?:a |any )?doubt|no doubt)\b"
        ),
        _adverb,
    ),
    Absolute(_c(r"\b(?:without fail|without exception)\b"), _to("as a rule")),
    Absolute(
        _c(
            r"\b(?P<det>the|an?|its|their|our|this|that)\s(?:whole"
            r"|entire)\s(?P<noun>(?:[a-z-]+\s)?(?:" + _TRADE + r")s?)\b"
        ),
        _whole,
    ),
    Absolute(
        _c(
            r"\b(?:completely|entirely|totally|wholly|utterly|fully)\b(?=\s(?:replac"
            r"|automat|robotic|digital|autonomous|eliminat|remov|displac|obsolete"
            r"|redundant|safe|secure|immune|dependen|reli|depend|disappear|vanish|wip"
            r"|accurate|trust|predict|protect|harmless|useless|pointless|worthless|out of"
            r"|on\b|by\b|from\b|without\b|human|depend))|(?<=replace )\b(?:completely"
            r"|entirely|totally|wholly)\b|\b(?:completely|entirely|totally|wholly"
            r"|utterly)\b(?=\s*(?:$|[.,;]))"
        ),
        _degree,
    ),
    Absolute(_c(r"\b(?P<verb>means?|spells?|marks?|signals?|is|are)\sthe\send\sof\b"), _the_end),
    Absolute(
        _c(
            r"\b(?P<will>(?:will|shall|is going to|are going to)\s(?:soon\s|eventually\s"
            r"|simply\s|one day\s)?)" + _KILL + r"(?P<out>\sout)?\b"
        ),
        _replaces,
    ),
    Absolute(
        _c(
            r"\b(?:will|shall|is going to|are going to)\s(?:soon\s|eventually\s|simply\s"
            r"|one day\s)?(?P<verb>" + _VANISH + r")\b"
        ),
        _will_vanish,
    ),
    Absolute(
        _c(
            r"\b(?P<be>is|are)\s(?:already\s)?(?:finished|doomed|dead|toast|history"
            r"|extinct|over and done)\b(?=\s*(?:$|[.,;:!)]|\sand\b|\sas\b|\sfor\b))"
        ),
        _finished,
    ),
    Absolute(_c(r"\bperfectly\b|\bflawlessly\b|\bfaultlessly\b"), _perfectly),
    Absolute(
        _c(
            r"(?<=\bis )perfect\b|(?<=\bare )perfect\b|\bperfect(?= (?:accuracy|precision"
            r"|recall|reliability|match|safety|score))"
        ),
        _to("very good"),
    ),
    Absolute(
        _c(r"\b(?:forever|for ever|for all time|permanently|eternally)\b"), _to("for a long time")
    ),
    Absolute(_c(r"\bovernight\b|\binstantly\b"), _to("quickly")),
    Absolute(
        _c(
            r"\bzero\s(?=(?:risk|chance|errors?|mistakes?|demand|value|need|cost|effort"
            r"|room|hope|future|prospects?)\b)"
        ),
        _to("very little "),
    ),
    Absolute(_c(r"(?<![\w-])(?P<will>)" + _KILL + r"(?P<out>\sout)?(?=\s)"), _replaces),
    Absolute(_c(r"\b(?:do|did)(?:n[’']t| not) ever\b"), _to("rarely"), False),
    Absolute(
        _c(r"(?<=\bcan )ever\b"),
        lambda m, s: (
            (m.start(), m.end(), "easily")
            if re.search(r"\b(?:neither|nor|no|few|little)\b", s[: m.start()], re.IGNORECASE)
            else None
        ),
        False,
    ),
    Absolute(
        _c(r"(?<=\w )anything\b(?=\s*(?:$|[.,;]))"),
        lambda m, s: (
            (m.start(), m.end(), "a great deal")
            if re.search(r"\b(?:will|can|could|would)\s\w+\s$", s[: m.start()])
            else None
        ),
    ),
    Absolute(
        _c(r"(?<=\w{3}s )nothing\b(?=\s*(?:$|[.,;]))"),
        _to("little"),
        False,
    ),
    Absolute(
        _c(
            r"\b(?:total|absolute|complete)\s(?=(?:immunity|security|safety|certainty|protection"
            r"|control|confidence|agreement)\b)"
        ),
        lambda m, s: (m.start(), m.end(), like(m[0], "considerable ")),
    ),
    Absolute(
        _c(
            r"(?<=\bjob )is over\b|(?<=\brole )is over\b|(?<=\bcraft )is over\b"
            r"|(?<=\btrade )is over\b|(?<=\bcareer )is over\b|(?<=\bprofession )is over\b"
        ),
        _to("is at risk"),
    ),
    Absolute(_c(r"\bincapable of\b"), _to("poorly suited to")),
    Absolute(
        _c(r"\b(?:beyond|outside) (?:any |all |a )?(?:doubt|question|dispute)\b"),
        _to("fairly clear"),
    ),
    Absolute(_c(r"\ba foregone conclusion\b"), _to("a likely outcome")),
    Absolute(
        _c(r"\bobsolete\b(?=\s*(?:$|[.,;:!)]|\s(?:and|as|in|by|for|within|when|once)\b))"),
        _to("less needed"),
    ),
    Absolute(_c(r"\bnowhere\b"), lambda m, s: (m.start(), m.end(), like(m[0], "in few places"))),
    *(Absolute(_c(rf"\b{word}\b"), _adjective(new)) for word, new in _ADJECTIVES),
)


_MOST_WILL = re.compile(
    r"\b((?:most|the typical|many people)\b[^,;:.]{0,60}?\bwill) (?!probably|likely|not"
    r"|never|often|usually)",
    re.IGNORECASE,
)


@dataclass(frozen=True, slots=True)
class Hedged:
    """A sentence with its absolutes hedged, and the words that were absolute."""

    text: str
    spans: tuple[str, ...]


def hedge(sentence: str) -> Hedged:
    """Return the sentence with absolute claims in its own voice hedged; unchanged without any."""
    text, spans = sentence, []
    hidden = hide(hide_foreign(text), IDIOMS)
    for absolute in ABSOLUTES:
        at = 0
        while True:
            match = absolute.pattern.search(hidden, at)
            if not match:
                break
            at = match.end()
            if not is_claimed(hidden, match.start(), can_be_negated=absolute.can_be_negated):
                continue
            new = absolute.rewrite(match, text)
            if new is None:
                continue
            start, end, words = new
            spans.append(text[start:end].strip())
            text = text[:start] + words + text[end:]
            hidden = hide(hide_foreign(text), IDIOMS)
            at = start + len(words)
    if spans:
        text = _MOST_WILL.sub(r"\1 probably ", text)
    return Hedged(text, tuple(spans))
