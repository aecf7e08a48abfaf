"""Where a post and its pictures lie in a blog's folder, and what its Markdown must look like there, for each site generator.

Pelican   content/2026-11-22-slug.md                pictures in content/images/2026-11-22-slug/, shown as {static}/images/…
Hugo      content/posts/2026-11-22-slug/index.md    a page bundle: pictures beside it; shortcodes are disarmed
Jekyll    _posts/2026-11-22-slug.md                 pictures in assets/posts/2026-11-22-slug/; Liquid goes between raw tags
plain     posts/2026-11-22-slug.md                  pictures in posts/2026-11-22-slug/
"""

from __future__ import annotations

import re
from dataclasses import dataclass, replace
from datetime import datetime, tzinfo
from pathlib import PurePosixPath

from advocate_app.channels.front_matter import Generator, head
from advocate_app.channels.outgoing import sent_pictures, with_pictures, without_comments
from advocate_app.channels.slug import slug_of
from advocate_app.vocabulary import Post

FOLDERS = {
    Generator.PELICAN: "content",
    Generator.HUGO: "content/posts",
    Generator.JEKYLL: "_posts",
    Generator.PLAIN: "posts",
}
_LIQUID = re.compile(r"\{\{|\{%")
_ENDRAW = re.compile(r"\{(?=%-?\s*endraw\b)")
_SHORTCODE = re.compile(r"\{\{<(.*?)>\}\}|\{\{%(.*?)%\}\}|\{\{(?=[<%])", re.S)
_RAW = re.compile(r"\{% raw %\}(.*?)\{% endraw %\}", re.S)
_RELATIVE_URL = re.compile(r"\{\{ '([^']*)' \| relative_url \}\}")
_DISARMED = re.compile(r"\{\{</\*(.*?)\*/>\}\}|\{\{%/\*(.*?)\*/%\}\}", re.S)
_BRACE = '{% endraw %}{{ "{" }}{% raw %}'


@dataclass(frozen=True, slots=True)
class Layout:
    """`folder` is where posts lie in the blog, '' for the generator's own custom; `zone` is the blog's time zone."""

    generator: Generator
    folder: str
    zone: tzinfo

    def at(self, post: Post) -> datetime:
        """The slot in whole seconds, in the blog's zone."""
        return post.at.astimezone(self.zone).replace(microsecond=0)

    def name(self, post: Post) -> str:
        return f"{self.at(post):%Y-%m-%d}-{slug(post)}"

    def path(self, post: Post) -> str:
        """The path of the post's text: the same on every attempt."""
        file = f"{self.name(post)}/index.md" if self.generator is Generator.HUGO else f"{self.name(post)}.md"
        return str(PurePosixPath(self._folder, file))

    def files(self, post: Post, *, marked: bool) -> dict[str, bytes]:
        """All that goes out, by path; the text first. With `marked` its head names the post's key."""
        folder, shown = self._pictures(post)
        markdown = without_comments(post.markdown.replace("\r\n", "\n").replace("\0", ""))
        pictures = sent_pictures(markdown, post.pictures)
        # NUL stands for an address until the text round it is escaped: no text can hold one
        addresses = {name: f"\0{shown}{safe}\0" for name, (safe, _) in pictures.items()}
        body = with_pictures(
            markdown, addresses, {name: picture.alt.replace("\0", "") for name, (_, picture) in pictures.items()}
        )
        named = replace(post, slug=slug(post))
        text = head(named, self.generator, at=self.at(post), marked=marked) + armoured(body, self.generator)
        beside = {str(PurePosixPath(folder, safe)): picture.data for safe, picture in pictures.values()}
        return {self.path(post): text.encode("utf-8", "replace"), **beside}

    @property
    def _folder(self) -> str:
        return self.folder or FOLDERS[self.generator]

    def _pictures(self, post: Post) -> tuple[str, str]:
        """The folder of the pictures, and how the text refers to it."""
        name, folder = self.name(post), PurePosixPath(self._folder)
        match self.generator:
            case Generator.HUGO:
                return str(folder / name), ""
            case Generator.PLAIN:
                return str(folder / name), f"{name}/"
            case Generator.PELICAN:
                # STATIC_PATHS knows `images` below the content's root, which is the first folder of the path
                root = folder.parts[0] if folder.parts else ""
                return str(PurePosixPath(root, "images", name)), f"{{static}}/images/{name}/"
            case Generator.JEKYLL:
                return str(folder.parent / "assets/posts" / name), f"/assets/posts/{name}/"


def slug(post: Post) -> str:
    return slug_of(post.slug or post.title)


def armoured(body: str, generator: Generator) -> str:
    """The body with what the generator would take for orders disarmed, and its picture addresses in their final form."""
    if generator is Generator.HUGO:
        body = _SHORTCODE.sub(_disarmed, body)
    if generator is not Generator.JEKYLL:
        return body.replace("\0", "")
    raw = bool(_LIQUID.search(body))
    around = ("{% endraw %}", "{% raw %}") if raw else ("", "")
    if raw:
        body = "{% raw %}" + _ENDRAW.sub(lambda _: _BRACE, body) + "{% endraw %}\n"
    return re.sub("\0([^\0]*)\0", rf"{around[0]}{{{{ '\1' | relative_url }}}}{around[1]}", body)


def written_for(path: str, text: str) -> Generator:
    """The generator that a file of ours is meant for."""
    if not text.startswith("---\n"):
        return Generator.PELICAN
    if text.startswith("---\nlayout:"):
        return Generator.JEKYLL
    return Generator.HUGO if PurePosixPath(path).name == "index.md" else Generator.PLAIN


def plain_body(body: str, generator: Generator) -> str:
    """The Markdown that the generator would make of an armoured body. Undoes `armoured`, for previews."""
    match generator:
        case Generator.HUGO:
            return _DISARMED.sub(lambda m: f"{{{{<{m[1]}>}}}}" if m[2] is None else f"{{{{%{m[2]}%}}}}", body)
        case Generator.JEKYLL:
            parts = _RAW.split(body)  # outside, inside, outside …
            parts[::2] = (_RELATIVE_URL.sub(r"\1", part).replace('{{ "{" }}', "{") for part in parts[::2])
            return "".join(parts)
        case Generator.PELICAN | Generator.PLAIN:
            return body


def _disarmed(found: re.Match[str]) -> str:
    """Hugo looks for shortcodes in code too, and one that it doesn't know, or that has no end, stops the whole site."""
    match found.groups():
        case str(inside), None:
            return f"{{{{</*{inside}*/>}}}}"
        case None, str(inside):
            return f"{{{{%/*{inside}*/%}}}}"
        case _:
            return "{ {"
