"""A blog that a site generator builds from a Git repository: a post is one commit with its text and pictures.

Safe against doubles: path, bytes and date are fixed by the post, and the commit's last line names its key; what the branch has
already is found and not sent again.
"""

from __future__ import annotations

import re
from collections.abc import Mapping
from typing import ClassVar

from advocate_app.channels import blog
from advocate_app.channels.contract import (
    Accepted,
    Account,
    Commit,
    Exchange,
    Facts,
    Field,
    GitFind,
    GitPush,
    Markup,
    Safety,
)
from advocate_app.channels.front_matter import MARK, one_line
from advocate_app.channels.git_address import Way, git_address
from advocate_app.problems import Wrong
from advocate_app.vocabulary import Post

_REPOSITORY = Field("repository", "Repository", "https://git.example.org/team/blog.git")
_BRANCH = Field("branch", "Branch", default="main")
_AUTHOR = Field("author_name", "Name on the commits", "the author of each post", required=False)
_ADDRESS = Field("author_address", "E-mail address on the commits", "blog@example.org")
_TOKEN = Field("token", "Access token", "only for https", secret=True, required=False)
# https://git-scm.com/docs/git-check-ref-format
_BRANCH_NAME = re.compile(r"(?![/.-])(?!.*(?:\.\.|@\{|//|/\.|\.lock(?:/|$)|[/.]$))[^\x00-\x20\x7f~^:?*\[\\]+")


class GitBlog:
    """Publishes to one branch of one repository."""

    facts: ClassVar[Facts] = Facts(
        kind="git-blog",
        name="Git blog",
        markup=Markup.MARKDOWN,
        safety=Safety.KEYED,
        fields=(_REPOSITORY, _BRANCH, *blog.FIELDS, _AUTHOR, _ADDRESS, _TOKEN),
        settle_seconds=30.0,
        lease_seconds=90.0,  # a push waits for the other side's hooks, which may build the site
        tested="tested against the real server",
    )

    def __init__(self, account: Account) -> None:
        self._blog = blog.blog_of(account)
        self._url = blog.setting(account, _REPOSITORY)
        self._branch = blog.setting(account, _BRANCH)
        self._name = one_line(blog.setting(account, _AUTHOR))
        self._address = one_line(blog.setting(account, _ADDRESS))
        self._secret = account.secret if git_address(self._url).way is Way.HTTP else None
        if not _BRANCH_NAME.fullmatch(self._branch):
            raise Wrong(
                "git.branch", "“{name}” can't be the name of a branch.", "Write it as in main.", name=self._branch
            )
        if not re.fullmatch(r"[^@<>\s]+@[^@<>\s]+", self._address):
            raise Wrong(
                "git.author-address",
                "“{address}” is not an e-mail address.",
                "Write the address that belongs on the commits, as in blog@example.org.",
                address=self._address,
            )

    def publish(self, post: Post) -> Exchange[Accepted]:
        at = self._blog.layout.at(post)
        offset = at.utcoffset()
        commit = yield GitPush(
            url=self._url,
            branch=self._branch,
            files=self.payload(post),
            message=f"Publish: {one_line(post.title)}",
            trailer=_trailer(post),
            author=f"{self._author(post)} <{self._address}>",
            at=int(at.timestamp()),
            zone=int(offset.total_seconds()) if offset else 0,
            secret=self._secret,
        )
        return self._accepted(post, commit)

    def find(self, post: Post) -> Exchange[Accepted | None]:
        commit = yield GitFind(self._url, self._branch, _trailer(post), self.payload(post), self._secret)
        return None if commit is None else self._accepted(post, commit)

    def payload(self, post: Post) -> Mapping[str, bytes]:
        return self._blog.layout.files(post, marked=False)

    def address(self, post: Post) -> str:
        return self._blog.address(post)

    def check_account(self) -> Exchange[str]:
        """Fetches the branch; the first time that brings the whole history, so that a post needn't wait for it."""
        yield GitFind(self._url, self._branch, f"{MARK}: nothing", {}, self._secret)
        return f"The repository answers, and its branch {self._branch} can be read."

    def _author(self, post: Post) -> str:
        return re.sub(r"[<>]", "", self._name or one_line(post.author)).strip(" .,:;\"'\\") or "Advocate"

    def _accepted(self, post: Post, commit: object) -> Accepted:
        assert isinstance(commit, Commit)
        path = self._blog.layout.path(post)
        if path not in commit.paths:
            path = next((p for p in commit.paths if p.endswith(".md")), path)
        return Accepted(commit.id, self.address(post), {"commit": commit.id, "path": path, "branch": self._branch})


def _trailer(post: Post) -> str:
    return f"{MARK}: {post.key}"
