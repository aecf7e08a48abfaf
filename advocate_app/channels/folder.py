"""A folder on this computer: for a blog that is built or synchronised from there, or only to see what would go out."""

from __future__ import annotations

from collections.abc import Mapping
from typing import ClassVar

from advocate_app.channels import blog
from advocate_app.channels.contract import (
    Accepted,
    Account,
    Exchange,
    Facts,
    Field,
    FindFile,
    Markup,
    Safety,
    WriteFiles,
    Written,
)
from advocate_app.channels.front_matter import mark_line
from advocate_app.vocabulary import Post

_FOLDER = Field("folder", "Folder", "/home/anna/blog")


class Folder:
    """Publishes by writing files; each post's text names its key, so that nothing of another post is overwritten."""

    facts: ClassVar[Facts] = Facts(
        kind="folder",
        name="Folder",
        markup=Markup.MARKDOWN,
        safety=Safety.KEYED,
        fields=(_FOLDER, *blog.FIELDS),
        settle_seconds=1.0,
        lease_seconds=45.0,
        tested="tested against the real server",
    )

    def __init__(self, account: Account) -> None:
        self._blog = blog.blog_of(account)
        self._folder = blog.setting(account, _FOLDER)

    def publish(self, post: Post) -> Exchange[Accepted]:
        written = yield WriteFiles(self._folder, self.payload(post), self._marker(post))
        assert isinstance(written, Written)
        return self._accepted(post, written.paths[0])

    def find(self, post: Post) -> Exchange[Accepted | None]:
        found = yield FindFile(self._folder, self._blog.layout.path(post), self._marker(post))
        return self._accepted(post, found) if isinstance(found, str) else None

    def payload(self, post: Post) -> Mapping[str, bytes]:
        return self._blog.layout.files(post, marked=True)

    def address(self, post: Post) -> str:
        return self._blog.address(post)

    def check_account(self) -> Exchange[str]:
        yield FindFile(self._folder, ".", "")
        return "The folder is there."

    def _accepted(self, post: Post, path: str) -> Accepted:
        return Accepted(path, self.address(post), {"path": path})

    def _marker(self, post: Post) -> str:
        return mark_line(post, self._blog.layout.generator)
