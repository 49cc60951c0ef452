"""The pages that are read in a browser, and what axe says of each.

There is a file of tests per theme, so that two processes can read at once.
"""

from axe_playwright_python.sync_playwright import Axe

PAGES = {
    "home": "/",
    "browse": "/jobs/?sort=-pay",
    "nothing fits": "/jobs/?zone=red&q=zzqqxx",
    "sector": "/sectors/health-care-practice/",
    "search": "/search/?q=nurse",
    "nothing found": "/search/?q=zzqqxx",
    "exposed job": "/jobs/telemarketers/",
    "protected job": "/jobs/registered-nurses/",
    "role": "/jobs/mlops-engineer/",
    "other role": "/jobs/machine-learning-engineer/",
    "military": "/jobs/infantry/",
    "method": "/method/",
    "data": "/data/",
    "changes": "/changes/",
    "countries": "/jobs/mlops-engineer/where/",
    "sectors": "/sectors/",
    "sources": "/sources/",
    "404": "/jobs/nobody/",
}
RULES = {
    "runOnly": {"type": "tag", "values": ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa"]},
    "resultTypes": ["violations"],
}
WIDTHS = (390, 1280)
OPEN_ALL = "document.querySelectorAll('details').forEach((one) => { one.open = true })"


def read(reader, name: str, width: int, theme: str) -> None:
    """Fail where axe, the console or a request finds fault, with details closed or open."""
    page = reader.open(PAGES[name], width, theme)
    assert found(page) == []
    if page.locator("details").count():
        page.evaluate(OPEN_ALL)
        assert found(page) == []
    assert (reader.said, reader.foreign) == ([], [])


def found(page) -> list[str]:
    """Return what axe complains of, with the first place of each."""
    violations = Axe().run(page, options=RULES).response["violations"]
    return [f"{each['id']}: {each['nodes'][0]['html'][:200]}" for each in violations]
