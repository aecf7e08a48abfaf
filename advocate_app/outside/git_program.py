"""Git over the pipes of a program: the person's own `ssh`, or `git` for a folder of this machine, so that its hooks run."""

from __future__ import annotations

import functools
import os
import shlex
import subprocess
import tempfile
import threading
from collections.abc import Callable, Iterator
from contextlib import ExitStack, contextmanager, suppress
from typing import IO

from dulwich.client import SubprocessWrapper, TraditionalGitClient
from dulwich.protocol import Protocol

from advocate_app.channels.contract import Refused
from advocate_app.channels.git_address import GitAddress
from advocate_app.outside.file_lock import Deadline

CONNECT_SECONDS = 10
# set where Advocate is started from inside a hook: they would lead the other git astray
_STRAY = ("GIT_DIR", "GIT_WORK_TREE", "GIT_INDEX_FILE", "GIT_OBJECT_DIRECTORY", "GIT_QUARANTINE_PATH", "GIT_NAMESPACE")


class ProgramLine(TraditionalGitClient):
    """`argv` makes the command line of a service (`upload-pack`, `receive-pack`) and a path."""

    def __init__(self, argv: Callable[[str, str], list[str]], deadline: Deadline) -> None:
        super().__init__(quiet=True)
        self._argv, self._deadline, self._open = argv, deadline, ExitStack()
        self._last: tuple[subprocess.Popen[bytes], IO[bytes]] | None = None

    def _connect(
        self, cmd: bytes, path: str | bytes, protocol_version: int | None = None
    ) -> tuple[Protocol, Callable[[], bool], IO[bytes] | None]:
        environment = {name: value for name, value in os.environ.items() if name not in _STRAY}
        environment |= {"LC_ALL": "C", "GIT_TERMINAL_PROMPT": "0", "SSH_ASKPASS_REQUIRE": "never"}
        left = self._deadline.left()
        # a file, because a pipe that nobody empties would stop the program
        complaints = self._open.enter_context(_sheet())
        command = self._argv(cmd.decode(), path.decode() if isinstance(path, bytes) else path)
        try:
            process = subprocess.Popen(
                command,
                bufsize=0,
                stdin=subprocess.PIPE,
                stdout=subprocess.PIPE,
                stderr=complaints,
                env=environment,
                creationflags=getattr(subprocess, "CREATE_NO_WINDOW", 0),
            )
        except (FileNotFoundError, PermissionError) as e:
            raise Refused(f"the program {command[0]} can't be started on this computer", account=True) from e
        self._last = process, complaints
        timer = threading.Timer(left, process.kill)
        timer.daemon = True
        timer.start()
        pipes = SubprocessWrapper(process)
        protocol = Protocol(pipes.read, functools.partial(_write, process), functools.partial(pipes.close, 10))
        self._open.callback(_end, process, protocol, timer)
        return protocol, pipes.can_read, None

    def said(self) -> str:
        """What the last program wrote to its error output, once it has ended."""
        if self._last is None:
            return ""
        process, complaints = self._last
        try:
            process.wait(1)
        except subprocess.TimeoutExpired:
            process.kill()
        complaints.seek(0)
        return complaints.read(4000).decode("utf-8", "replace")

    def end(self) -> None:
        self._last = None
        self._open.close()


def ssh(address: GitAddress, service: str, path: str) -> list[str]:
    """Keys come from the person's agent and files; nothing is asked on a terminal that nobody sees."""
    program = shlex.split(os.environ.get("GIT_SSH_COMMAND", "")) or ["ssh"]
    options = ["-x", "-o", "BatchMode=yes", "-o", f"ConnectTimeout={CONNECT_SECONDS}"]
    port = ["-p", str(address.port)] if address.port else []
    host = f"{address.user}@{address.host}" if address.user else address.host
    return [
        *program,
        *options,
        *port,
        host,
        f"git-{service} {shlex.quote(path.removeprefix('/') if path[:2] == '/~' else path)}",
    ]


def git(program: str, service: str, path: str) -> list[str]:
    return [program, service, path]


@contextmanager
def _sheet() -> Iterator[IO[bytes]]:
    with tempfile.TemporaryFile() as file:
        yield file


def _write(process: subprocess.Popen[bytes], data: bytes) -> int:
    """All of it: one write to a pipe may take less."""
    assert process.stdin is not None
    rest = memoryview(data)
    while rest:
        rest = rest[process.stdin.write(rest) :]
    return len(data)


def _end(process: subprocess.Popen[bytes], protocol: Protocol, timer: threading.Timer) -> None:
    timer.cancel()
    if process.poll() is None:
        process.kill()
    with suppress(OSError, ValueError):
        protocol.close()
    process.wait()
