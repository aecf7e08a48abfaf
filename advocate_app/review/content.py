"""What is sealed when a draft is submitted: its texts, channels and pictures, in one canonical form.

The canonical document is RFC 8785 JSON of NFC texts with LF line ends, UTF-8. An approval holds for its SHA-256 and nothing else.
The wished slot travels beside it and is not sealed.
"""

from __future__ import annotations

import hashlib
import json
import unicodedata
from collections.abc import Mapping
from dataclasses import dataclass, field
from uuid import UUID

from advocate_app.vocabulary import AccountId, Picture


@dataclass(frozen=True, slots=True)
class PictureSeal:
    """A picture as the document names it; `sha256` (hexadecimal) finds its bytes."""

    name: str
    alt: str
    sha256: str


@dataclass(frozen=True, slots=True)
class Content:
    """`markdown` has no title heading. `channels` are the accounts it goes to.

    `variants` holds, by account, the Markdown of a channel that gets another shape than the full post.
    """

    title: str
    markdown: str
    author: str
    channels: tuple[AccountId, ...]
    tags: tuple[str, ...] = ()
    summary: str = ""
    language: str = "en"
    variants: Mapping[AccountId, str] = field(default_factory=dict)
    pictures: tuple[PictureSeal, ...] = ()

    def text_for(self, account: AccountId) -> str:
        """The Markdown that goes to `account`."""
        return self.variants.get(account, self.markdown)


def picture_seal(picture: Picture) -> PictureSeal:
    return PictureSeal(picture.name, picture.alt, hashlib.sha256(picture.data).hexdigest())


def document(content: Content) -> str:
    """The canonical form; equal content gives equal bytes."""
    import rfc8785

    channels = [{"account": a.hex, "variant": a.hex if a in content.variants else "full"} for a in content.channels]
    pictures = [{"alt": _plain(p.alt), "name": _plain(p.name), "sha256": p.sha256} for p in content.pictures]
    return rfc8785.dumps(
        {
            "author": _plain(content.author),
            "channels": channels,
            "language": content.language,
            "markdown": _plain(content.markdown),
            "pictures": pictures,
            "summary": _plain(content.summary),
            "tags": [_plain(t) for t in content.tags],
            "title": _plain(content.title),
            "variants": {a.hex: _plain(text) for a, text in content.variants.items()},
        }
    ).decode()


def content_of(document: str) -> Content:
    """The content that a canonical document holds."""
    whole = json.loads(document)
    return Content(
        title=whole["title"],
        markdown=whole["markdown"],
        author=whole["author"],
        channels=tuple(AccountId(UUID(c["account"])) for c in whole["channels"]),
        tags=tuple(whole["tags"]),
        summary=whole["summary"],
        language=whole["language"],
        variants={AccountId(UUID(a)): text for a, text in whole["variants"].items()},
        pictures=tuple(PictureSeal(p["name"], p["alt"], p["sha256"]) for p in whole["pictures"]),
    )


def seal(document: str) -> bytes:
    """SHA-256 over the canonical document's UTF-8 bytes; the database refuses any other."""
    return hashlib.sha256(document.encode()).digest()


def _plain(text: str) -> str:
    return unicodedata.normalize("NFC", text.replace("\r\n", "\n").replace("\r", "\n"))
