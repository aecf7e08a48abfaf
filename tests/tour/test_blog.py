"""The sample's blog is a real repository that Pelican builds, as often as one likes."""

from __future__ import annotations

from pathlib import Path

from advocate_app.tour.blog import build, make_blog, page_text


def test_the_blog_is_built_again_over_an_earlier_one(tmp_path: Path) -> None:
    blog = make_blog(tmp_path / "blog.git", "Pelican", 1_700_000_000)
    for _ in range(2):
        pages = build(blog, tmp_path / "built")
    assert "We write about what we build, in work time." in page_text(pages / "pages" / "about.html")
