"""Named bodies, laws, products and places, and whether a sentence states a fact about one."""

import re

from .grammar import base
from .idioms import is_instruction
from .name_words import BODIES, FORMS, PLACES, PRODUCTS
from .numbered_names import TITLES
from .verbs import VERBS
from .word_lists import word_set
from .wording import HIDDEN, hide, hide_foreign, quotations

_CAP = r"[A-ZÀ-Þ][\w’'&.-]*"
_BODY = (
    rf"(?:(?:{_CAP}\s(?:of\s|for\s|and\s|on\s|the\s)*){{1,5}}?(?:{FORMS})(?:\s(?:of|for"
    rf"|on)\s(?:the\s)?{_CAP}(?:\s(?:and\s)?{_CAP}){{0,4}})?)"
)
_ENTITY = rf"(?:{_BODY}|(?:{_CAP}\s){{1,3}}{_CAP}|(?:{BODIES}|{PLACES}|{PRODUCTS}))"
_START = (
    r"(?:^|(?<=[;:—–]\s)|(?<=\band\s)|(?<=\bbut\s)|(?<=\bwhile\s)|(?<=\bbecause\s)"
    r"|(?<=\bas\s)|(?<=\bafter\s)|(?<=\bsince\s)|(?<=\bwhen\s)|(?<=\bthat\s)|(?<=,\s)"
    r"|(?<=\bwhere\s))"
)
_SUBJECT = re.compile(
    rf"{_START}(?:[Tt]he\s)?(?P<name>{_ENTITY})(?P<owns>[’']s?(?=\s))?(?:\s\([^)]{{1,30}}\))?\s"
)
_ADVERBS = word_set("now also already recently even still has first once again later")
_KNOWN = re.compile(rf"^(?:The\s)?(?:{BODIES}|{PLACES}|{PRODUCTS}|{_BODY})$")
_PRODUCT = re.compile(rf"^(?:{PRODUCTS})\b|\d")
_COUNTRY = re.compile(rf"\b(?:{PLACES})\b")
_HEDGING = word_set(
    "may might could would can should will must tends tend seems seem appears appear "
    "needs need remains"
)
_STATIVE = word_set(
    "shows show makes make means mean matters matter feels feel looks look rewards "
    "reward depends depend suggests suggest invites teaches remind reminds"
)
_PAST = word_set(
    "said found cut put set built bought sold won lost made gave took began held led "
    "left met paid ran saw sent spent struck told "
    "froze grew fell rose chose drew wrote laid let shut went came kept banned had was "
    "were did has have is are"
)
_BY_NAME = re.compile(
    rf"\b(?:by|according to|from|under|with|at|of)\s(?:the\s)?(?P<name>{_BODY}|{BODIES})\b"
)
_ACTED = re.compile(
    r"\b(?:was|were|is|are|has been|have been|been|being)\s(?:\w+ly\s)?(?:\w+ed|made|set"
    r"|built|found|bought|sold|taken|given|cut|paid|led|held|written|drawn|struck|sued"
    r"|fined|banned)\sby\s"
)
_ACCORDING = re.compile(
    r"\b(?:according to|data from|figures from|research (?:by|from|at)|(?:a|the) "
    r"(?:study|survey|report|poll|paper|trial|audit|ruling|court case) (?:by|from|at|of"
    rf"|in))\s(?:the\s)?(?:{_CAP}|a\s\w+\s(?:study|survey|report))"
)
_STUDY = re.compile(
    r"\b(?:(?:an?|one|the|this|several|many|two|most|recent|new|early|controlled"
    r"|independent|academic)\s(?:\w+\s){0,3}?)?(?:stud(?:y|ies)|surveys?|trials?|polls?"
    r"|experiments?|audits?|research(?:ers)?|economists|scientists|statistics|figures"
    r"|data|evidence|analysts|reports?|papers?|reviews?)\s(?:\w+\s){0,3}?(?:has |have "
    r")?(?:found|finds?|shows?|showed|shown|proves?|proved|confirms?|confirmed|reported"
    r"|reports?|concluded?|concludes?|revealed?|reveals?|established|demonstrated?"
    r"|measured)\b(?!\s(?:up|out)\b)",
    re.IGNORECASE,
)
_NATION = (
    r"Dutch|French|German|Japanese|Chinese|Indian|British|American|Canadian|Australian"
    r"|Italian|Spanish|Korean|Swedish"
    r"|Danish|Norwegian|Finnish|Irish|Scottish|Welsh|Brazilian|Mexican|Swiss|Austrian"
    r"|Belgian|Polish|Greek|Turkish"
    r"|Israeli|Russian|Kenyan|Nigerian|Californian|European|Estonian|Portuguese|Czech|Hungarian"
)
_NATIONAL = re.compile(
    rf"\b(?:{_NATION})\s(?:[a-z-]+\s){{0,2}}?(?:offices?|courts?|ministry|police"
    r"|parliament|regulators?|unions?|hospitals?"
    r"|banks?|government|army|railways?|schools?|firms?|insurers?|authorit(?:y|ies)"
    r"|agency|cit(?:y|ies)|universit(?:y|ies)"
    r"|employers|airlines?|newspapers?|broadcaster|start-?ups?|trial|study|survey|law"
    r"|rules?|doctors|nurses|teachers|lawyers"
    r"|judges|translators|drivers|farmers|studio|publishers?|councils?)\s(?:has\s"
    r"|have\s)?(?:already\s|recently\s)?"
    r"(?P<verb>\w+ed|lost|won|cut|found|put|set|built|bought|sold|made|gave|took|began"
    r"|held|led|let|banned|ran|struck|told"
    r"|froze|wrote|shut|require[sd]?|forbids?|bans?|allows?|bars?|insists?|obliges?|has"
    r"|have|use[sd]?|test(?:s|ed)?)\b"
)
_IN_PLACE = re.compile(
    r"\b(?:[Aa]|[Tt]he|[Oo]ne)\s(?:[a-z-]+\s)?(?:court|judge|jury|regulator|tribunal"
    r"|union|hospital|bank|ministry|insurer|city|state"
    r"|studio|airline|university|school|council|start-?up|newspaper|factory|port|law"
    r"|statute|trial|pilot|company|firm)\s(?:in|of|from)\s"
    rf"(?:{PLACES})\s(?:has\s|recently\s)?(?:\w+ed|lost|won|cut|found|put|set|built"
    r"|bought|sold|made|gave|took|began|held|let|ran|struck|told|requires|bans|allows"
    r"|forbids)\b"
)
_LAW = re.compile(
    r"\b(?:[Ff]ederal|[Ss]tate|EU|European|US|UK|German|French|Japanese|Chinese|Indian"
    r"|British|American|[Nn]ational|Canadian|Australian|Italian|Spanish"
    r"|Korean)\s(?:labou?r\s|employment\s|safety\s|privacy\s|data\s|road\s|traffic\s"
    r"|aviation\s|medical\s)?(?:laws?|rules?|regulations?|regulators?|statutes?|courts?"
    r"|judges?|legislators|lawmakers|unions|agencies|government|ministers?"
    r"|guidance)\s(?:now\s|already\s|still\s|also\s)?(?P<verb>requires?|required|forbids?"
    r"|forbade|bans?|banned|bars?|allows?|allowed|says?|said|sets?|obliges?|limits?|caps?"
    r"|prohibits?|permits?|demands?|insists?|ruled?|rejected|approved|passed|fined"
    r"|blocked|agreed|signed|has|have|restricts?|exempts?|protects?|treats?|counts?"
    r"|lists?|makes?)\b"
)
_PAST_YEAR = re.compile(
    r"\b(?:[Ii]n|[Ss]ince|[Bb]y|[Uu]ntil|[Ff]rom|[Dd]uring|[Oo]f|[Aa]fter|[Bb]efore|[Oo]n"
    r"|[Aa]s of|[Ll]ate|[Ee]arly)\s(?:(?:early|late|mid-?)\s?|\d{1,2}\s)?(?:(?:January"
    r"|February|March|April|May|June|July|August|September|October|November|December"
    r"|spring|summer|autumn|winter|the (?:spring|summer|autumn|winter) "
    r"of)\s(?:\d{1,2},\s)?)?(?:1[5-9]\d\d|20[01]\d|202[0-5])\b(?!s)"
)
_QUOTED = re.compile(
    r"\b(?:said|says|put it|told|wrote|writes|called|calls|admitted|admits|warned|warns"
    r"|remarked|recalls?|recalled|replied|explained|noted|asked|summed it up|complained"
    r"|joked|insisted|argued|words of|in the words|according to)\b",
    re.IGNORECASE,
)
_CROWD = re.compile(
    r"\b(?:critics|sceptics|skeptics|optimists|vendors|people|fans|supporters|opponents"
    r"|headlines|pundits|others|some|many|they|boosters|evangelists|salespeople|sellers"
    r"|brochures?|advertisements?|adverts?|slogans?|founders|users|clients|customers"
    r"|patients|parents|managers|employers|juniors|recruiters|everyone|nobody|no one"
    r"|anyone|whoever|someone|you|we|the (?:pitch|slogan|saying|joke|old line|cliché"
    r"|phrase|word|label|term|title|question)|so-called|known as|what (?:is|people)|job "
    r"(?:ad|advert)s?)\b",
    re.IGNORECASE,
)


