"""One window a user and database: a second start hands its files over and ends."""

import json
from collections.abc import Sequence
from hashlib import sha256
from pathlib import Path

from PySide6.QtCore import QObject, Signal
from PySide6.QtNetwork import QLocalServer, QLocalSocket

_PATIENCE = 1000
"""Milliseconds that a first window has for taking files over."""


class SingleInstance(QObject):
    """Listens on a local socket of the user's own; nothing is reachable from outside."""

    handed_over = Signal(list)
    """Paths that a second start was given; none means "come to the front"."""

    def __init__(self, database: Path, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._name = f"copydesk-{sha256(str(database).encode()).hexdigest()[:24]}"
        self._server = QLocalServer(self)
        self._server.setSocketOptions(QLocalServer.SocketOption.UserAccessOption)
        self._server.newConnection.connect(self._accept)

    def hand_over(self, paths: Sequence[Path]) -> bool:
        """Give the paths to a window that is already there; False where there is none."""
        socket = QLocalSocket()
        socket.connectToServer(self._name)
        if not socket.waitForConnected(_PATIENCE):
            return False
        socket.write(json.dumps([str(path.absolute()) for path in paths]).encode("utf-8") + b"\n")
        socket.waitForBytesWritten(_PATIENCE)
        taken = socket.waitForReadyRead(_PATIENCE)
        socket.disconnectFromServer()
        return taken

    def listen(self) -> bool:
        """Be the window that others hand over to. What a crashed one left behind is cleared away."""
        if self._server.listen(self._name):
            return True
        QLocalServer.removeServer(self._name)
        return self._server.listen(self._name)

    def close(self) -> None:
        """Let another window take the place."""
        self._server.close()

    def _accept(self) -> None:
        while (socket := self._server.nextPendingConnection()) is not None:
            socket.readyRead.connect(lambda socket=socket: self._read(socket))
            socket.disconnected.connect(socket.deleteLater)

    def _read(self, socket: QLocalSocket) -> None:
        if not socket.canReadLine():
            return
        try:
            names = json.loads(bytes(socket.readLine().data()).decode("utf-8"))
        except ValueError:
            socket.disconnectFromServer()  # not a Copydesk at the other end
            return
        socket.write(b"ok\n")
        socket.flush()
        self.handed_over.emit([Path(str(name)) for name in names if isinstance(name, str)])
