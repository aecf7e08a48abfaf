"""One window per home folder: a second start hands its words to the first, which comes to the front."""

from __future__ import annotations

import hashlib
import time
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QLockFile, QObject, QTimer, Signal

if TYPE_CHECKING:
    from PySide6.QtNetwork import QLocalServer, QLocalSocket

ANSWER_MS = 2000
LISTEN_MS = 300  # after the first paint


class SingleInstance(QObject):
    """`claim()` first; where it says False another window has been asked to come forward and this process may end."""

    asked = Signal(str)  # what the second start was asked to open; '' for nothing but coming to the front

    def __init__(self, home: Path, parent: QObject | None = None) -> None:
        super().__init__(parent)
        home.mkdir(parents=True, exist_ok=True)
        # sockets have short names on every system, home folders do not
        self._name = "advocate-" + hashlib.sha256(str(home.resolve()).encode()).hexdigest()[:16]
        self._lock = QLockFile(str(home / "window.lock"))
        self._lock.setStaleLockTime(0)  # never by age; a dead owner's lock is taken over all the same
        self._server: QLocalServer | None = None

    def claim(self, words: str = "") -> bool:
        """True: this is the first. False: `words` went to the first."""
        if self._lock.tryLock(0):
            QTimer.singleShot(LISTEN_MS, self, self._listen)  # the lock alone says who is the first
            return True
        self._hand_over(words)
        return False

    def _listen(self) -> None:
        from PySide6.QtNetwork import QLocalServer

        QLocalServer.removeServer(self._name)  # what a killed process left behind
        self._server = QLocalServer(self)
        self._server.setSocketOptions(QLocalServer.SocketOption.UserAccessOption)
        self._server.newConnection.connect(self._called)
        self._server.listen(self._name)

    def _hand_over(self, words: str) -> None:
        from PySide6.QtNetwork import QLocalSocket

        until = time.monotonic() + ANSWER_MS / 1000
        socket = QLocalSocket()
        socket.connectToServer(self._name)
        while not socket.waitForConnected(ANSWER_MS) and time.monotonic() < until:
            time.sleep(0.05)  # the first has only just started and does not listen yet
            socket.connectToServer(self._name)
        if socket.state() is QLocalSocket.LocalSocketState.ConnectedState:
            socket.write(words.encode() + b"\n")
            socket.waitForBytesWritten(ANSWER_MS)
            socket.disconnectFromServer()

    def release(self) -> None:
        if self._server is not None:
            self._server.close()
        self._lock.unlock()

    def _called(self) -> None:
        while self._server is not None and (socket := self._server.nextPendingConnection()) is not None:
            socket.readyRead.connect(self._read)
            if socket.canReadLine():
                self._say(socket)

    def _read(self) -> None:
        from PySide6.QtNetwork import QLocalSocket

        socket = self.sender()
        if isinstance(socket, QLocalSocket) and socket.canReadLine():
            self._say(socket)

    def _say(self, socket: QLocalSocket) -> None:
        line = bytes(socket.readLine().data()).decode("utf-8", "replace").strip()
        socket.readyRead.disconnect(self._read)
        socket.disconnected.connect(socket.deleteLater)
        self.asked.emit(line)
