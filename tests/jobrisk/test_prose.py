"""T2: whatever an editor writes, the HTML holds only what the lists in prose.py allow."""

import re
from html.parser import HTMLParser
from pathlib import Path
from urllib.parse import urlsplit

import nh3
import pytest
from django.template import Context, Template
from hypothesis import given, settings
from hypothesis import strategies as st

from jobrisk.prose import ATTRIBUTES, REL, SCHEMES, TAGS, render_prose

ROOT = Path(__file__).resolve().parents[2]
PAYLOADS = [
    "<script>alert(1)</script>",
    "<img src=x onerror=alert(1)>",
    "<svg onload=alert(1)><a xlink:href='javascript:alert(1)'>x</a></svg>",
    "[x](javascript:alert(1))",
    "[x](JaVaScRiPt:alert(1))",
    "[x](java\tscript:alert(1))",
    "[x](java&#10;script:alert(1))",
    "[x](&#106;avascript:alert(1))",
    "[x]( javascript:alert(1))",
    "[x](\u200bjavascript:alert(1))",
    "[x](data:text/html;base64,PHNjcmlwdD4=)",
    "[x](vbscript:msgbox(1))",
    "[x][1]\n\n[1]: javascript:alert(1)",
    "<javascript:alert(1)>",
    "![x](https://elsewhere.example/track.png)",
    '[x](https://a.example "onmouseover=alert(1)")',
    "[x](https://a.example'onclick='alert(1))",
    '<a href="https://a.example" onclick="alert(1)" style="x" class="y" target="_blank">x</a>',
    '<a href="//elsewhere.example">x</a>',
    '<a href="http://plain.example">x</a>',
    "<div hx-get='/admin/' hx-trigger='load' data-hx-post='/x'>x</div>",
    "<p hx-on:click='alert(1)'>x</p>",
    "<form action='/x'><button formaction='javascript:alert(1)'>x</button></form>",
    "<iframe srcdoc='<script>alert(1)</script>'></iframe>",
    "<math><mtext><table><mglyph><style><img src=x onerror=alert(1)>",
    "<noscript><p title='</noscript><img src=x onerror=alert(1)>'>",
    "<style>body{background:url(https://elsewhere.example)}</style>",
    "<base href='https://elsewhere.example/'>",
    "<meta http-equiv=refresh content='0;url=https://elsewhere.example'>",
    "<!--><img src=x onerror=alert(1)>-->",
    "<![CDATA[<script>alert(1)</script>]]>",
    "<details open ontoggle=alert(1)>x</details>",
    "<template><script>alert(1)</script></template>",
    "`<script>alert(1)</script>`",
    "    <script>alert(1)</script>",
    "# title {: onclick=alert(1) }",
    "| a |\n|---|\n| <img src=x onerror=alert(1)> |",
    "> <script>alert(1)</script>",
    "&lt;script&gt;alert(1)&lt;/script&gt;",
    "<scr<script>ipt>alert(1)</scr</script>ipt>",
    '<p title="<script>alert(1)</script>">x</p>',
    "\x00<scr\x00ipt>alert(1)</script>",
    "<" * 500,
    "[" * 500,
    "{{ 7 * 7 }}{% debug %}",
]


class Tree(HTMLParser):
    """Reads HTML and keeps every tag and attribute."""

    def __init__(self, html):
        super().__init__()
        self.found = []
        self.feed(html)
        self.close()

    def handle_starttag(self, tag, attributes):
        self.found.append((tag, attributes))


def assert_clean(html):
    for tag, attributes in Tree(html).found:
        assert tag in TAGS, html
        allowed = ATTRIBUTES.get(tag, set()) | ({"rel"} if tag == "a" else set())
        values = dict(attributes)
        assert values.keys() <= allowed, html
        scheme = urlsplit(values.get("href", "")).scheme
        assert scheme in SCHEMES | {""}, html
        assert "rel" not in values or values["rel"] == REL, html
        assert scheme != "https" or "rel" in values, html
    assert (
        nh3.clean(html, tags=TAGS, attributes={"a": {"href", "title", "rel"}}, link_rel=None)
        == html
    )


@pytest.mark.parametrize("payload", PAYLOADS)
def test_nothing_outside_the_lists_comes_out(payload):
    assert_clean(render_prose(payload))


PIECES = st.sampled_from(
    [*PAYLOADS, "\n\n", "\n", " ", "'", '"', ">", "<", "](", "&", "\\", "`", "*"]
)


@settings(max_examples=300)
@given(st.lists(PIECES | st.text(max_size=8), max_size=8).map("".join))
def test_nothing_outside_the_lists_comes_out_of_a_mixture(text):
    assert_clean(render_prose(text))


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("a *b* **c** `d`", "<p>a <em>b</em> <strong>c</strong> <code>d</code></p>"),
        ("## Head", "<h2>Head</h2>"),
        ("- a\n- b", "<ul>\n<li>a</li>\n<li>b</li>\n</ul>"),
        ("[x](#line-4)", '<p><a href="#line-4">x</a></p>'),
        ("[x](/method/)", '<p><a href="/method/">x</a></p>'),
        (
            "https://example.org",
            f'<p><a href="https://example.org" rel="{REL}">https://example.org</a></p>',
        ),
        ("see example.org", "<p>see example.org</p>"),
        ("1 < 2 & 3", "<p>1 &lt; 2 &amp; 3</p>"),
        ("", ""),
    ],
)
def test_plain_markdown_comes_out_as_html(text, expected):
    assert render_prose(text) == expected


def test_a_link_to_another_site_says_so():
    assert f'rel="{REL}"' in render_prose("[x](https://a.example)")


@pytest.mark.parametrize("bomb", ["> " * 4_000 + "x", "- " * 4_000 + "x", "*" * 4_000 + "x"])
def test_deep_nesting_comes_out_as_text(bomb):
    assert_clean(render_prose(bomb))


def test_the_filter_prints_html_and_takes_nothing():
    template = Template("{% load site %}{{ text|prose }}|{{ nothing|prose }}")
    assert template.render(Context({"text": "*a*", "nothing": None})) == "<p><em>a</em></p>|"


def test_an_absolute_address_begins_with_our_origin(settings):
    settings.SITE_ORIGIN = "https://jobs.example"
    template = Template("{% load site %}{{ path|absolute }}")
    assert template.render(Context({"path": "/jobs/"})) == "https://jobs.example/jobs/"


def test_no_other_file_marks_text_as_safe():
    trusting = re.compile(r"\bmark_safe\b|\bSafeString\(|autoescape\s+off|safeseq")
    printing = re.compile(r"\{[{%][^}]*\|\s*safe\b")

    def is_trusting(text):
        return trusting.search(text) or printing.search(text)

    folders = ("jobrisk", "occupations", "sources", "debate", "templates")
    files = [file for folder in folders for file in (ROOT / folder).rglob("*.*")]
    texts = [file for file in files if file.suffix in (".py", ".html", ".txt", ".xml")]
    found = {str(file.relative_to(ROOT)) for file in texts if is_trusting(file.read_text())}
    assert found == {"jobrisk/prose.py"}
