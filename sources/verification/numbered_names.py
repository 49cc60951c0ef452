"""Numbers that are names or parts of one: "5G", "Python 3", "SOC 2", "24/7", a 12-hour shift.

A table of kinds, each with the pattern that finds it. What a kind finds is no estimate.
"""

import re

# Words that name a step of a scale, a place in a document or a version, in any case.
_KINDS = (
    "acts? area article band batch block bullet catch category chapter class clause day decision "
    "division draft edition episode exhibit figure file form gate generation grade group highway "
    "iteration item level line lot mark model module no number option order page para paragraph "
    "part phase plan platform point principle protocol room route rule schedule scenario season "
    "section series size stage standard step substage super table terminal tier title track type "
    "unit version v volume wave ward week windows year zone"
).replace(" ", "|")
# A capital before a number makes no name of it after these: they open a sentence or are money.
_NO_NAME = (
    "A|About|Above|Across|After|All|Almost|Another|Around|As|At|AUD|Before|Below|Between|But|By"
    "|CAD|CHF|Cut|Down|During|Each|EUR|Even|Every|Fewer|For|From|GBP|Hire|In|INR|Its|JPY|Just"
    "|Last|Less|Like|More|Most|Nearly|Next|No|Not|Now|Of|On|Once|Only|Or|Over|Past|Per|Plus"
    "|Roughly|Rs|Since|SEK|Some|Spend|Take|Than|The|Their|These|They|This|Those|Through|To|Top"
    "|Under|Until|Up|US|USD|We|When|With|Within|Yet|You|January|February|March|April|May|June"
    "|July|Q1|Q2|Q3|Q4|August|September|October|November|December|Add|Ask|Keep|Read|Save"
    "|Try|Use|Write|Pick"
)
# A number before these counts or measures, so it is no name even behind a capital.
_MEASURED = (
    r"(?!\s*(?:%|percent|per\s?cent|percentage|points?\b|times\b|x\b|million|billion"
    r"|trillion|thousand|"
    r"hundred|bn\b|k\b|years?|months?|weeks?|days?|hours?|minutes?|seconds?|jobs?|posts?|people|"
    r"workers?|employees|staff|dollars|euros|pounds|openings|vacancies|licen[cs]es|in\s+\d))"
)
_UNITS = (
    "hour|minute|second|day|week|month|year|volt|amp|watt|kilowatt|megawatt|tonne?|pound|mile|foot"
    "|inch|metre|meter|kilo|kilometre|litre|gallon|bit|byte|core|bed|seat|man|person|part|page|way"
    "|step|stage|stor[e]?y|wheel|wheeler|speed|factor|dimensional|axis|degree|star|piece|tier"
    "|level|line|lane|door|room|round|sided|figure|digit|letter|word|plus|odd|handed|legged|hander"
    "|pronged|track|course|class|team|dose|lead|channel|grade|carat|proof|horsepower|gauge|storey"
)
_SMALL = "one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|twenty|thirty|forty|fifty"
_ROMAN = r"(?:X{0,3}(?:IX|IV|V?I{1,3}|V|X))"

