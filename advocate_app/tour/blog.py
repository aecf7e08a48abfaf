"""The sample's blogs: bare Git repositories with a few files of a site, and Pelican to build the page, where it is installed."""

from __future__ import annotations

import os
import shutil
import subprocess
from pathlib import Path

from advocate_app.problems import Missing, Unreachable

PELICAN = "ADVOCATE_PELICAN"  # the program's path, where the tests or the tour have it
SITE = {
    "Pelican": {
        "pelicanconf.py": (
            "SITENAME = 'Notes from the platform'\nTIMEZONE = 'Europe/Tallinn'\nPATH = 'content'\nTHEME = 'simple'\n"
            "ARTICLE_URL = '{date:%Y}/{slug}.html'\nARTICLE_SAVE_AS = '{date:%Y}/{slug}.html'\nFEED_ALL_ATOM = None\n"
        ),
        "content/pages/about.md": "Title: About\n\nWe write about what we build, in work time.\n",
    },
    "Hugo": {"hugo.yaml": "title: Handbook\nbaseURL: https://handbook.example/\n"},
}


def make_blog(path: Path, generator: str, at: int) -> Path:
    """A bare repository with the first files of a site in it; `at` dates its first commit (Unix seconds)."""
    from dulwich.objects import Blob, Commit, ObjectID, Tree
    from dulwich.refs import Ref
    from dulwich.repo import Repo

    path.mkdir(parents=True)
    with Repo.init_bare(str(path)) as repo:
        store = repo.object_store

        def tree_of(files: dict[str, str]) -> ObjectID:
            tree = Tree()
            below: dict[str, dict[str, str]] = {}
            for name, text in files.items():
                folder, slash, rest = name.partition("/")
                if slash:
                    below.setdefault(folder, {})[rest] = text
                    continue
                blob = Blob.from_string(text.encode())
                store.add_object(blob)
                tree.add(name.encode(), 0o100644, blob.id)
            for folder, inside in below.items():
                tree.add(folder.encode(), 0o040000, tree_of(inside))
            store.add_object(tree)
            return tree.id

        commit = Commit()
        commit.tree = tree_of(SITE.get(generator, {"README.md": "Posts\n"}))
        commit.author = commit.committer = b"Platform team <blog@pilvekatel.example>"
        commit.author_time = commit.commit_time = at
        commit.author_timezone = commit.commit_timezone = 0
        commit.encoding, commit.message = b"UTF-8", b"Begin the blog\n"
        store.add_object(commit)
        repo.refs[Ref(b"refs/heads/main")] = commit.id
        repo.refs.set_symbolic_ref(Ref(b"HEAD"), Ref(b"refs/heads/main"))
    return path


def pelican() -> Path:
    """Pelican's program; raises `Missing` where it is not installed."""
    named = os.environ.get(PELICAN) or shutil.which("pelican")
    if not named or not Path(named).exists():
        raise Missing("tour.pelican", "Pelican is not installed here.", "Set {name} to its program.", name=PELICAN)
    return Path(named)


def build(repository: Path, folder: Path) -> Path:
    """Checks the blog out into `folder`/site and builds it with Pelican; the folder of its pages."""
    from dulwich import porcelain

    program, site, pages = pelican(), folder / "site", folder / "pages"
    for old in (site, pages):  # of a walk before
        shutil.rmtree(old, ignore_errors=True)
    folder.mkdir(parents=True, exist_ok=True)
    with porcelain.clone(str(repository), str(site), errstream=porcelain.NoneStream()):
        pass
    made = subprocess.run(
        [str(program), "content", "-s", "pelicanconf.py", "-o", str(pages)],
        cwd=site,
        capture_output=True,
        text=True,
        timeout=120,
        check=False,
    )
    if made.returncode:
        raise Unreachable("tour.build", "Pelican could not build the blog: {why}", why=made.stderr.strip()[-300:])
    return pages


def page_text(page: Path) -> str:
    """What a reader of the page reads: its text without tags, blanks made one."""
    import re
    from html import unescape

    html = page.read_text("utf-8")
    html = re.sub(r"<(script|style)\b.*?</\1>", "", html, flags=re.S | re.I)
    return " ".join(unescape(re.sub(r"<[^>]+>", "", html)).split())
