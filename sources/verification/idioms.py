"""Where absolute words make no absolute claim: idioms, negations, hedges, other voices."""

import re

from .verbs import VERBS
from .word_lists import word_set
from .wording import clause_before

IDIOMS = re.compile(
    r"\b(?:all in all|above all(?: else)?|after all|first of all|once and for all|all at "
    r"once|all along|all alone"
    r"|(?:not|nothing|none|no \w+|anything|anyone|any|little|few|hardly|if"
    r"|\w+n[’']t\b[^.;]{0,40}?)? ?\bat all\b|all but|all right|all too|all the (?:more"
    r"|same|better|worse|while|rage|way|time in the world)"
    r"|for all (?:its|their|the|his|her|our|your|that|we know|i know|of that|intents)"
    r"|all (?:sorts|kinds|manner|walks|hands|eyes|ears|talk|over|day|night|week|year"
    r"|round|told|clear|set|told|smiles)"
    r"|all of a sudden|(?:for|of|across|among|in|over|than) all (?:jobs|occupations"
    r"|workers|employees|employment|roles|work)|in all likelihood|"
    r"no news|all being well|by all (?:accounts"
    r"|means)|in all (?:honesty|fairness|cases but)|at all costs|for all practical "
    r"purposes|all things "
    r"(?:considered|being equal|to all)|all else (?:being )?equal|all about|all that "
    r"(?:is|was|remains|matters)|that is all|in all but|(?:most|least|best|worst|first) "
    r"of all|of all (?:people|places|things|the)"
    r"|all (?:this|that|those|three|four|five|two|six|it takes|they|you|we|i|he|she"
    r"|there is)\b|all or nothing|all-or-nothing|free for all|cure-all|catch-all"
    r"|know-it-all|be-all|one and all|it all\b|them all|us all|with all due"
    r"|when all is said|all the king[’']s|all bets|all cylinders|all fours|all year"
    r"|every (?:so often|now and (?:then|again)|bit as|other|once in a while|inch|step "
    r"of the way|reason to|right to|little helps|day|week|month|year|morning|evening"
    r"|night|hour|minute|summer|winter|autumn|spring|decade|time|monday|friday|few"
    r"|\ue001)"
    r"|every-?day|never ?mind|now or never|never-(?:ending|never)|never say never"
    r"|never[- ]to[- ]be|better late than never|you never know|never more so|never tire "
    r"of saying|as (?:always|ever)|for ever and a day"
    r"|(?:has|have|is|was) never been (?:just|only|about|merely)|never (?:just|only"
    r"|merely|simply|quite|fully|entirely|far|been (?:just|only|about))|always been "
    r"(?:about|part)|(?:can|could) always|there is always|always-\w+|always welcome"
    r"|cannot (?:but|help|wait|be bothered|yet|always|easily|fully|simply|just|really"
    r"|only|quite|entirely|alone|afford|say|tell you|be overstated|be ruled out|stand)"
    r"|can[’']t (?:but|help|wait|be bothered|yet|always|easily|fully|simply|just|really"
    r"|only|quite|entirely|afford|say|stand)|can not only|cannot and"
    r"|no (?:longer|doubt about|more than|less|fewer|sooner|matter|wonder|accident"
    r"|surprise|stranger|small|mean|better|worse|different|secret|coincidence|joke"
    r"|guarantee|exception|panacea|magic|silver|trivial|easy|ordinary|simple|bad|great"
    r"|other|such)"
    r"|by no means|in no way|no-(?:one[’']s|brainer|frills|nonsense|code|show|fly|go)"
    r"|no\. ?\d|no one size|yes or no|no-man"
    r"|nothing (?:but|less|more than|if not|new|short|wrong|to (?:do|lose|fear|say|gain"
    r"|check)|of the|special|personal|much|like|unusual|strange|magic|more|is (?:certain"
    r"|guaranteed|inevitable|settled|fixed|for free))|for nothing|next to nothing|good "
    r"for nothing|if nothing else|nothing else than|think nothing of"
    r"|(?:a|an|the|of) certain(?! (?:end|death))|certain (?!to\b|that\b|about\b|of\b"
    r"|in\b)(?=[a-z]+s?\b)|to a certain|make (?:sure|certain)|makes (?:sure|certain)"
    r"|making sure|be sure to|to be sure|for sure enough|sure(?:-| )?(?:footed|enough"
    r"|fire)|not sure|is sure about"
    r"|perfectly (?:good|possible|normal|legal|happy|clear|capable|fine|well|reasonable"
    r"|ordinary|natural|sensible|understandable|serviceable|decent|sane|honest"
    r"|legitimate)|(?:practice makes|near|past|present|nobody is|no one is|less than|far "
    r"from|picture|future) perfect\w*|perfect (?:storm|sense|example|pitch|match for)"
    r"|perfected"
    r"|(?:completely|entirely|totally|wholly|altogether|fully|utterly) (?:different|new"
    r"|possible|clear|fair|aware|understandable|sure|reasonable|normal|legal|human"
    r"|another|other|separate|qualified|licensed|booked|charged|loaded|stocked|dressed"
    r"|grown|fledged|furnished|paid)"
    r"|whole (?:lot|new|point|thing|number|day|week|truth|wheat|person|patient|food|bunch"
    r"|range|idea|way|hog)|on the whole|as a whole|the whole of (?:the )?(?:week|day|year"
    r"|point)|the entire (?:point|time|day|week|way)"
    r"|for good (?:reason|measure|or ill)|dead (?:line|lock|end|weight|time|wood"
    r"|reckoning|certain|letter|on)|overnight (?:shift|stay|stock|train|delivery|crew"
    r"|care|success|nurse|porter)"
    r"|forever (?:young|changing|busy)|only too|not only|if only|only just|only if|only "
    r"when|only once|only so|only then|but only|and only|only to|only a (?:fool|matter"
    r"|question|few|little|handful|small)|only (?:some|few|part|so much|one)"
    r"|instantly recogni[sz]\w+|instant coffee|zero[- ](?:sum|trust|day|hours?|shot|based"
    r"|tolerance|carbon|emission\w*|gravity)|ground zero|net zero|from zero|no more\b"
    r"|any (?:more|longer|given|number of)|in any (?:case|event)|if any(?:thing)?|at any "
    r"(?:rate|time|moment)|any time|as much as any|like any|as any"
    r"|bound (?:by|for|together|up|volumes?)|destined for|once and forever|must-have|die "
    r"hard|kill time|without exception(?:al)|one and only"
    r"|doubtless(?:ly)? true|never(?:theless)?|impossible dream|mission impossible"
    r"|impossibly)\b".replace(
        "|never(?:theless)?|",
        "|nevertheless|nowhere near|(?:going|get|gets|getting|out of|middle of) nowhere|",
    ),
    re.IGNORECASE,
)
_HEDGES = re.compile(
    r"\b(?:may|might|could|perhaps|maybe|probably|likely|unlikely|possibly|tends?|often"
    r"|usually|sometimes"
    r"|seldom|rarely|hardly|scarcely|barely|almost|nearly|mostly|practically|virtually"
    r"|seems?|appears?|arguably|generally|in principle|in theory|close to|next to|about "
    r"as|as good as|should|must|ought to|need)\b[^,;:.]*$",
    re.IGNORECASE,
)
_NEGATION = re.compile(
    r"(?:\b(?:not|no|never|nor|neither|hardly|rarely|seldom|scarcely|without|nothing"
    r"|nobody|few|little|no one|none|cannot|fails? to|failed to|refuses? to|anything but"
    r"|far from|less than|short of|instead of|rather than|beyond|doubts?|denies|deny"
    r"|question(?:s|ed)?|stop(?:s|ped)?)|n[’']t)\b(?:[\s-]+[\w’'-]+){0,4}?[\s-]*$",
    re.IGNORECASE,
)
# What the page says of its own record: that a figure is missing is a fact about it, no claim.
_OWN_RECORD = re.compile(
    r"\b(?:[Nn]o (?:[a-z]+ )?(?:figures?|counts?|lists?|data|statistics?|ratings?|projections?)\b"
    r"|(?:[Nn]obody|[Nn]o one) (?:has )?(?:counts?|counted|measures?|measured|listed"
    r"|checked|publishes|published|tracks?)"
    r"\b.*\b(?:this page|by hand|by occupation|tasks|it)\b|this page|this site|our data"
    r"|our own data|for want of data)"
)
_HYPOTHESIS = re.compile(
    r"\b(?:if|unless|whether|suppose|supposing|imagine|assuming|as though|provided|in "
    r"case|were it|lest)\b[^,;:.]*$",
    re.IGNORECASE,
)
_OTHER_VOICE = re.compile(
    r"\b(?:one|you|we|some) (?:might|may|could|would) (?:think|expect|assume|believe|say)\b[^.;]*$|"
    r"\b(?:critics|sceptics|skeptics|optimists|pessimists|vendors|fans|supporters"
    r"|advocates|opponents|enthusiasts|salespeople|sellers|headlines|investors|pundits"
    r"|commentators|boosters|evangelists|doomsayers|marketers|brochures?|posters?"
    r"|some(?: people| say)?|many(?: people)?|people|others|they|most people|founders"
    r"|the (?:pitch|hype|myth|slogan|brochure|story goes|fear|advert|sales "
    r"\w+))\s(?:\w+\s){0,4}?(?:say|says|said|claim|claims|argue|argues|believe|believes"
    r"|think|thinks|insist|insists|hold|promise|promises|predict|predicts|fear|fears|warn"
    r"|warns|tell|tells|is|goes|assume|assumes|suggest|expect|swear|swears)\b(?:[^.;]*)$"
    r"|\b(?:claims?|idea|fears?|notion|belief|myth|promises?|hopes?|view|argument"
    r"|assumption|theory|prediction|forecast|headline|suggestion|worry|slogan|boast"
    r"|pretence|pretense|illusion)s? that\b[^.;]*$"
    r"|\b(?:not true|wrong|a myth|false|a mistake|untrue|tempting|easy|too simple|naive) "
    r"(?:to (?:say|think|claim|assume|believe) )?(?:that )?[^.;]*$"
    r"|\b(?:whoever|anyone who|those who|people who|critics who) (?:say|says|think|thinks"
    r"|claim|claims|believe|believes|promise|promises|expect|expects)\b[^.;]*$",
    re.IGNORECASE,
)
_CLAUSE_START = re.compile(
    r"(?:^|[,;:—–(]\s*|\b(?:and|then|but|or|so|that|which|where|because|when|while|since"
    r"|although|though|as|whereas|later|absolutely|today|now)\s+)(?:please\s+)?[“\"]?$",
    re.IGNORECASE,
)
# What follows a verb that tells the reader to do something; behind a word that may as well be a
# noun ("work", "demand"), only the first of the two groups shows it.
_OBJECTS = word_set(
    "a an the your you yourself it them him her what how whether up out down away back "
    "on's this these those my"
)
_OTHER_OBJECTS = word_set(
    "all every each any to with off for on in at into by only clear one no more less "
    "people his their its who "
    "close something someone that where when why as from about twice first early two "
    "three four five once "
    "within beside yourself each"
)
_NOUNS_AS_WELL = word_set(
    "demand work trust design use help change need play test talk review report research "
    "study support plan cost price "
    "practice practise hand pay risk sort set match share draft process care contract "
    "field value vote train trade market "
    "staff service answer control focus project program code film post place order judge "
    "guard pilot coach cook guess "
    "drive search view sound light cover deal charge challenge claim call cause check "
    "credit cut debate delay doubt drop "
    "end fall fear fire fit flow force form gain grade group hope impact increase "
    "interest issue judge labor land lead "
    "limit line link list load look loss mark mind model offer pass pick place point "
    "post press print profit progress "
    "promise question rate reason record rent request rest result return reward rise "
    "rule run sale scale score season "
    "sense shape shift ship show sign sleep slip smell speed spell sport spot spread "
    "stage stand start state stay step "
    "stock stop storm strike struggle style surprise switch target taste tax touch tour "
    "trace track travel treat trend "
    "trick trouble turn twist type visit voice wait walk war wash waste watch water wave "
    "wear weight wish wonder worry"
)


