"""What the gate says when it refuses, its limits, and the turns of phrase by which it knows."""

import re
from collections.abc import Iterable

MESSAGES = {
    "empty": "There is nothing to read yet. Write a sentence or two and send it again.",
    "too_short": "That is too short to weigh. Say what would happen to this work, and why.",
    "gibberish": "We could not make out words in this. Could you write it as plain sentences?",
    "repetition": "This says the same words over and over. One clear sentence counts for more.",
    "word_salad": "The words are there, but not in an order we can read. Sentences, please.",
    "prompt_injection": (
        "This gives orders to the machine. It takes none: only arguments move the score."
    ),
    "spam": "This reads like an advertisement, so it moves nothing. Arguments are welcome.",
    "abusive_only": "There is anger here but no claim to weigh. Tell us what makes you say it.",
    "question_only": (
        "That is a question rather than an argument. “Ask the page” can look for an answer; to "
        "move the score, say what you think and why."
    ),
    "copy_of_own": "You have made this argument in this debate already, and it was counted then.",
    "copy_of_page": (
        "These are the words of the page, or of a suggestion. Put the point in your own words or "
        "add something to it."
    ),
    "self_contradiction": (
        "This says one thing and its opposite, so it pulls both ways. Which of the two do you mean?"
    ),
    "other_occupation": "This seems to be about another job. What does it mean for {phrase}?",
    "off_topic": (
        "We could not see what this has to do with the question. Tie it to the work itself."
    ),
    "direction": (
        "You chose the side that {chosen}, but this seems to argue that {read}. Check the side, "
        "or say it more plainly."
    ),
}
LIMITS = {
    "words": 3,  # words that are left without reactions such as "lol"
    "known": 0.5,  # share of words that are English or could be
    "repeated": 0.45,  # share of runs of words that stood before
    "top": 0.4,  # share of the commonest word, from six words on
    "order": -2000,  # thousandths of a logit: below it, word salad
    "short_order": -2600,  # the same for a text of fewer than SHORT words
    "topic": 0,  # thousandths of a logit: below it, off topic
    "job": 0,  # the same where there is a record
}


def any_of(patterns: Iterable[str]) -> re.Pattern[str]:
    """Return a pattern that finds any of the patterns, in upper or lower case."""
    return re.compile("|".join(f"(?:{each})" for each in patterns), re.I | re.S)


