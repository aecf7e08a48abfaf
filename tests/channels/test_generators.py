"""What goes out is read back by each generator's own rules."""

from __future__ import annotations

import re
from dataclasses import replace
from datetime import UTC, datetime
from html import unescape
from zoneinfo import ZoneInfo

import pytest
import yaml
from hypothesis import given
from hypothesis import strategies as st
from markdown import Markdown

from advocate_app.channels.front_matter import Generator, read
from advocate_app.channels.generators import Layout, armoured, plain_body
from advocate_app.channels.outgoing import pictures_in
from advocate_app.vocabulary import Post

HOSTILE = [
    'A "quoted": title # with \\ all, of it',
    "yes",
    "2026-01-01",
    "0o17",
    "~",
    "- a",
    "{{ liquid }} {% raw %}",
    "<script>alert(1)</script> & co",
    "line\nbreak\r\nand\u2028more\x00\x07\x85",
    "---",
    "Tags: injected",
    "日本 🙂 \u200d é",
    "[a, b]: *c* &d !e %f @g `h`",
]
ONE_LINE = {title: re.sub(r"[\x00\x07]", "", " ".join(title.split())) for title in HOSTILE}


def layout(generator: Generator, folder: str = "") -> Layout:
    return Layout(generator, folder, ZoneInfo("Europe/Helsinki"))


def text_of(post: Post, generator: Generator, *, marked: bool = False) -> str:
    return next(iter(layout(generator).files(post, marked=marked).values())).decode()


def yaml_head(text: str) -> dict[str, object]:
    found = re.fullmatch(r"---\n(.*?)\n---\n\n.*", text, re.S)
    assert found is not None
    fields = yaml.safe_load(found[1])
    assert isinstance(fields, dict)
    return fields


def pelican_head(text: str) -> tuple[dict[str, list[str]], str]:
    """Pelican reads Markdown by the extension `meta` of this very library."""
    md = Markdown(extensions=["meta", "extra"])
    html = md.convert(text)
    return vars(md)["Meta"], html


@pytest.mark.parametrize("title", HOSTILE)
@pytest.mark.parametrize("generator", [Generator.HUGO, Generator.JEKYLL, Generator.PLAIN])
def test_yaml_heads_carry_any_title_unharmed(post: Post, generator: Generator, title: str) -> None:
    hostile = replace(post, title=title, tags=(title, "b"), summary=title, author=title)
    fields = yaml_head(text_of(hostile, generator))
    clean = ONE_LINE[title]
    assert (fields["title"], fields["tags"], fields["description"], fields["author"]) == (
        clean,
        [clean, "b"],
        clean,
        clean,
    )


@pytest.mark.parametrize("title", HOSTILE)
def test_pelican_heads_carry_any_title_unharmed(post: Post, title: str) -> None:
    fields, html = pelican_head(
        text_of(replace(post, title=title, tags=(title, "b"), summary=title), Generator.PELICAN)
    )
    assert [unescape(value) for value in fields["title"]] == [ONE_LINE[title]]
    assert "<" not in fields["title"][0]
    assert len(fields["tags"][0].split(", ")) == 2
    assert fields["date"] == ["2026-11-23T00:30:15+02:00"]
    summary = Markdown(extensions=["extra"]).convert(fields["summary"][0])
    assert unescape(re.sub(r"</?p>", "", summary)) == ONE_LINE[title] or title in ("- a", "---")
    assert "injected" not in html


def test_the_date_is_the_slot_in_the_blogs_zone_and_never_later(post: Post) -> None:
    for generator in (Generator.HUGO, Generator.PLAIN, Generator.JEKYLL):
        date = yaml_head(text_of(post, generator))["date"]
        if generator is Generator.JEKYLL:  # Ruby's YAML reads this form as a time, Python's as a text
            date = datetime.strptime(str(date), "%Y-%m-%d %H:%M:%S %z")
        assert isinstance(date, datetime)
        assert date.astimezone(UTC) == datetime(2026, 11, 22, 22, 30, 15, tzinfo=UTC)
    assert layout(Generator.JEKYLL).path(post) == "_posts/2026-11-23-gc-pauses.md"
    assert "date: 2026-11-23 00:30:15 +0200\n" in text_of(post, Generator.JEKYLL)


@pytest.mark.parametrize(
    ("generator", "folder", "paths", "shown"),
    [
        ("Pelican", "", ["content/{n}.md", "content/images/{n}/flame-graph.png", "content/images/{n}/bare.png"], "{{static}}/images/{n}/"),
        ("Pelican", "content/blog", ["content/blog/{n}.md", "content/images/{n}/flame-graph.png", "content/images/{n}/bare.png"],
         "{{static}}/images/{n}/"),
        ("Pelican", ".", ["{n}.md", "images/{n}/flame-graph.png", "images/{n}/bare.png"], "{{static}}/images/{n}/"),
        ("Hugo", "", ["content/posts/{n}/index.md", "content/posts/{n}/flame-graph.png", "content/posts/{n}/bare.png"], ""),
        ("Jekyll", "docs/_posts", ["docs/_posts/{n}.md", "docs/assets/posts/{n}/flame-graph.png", "docs/assets/posts/{n}/bare.png"],
         "{{{{ '/assets/posts/{n}/"),
        ("plain", "", ["posts/{n}.md", "posts/{n}/flame-graph.png", "posts/{n}/bare.png"], "{n}/"),
    ],
)  # fmt: skip
def test_pictures_lie_where_the_generator_finds_them(
    post: Post, generator: str, folder: str, paths: list[str], shown: str
) -> None:
    name = "2026-11-23-gc-pauses"
    files = layout(Generator(generator), folder).files(post, marked=False)
    assert list(files) == [path.format(n=name) for path in paths]
    text = next(iter(files.values())).decode()
    assert f"![Flame graph]({shown.format(n=name)}flame-graph.png" in text
    assert f"![A bar chart \\[of\\] pauses]({shown.format(n=name)}bare.png" in text
    assert "![gone](lost.png)" in text
    assert "![web](https://example.org/x.png)" in text
    assert "![code](Flame%20graph.png)" in text