def is_instruction(sentence: str) -> bool:
    """Return whether a sentence tells the reader what to do: "Write down all the exceptions"."""
    words = (
        re.findall(r"[\w’'-]+", re.sub(r"^[^,]{0,80}, ", "", sentence, count=1))
        if re.match(
            r"(?i)(?:if|when|before|after|for|in|once|until|whenever|within|over|by"
            r"|during|at|on|with)\b",
            sentence,
        )
        else re.findall(r"[\w’'-]+", sentence)
    )
    if not words:
        return False
    first = words[0].lower()
    if first in ("don't", "don’t", "never", "always", "please", "do", "let", "let's"):
        return len(words) > 1 and (
            words[1].lower() in VERBS
            or words[1].lower() in ("not", "be", "us")
            or first.startswith(("don", "let"))
        )
    if first not in VERBS or len(words) < 2:
        return False
    second = words[1].lower()
    return second in _OBJECTS or (second in _OTHER_OBJECTS and first not in _NOUNS_AS_WELL)


def is_claimed(sentence: str, start: int, *, can_be_negated: bool) -> bool:
    """Return whether absolute wording at a position is a claim in the page's own voice.

    It is not behind a hedge, in a condition, in a question, in what others say, or in an
    instruction; nor, where the wording can be negated, behind "not" and its kin.
    """
    before = sentence[:start]
    clause = clause_before(sentence, start)
    if sentence.rstrip().endswith("?") or is_instruction(sentence):
        return False
    if _OWN_RECORD.search(sentence):
        return False
    if _HEDGES.search(clause) or _HYPOTHESIS.search(before) or _OTHER_VOICE.search(before):
        return False
    return not (can_be_negated and _NEGATION.search(clause))


def at_clause_start(sentence: str, start: int) -> bool:
    """Return whether a position opens a clause."""
    return bool(_CLAUSE_START.search(sentence[:start]))
