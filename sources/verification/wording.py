"""A text cut into what rules look at: sentences, quotations, bindings, clauses."""

import re
from itertools import pairwise

HIDDEN = "\ue000"  # stands for each character of a quotation or a binding, so that no rule reads it
OPEN, CLOSE = "\ue001", "\ue002"  # around the letter and number of a token
_KEPT = re.compile(f"{OPEN}K(\\d+){CLOSE}")
PRIVATE = re.compile("[\ue000-\uf8ff]")
_SENTENCE_END = re.compile(
    r"(?<=[.!?])(?<!\b[A-Z]\.)(?<!\b[Nn]o\.)(?<!\b[DM]r\.)(?<!\bSt\.)(?<!\bvs\.)(?<!e\.g\.)"
    r"(?<!i\.e\.)[”’\"')]*\s+(?=[“‘\"(\[{]*[A-Z0-9\ue000])"
)
_QUOTATION = re.compile(
    r"“[^”]{1,600}”|\"[^\"]{1,600}\"|«[^»]{1,600}»"
    r"|(?<![\w’'])‘[^’]{1,300}’(?![\w])|(?<![\w'])'[^']{1,300}'(?![\w])"
)
_BINDING = re.compile(r"\{[^{}]{1,80}\}")
_CLAUSE_BREAK = re.compile(
    r"[,;:—–()]|\s-\s|\b(?:and|but|or|because|although|though|while|whilst|whereas|so|yet|if|when"
    r"|unless|until|since|as|that|which|who|where)\b",
    re.IGNORECASE,
)


def sentences(text: str) -> list[str]:
    """Return the sentences of a text with the blanks after each, so that joined they are it."""
    cuts = [0, *(match.end() for match in _SENTENCE_END.finditer(text)), len(text)]
    return [text[start:end] for start, end in pairwise(cuts) if start < end]


def quotations(text: str) -> list[str]:
    """Return the quotations of a text with their marks."""
    return _QUOTATION.findall(text)


def bindings(text: str) -> list[str]:
    """Return the names in braces of a text, with the braces."""
    return _BINDING.findall(text)


def hide(text: str, *patterns: re.Pattern) -> str:
    """Return the text, of the same length, with all that a pattern matches blotted out."""
    for pattern in patterns:
        text = pattern.sub(lambda match: HIDDEN * len(match[0]), text)
    return text


def hide_foreign(text: str) -> str:
    """Return the text, of the same length, without quotations and bindings."""
    return hide(text, _QUOTATION, _BINDING)


def clause_before(text: str, start: int) -> str:
    """Return what stands in the clause before a position."""
    begin = 0
    for match in _CLAUSE_BREAK.finditer(text, 0, start):
        begin = match.end()
    return text[begin:start]


def clause_after(text: str, end: int) -> str:
    """Return what stands in the clause after a position."""
    found = _CLAUSE_BREAK.search(text, end)
    return text[end : found.start() if found else len(text)]


def like(model: str, word: str) -> str:
    """Return the word with a capital where the model has one."""
    return word[:1].upper() + word[1:] if model[:1].isupper() else word


def protect(text: str) -> tuple[str, tuple[str, ...]]:
    """Return the text with tokens for quotations and bindings, and what the tokens stand for."""
    kept: list[str] = []

    def token(match: re.Match) -> str:
        kept.append(match[0])
        return f"{OPEN}K{len(kept) - 1}{CLOSE}"

    return _BINDING.sub(token, _QUOTATION.sub(token, text)), tuple(kept)


def restore(text: str, kept: tuple[str, ...]) -> str:
    """Return a protected text with its quotations and bindings back in place."""
    back = _KEPT.sub(lambda match: kept[int(match[1])], text)
    return _KEPT.sub(lambda match: kept[int(match[1])], back)  # a binding inside a quotation
