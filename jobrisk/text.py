"""The gate for text that a visitor typed: what passes can be stored, compared and shown."""

import re
import unicodedata

MOST_MARKS = 4  # on one letter; Vietnamese, Hebrew and Thai need fewer

_REFUSED = re.compile(r"[\x00\ud800-\udfff]")
_LINE_ENDS = re.compile(r"\r\n?|[\x85\u2028\u2029]")
# Controls but tab and line break, marks that reorder or hide text, tags, and non-characters. The
# two joiners U+200C and U+200D stay: Hindi, Persian and family emoji need them.
_DROPPED = re.compile(
    r"[\x01-\x08\x0b-\x1f\x7f-\x9f\u00ad\u061c\u180e\u200b\u200e\u200f\u202a-\u202e"
    r"\u2060-\u206f\ufdd0-\ufdef\ufeff\ufff9-\ufffb\ufffe\uffff\U000e0000-\U000e007f]"
)
# Letters and signs that print as nothing, which str.isspace() takes for something.
_INVISIBLE = re.compile(r"[\s\u034f\u115f\u1160\u17b4\u17b5\u200c\u200d\u2800\u3164\uffa0]")


class TextRefused(ValueError):
    """The text cannot be taken; the message is a sentence for the person who typed it."""


def clean_text(value: str, limit: int) -> str:
    """Return the text in the one form that is stored: composed (NFC), visible, within the limit.

    Takes   the text as it came, and how many characters it may have.
    Raises  TextRefused when it is longer, holds NUL or half a character, or shows nothing.
    """
    _refuse_longer(value, limit)  # first, because composing a long run of marks takes minutes
    if _REFUSED.search(value):
        raise TextRefused("The text holds characters that cannot be stored.")
    text = _DROPPED.sub("", _LINE_ENDS.sub("\n", value))
    text = _thin_marks(unicodedata.normalize("NFC", _thin_marks(text))).strip()
    if not _is_visible(text):
        raise TextRefused("The text is empty.")
    _refuse_longer(text, limit)  # again, because composing can lengthen
    return text


def _refuse_longer(text: str, limit: int) -> None:
    if len(text) > limit:
        raise TextRefused(f"The text has {len(text):,} characters; at most {limit:,} are taken.")


def _thin_marks(text: str) -> str:
    """Return the text with at most MOST_MARKS marks on a letter: none climbs over its lines."""
    if text.isascii():
        return text
    kept, marks = [], 0
    for character in text:
        category = unicodedata.category(character)
        if category in ("Mn", "Me"):
            marks += 1
        elif category != "Cf":  # a joiner does not begin a new letter
            marks = 0
        if category not in ("Mn", "Me") or marks <= MOST_MARKS:
            kept.append(character)
    return "".join(kept)


def _is_visible(text: str) -> bool:
    shown = _INVISIBLE.sub("", text)
    return any(unicodedata.category(character) not in ("Mn", "Me", "Cf") for character in shown)