def test_private_things_stay_at_home(post: Post) -> None:
    for generator in Generator:
        files = layout(generator).files(post, marked=False)
        everything = b"\n".join([*map(str.encode, files), *files.values()])
        for private in (b"guidance", b"vale off", b"private.png", b"never shown", b"00000000-0000"):
            assert private not in everything
        assert b"<!-- this is code -->" in everything


def test_pictures_of_like_names_both_go_out(post: Post) -> None:
    first = post.pictures[0]
    like = replace(
        post,
        markdown="![1](A%20b.png) ![2](a-b.png) ![1](A%20b.png)",
        pictures=(replace(first, name="A b.png"), replace(first, name="a-b.png")),
    )
    files = layout(Generator.PLAIN).files(like, marked=False)
    assert [path.rpartition("/")[2] for path in files] == ["2026-11-23-gc-pauses.md", "a-b.png", "a-b-2.png"]
    assert [p.name.rpartition("/")[2] for p in pictures_in(next(iter(files.values())).decode())] == [
        "a-b.png",
        "a-b-2.png",
        "a-b.png",
    ]


@given(
    st.lists(
        st.sampled_from(
            ["{{", "}}", "{%", "%}", " raw ", " endraw ", "{% raw %}", "{%- endraw -%}", "<", ">", "x", "\n"]
        ),
        max_size=14,
    )
)
def test_liquid_in_a_text_is_text(parts: list[str]) -> None:
    body = "".join(parts)
    sent = armoured(body, Generator.JEKYLL)
    assert liquid(sent).rstrip("\n") == body.rstrip("\n")
    assert plain_body(sent, Generator.JEKYLL).rstrip("\n") == body.rstrip("\n")


def liquid(text: str) -> str:
    """Liquid as far as it matters here (lib/liquid.rb, tags/raw.rb): outside raw, anything but our own brace raises."""
    out, raw = [], False
    for token in re.split(r"(\{%.*?%\}|\{\{.*?\}\}?|\{%|\{\{)", text, flags=re.S):
        if raw:
            ending = re.fullmatch(r"(.*)\{%-?\s*(\w+)\s*(.*)?-?%\}", token, re.S)
            raw = ending is None or ending[2] != "endraw"
            out.append(token if raw or ending is None else ending[1])
        elif token == "{% raw %}":
            raw = True
        elif token.startswith(("{{", "{%")):
            assert token == '{{ "{" }}'
            out.append("{")
        else:
            out.append(token)
    assert not raw
    return "".join(out)


@given(st.lists(st.sampled_from(["{{<", ">}}", "{{%", "%}}", "/*", "*/", " figure ", "x", "\n"]), max_size=12))
def test_shortcodes_in_a_text_never_stop_hugo(parts: list[str]) -> None:
    body = "".join(parts)
    sent = armoured(body, Generator.HUGO)
    read_back = hugo(sent)
    assert read_back.replace("{ {", "{{") == body.replace("{ {", "{{")


def hugo(text: str) -> str:
    """Hugo's lexer (parser/pageparser, lexShortcodeLeftDelim): a comment gives its inside, any other shortcode an error."""
    out, at = [], 0
    while (found := re.compile(r"\{\{([<%])").search(text, at)) is not None:
        out.append(text[at : found.start()])
        closing = {"<": "*/>}}", "%": "*/%}}"}[found[1]]
        assert text.startswith("/*", found.end()), "a shortcode that Hugo would run"
        end = text.index(closing, found.end() + 2)
        out.append(text[found.start() : found.end()] + text[found.end() + 2 : end] + closing[2:])
        at = end + len(closing)
    return "".join([*out, text[at:]])


def test_a_file_is_read_back_as_it_was_written(post: Post) -> None:
    for generator in Generator:
        back = read(text_of(post, generator, marked=True))
        assert back.title == 'How "we": cut GC – R&D <b>pauses</b>'
        assert back.date.startswith("2026-11-23")
        assert back.tags[0] == "java"
        assert plain_body(back.body, generator).startswith("Text with **bold** and 日本 🙂.\n\nNo checks here.\n")
    assert read("no head: at all\n").body == "no head: at all\n"


def test_crlf_goes_out_as_lf(post: Post) -> None:
    files = layout(Generator.PLAIN).files(replace(post, markdown="a\r\n\r\nb\r\n"), marked=False)
    assert next(iter(files.values())).endswith(b"\n\na\n\nb\n")
