"""What a sentence is about, as far as words show it: stems, occupations, quantities, directions."""

import re
from functools import lru_cache

from .word_lists import word_set

_WORD = re.compile(r"[A-Za-z][A-Za-z’'-]*")
STOP = word_set(
    "a an the of in on at to for from by with as is are was were be been being has have "
    "had do does did will would can "
    "could may might must shall should this that these those it its they their them he "
    "she his her we our you your i me "
    "and or but so if than then there here who which what when where how why not no nor "
    "only also just very more most "
    "some any each every all such own same other another about into over under between "
    "through during up down out off "
    "per cent percent according say says said report reports reported show shows find "
    "finds found give gave put puts "
    "now today still already yet one two s t get gets make makes made much many"
)
# Words that mean the same on these pages, each group under its first.
_SAME = (
    "job jobs post posts position positions role roles employment employed workforce "
    "headcount worker workers staff employee employees trade occupation occupations "
    "people",
    "pay wage wages salary salaries earnings earn earns paid income compensation",
    "company companies firm firms employer employers business businesses enterprise "
    "enterprises organisation organisations",
    "rich richer advanced wealthy wealthier high-income developed",
    "poor poorer developing low-income emerging",
    "grow growth grows grew grown growing rise rises rose risen rising increase "
    "increases increased increasing expand expands expansion climb climbs gain gains add "
    "adds",
    "fall falls fell fallen falling decline declines declined declining shrink shrinks "
    "shrank shrinking drop drops dropped decrease decreases decreased contract contracts "
    "lose loses lost cut cuts",
    "project projected projection projections forecast forecasts expect expects expected "
    "expectation foresee predicted outlook anticipate anticipated",
    "require requires required requirement must mandatory compulsory obliged oblige "
    "obliges obligation need needs needed has-to",
    "allow allows allowed permit permits permitted legal authorise authorises authorize authorized",
    "ban bans banned forbid forbids forbidden prohibit prohibits prohibited outlaw "
    "outlaws outlawed illegal bar bars barred",
    "high higher highest greater greatest large larger largest top big biggest great most-exposed",
    "low lower lowest smaller smallest least less fewer",
    "expose exposed exposure exposes",
    "open opening openings vacancy vacancies",
    "advert adverts ad ads advertisement advertisements posting postings listing listings",
    "probability chance likelihood risk odds",
    "automate automated automation automates computerise computerised computerisation "
    "computerize computerization computerizable automatable",
    "law statute act regulation rule rules legislation directive",
    "licence licensed license licensing licences licenses",
    "review reviews reviewed check checks checked verify verifies supervise supervises "
    "supervised oversee",
    "fast faster fastest quick quicker quickest rapid rapidly",
    "shortage shortages lack lacks short scarcity",
    "ai artificial-intelligence",
    "year years annual annually yearly",
    "adopt adopts adopted adoption use uses used using usage",
    "country countries nation nations economy economies",
    "teach teacher teachers teaching",
    "nurse nurses nursing",
    "clerk clerks clerical",
    "law lawyer lawyers attorney attorneys legal-work",
    "account accountant accountants accounting accountancy",
    "design designer designers",
    "translate translator translators translation",
    "interpret interpreter interpreters interpreting",
    "electric electrician electricians",
    "drive driver drivers driving",
    "program programmer programmers programming",
    "develop developer developers software-developer",
    "school schools",
    "hospital hospitals",
    "survey surveyed surveys poll polled",
    "share proportion fraction percentage",
)
_CANON = {word: group.split()[0] for group in _SAME for word in group.split()}
_CANON |= {"legal": "allow", "risk": "probability"}
GENERIC = word_set(
    "job company grow fall project year high low share new number level work group role "
    "decade people time country same"
    " usual likely typical average median national total"
)
_NOT_OCCUPATIONS = word_set(
    "number computer paper order power other another later never sector factor center "
    "customer letter matter higher lower "
    "larger offer cover consumer user career newcomer member partner leader owner summer "
    "winter winner answer quarter "
    "percent recent student patient client component document moment present different "
    "government investment "
    "employment requirement treatment environment management department significant "
    "important relevant constant "
    "plant restaurant warrant giant instant distant grant infant mer major minor prior "
    "error mirror labor labour color floor door poor "
    "senior junior inferior superior interior exterior behavior honor favor rumor "
    "tutor-led motor server printer scanner router layer water "
    "weather rather whether either neither together further farther river silver after "
    "under over wider fewer faster slower "
    "cheaper longer shorter stronger weaker smaller bigger greater older younger newer "
    "richer poorer easier harder earlier better "
    "list exist twist persist assist resist consist insist resist mist dist artist-led "
    "median guardian asian european civilian australian canadian "
    "italian indian christian proper super paper-based container number-one chapter "
    "cluster filter register semester disaster master "
    "trigger danger manner banner corner cancer buyer-led peer tier barrier carrier "
    "premier supplier vendor investor competitor "
    "worker employer earner holder taker maker user-led tender gender folder border "
    "wonder calendar text content event percent extent intent rent parent talent silent "
    "accident incident "
    "agent argument equipment payment movement statement improvement development "
    "agreement assignment judgment judgement element segment experiment "
    "offer per ever however answer dollar water"
)
_OCCUPATIONS = word_set(
    "nurse clerk teacher lawyer paralegal driver clinician physician surgeon judge chef "
    "cook cleaner guard pilot midwife "
    "secretary attorney carpenter plumber butcher baker welder mechanic architect "
    "actuary auditor accountant analyst "
    "engineer scientist designer translator interpreter electrician radiologist "
    "radiographer pharmacist dentist therapist "
    "representative assistant bookkeeper cashier receptionist typist telemarketer "
    "underwriter adjuster broker journalist editor "
    "writer author reporter photographer illustrator animator musician actor dispatcher "
    "operator technician programmer developer "
    "librarian archivist curator economist statistician mathematician professor lecturer "
    "tutor coach counsellor counselor "
    "psychologist psychiatrist veterinarian optician farmer fisher logger miner roofer "
    "mason painter plasterer glazier "
    "firefighter police officer soldier detective bailiff barista waiter bartender "
    "hairdresser barber beautician model manager "
    "executive director administrator consultant recruiter marketer salesperson realtor "
    "surveyor inspector paramedic carer"
)
_QUANTITIES = (
    ("pay", r"\b(?:pay|wages?|salar(?:y|ies)|earn(?:s|ed|ings?)?|incomes?|compensation)\b"),
    ("openings", r"\b(?:openings?|vacanc(?:y|ies))\b"),
    ("adverts", r"\b(?:postings?|adverts?|ads|listings?|job offers?)\b"),
    ("probability", r"\b(?:probabilit\w+|chances?|likelihood|risk of|odds)\b"),
    ("exposure", r"\b(?:expos(?:ed|ure))\b"),
    ("adoption", r"\b(?:adopt\w*|uptake|take-up)\b"),
    ("accuracy", r"\b(?:accura\w+|error rates?|errors?|precision|recall)\b"),
    ("price", r"\b(?:prices?|costs?|fees?|tariffs?)\b"),
    ("unemployment", r"\bunemploy\w+\b"),
    ("enrolment", r"\b(?:enrol\w*|appl(?:y|ied|ications?|icants?)|graduat\w+)\b"),
    ("hours", r"\b(?:hours?|working time|overtime)\b"),
    ("retirement", r"\bretire\w*\b|\bage(?:d|ing)?\b"),
    ("productivity", r"\bproductiv\w+\b|\boutput\b"),
    (
        "employment",
        r"\b(?:employment|jobs?|posts|positions|workforce|headcount|workers|number of"
        r"|population|openings? aside)\b",
    ),
)
_EMPLOYMENT = re.compile(r"\b(?:employment|workforce|headcount)\b", re.IGNORECASE)
QUANTITIES = tuple((name, re.compile(pattern, re.IGNORECASE)) for name, pattern in _QUANTITIES)
# Words that point one way or the other, by what they speak of; both ways at once say nothing.
_POLES = (
    (
        "change",
        r"grow(?:s|n|th|ing)?|grew|ris(?:e|es|en|ing)|rose|increas\w+|expand\w*|expansion"
        r"|climb\w*|gain(?:s|ed)?|up|added?|adds|swell\w*|surg\w+|soar\w*",
        r"fall(?:s|en|ing)?|fell|declin\w+|shrink\w*|shrank|shrunk|drop\w*|decreas\w+"
        r"|contract(?:s|ed|ing)|lose|loses|lost|losing|down|cut|cuts|plung\w+|slump\w*",
    ),
    (
        "extent",
        r"most|highest|greatest|largest|biggest|top|fastest|best|strongest",
        r"least|lowest|smallest|bottom|slowest|worst|weakest",
    ),
    (
        "comparison",
        r"more|higher|greater|larger|bigger|above|faster|stronger|better|longer",
        r"less|lower|fewer|smaller|below|slower|weaker|worse|shorter",
    ),
    (
        "wealth",
        r"rich|richer|advanced|wealth\w*|high-income|developed",
        r"poor|poorer|developing|low-income|emerging",
    ),
    (
        "permission",
        r"allow\w*|permit\w*|legal|legalis\w+|authori[sz]\w+|may",
        r"ban(?:s|ned)?|forbid\w*|forbade|prohibit\w*|outlaw\w*|illegal|bars|barred",
    ),
    (
        "duty",
        r"must|requir\w+|mandatory|compulsory|oblig\w+|has to|have to",
        r"voluntar\w+|optional|exempt\w*|need not|waives?|waived",
    ),
    (
        "supply",
        r"shortages?|short of|scarc\w+|too few|lack of",
        r"surplus|glut|oversupply|too many|abundan\w+",
    ),
    ("order", r"first|early|earliest", r"last|late|latest"),
    (
        "effect",
        r"complement\w*|augment\w*|support(?:s|ed|ing)?|help(?:s|ed)?",
        r"replac\w+|displac\w+|substitut\w+",
    ),
    (
        "success",
        r"succe\w+|pass(?:es|ed)?|outperform\w*|approv\w+|accept\w*|won|win|wins|agree\w*",
        r"fail\w*|underperform\w*|reject\w*|refus\w+|declin(?:e|ed) to|disagree\w*",
    ),
    (
        "stance",
        r"back(?:s|ed)?|endors\w+|favou?r\w*|for the bill|support(?:s|ed)",
        r"oppos\w+|resist\w*|against|fought|fights?",
    ),
    (
        "safety",
        r"safe|safer|safest|protected|secure",
        r"unsafe|riskier|risky|dangerous|vulnerable|threatened",
    ),
    (
        "age",
        r"young|younger|junior|juniors|entry-level|early-career",
        r"old|older|senior|seniors|experienced",
    ),
    ("gender", r"women|female|woman", r"men|male|man"),
    ("place", r"urban|cities|city", r"rural|countryside|villages?"),
    ("sector", r"public|state-owned", r"private"),
)
POLES = tuple(
    (
        name,
        re.compile(rf"\b(?:{plus})\b", re.IGNORECASE),
        re.compile(rf"\b(?:{minus})\b", re.IGNORECASE),
    )
    for name, plus, minus in _POLES
)
_NEGATORS = re.compile(
    r"\b(?:not|no|never|neither|nor|without|cannot|none|nobody|fails? to|failed to)\b|n[’']t\b",
    re.IGNORECASE,
)


