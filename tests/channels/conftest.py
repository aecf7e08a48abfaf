"""One post with everything that is awkward about it."""

from __future__ import annotations

from datetime import UTC, datetime
from uuid import UUID

import pytest

from advocate_app.vocabulary import DeliveryId, Picture, Post

PNG = b"\x89PNG\r\n\x1a\n" + bytes(40)


@pytest.fixture
def post() -> Post:
    return Post(
        key=DeliveryId(UUID(int=7)),
        title='How "we": cut\nGC – R&D <b>pauses</b>',
        markdown=(
            "Text with **bold** and 日本 🙂.\n\n<!-- guidance: say why -->\n\n<!-- vale off -->\nNo checks here.\n<!-- vale on -->\n\n"
            "![Flame *graph*](Flame%20graph.png) ![](bare.png) ![gone](lost.png) ![web](https://example.org/x.png)\n\n"
            "```html\n<!-- this is code -->\n![code](Flame%20graph.png)\n```\n"
        ),
        slug="gc-pauses",
        at=datetime(2026, 11, 22, 22, 30, 15, 123, tzinfo=UTC),
        author="Mari Tamm",
        tags=("java", "C#, gc"),
        summary="Short: *why* & <how>",
        pictures=(
            Picture("Flame graph.png", PNG, "not used: the text has its own"),
            Picture("bare.png", PNG + b"2", "A bar chart [of] pauses"),
            Picture("private.png", b"never shown in the text"),
        ),
    )
