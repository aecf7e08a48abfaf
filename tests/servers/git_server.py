"""Git repositories to push to: bare ones on disk, and the same over smart HTTP on loopback, with a token and with bad manners."""

from __future__ import annotations

import base64
import os
import subprocess
import threading
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from pathlib import Path

ENVIRONMENT = {
    **{name: value for name, value in os.environ.items() if not name.startswith("GIT_")},
    "GIT_CONFIG_GLOBAL": os.devnull,
    "GIT_CONFIG_SYSTEM": os.devnull,
    "GIT_TERMINAL_PROMPT": "0",
    "GIT_AUTHOR_NAME": "Somebody",
    "GIT_AUTHOR_EMAIL": "somebody@example.test",
    "GIT_COMMITTER_NAME": "Somebody",
    "GIT_COMMITTER_EMAIL": "somebody@example.test",
}


def git(*arguments: str | Path, cwd: Path | None = None) -> str:
    """Runs git away from the person's own settings; its output. Raises where it fails."""
    done = subprocess.run(
        ["git", *map(str, arguments)], cwd=cwd, env=ENVIRONMENT, capture_output=True, text=True, check=False
    )
    assert done.returncode == 0, done.stderr
    return done.stdout.strip()


@dataclass(frozen=True)
class Repository:
    """A bare repository."""

    path: Path

    def git(self, *arguments: str | Path) -> str:
        return git("--git-dir", self.path, *arguments)

    def log(self, branch: str = "main") -> list[str]:
        return self.git("log", "--format=%H", branch).split()

    def file(self, path: str, branch: str = "main") -> bytes:
        blob = f"{branch}:{path}"
        return subprocess.run(
            ["git", "--git-dir", str(self.path), "cat-file", "blob", blob],
            env=ENVIRONMENT,
            capture_output=True,
            check=True,
        ).stdout

    def files(self, branch: str = "main") -> list[str]:
        return self.git("-c", "core.quotePath=false", "ls-tree", "-r", "--name-only", branch).splitlines()

    def hook(self, name: str, script: str) -> None:
        file = self.path / "hooks" / name
        file.parent.mkdir(exist_ok=True)
        file.write_text(f"#!/bin/sh\n{script}\n")
        file.chmod(0o755)

    def commit(self, files: dict[str, str], message: str = "Something else", branch: str = "main") -> str:
        """Somebody else's commit, by a clone of their own."""
        clone = self.path.parent / f"clone-{len(list(self.path.parent.iterdir()))}"
        git("clone", "-q", self.path, clone)
        git("checkout", "-q", "-B", branch, *([f"origin/{branch}"] if self._has(branch) else []), cwd=clone)
        for path, text in files.items():
            (clone / path).parent.mkdir(parents=True, exist_ok=True)
            (clone / path).write_text(text)
        git("add", "-A", cwd=clone)
        git("commit", "-q", "-m", message, cwd=clone)
        git("push", "-q", "origin", f"HEAD:{branch}", cwd=clone)
        return git("rev-parse", "HEAD", cwd=clone)

    def _has(self, branch: str) -> bool:
        return f"refs/heads/{branch}" in self.git("for-each-ref", "--format=%(refname)").split()


def bare(folder: Path) -> Repository:
    git("init", "-q", "--bare", "-b", "main", folder)
    git("--git-dir", folder, "config", "http.receivepack", "true")
    return Repository(folder)


@dataclass
class GitServer:
    """`token` is asked for where it is set. `on_push` is called before a push is stored and may answer with a status instead;
    `after_push` once it is stored, and may answer instead of the real answer; status 0 hangs up without a word."""

    root: Path
    url: str = ""
    token: str = ""
    on_push: Callable[[], int | None] = lambda: None
    after_push: Callable[[], int | None] = lambda: None
    seen: list[tuple[str, str, dict[str, str]]] = field(default_factory=list)

    def address(self, repository: Repository) -> str:
        return f"{self.url}/{repository.path.relative_to(self.root)}"


@contextmanager
def git_server(root: Path, *, token: str = "") -> Iterator[GitServer]:
    """Serves every bare repository below `root`."""
    state = GitServer(root, token=token)

    class Handler(BaseHTTPRequestHandler):
        protocol_version = "HTTP/1.1"

        def log_message(self, format: str, *args: object) -> None:
            pass

        def do_GET(self) -> None:
            self._serve(b"")

        def do_POST(self) -> None:
            body = self.rfile.read(int(self.headers["Content-Length"]))
            push = self.path.endswith("git-receive-pack")
            if push and (status := state.on_push()) is not None:
                self._say(status)
                return
            self._serve(body, instead=state.after_push if push else None)

        def _serve(self, body: bytes, instead: Callable[[], int | None] | None = None) -> None:
            state.seen.append((self.command, self.path, {k.lower(): v for k, v in self.headers.items()}))
            wanted = base64.b64encode(f"git:{state.token}".encode()).decode()
            if state.token and self.headers.get("Authorization") != f"Basic {wanted}":
                self._say(401, {"WWW-Authenticate": 'Basic realm="git"'})
                return
            path, _, query = self.path.partition("?")
            environment = {
                **ENVIRONMENT,
                "GIT_PROJECT_ROOT": str(state.root),
                "GIT_HTTP_EXPORT_ALL": "1",
                "PATH_INFO": path,
                "QUERY_STRING": query,
                "REQUEST_METHOD": self.command,
                "CONTENT_TYPE": self.headers.get("Content-Type", ""),
                "CONTENT_LENGTH": str(len(body)),
                "HTTP_CONTENT_ENCODING": self.headers.get("Content-Encoding", ""),
                "GIT_PROTOCOL": self.headers.get("Git-Protocol", ""),
                "REMOTE_USER": "git",
            }
            out = subprocess.run(
                ["git", "http-backend"], input=body, env=environment, capture_output=True, check=False
            ).stdout
            if instead is not None and (status := instead()) is not None:
                self._say(status)
                return
            head, _, rest = out.partition(b"\r\n\r\n")
            fields = dict(line.decode().split(": ", 1) for line in head.split(b"\r\n") if b": " in line)
            self._say(int(fields.pop("Status", "200").split()[0]), fields, rest)

        def _say(self, status: int, fields: dict[str, str] | None = None, body: bytes = b"") -> None:
            if status == 0:
                self.close_connection = True
                return
            self.send_response(status)
            for name, value in (fields or {}).items():
                self.send_header(name, value)
            self.send_header("Content-Length", str(len(body)))
            self.end_headers()
            self.wfile.write(body)

    server = ThreadingHTTPServer(("127.0.0.1", 0), Handler)
    server.daemon_threads = True
    state.url = f"http://127.0.0.1:{server.server_port}"
    thread = threading.Thread(target=server.serve_forever, kwargs={"poll_interval": 0.02}, daemon=True)
    thread.start()
    try:
        yield state
    finally:
        server.shutdown()
        server.server_close()
        thread.join()