@lru_cache(maxsize=8192)
def stem(word: str) -> str:
    """Return the stem that a word shares with its kin; words that mean the same share one."""
    low = word.lower().replace("’", "'").removesuffix("'s").strip("'-")
    if low in _CANON:
        return _CANON[low]
    for end, start in (
        ("isation", "is"),
        ("ization", "is"),
        ("ies", "y"),
        ("ations", "at"),
        ("ation", "at"),
        ("ments", ""),
        ("ment", ""),
        ("ings", ""),
        ("ing", ""),
        ("edly", ""),
        ("ed", ""),
        ("ers", "er"),
        ("es", ""),
        ("s", ""),
        ("ly", ""),
        ("e", ""),
    ):
        if low.endswith(end) and len(low) - len(end) + len(start) >= 3 and not low.endswith("ss"):
            low = low[: len(low) - len(end)] + start
            break
    if len(low) > 4 and low[-1] == low[-2] and low[-1] not in "sl":
        low = low[:-1]
    low = low.removesuffix("e")
    return _CANON.get(low, low)


def stems(text: str) -> frozenset[str]:
    """Return the stems of the words that carry a text's meaning."""
    return frozenset(
        stem(part)
        for word in _WORD.findall(text)
        for part in ([word] if "-" not in word else [*word.split("-")])
        if part and part.lower() not in STOP and len(part) > 1
    )


