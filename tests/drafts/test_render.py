"""What is shown is CommonMark, harmless, and drawn from exactly what goes out."""

from __future__ import annotations

import random
import re
import subprocess
import sys
from html.parser import HTMLParser
from urllib.parse import quote

import pyromark
import pytest
from hypothesis import given
from hypothesis import strategies as st

from advocate_app.channels.contract import Markup
from advocate_app.drafts.commonmark import DIALECT, to_html
from advocate_app.drafts.render import html_of, pictures_in, preview

# our own examples of the rules that are easily got wrong; the comments name the section of spec.commonmark.org/0.31.2
EXAMPLES = [
    ("- a\n  - b\n\n    c\n- d\n", "<ul><li>a<ul><li><p>b</p><p>c</p></li></ul></li><li>d</li></ul>"),  # 5.3
    ("1. a\n1) b\n", "<ol><li>a</li></ol><ol><li>b</li></ol>"),  # 5.3
    ("- a\n* b\n", "<ul><li>a</li></ul><ul><li>b</li></ul>"),  # 5.3
    ("7. a\n", '<ol start="7"><li>a</li></ol>'),  # 5.2
    ("text\n14. no list\n", "<p>text\n14. no list</p>"),  # 5.3
    ("text\n- list\n", "<p>text</p><ul><li>list</li></ul>"),  # 5.3
    ("-\n  a\n", "<ul><li>a</li></ul>"),  # 5.2
    ("> a\nb\n", "<blockquote><p>a\nb</p></blockquote>"),  # 5.1
    ("> - a\n>\n>   b\n", "<blockquote><ul><li><p>a</p><p>b</p></li></ul></blockquote>"),  # 5.1
    ("***a** b*", "<p><em><strong>a</strong> b</em></p>"),  # 6.2
    ("snake_case_name and _em_", "<p>snake_case_name and <em>em</em></p>"),  # 6.2
    ("a*b*c __d__", "<p>a<em>b</em>c <strong>d</strong></p>"),  # 6.2
    ("`` a`b `` and `c\nd`", "<p><code>a`b</code> and <code>c d</code></p>"),  # 6.1
    ("```py title=x\na < b\n\n# no heading\n```\n", '<pre><code class="language-py">a &lt; b\n\n# no heading\n</code></pre>'),  # 4.5
    ("~~~\n```\n~~~\n", "<pre><code>```\n</code></pre>"),  # 4.5
    ("```\nnever closed", "<pre><code>never closed</code></pre>"),  # 4.5
    ("    code\n\n    more\n", "<pre><code>code\n\nmore\n</code></pre>"),  # 4.4
    ("# a #\n\nb\n===\n\nc\n---\n", "<h1>a</h1><h1>b</h1><h2>c</h2>"),  # 4.2, 4.3
    ("#no\n\n####### no\n", "<p>#no</p><p>####### no</p>"),  # 4.2
    ("a  \nb\\\nc\nd", "<p>a<br>b<br>c\nd</p>"),  # 6.7
    ("* * *\n", "<hr>"),  # 4.1
    (r"\*a\* \_ \\ &copy; &amp;copy; &#35;", "<p>*a* _ \\ © &amp;copy; #</p>"),  # 2.4, 2.5
    ("[a](<b c> 'T') [d]\n\n[D]: /u\n", '<p><a href="b%20c" title="T">a</a> <a href="/u">d</a></p>'),  # 6.3
    ("[a](u(v)w) [no] (x)", '<p><a href="u(v)w">a</a> [no] (x)</p>'),  # 6.3
    ("![a *b* [c](d)](e.png)", '<p><img alt="a b c" src="e.png"></p>'),  # 6.4
    ("<ftp://a?c&d> <me@a.b>", '<p><a href="ftp://a?c&amp;d">ftp://a?c&amp;d</a> <a href="mailto:me@a.b">me@a.b</a></p>'),  # 6.5
    ("<div>\n*a*\n\n*b*\n</div>\n", "<div>\n*a*\n<p><em>b</em></p></div>\n"),  # 4.6
    ("a <b title='&'>c</b> <!-- d -->", "<p>a <b title='&'>c</b> <!-- d --></p>"),  # 6.6
    ("\ta\n", "<pre><code>a\n</code></pre>"),  # 2.2
    ("a\x02b\x03 \x02raw:0\x03 <i>", "<p>ab raw:0 <i></p>"),
    # GitHub's additions, github.github.com/gfm
    ("|a|b|\n|:-|-:|\n|1|`x\\|y`|\n", ('<table><thead><tr><th align="left">a</th><th align="right">b</th></tr></thead>'
     '<tbody><tr><td align="left">1</td><td align="right"><code>x|y</code></td></tr></tbody></table>')),
    ("~~a~~", "<p><del>a</del></p>"),
    ("- [x] a\n- [ ] b\n", ('<ul><li><input checked="" disabled="" type="checkbox">a</li>'
     '<li><input disabled="" type="checkbox">b</li></ul>')),
    ("a[^x] b[^x] c[^no]\n\n[^x]: note\n[^y]: unused\n", ('<p>a<sup id="fnref-1"><a href="#fn-1">1</a></sup> b<sup><a href="#fn-1">1</a>'
     '</sup> c[^no]</p><section class="footnotes"><ol><li id="fn-1"><p>note<a href="#fnref-1">↩</a></p></li></ol></section>')),
]  # fmt: skip


