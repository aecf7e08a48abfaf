"""Equal content gives equal bytes, and the seal holds for nothing else."""

from __future__ import annotations

import hashlib
from uuid import UUID

from hypothesis import given
from hypothesis import strategies as st

from advocate_app.review.content import Content, PictureSeal, content_of, document, seal
from advocate_app.vocabulary import AccountId

BLOG = AccountId(UUID("00000000000000000000000000000001"))
TEXTS = st.text(st.characters(exclude_categories=["Cs"]), max_size=60)


def test_the_document_is_canonical_json() -> None:
    content = Content("Títle", "a\r\nb", "Mari", (BLOG,), tags=("x",), pictures=(PictureSeal("p.png", "A pool", "ab"),))
    assert document(content) == (
        '{"author":"Mari","channels":[{"account":"00000000000000000000000000000001","variant":"full"}],"language":"en",'
        '"markdown":"a\\nb","pictures":[{"alt":"A pool","name":"p.png","sha256":"ab"}],"summary":"","tags":["x"],'
        '"title":"Títle","variants":{}}'
    )


def test_the_seal_is_sha256_of_its_utf8_bytes() -> None:
    assert seal("ü") == hashlib.sha256(b"\xc3\xbc").digest()


@given(TEXTS, TEXTS)
def test_the_document_gives_the_content_back(title: str, markdown: str) -> None:
    whole = document(Content(title, markdown, "Mari", (BLOG,), variants={BLOG: "short"}))
    again = content_of(whole)
    assert document(again) == whole
    assert again.text_for(BLOG) == "short"
