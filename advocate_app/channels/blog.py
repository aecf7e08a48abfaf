"""What a blog of files lets a person set, whichever way its files travel: generator, folder, time zone, public addresses."""

from __future__ import annotations

import string
from dataclasses import dataclass
from zoneinfo import ZoneInfo, ZoneInfoNotFoundError

from advocate_app.channels.contract import Account, Field
from advocate_app.channels.front_matter import Generator
from advocate_app.channels.generators import Layout, slug
from advocate_app.problems import Wrong
from advocate_app.vocabulary import Post

FIELDS = (
    Field(
        "generator",
        "Site generator",
        default=Generator.PELICAN.value,
        choices=tuple(generator.value for generator in Generator),
    ),
    Field("content_folder", "Folder of the posts, from the top of the blog", "content", required=False),
    Field("zone", "Time zone of the blog", "Europe/Helsinki", default="UTC"),
    Field("address", "Public address of a post", "https://blog.example.org/{year}/{slug}/", required=False),
)
_NAMES = {"year", "month", "day", "slug"}


@dataclass(frozen=True, slots=True)
class Blog:
    layout: Layout
    pattern: str

    def address(self, post: Post) -> str:
        """The public URL of the post, '' where no pattern is set."""
        at = self.layout.at(post)
        return self.pattern.format(year=f"{at:%Y}", month=f"{at:%m}", day=f"{at:%d}", slug=slug(post))


def blog_of(account: Account) -> Blog:
    """Reads the settings named in `FIELDS`. Raises `Wrong` for one that can't be used."""
    chosen = setting(account, FIELDS[0])
    try:
        generator = Generator(chosen)
    except ValueError:
        raise Wrong(
            "blog.generator",
            "“{name}” is not a site generator that Advocate can write for.",
            "Choose one of {choices}.",
            name=chosen,
            choices=", ".join(Generator),
        ) from None
    return Blog(Layout(generator, _folder(account), _zone(account)), _pattern(setting(account, FIELDS[3])))


def setting(account: Account, field: Field) -> str:
    """The value without blanks round it, or the field's default. Raises `Wrong` where a required one is missing."""
    value = account.settings.get(field.name, "").strip() or field.default
    if not value and field.required:
        raise Wrong("channel.setting-missing", "The channel “{account}” has no “{label}” yet.", "Fill it in under Settings.",
                    account=account.name, label=field.label)  # fmt: skip
    return value


def _folder(account: Account) -> str:
    folder = setting(account, FIELDS[1])
    parts = folder.replace("\\", "/").strip("/").split("/")
    if any(part == ".." or part.lower() == ".git" or ":" in part or not part.isprintable() for part in parts):
        raise Wrong(
            "blog.folder",
            "“{folder}” is not a folder inside the blog.",
            "Write it from the top of the blog, as in content/posts.",
            folder=folder,
        )
    return "/".join(part for part in parts if part not in ("", ".")) or ("." if folder else "")


def _zone(account: Account) -> ZoneInfo:
    name = setting(account, FIELDS[2])
    try:
        return ZoneInfo(name)
    except (ZoneInfoNotFoundError, ValueError, OSError):
        raise Wrong(
            "blog.zone",
            "“{name}” is not a time zone.",
            "Write it as in Europe/Helsinki.",
            name=name,
        ) from None


def _pattern(pattern: str) -> str:
    try:
        names = [(name, how, to) for _, name, how, to in string.Formatter().parse(pattern) if name is not None]
    except ValueError:
        names = [("?", "", None)]
    plain = all(name in _NAMES and not how and not to for name, how, to in names)
    if not pattern or (plain and pattern.startswith(("https://", "http://"))):
        return pattern
    raise Wrong(
        "blog.address",
        "“{pattern}” can't be the address of a post.",
        "Begin it with https:// and use only {{year}}, {{month}}, {{day}} and {{slug}} in it.",
        pattern=pattern,
    )