def places(text: str) -> frozenset[str]:
    """Return the places that a text names."""
    return frozenset(match[0].replace(".", "") for match in _COUNTRY.finditer(hide_foreign(text)))


def stated_fact(sentence: str) -> str:
    """Return the words that state a checkable fact about something named, or nothing.

    Hedged sentences, instructions and questions state none; nor does a mention in passing.
    """
    if sentence.rstrip().endswith("?") or is_instruction(sentence):
        return ""
    plain = hide(hide_foreign(sentence), *TITLES)
    found = _quotation(sentence) or _by_subject(plain) or _by_other_signs(plain)
    return found.replace(HIDDEN, "…") if found else ""


def _quotation(sentence: str) -> str:
    """Return a quotation that is put into the mouth of someone in particular."""
    for quoted in quotations(sentence):
        around = sentence.replace(quoted, " ")
        if len(quoted.split()) >= 4 and _QUOTED.search(around) and not _CROWD.search(around):
            return quoted
    return ""


def _by_subject(sentence: str) -> str:
    for match in _SUBJECT.finditer(sentence):
        if not _is_name(sentence, match):
            continue
        words = list(re.finditer(r"[\w’'-]+|[^\w\s]", sentence[match.end() : match.end() + 80]))
        for index, word in enumerate(words[: 6 if match["owns"] else 3]):
            verb = word[0].lower()
            if match["owns"] and (index == 0 or words[index - 1][0] in ("of", "for", "the", "a")):
                continue
            rest = sentence[match.end() + word.end() :]
            if _states(match["name"], verb, rest):
                return sentence[match.start("name") : match.end() + word.end()].strip()
            if not match["owns"] and verb not in _ADVERBS:
                break
            if not word[0][0].isalpha() or verb in _HEDGING:
                break
    return ""


