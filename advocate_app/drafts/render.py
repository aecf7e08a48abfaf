"""Shows Markdown as people will read it: safe HTML, and previews drawn from exactly what goes out.

Nothing is fetched: pictures of the web become links, and only what lies beside the text is shown. Every HTML passes nh3.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Mapping
from datetime import datetime
from html import escape, unescape
from pathlib import PurePosixPath
from urllib.parse import quote
from xml.etree import ElementTree

from advocate_app.channels.contract import Markup
from advocate_app.channels.front_matter import read
from advocate_app.channels.generators import plain_body, written_for
from advocate_app.channels.outgoing import PictureAt, local_name, pictures_in

__all__ = ["PictureAt", "html_of", "pictures_in", "preview"]

_WEB = re.compile(r"[A-Za-z][A-Za-z0-9+.-]*:|//|\\")
_CODE_CLASS = re.compile(r"language-[\w+#.-]{1,40}")
_NOTE_ID = re.compile(r"fn(?:ref)?-\d+")

Address = Callable[[str], str]


def html_of(markdown: str, *, address: Address = quote) -> str:
    """Safe HTML of a CommonMark text. `address` gives the address under which a picture of that name is found.

    Kept: `class="language-…"` of code. Dropped: scripts, styles, frames, forms, pictures of the web, `file:` and `data:`.
    """
    # markdown, pyromark and nh3 take 40 ms to import
    from advocate_app.drafts.commonmark import to_html

    return clean(to_html(markdown, work=lambda root: _for_reading(root, address)))


def _readable(date: str) -> str:
    """An ISO 8601 moment as people write it, on its own clock; anything else as it is."""
    try:
        at = datetime.fromisoformat(date)
    except ValueError:
        return date
    return f"{at.day} {at:%B %Y}, {at:%H:%M}" if "T" in date or " " in date else f"{at.day} {at:%B %Y}"


def preview(payload: Mapping[str, bytes], markup: Markup) -> str:
    """Safe HTML of what a channel would send: `payload` as `Channel.payload` gives it, its text first.

    The head of a file is shown as title, date and tags. A picture's address is its name in `payload`, percent-encoded.
    """
    if not payload:
        return ""
    path, data = next(iter(payload.items()))
    text = data.decode("utf-8", "replace")
    match markup:
        case Markup.HTML:
            return clean(text)
        case Markup.PLAIN:
            return "".join(
                f"<p>{escape(part, quote=False)}</p>".replace("\n", "<br>")
                for part in re.split(r"\n{2,}", text)
                if part
            )
        case Markup.MARKDOWN:
            sent = read(text)
            tags = " ".join(f"#{tag}" for tag in sent.tags)
            under = " · ".join(part for part in (_readable(sent.date), tags) if part)
            head = f"<h1>{escape(sent.title, quote=False)}</h1>" if sent.title else ""
            head += f"<p><small>{escape(under, quote=False)}</small></p>" if under else ""
            return head + html_of(
                plain_body(sent.body, written_for(path, text)), address=lambda name: _in_payload(name, path, payload)
            )


def clean(html: str) -> str:
    """What may be shown of any HTML."""
    import nh3

    attributes = {tag: set(names) for tag, names in nh3.ALLOWED_ATTRIBUTES.items()}
    attributes["code"] = {"class"}
    for tag in ("li", "sup"):
        attributes.setdefault(tag, set()).add("id")
    return nh3.clean(
        html,
        tags=(nh3.ALLOWED_TAGS | {"section"}) - {"map", "area"},
        attributes=attributes,
        attribute_filter=_kept,
        url_schemes={"http", "https", "mailto"},
        clean_content_tags={"script", "style", "template", "noscript", "title", "svg", "math"},
    )


def _kept(tag: str, name: str, value: str) -> str | None:
    match tag, name:
        case ("code", "class"):
            return value if _CODE_CLASS.fullmatch(value) else None
        case ("img", "src"):
            return None if _WEB.match(value.strip()) else value
        case (_, "id"):
            return value if _NOTE_ID.fullmatch(value) else None
        case _:
            return value


def _for_reading(root: ElementTree.Element, address: Address) -> None:
    """Pictures of the web become links, those beside the text get their address; task boxes become signs that a browser needn't know."""
    for element in root.iter():
        if element.tag == "img":
            source = unescape(element.get("src", ""))
            if _WEB.match(source):
                alt = element.get("alt") or element.get("src", "")
                tail = element.tail
                element.clear()
                element.tag, element.text, element.tail = "a", alt, tail
                element.set("href", escape(source, quote=False))
            else:
                element.set("src", escape(address(local_name(source)), quote=False))
        elif element.tag == "input":
            box, tail = "☑" if element.get("checked") is not None else "☐", element.tail or ""
            element.clear()
            element.tag, element.text, element.tail = "span", box, f" {tail.lstrip()}"


def _in_payload(name: str, path: str, payload: Mapping[str, bytes]) -> str:
    """The picture's name in the payload, for each way that a generator refers to it."""
    wanted = name.removeprefix("{static}").removeprefix("{attach}")
    beside = str(PurePosixPath(path).parent / wanted.lstrip("/"))
    ending = "/" + wanted.lstrip("/")
    found = beside if beside in payload else next((key for key in payload if ("/" + key).endswith(ending)), name)
    return quote(found)