NUMBERED_NAMES: tuple[tuple[str, re.Pattern], ...] = tuple(
    (name, re.compile(pattern))
    for name, pattern in (
        ("an address or a file", r"\b(?:https?://|www\.)\S+|\b\w+\.(?:com|org|net|io|gov)\b"),
        ("round the clock", r"\b24[/-]7(?:[/-]365)?\b|\b(?:9|nine)[ -](?:to|till)[ -](?:5|five)\b"),
        (
            "a proverbial figure",
            r"\b(?:9/11|50[/-]50|20/20|80/20|70/30|90/10|1:1|360)\b(?!\s*(?:%|p))",
        ),
        ("a working pattern", r"\b(?:9-5|996|4-3|[2-7]-on|[2-7]-off)\b"),
        (
            "letters and digits in one",
            r"\b(?=[\w-]*[A-Za-z])(?!\d[\d.,]*(?:k|m|bn|mn|x|st|nd|rd|th|s|am|pm)\b"
            r"|\d{2,}(?:\.\d+)?[KMBX]\b|\d\.\d[KMBX]\b)"
            r"(?:[A-Za-z]{1,12}[-/.]?\d{1,5}(?:\.\d+)*[A-Za-z]{0,3}"
            r"|\d{1,4}-?[A-Z][A-Za-z]{0,3})(?:[-.]\d+)*\b",
        ),
        (
            "a form or plan",
            r"\b\d{3,4}\([a-z]\)(?:\(\d\))?|\b(?:W-\d|I-\d|K-\d+|10-[KQ]|8-K|1099)\b",
        ),
        (
            "a law",
            r"§+\s*\d[\d.()a-z-]*|\b\d+\s+(?:CFR|C\.F\.R\.|U\.S\.C\.|USC"
            r"|U\.S\.)\s*§*\s*\d*[\d.()a-z-]*"
            r"|\b(?:Regulation|Directive|Decision|Convention|Act|Law|Bill|Order|Code"
            r"|Statute|Treaty|Charter)\s+"
            r"(?:\([A-Z]+\)\s*)?(?:No\.?\s*)?(?:of\s+)?\d+(?:/\d+)*",
        ),
        (
            "a year in a title",
            r"\b(?:[A-Z][\w’'-]*\s+)+(?:of|in)\s+(?:1[5-9]|20)\d\d\b(?<=(?:Act|ion|ive"
            r"|ode|ter|aty|Law|ill) of \d{4})"
            r"|\b(?:China|Vision|Agenda|Horizon|Strategy|Plan|Society|Expo|Europe|Mission"
            r"|Action|Project|Programme|Program|Roadmap|Digital|Olympics)\s+20\d\d\b"
            r"|\b20\d\d\s+(?:Act|Agenda|Strategy|Olympics|Vision)\b",
        ),
        (
            "a standard",
            r"\b(?:ISO|IEC|IEEE|EN|BS|DIN|ANSI|NIST|PCI|SOC|GAAP|IFRS|OSHA|RFC|HL7|UL"
            r"|ASTM|CE)\b(?:[/ -](?:IEC|SP|DSS))*[ -]?\d[\d.:-]*",
        ),
        (
            "a step of a scale",
            rf"(?i:\b(?:key\s+)?(?:{_KINDS}))\.?[ -](?:\d[\d.]*[a-z]?|(?i:{_SMALL})|{_ROMAN})\b"
            + _MEASURED,
        ),
        (
            "a name with a number",
            rf"\b(?!(?:{_NO_NAME})\b)[A-Z][\w’'+#]*(?:-[A-Z]\w*)?[ "
            rf"-]\d{{1,5}}(?:\.\d+)*(?:[a-z]{{1,2}})?\b(?![,.]\d)" + _MEASURED,
        ),
        ("a version", r"\b[A-Z]\w* \d\.0\b"),
        (
            "a scale",
            r"(?i)(?<=[\ue000\ue002] )(?:out )?of (?:100|10|ten|\d)\b|\b(?:0|1|zero"
            r"|one)\s?(?:-|–|to)\s?(?:100|10|5|five|ten)\b(?=\s(?:scale|ruler)|$|[.,;)])"
            r"|\bscale of \d+ to \d+",
        ),
        (
            "a war or a reign",
            r"\b(?:World War|Title|Type|Phase|Rocky|Henry|Part|Class"
            rf"|Schedule)\s+(?:{_ROMAN}|One|Two)\b",
        ),
        ("a version", r"\bv?\d+\.\d+\.\d+(?:\.\d+)*\b|\bv\d+(?:\.\d+)?\b"),
        (
            "a time of day",
            r"\b\d{1,2}(?:[:.]\d\d)?\s?(?:a\.m\.|p\.m\.|am\b|pm\b|o[’']clock)|\b\d{1,2}:\d\d\b"
            r"|\b(?:at|until|till|before|after|by|past)\s+(?:\d{1,2}|two|three|four|five"
            r"|six|seven|eight|nine|ten)\s+(?:in\s+the\s+(?:morning|afternoon|evening)"
            r"|at\s+night)\b"
            r"|\b(?:two|three|four|five|six|seven|eight|nine|ten|\d)\s+in\s+the\s+morning\b",
        ),
        (
            "a decade or century",
            r"\b(?:early|mid|late)?[- ]?(?:1[5-9]\d0|200\d|2010)s\b|[’']\d0s\b"
            r"|\b\d{1,2}(?:st|nd|rd|th)[ -]centur(?:y|ies)\b",
        ),
        (
            "an ordinal",
            r"(?<!ranks )(?<!ranked )(?<!rank )(?<!comes )(?<!came )(?<!placed "
            r")\b\d{1,3}(?:st|nd|rd|th)\b",
        ),
        (
            "a measure in a compound",
            rf"(?i)\b(?:\d[\d.,]*|(?:{_SMALL})(?:-(?:one|two|three|four|five|six|seven"
            rf"|eight|nine))?|hundred)-(?:and-a-half-)?(?:{_UNITS})s?(?:-(?:old|long|high"
            r"|wide|deep|olds))?\b"
            r"|\b\d+-\d+\s+rule\b",
        ),
        (
            "a clean number of speech",
            r"(?i)\b(?:one or two|a (?:hundred|thousand|million) (?:and one|times over"
            r"|ways)|one in a million|in two minds|two cents|a hundred percent sure"
            r"|number one|day one|square one|plan b|second to none|back to square|two "
            r"sides of|the other two|nine lives|cloud nine|sixth sense|third (?:part(?:y"
            r"|ies)|rail)|four corners"
            r"|at sixes and sevens|ten a penny|one[- ]size|one[- ]to[- ]one|one by one"
            r"|two by two|one at a time|one[- ]off|half[- ](?:finished|hearted|baked|life"
            r"|way|measures?|truths?|asleep|time)|halfway"
            r"|the better half|half the (?:battle|fun|job|story|trick|point)|not half"
            r"|too clever by half|think twice|thinks twice|once or twice|twice a day"
            r"|second[- ]hand|first[- ]hand|double[- ](?:check\w*|edged|entry|book\w*"
            r"|blind|glaz\w*|duty)|body double|double up|double standards?)\b",
        ),
        (
            "an age",
            r"(?i)\b(?:(?<!age )is|are|those|people|workers|anyone|someone|turn(?:s|ed)?|aged?"
            r"|staff|women|men)\s(?:(?:under|over|below|above|past)\s)?(?:1[6-9]"
            r"|[2-8]\d)\b(?=\s*(?:$|[.,;:)]|\s(?:and|or|who|when|in)\b))|\bthe (?:under"
            r"|over)-?\s?\d\ds\b",
        ),
        ("an engineer of legend", r"(?i)\b10x\s+(?:engineers?|developers?|programmers?)\b"),
        (
            "a telephone or error number",
            r"\b(?:911|999|112|404|500)\s+(?:calls?|call-?takers?|operators?|errors?"
            r"|pages?|dispatch\w*)\b",
        ),
    )
)


def numbered_names(text: str) -> list[str]:
    """Return what in a text only looks like a figure, in the order of the table."""
    return [match[0] for _, pattern in NUMBERED_NAMES for match in pattern.finditer(text)]


# The kinds that hold a year or a number as part of a title, which no date is.
TITLES = tuple(
    pattern
    for name, pattern in NUMBERED_NAMES
    if name in ("a year in a title", "a war or a reign", "a law")
)