def _states(name: str, verb: str, rest: str) -> bool:
    """Return whether a verb behind a name states a fact rather than a view or a possibility."""
    if verb in _HEDGING or verb in _STATIVE:
        return False
    is_past = verb in _PAST or (verb.endswith("ed") and len(verb) > 3)
    if _PRODUCT.search(name) and (not is_past or verb in ("is", "are", "has", "have", "do")):
        return False
    if not (is_past or base(verb) or _is_plural_verb(name, verb)):
        return False
    linking = ("is", "are", "was", "were", "has", "have", "had")
    return verb not in linking or not _is_opinion(rest)


def _is_plural_verb(name: str, verb: str) -> bool:
    return name.endswith("s") and verb in VERBS


def _is_opinion(rest: str) -> bool:
    """Return whether a predicate judges more than it states: "is a fair guide", "is likely to"."""
    return bool(
        re.match(
            r"\s(?:likely|unlikely|probably|perhaps|arguably|hardly|rarely|not|a (?:good"
            r"|fair|poor|bad|useful|case|reminder|warning|lesson|hint|sign|test|different"
            r"|clear|special|hard|strange|model|bellwether)|the (?:place|case|obvious"
            r"|clearest|best|hardest|easiest|likeliest|one|test)|less|more|better|worse"
            r"|slower|faster|quick|slow|keen|wary|cautious|ahead|behind|where|different"
            r"|similar|easy|hard|among|too|very|as|so|rich|poor|short|well|small|large"
            r"|old|young|still|a\s\w+\s(?:place|market|case|guide))\b",
            rest,
        )
    )


def _is_name(sentence: str, match: re.Match) -> bool:
    """Tell a name from the capital that opens a sentence."""
    name = match["name"].removeprefix("The ")
    if name.endswith(("Revolution", "Age", "War", "Movement")):
        return False
    if _KNOWN.match(name):
        return True
    at_start = match.start("name") == 0
    words = name.split()
    if not at_start:
        return len(words) >= 2 or bool(_KNOWN.match(name))
    return len(words) >= 2 and all(word[:1].isupper() for word in words)


def _by_other_signs(sentence: str) -> str:
    for pattern in (_ACCORDING, _LAW, _NATIONAL, _IN_PLACE, _STUDY):
        match = pattern.search(sentence)
        if match:
            return match[0]
    by = _BY_NAME.search(sentence)
    if by and _ACTED.search(sentence[: by.end()]):
        return sentence[: by.end()].strip()
    year = _PAST_YEAR.search(sentence)
    return year[0] if year else ""