@pytest.mark.parametrize(("text", "html"), EXAMPLES)
def test_markdown_means_what_commonmark_says(text: str, html: str) -> None:
    assert to_html(text).replace(">\n<", "><").rstrip() == html.replace(">\n<", "><").rstrip()


PIECES = [
    "# h", "- a", "  - b", "1. x", "> q", "```js", "```", "    code", "*em*", "**b**", "`c`", "[l](u)", '![i *x*](p.png "t")', "<div>",
    "</div>", "<b>", "&amp;", "&copy", "a|b", "-|-", "1|2", "~~s~~", "\n", "\n\n", " ", "text", "<!-- c -->", "***", "\\*",
    "<http://a.b?x&y>", "[r]: /u 'T'", "[r]", "  \n", "é🙂",
]  # fmt: skip


def test_random_documents_equal_the_parsers_own_html() -> None:
    plain = DIALECT & ~pyromark.Options.ENABLE_FOOTNOTES & ~pyromark.Options.ENABLE_TASKLISTS
    dice = random.Random(20261122)
    for _ in range(1500):
        text = "".join(dice.choice(PIECES) + dice.choice(["", "\n", " "]) for _ in range(dice.randint(1, 14)))
        assert shape(to_html(text)) == shape(pyromark.html(text, options=plain).replace("<tbody></tbody>", "")), text


def shape(html: str) -> list[object]:
    """Tags, attributes and texts, without white space between them."""
    seen: list[object] = []

    class Reader(HTMLParser):
        def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
            named = {
                "align" if name == "style" else name: (value or "").replace("text-align: ", "") for name, value in attrs
            }
            seen.append((tag, sorted(named.items())))

        def handle_endtag(self, tag: str) -> None:
            if tag not in ("br", "hr", "img"):
                seen.append(f"/{tag}")

        def handle_data(self, data: str) -> None:
            seen.extend(data.split())

        def handle_comment(self, data: str) -> None:
            seen.append(("comment", data))

    reader = Reader()
    reader.feed(re.sub(r"<tbody>\s*</tbody>", "", html))
    reader.close()
    return seen


@given(
    st.lists(
        st.sampled_from([*PIECES, "[^1]", "[^1]: n", "- [x] t", "> " * 40, "\x00", "\ud800", "\r\n"]), max_size=30
    ).map("".join)
)
def test_every_text_can_be_shown(text: str) -> None:
    html = html_of(text)
    assert "\x02" not in html


def test_a_thousand_levels_deep_is_shown_too() -> None:
    assert "deep" in html_of("> " * 1000 + "deep")
    assert "deep" in html_of("*" * 3000 + "deep" + "*" * 3000)
    assert "deep" in html_of("".join("  " * n + "- a\n" for n in range(300)) + "\ndeep")


ATTACKS = [
    "<script>steal()</script>",
    "<img src=x onerror=steal()>",
    "[a](javascript:steal())",
    "[a](JaVa&#x53;cript:steal())",
    "<a href='vbscript:steal()'>a</a>",
    "<iframe src='https://evil.example/'></iframe>",
    "<style>@import 'https://evil.example/'</style>",
    "<div style='background:url(https://evil.example/)'>",
    "<svg><a xlink:href='https://evil.example/'/></svg>",
    "<link rel=stylesheet href=https://evil.example/>",
    "<form action=https://evil.example/><button>x",
    "<object data=https://evil.example/>",
    "![a](https://evil.example/pixel.png)",
    "<img src='//evil.example/pixel.png'>",
    "<img src='\\\\evil.example\\pixel.png'>",
    "<img srcset='https://evil.example/pixel.png 2x'>",
    "<picture><source srcset='https://evil.example/p.png'></picture>",
    "<video poster='https://evil.example/p.png' src='https://evil.example/v'></video>",
    "![a](file:///etc/passwd)",
    "[a](file:///etc/passwd)",
    "![a](data:image/svg+xml;base64,PHN2Zz4=)",
    "<body background='https://evil.example/p.png'>",
    "<table background='https://evil.example/p.png'><tr><td>x</table>",
    "<meta http-equiv=refresh content='0;url=https://evil.example/'>",
    '![a"onerror="steal()](x.png "b\'onload=\'steal()")',
    '```x" onclick="steal()\ncode\n```',
]


