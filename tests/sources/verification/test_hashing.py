"""What an approval is bound to."""

from dataclasses import replace
from hashlib import sha256

from sources.verification import Finding, sources_hash, words_hash

FINDING = Finding("wef", "Clerical roles shrink fastest.", "Chapter 2", value=9.5, unit="%")


def test_words_hash_sees_through_blanks_and_composition_only():
    assert words_hash("A b") == sha256(b"A b").hexdigest()
    assert words_hash(" A\n  b ") == words_hash("A b")
    assert words_hash("Zu\u0308rich") == words_hash("Z\u00fcrich")
    assert words_hash("A b") != words_hash("a b")


def test_sources_hash_changes_with_what_a_reader_relies_on():
    known = sources_hash([FINDING])
    changes = {"text": "x", "locator": "p. 2", "value": 9.6, "unit": "", "is_reachable": False}
    for name, value in changes.items():
        assert sources_hash([replace(FINDING, **{name: value})]) != known


def test_sources_hash_does_not_depend_on_the_order():
    other = replace(FINDING, source="ilo")
    assert sources_hash([FINDING, other]) == sources_hash([other, FINDING])
    assert sources_hash([]) != sources_hash([FINDING])
