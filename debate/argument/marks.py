"""What a text shows on its surface: counted marks of care, reasons, evidence and tone.

Each mark is a number 0–1. Counts are damped, so that a second mark of a kind adds less than the
first and the tenth adds next to nothing: writing more of the same is not arguing better.
"""

import itertools
import re

from .lexicon import Lexicon
from .text import Reading

WORDS = {
    "reason": """because since therefore thus hence so_that which_means that_means this_means means
        due_to as_a_result result_of leads_to lead_to causes cause in_order_to if_then consequently
        the_reason reason_is reasons follows implies depends""",
    "contrast": """but however although though whereas while yet despite instead rather_than even_if
        even_though on_the_other_hand still nevertheless unlike except otherwise""",
    "example": """for_example for_instance such_as e.g example like_when namely including imagine
        consider take_the case_of in_my_case""",
    "condition": "if unless until once when whenever provided as_long_as assuming suppose would",
    "order": """first firstly second secondly third finally also moreover furthermore in_addition
        then""",
    "hedge": """maybe perhaps probably might may could seems possibly likely often sometimes usually
        generally tend tends some most many partly roughly about almost nearly""",
    "absolute": """always never everyone everybody nobody all every none nothing everything totally
        completely absolutely obviously clearly definitely certainly forever end_of_story simple_as
        period no_doubt of_course""",
    "source": """study studies research researchers survey report reports reported according
        statistics data evidence university journal published found findings trial experiment
        scientists economists bls ilo oecd eurostat gartner mckinsey census forecast projects
        projection projections projected tribunal court ruling regulator act law statute""",
    "first_hand": """i_work i_worked i_run i_ran i_train i_trained i_manage i_teach i_taught
        our_firm our_team our_office my_firm my_team my_shop my_office my_company we_hired we_tried
        we_cut we_run at_my last_year last_month last_week this_week i_watched i_saw i_sat i_spent
        i_do years_in we_kept we_had they_had_us we_bought""",
    "opinion": """i_think i_believe i_feel in_my_opinion imo imho personally i_guess i_know
        makes_you_think i_just my_opinion""",
    "insult": """idiot idiots stupid dumb moron morons clown clowns loser losers pathetic lazy scum
        shut_up dumbass retard retarded fool fools hate sucks crap bullshit fuck fucking shit ass
        arse damn hell pillock brain_dead lame gay gays lol wtf omg haha lmao dude sick ugly""",
    "slang": """u ur r gonna wanna gotta kinda dont cant wont doesnt didnt isnt im ive thats whats
        its_just lol omg coz cuz bcoz bcz becoz plz pls thx thats alot wat dis dat ppl n b4 dnt""",
    "you": "you your you're yours yourself u ur",
    "self": "i me my mine i'm i've i'd i'll myself im ive",
    "they": "they them their people others society government companies children students",
    "we": "we us our we're we've",
    "negation": """not no never don't doesn't isn't can't won't cannot nobody nothing didn't
        wouldn't""",
    "moral": "right rights wrong moral freedom justice fair unfair duty responsible responsibility",
    "modal": "should must ought need needs have_to has_to",
    "benefit": """help helps improve improves benefit benefits better save saves allow allows
        provide provides increase increases reduce reduces protect protects prevent gain health
        education skills knowledge""",
    "harm": """harm harms damage danger dangerous risk risks problem problems cost costs lose loses
        suffer abuse crime death kill disease violence""",
}  # fmt: skip
LISTS = Lexicon(WORDS)
_LINK = re.compile(r"https?://|www\.|\.(?:com|org|example|net)\b", re.I)
_LOWER_I = re.compile(r"(?<![\w'])i(?![\w'.])")
_STRETCHED = re.compile(r"([a-z])\1\1", re.I)
_YEAR = re.compile(r"^(?:19|20)\d\d$")


def damped(count: float, half: float) -> float:
    """Return 0–1 for a count: 0.5 at `half`, near 1 far above it."""
    return count / (count + half) if count > 0 else 0.0


def _share(part: int, whole: int) -> float:
    return part / whole if whole else 0.0


def _names(reading: Reading) -> int:
    """Return how many words within sentences are written with a capital, "I" aside."""
    tokens, count = reading.tokens, 0
    for before, token in itertools.pairwise(tokens):
        if token[0].isupper() and before not in ".!?:\"'" and token not in _I and len(token) > 1:
            count += 1
    return count


_I = frozenset({"I", "I'm", "I've", "I'd", "I'll"})


def surface(reading: Reading) -> dict[str, float]:
    """Return every mark of the text by name, each 0–1, always in the same order."""
    words, tokens = reading.words, reading.tokens
    count = len(words)
    numbers = [token for token in tokens if token[0].isdigit()]
    counts = LISTS.counts(reading)
    marks = {name: damped(found, 2) for name, found in counts.items()}
    marks |= {f"{name}_share": min(_share(10 * n, count), 1) for name, n in counts.items()}
    sentences = max(len(reading.sentences), 1)
    letters = sum(len(word) for word in words)
    marks |= {
        "length_10": damped(count, 10),
        "length_30": damped(count, 30),
        "length_100": damped(count, 100),
        "length_300": damped(count, 300),
        "sentences": damped(sentences, 4),
        "sentence_length": damped(count / sentences, 20),
        "word_length": min(max((_share(letters, count) - 3) / 3, 0), 1),
        "long_words": min(_share(sum(len(word) > 7 for word in words) * 2, count), 1),
        "variety": _share(len(set(words)), count),
        "distinct": damped(len(set(reading.stems)), 25),
        "numbers": damped(len(numbers), 2),
        "years": damped(sum(bool(_YEAR.match(token)) for token in numbers), 1),
        "names": damped(_names(reading), 3),
        "commas": damped(tokens.count(","), 3),
        "comma_rate": min(_share(tokens.count(",") * 8, count), 1),
        "exclaims": damped(tokens.count("!"), 1),
        "questions": damped(tokens.count("?"), 1),
        "quotes": damped(tokens.count('"'), 2),
        "brackets": damped(tokens.count("("), 1),
        "dots": damped(reading.text.count(".."), 1),
        "colons": damped(tokens.count(":") + tokens.count(";"), 1),
        "stops": damped(tokens.count("."), 3),
        "links": float(bool(_LINK.search(reading.text))),
        "shouted": min(_share(4 * sum(t.isupper() and len(t) > 2 for t in tokens), count), 1),
        "lower_start": float(reading.text[:1].islower()),
        "lower_i": float(bool(_LOWER_I.search(reading.text))),
        "closed": float(reading.text[-1:] in {".", "!", "?", '"', ")"}),
        "stretched": float(bool(_STRETCHED.search(reading.text))),
        "paragraphs": damped(reading.text.count("\n"), 2),
        "capital_sentences": _share(
            sum(each[:1].isupper() for each in reading.sentences), sentences
        ),
    }
    return marks