@pytest.mark.parametrize("text", ATTACKS)
def test_nothing_hostile_is_kept_and_nothing_is_fetched(text: str) -> None:
    html = html_of(text)

    class Reader(HTMLParser):
        def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
            assert tag not in {
                "script",
                "style",
                "iframe",
                "object",
                "link",
                "form",
                "svg",
                "meta",
                "video",
                "source",
                "body",
            }
            for name, value in attrs:
                assert not name.startswith("on"), (name, value)
                assert name not in {"style", "srcset", "background", "poster"}
                assert not re.match(r"(?i)\s*(javascript|vbscript|file|data):", value or "")
                assert tag != "img" or name != "src" or value == "x.png" or value == "x"

    reader = Reader()
    reader.feed(html)
    reader.close()


def test_a_picture_of_the_web_is_a_link_and_one_beside_the_text_is_shown() -> None:
    html = html_of(
        "![Web](https://a.b/x.png?c=1&d=2) ![Mine](my%20own.png)", address=lambda name: f"shown/{quote(name)}"
    )
    assert '<a href="https://a.b/x.png?c=1&amp;d=2" rel="noopener noreferrer">Web</a>' in html
    assert '<img alt="Mine" src="shown/my%20own.png">' in html


def test_code_keeps_its_language_and_boxes_can_be_seen() -> None:
    html = html_of("```c++\nx\n```\n\n- [x] done\n- [ ] open\n")
    assert '<code class="language-c++">' in html
    assert "☑</span> done" in html
    assert "☐</span> open" in html
    assert html_of("a[^1]\n\n[^1]: note").count("fn-1") == 2


def test_a_preview_is_drawn_from_what_goes_out() -> None:
    payload = {
        "content/2026-11-22-a.md": (
            b"Title: R&amp;D &lt;b&gt;\nDate: 2026-11-22T09:00:00+02:00\nTags: java, gc\n\n"
            b"Text ![Cat]({static}/images/2026-11-22-a/my-cat.png)\n"
        ),
        "content/images/2026-11-22-a/my-cat.png": b"png",
    }
    html = preview(payload, Markup.MARKDOWN)
    assert html.startswith("<h1>R&amp;D &lt;b&gt;</h1><p><small>22 November 2026, 09:00 · #java #gc</small></p>")
    assert '<img alt="Cat" src="content/images/2026-11-22-a/my-cat.png">' in html


@pytest.mark.parametrize(
    ("path", "text"),
    [
        ("content/posts/n/index.md", '---\ntitle: "T"\n---\n\n![Cat](cat.png) `{{</* x */>}}` {% raw %}\n'),
        ("_posts/n.md", ('---\nlayout: "post"\ntitle: "T"\n---\n\n{% raw %}![Cat]({% endraw %}'
                         "{{ '/assets/posts/n/cat.png' | relative_url }}{% raw %}) `{{< x >}}` {% raw %}{% endraw %}\n")),
        ("posts/n.md", '---\ntitle: "T"\n---\n\n![Cat](n/cat.png) `{{< x >}}` {% raw %}\n'),
    ],
)  # fmt: skip
def test_every_generators_file_is_shown_as_its_readers_see_it(path: str, text: str) -> None:
    picture = {"_posts/n.md": "assets/posts/n/cat.png", "posts/n.md": "posts/n/cat.png"}.get(
        path, "content/posts/n/cat.png"
    )
    html = preview({path: text.encode(), picture: b"png"}, Markup.MARKDOWN)
    assert html.startswith("<h1>T</h1>")
    assert f'<p><img alt="Cat" src="{picture}"> <code>{{{{&lt; x &gt;}}}}</code> {{% raw %}}</p>' in html


def test_previews_of_html_and_plain_texts_are_safe_too() -> None:
    assert preview({"body": b"<h2>a</h2><script>x</script>"}, Markup.HTML) == "<h2>a</h2>"
    assert preview({"text": b"a <b>\nc\n\nd"}, Markup.PLAIN) == "<p>a &lt;b&gt;<br>c</p><p>d</p>"
    assert preview({}, Markup.MARKDOWN) == ""


def test_pictures_are_found_for_the_editor() -> None:
    assert [(p.name, p.alt, p.start, p.end) for p in pictures_in("é ![a](b.png)")] == [("b.png", "a", 2, 13)]


def test_the_parsers_are_imported_late() -> None:
    script = "import sys, advocate_app.drafts.render; print([m for m in ('markdown', 'pyromark', 'nh3', 'yaml') if m in sys.modules])"
    done = subprocess.run([sys.executable, "-c", script], capture_output=True, text=True, check=True)
    assert done.stdout.strip() == "[]"
