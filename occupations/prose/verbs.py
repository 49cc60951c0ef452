"""Activities as verbs: "keeping logs of daily work" becomes "keep logs of daily work". Pure."""

import re

# Words that lose "ing" and get their "e" back.
WITH_E = """
advis analys argu balanc bor choos compar compet complet creat decorat devis diagnos driv
encourag engrav estimat gaug giv grad guid handl investigat issu judg lin mak manag measur mov
not operat organis practis prepar prescrib preserv prun publicis rul sampl schedul secur serv
servic settl shap shar siz solv sterilis styl supervis tak translat tun updat us valu writ
"""
# Words that lose the second of their doubled letters as well.
DOUBLED = """
controll counsell cutt digg fitt gett labell patroll plann programm putt referr runn sett
signall sitt spott stepp tagg trapp wrapp
"""
# Verbs behind "and" or a comma; other words in -ing there are nouns, such as "plumbing".
SECOND = """
backing boring building butchering clearing competing correcting covering delivering escorting
explaining fishing grinding harvesting helping keeping labouring loading making marking
measuring mending photographing piloting polishing practising programming pruning sealing
setting soldering spraying steering styling supporting tagging taking tending testifying
tracking trapping tuning unloading updating valuing watching weighing wrapping
"""
_WITH_E, _DOUBLED, _SECOND = (frozenset(words.split()) for words in (WITH_E, DOUBLED, SECOND))


def verb_phrase(label: str) -> str:
    """Return an activity in mid-sentence as what a person or a system does."""
    for front in ("the routine part of ", "the rest of "):
        if label.startswith(front):
            return f"do {label}"
    first, blank, rest = label.partition(" ")
    head = base(first.rstrip(",")) + first[len(first.rstrip(",")) :] + blank
    return re.sub(r"(and |, )(\w+ing)\b", _second, head + rest)


def _second(match: re.Match) -> str:
    return match[1] + (base(match[2]) if match[2] in _SECOND else match[2])


def base(gerund: str) -> str:
    """Return the verb that a word in -ing comes from."""
    stem = gerund.removesuffix("ing")
    if stem in _WITH_E:
        return stem + "e"
    if stem in _DOUBLED:
        return stem[:-1]
    return stem