def weight(words: frozenset[str]) -> float:
    """Return how much the stems tell; words that fit any line tell half as much."""
    return sum(0.5 if word in GENERIC else 1.0 for word in words)


def occupations(text: str) -> frozenset[str]:
    """Return the stems of the occupations that a text names."""
    found = set()
    for word in _WORD.findall(text):
        low = word.lower().replace("’", "'").removesuffix("'s").strip("'")
        one = low[:-1] if low.endswith("s") and not low.endswith("ss") else low
        one = "secretary" if one == "secretarie" else one
        if one in _OCCUPATIONS or (
            len(one) > 5
            and one.endswith(("er", "or", "ist", "ian", "ician"))
            and one not in _NOT_OCCUPATIONS
            and low != one
        ):
            found.add(stem(one))
    if re.search(r"\bnursing\b", text, re.IGNORECASE):
        found.add("nurse")
    for word, name in (
        ("clerical", "clerk"),
        ("teaching", "teach"),
        ("bookkeeping", "bookkeep"),
        ("interpreting", "interpret"),
    ):
        if re.search(rf"\b{word}\b", text, re.IGNORECASE):
            found.add(stem(name))
    return frozenset(found)


def quantities(text: str) -> frozenset[str]:
    """Return the names of the quantities that a text speaks of."""
    found = {name for name, pattern in QUANTITIES if pattern.search(text)}
    if len(found) > 1 and not _EMPLOYMENT.search(text):
        found.discard("employment")
    return frozenset(found)


def directions(text: str) -> dict[str, int]:
    """Return which way a text points, +1 or -1, for each pair of poles of which it names one."""
    found = {}
    for name, plus, minus in POLES:
        up, down = bool(plus.search(text)), bool(minus.search(text))
        if up != down:
            found[name] = 1 if up else -1
    return found


def is_negative(text: str) -> bool:
    """Return whether a text denies: an odd number of negations."""
    return len(_NEGATORS.findall(text)) % 2 == 1
