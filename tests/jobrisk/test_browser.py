"""In a real browser: the policy stands, and nothing that we print breaks it."""

import pytest

PAGES = ["/admin/login/", "/either/", "/nowhere/", "/fail/refused/", "/fail/data/"]


@pytest.mark.parametrize("address", PAGES)
def test_a_page_breaks_no_rule_of_its_own_policy(page, live_server, address):
    said = []
    page.on("console", lambda message: said.append(message.text))
    page.on("pageerror", lambda error: said.append(str(error)))
    page.goto(live_server.url + address)
    broken = [text for text in said if "Failed to load resource" not in text]
    assert broken == []


def test_an_inline_script_does_not_run(page, live_server):
    page.goto(live_server.url + "/either/")
    page.evaluate(
        """() => {
            const script = document.createElement("script");
            script.textContent = "document.title = 'ran'";
            document.head.append(script);
        }"""
    )
    assert page.title() == "page"
