"""What a post looks like inside a Git repository: a commit on top of another, found again by the last line of its message."""

from __future__ import annotations

from collections.abc import Mapping

from dulwich.diff_tree import tree_changes
from dulwich.object_store import BaseObjectStore
from dulwich.objects import Blob, Commit, ObjectID, Tree

from advocate_app.channels import contract
from advocate_app.channels.contract import GitPush, Refused

_FILE, _FOLDER = 0o100644, 0o040000


def commit_with(store: BaseObjectStore, tip: ObjectID, line: str) -> contract.Commit | None:
    """The commit at or before `tip` whose message has `line`, anywhere: a host that squashes may move it up."""
    wanted = line.encode()
    seen, waiting = {tip}, [tip]
    while waiting:
        at = waiting.pop()
        raw = store.get_raw(at)[1]
        head, _, message = raw.partition(b"\n\n")
        if wanted in message and any(part.strip() == wanted for part in message.split(b"\n")):
            return _told(store, at)
        for entry in head.split(b"\n"):
            if entry.startswith(b"parent ") and (parent := ObjectID(entry[7:])) not in seen:
                seen.add(parent)
                waiting.append(parent)
    return None


def holds(store: BaseObjectStore, tip: ObjectID, files: Mapping[str, bytes]) -> contract.Commit | None:
    """`tip`, where it has all `files` with the same bytes."""
    commit = _commit(store, tip)
    if not files or any(
        _blob_at(store, commit.tree, path) != Blob.from_string(data).id for path, data in files.items()
    ):
        return None
    return contract.Commit(tip.decode(), tuple(files), commit.commit_time)


def add_commit(store: BaseObjectStore, tip: ObjectID | None, want: GitPush) -> ObjectID:
    """Writes the objects of the post on top of `tip`; the same post on the same tip is the same commit.

    Raises `Refused` where a file of another post lies in the way.
    """
    tree = None if tip is None else _commit(store, tip).tree
    for path, data in want.files.items():
        blob = Blob.from_string(data)
        there = None if tree is None else _blob_at(store, tree, path)
        if there not in (None, blob.id):
            raise Refused(f"the repository has another file at {path}; give the post another title")
        store.add_object(blob)
        tree = _with_blob(store, tree, path.split("/"), blob.id)
    commit = Commit()
    if tree is None:
        raise Refused("there is nothing to publish")
    commit.tree = tree
    commit.parents = [] if tip is None else [tip]
    commit.author = commit.committer = want.author.encode()
    commit.author_time = commit.commit_time = want.at
    commit.author_timezone = commit.commit_timezone = want.zone
    commit.encoding = b"UTF-8"
    commit.message = f"{want.message}\n\n{want.trailer}\n".encode()
    store.add_object(commit)
    return commit.id


def _told(store: BaseObjectStore, id: ObjectID) -> contract.Commit:
    commit = _commit(store, id)
    before = _commit(store, commit.parents[0]).tree if commit.parents else None
    changes = tree_changes(store, before, commit.tree)
    paths = tuple(c.new.path.decode("utf-8", "replace") for c in changes if c.new is not None and c.new.path)
    return contract.Commit(id.decode(), paths, commit.commit_time)


def _commit(store: BaseObjectStore, id: ObjectID) -> Commit:
    found = store[id]
    assert isinstance(found, Commit)
    return found


def _tree(store: BaseObjectStore, id: ObjectID) -> Tree:
    found = store[id]
    assert isinstance(found, Tree)
    return found


def _blob_at(store: BaseObjectStore, tree: ObjectID, path: str) -> ObjectID | None:
    """What lies at `path`, a file or anything else; None where there is nothing, and a folder that is none."""
    mode, found = _FOLDER, tree
    for part in path.split("/"):
        folder = _tree(store, found) if mode == _FOLDER else Tree()
        if part.encode() not in folder:
            return None
        mode, found = folder[part.encode()]
    return found


def _with_blob(store: BaseObjectStore, tree: ObjectID | None, parts: list[str], blob: ObjectID) -> ObjectID:
    folder = Tree() if tree is None else _tree(store, tree).copy()
    assert isinstance(folder, Tree)
    name = parts[0].encode()
    if len(parts) == 1:
        folder[name] = (_FILE, blob)
    else:
        mode, below = _FOLDER, None
        if name in folder:
            mode, below = folder[name]
        if mode != _FOLDER:
            raise Refused(f"the repository has a file where the folder {parts[0]} should be")
        folder[name] = (_FOLDER, _with_blob(store, below, parts[1:], blob))
    store.add_object(folder)
    return folder.id