# A gap of bounded length stands between the parts, so that no text takes long to search.
ORDERS = any_of(
    (
        r"<\s?/?\s?(?:script|system|iframe|img)\b",
        r"\[/?\s?(?:system|inst|admin)",
        r"^\s{0,9}(?:system|assistant)\s?:",
        r"(?:^|[.,!?:;>\])\"]\s?|\b(?:please|now|must|hereby|you) )"
        r"(?:ignore|disregard|forget|override|bypass)\b.{0,40}"
        r"\b(?:rules?|instructions?|prompts?|guidelines?|above|previous|filters?)\b"
        r"(?! (?:of|on|at|in|for)\b)",
        r"\b(?:set|move|change|raise|lower|push|put|make|update|reset)\b.{0,30}"
        r"\b(?:score|displacement|shift|strength|verdict)\b.{0,25}(?:\bto\b|\bby\b|=|\d)",
        r"\byou (?:are|must) now\b|\b(?:admin|developer|god) mode\b",
        r"\b(?:pretend|roleplay|role-play)\b.{0,20}\byou are\b",
        r"(?:^|[.!?] |\bplease |\byou must )act as\b",
        r"(?:^|[.,!?:;] ?|\band |\bthen |\bplease )(?:output|print|reply|respond|answer)"
        r" (?:only|with|exactly|just|the word|strength|confirmed|accepted)\b",
        r"\banswer [\"']?(?:accepted|confirmed)",
        r"\b(?:drop|update|select|insert|delete)\b.{0,30}\b(?:table|set|from|into)\b.{0,30}[=;*']",
        r"[{\"']\s?\"?(?:accepted|strength|shift|score)\"?\s?[:=]|\bsetscore\(",
        r"\b(?:award|grant|give)\b.{0,25}\b(?:maximum|full|all|fifteen|15)\b.{0,20}"
        r"\b(?:points|shift|score)\b",
        r"\bas (?:an ai|a language model)\b|\b(?:system|hidden|secret) prompt\b|\bjailbreak\b",
    )
)
ADVERTISING = any_of(
    (
        r"\bdm (?:me|now|us)\b|\blink in bio\b|\bwhatsapp\b|\bunsubscribe\b",
        r"\b(?:call|txt|text) (?:now|us|free)\b|\b(?:txt|text|send) \w{1,12} to \d{4,}\b",
        r"\b\d{1,3} ?% off\b|\bpromo(?: code)?\b|\buse code\b|\bsign[- ]?up (?:free|now|today)\b",
        r"\bplagiarism free\b|\bbest price\b|\bclick (?:here|on|the|now|below)\b",
        r"\bclaim (?:your|now)\b|\bfree (?:trial|entry|msg|sign|consultation)\b",
        r"\b(?:earn|make) [$£€] ?\d[\d,.]{0,12}\b.{0,30}\b(?:home|day|week|sofa|online)\b",
        r"\bno (?:experience|skills)(?: needed|!)|\b(?:buy|order) now\b",
        r"\blimited (?:time )?offer\b",
        r"\bguaranteed (?:prize|win|returns|results)\b|\byou(?: have|'ve) (?:been selected|won)\b",
        r"\bprize\b.{0,40}\bclaim\b|\bhot singles\b|\bcrypto\b.{0,30}\b(?:profit|returns|wallet)\b",
    )
)
LINK = any_of(
    (r"https?://|\bwww\.", r"\b[\w-]{1,40}\.(?:com|example|net|info|biz|shop|ru|xyz|club|org)\b")
)
SELLING = any_of(
    (
        r"\b(?:contact|visit|deals?|free|off|buy|earn|code|click|join|subscribe|offers?|order)\b",
        r"\b(?:best|guaranteed|discount|promo|prices?|sign|call|download|get|win|won)\b",
    )
)
ASKING = re.compile(
    r"^(?:and |so |but |ok |hi |hello |also ){0,2}"
    r"(?:how (?:much|long|many|do|does|can|should|old|often)"
    r"|what|which|where|when|who|is there|are there|is|are|do|does|can|could|should|will|has|have"
    r"|any|anyone|did)\b",
    re.I,
)
RHETORICAL = any_of(
    (
        r"\b(?:really|seriously|honestly|ever seen|would you|even the point|if)\b",
        r"\bwho (?:would|will|else|answers|pays|signs|gets|chains|argues|wants|needs|are we|in)\b",
        r"\bwhy (?:would|should)\b|\b(?:how|what) could\b|\bwhat happens when\b",
        r"\bwhat(?: is|'s) left\b",
        r"\b(?:is|are|do|does|wo|would|ca|did)n't\b|\bdo you (?:want|trust|believe|think)\b",
    )
)
# Insults: one of the first kind or two of the second are abuse, unless the text claims something.
INSULTS = """idiot* moron* dumb clown* loser* pathetic scum parasite* pillock* shut_up liar* retard*
    brain_dead get_a_life drop_dead fuck* shit* wanker* bastard* bitch* asshole* arsehole* dickhead*
    tosser* clueless jerk* imbecile* vermin go_to_hell"""
SLIGHTS = """stupid lazy useless cow cows fat ugly smelly fool fools crap sick trash garbage hate
    ignorant pig pigs rat rats disgusting disgrace"""
CLAIMS = """because since therefore replac* automat* robot* ai machine machines software bot bots
    app apps tool tools cost costs cheap* licen* regulat* insur* liab* can't cannot won't couldn't
    percent wage* hire* hiring fewer demand shortage* computer* algorithm* chatbot* system skill*
    train* customer* client* patient*"""
REACTIONS = """lol lmao haha hahaha nah nope no yes yeah yep ok okay agree agreed disagree true
    false wrong right exactly this that same so wow omg whatever meh sure totally absolutely i not
    very too much well said first indeed facts cap bro dude again kids"""
