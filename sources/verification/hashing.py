"""What an approval is bound to: the exact words, and the exact findings behind them."""

import hashlib
import unicodedata
from collections.abc import Iterable

from .model import Finding

_FIELD = "\x1f"
_RECORD = "\x1e"


def words_hash(text: str) -> str:
    """Return the SHA-256 of a wording as hex; blanks and Unicode composition make no difference."""
    plain = " ".join(unicodedata.normalize("NFC", text).split())
    return hashlib.sha256(plain.encode()).hexdigest()


def sources_hash(findings: Iterable[Finding]) -> str:
    """Return the SHA-256 of the findings as hex, whatever their order.

    What a reader of the line relies on counts: source, place, words, figure and whether the
    source can be reached. A source found dead therefore voids what was approved on it.
    """
    records = sorted(_FIELD.join(_fields(finding)) for finding in findings)
    return hashlib.sha256(_RECORD.join(records).encode()).hexdigest()


def _fields(finding: Finding) -> tuple[str, ...]:
    figure = (finding.value, finding.unit, finding.year, finding.tolerance)
    return (
        finding.source,
        finding.locator,
        words_hash(finding.text),
        *("" if part is None else str(part) for part in figure),
        "reachable" if finding.is_reachable else "dead",
    )
