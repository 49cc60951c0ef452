"""The clauses of a text as signatures: who, does what, and is it denied.

"Nobody lost a post" holds a denial and a loss, "the firm lost posts" a loss alone; single words
cannot tell the two apart, the pair within one clause can.
"""

import re

from .lexicon import Lexicon
from .text import Reading, read

MOST_CLAUSES = 60
_BREAK = re.compile(
    r"[.,;:!?\n()]+|\b(?:but|because|so that|so|which|who|when|while|although|though|unless|until"
    r"|if|yet|then|and)\b",
    re.I,
)
WORDS = {
    "M": """ai robot* software bot bots chatbot* app apps algorithm* model models machine* tool
        tools system systems computer* automat* technolog* it's scanner* sensor* camera* arm cobot*
        drone* laser* program kiosk* screen* platform* assistant vendor* product* deepl chatgpt
        autopilot""",
    "H": """person people human* man woman somebody someone nurse* teacher* driver* lawyer* worker*
        i we us me you staff colleague* rep reps paralegal* electrician* developer* accountant* team
        junior* senior* trainee* graduate* partner* adult* grown-up pharmacist* guard* pilot*
        agent*""",
    "N": """no not never nobody none nothing cannot can't won't don't doesn't isn't aren't wasn't
        weren't without didn't wouldn't couldn't hardly neither nor unable impossible yet haven't
        hasn't hadn't no_one""",
    "D": """gone lost lose cut cuts fewer less halved half shrank shrink* fell fall fallen falling
        drop* dead dies died doomed finished vanish* disappear* closed let_go replaced displace*
        laid_off layoffs sacked unemployed decline* down off dropped left went_from only became thin
        thinner letter obsolete threw thrown sawn""",
    "U": """more grow* grew rise rose risen rising up hire* hiring backlog openings tripled doubled
        increase* longer again still stays stay keep keeps kept bigger need needs needed required
        requires shortage booked demand always survive* back added""",
    "W": """want wants wanted trust trusts prefer* ask asks asked like likes choose chose accept*
        refuse* queue demand*""",
    "C": """does do did handles reads writes checks drafts closes takes took sorts finds found picks
        reads runs drives flies sees learns learned beats does_it answers fits gives gave works""",
    "E": "cheap* cost* price* dollars cents £ $ € budget margin salary salaries pay paid fee fees",
    "L": """law legal licen* sue* court* liab* insur* sign* rule rules regulat* union* strike* board
        contract inspector* oath malpractice""",
    "F": "can could will would might may going_to by_then soon years decade eventually",
    "B": """easy fast faster quick* better good good_enough fine minutes seconds overnight perfect*
        automatic* alone itself unattended""",
    "X": """bad worse wrong mess messy odd slow slower mistake* error* fail* broken old wet
        difficult hard invented garbage soup dumb stuck locked""",
}  # fmt: skip
CLASSES = Lexicon(WORDS)


def signatures(reading: Reading) -> dict[str, int]:
    """Return how often each pair of classes meets within a clause, and each class alone."""
    found: dict[str, int] = {}
    parts = [part for part in _BREAK.split(reading.text) if part and part.strip()][:MOST_CLAUSES]
    for part in parts:
        held = [name for name, count in CLASSES.counts(read(part)).items() if count]
        for place, one in enumerate(held):
            found[one] = found.get(one, 0) + 1
            for two in held[place + 1 :]:
                found[one + two] = found.get(one + two, 0) + 1
                if "N" in (one, two):
                    continue
                if "N" in held:
                    found[f"{one}{two}N"] = found.get(f"{one}{two}N", 0) + 1
    return found
