"""Engines for windows under test: forked from one process that has loaded everything, where each would load it anew.

An engine that ``engine_command`` starts spends a second on imports and patterns before it answers; most tests are not about that.
Whoever asks here starts a small program instead: it hands its streams, its folder and its environment to the nursery, which forks
an engine upon them, and lives as long as that does. Killed, it takes the engine with it. What serves is the same code.
"""

import os
import selectors
import signal
import socket
import subprocess
import sys
import tempfile
import time
from contextlib import suppress
from pathlib import Path
from typing import Self

_READY = b"ready"
_STATUS_OF_THE_KILLED = 1
_GUEST = """
import _socket, os, sys
nursery = _socket.socket(_socket.AF_UNIX, _socket.SOCK_STREAM)
nursery.connect(sys.argv[1])
streams = b"".join(number.to_bytes(4, sys.byteorder) for number in (0, 1, 2))
nursery.sendmsg([b"."], [(_socket.SOL_SOCKET, _socket.SCM_RIGHTS, streams)])
for number in (0, 1, 2):
    os.close(number)
told = [os.fsencode(sys.argv[2]), os.getcwdb(), *(name + b"=" + value for name, value in os.environb.items())]
nursery.sendall(bytes([0]).join(told) + bytes([0, 0]))
status = nursery.recv(1)
os._exit(status[0] if status else 1)
"""


class Nursery:
    """The process and its socket; ``engine_command`` is what stands for the function of that name."""

    def __init__(self) -> None:
        self._folder = tempfile.TemporaryDirectory(prefix="nursery")
        self._address = str(Path(self._folder.name) / "door")
        self._process = subprocess.Popen(
            [sys.executable, "-P", __file__, self._address],
            stdin=subprocess.PIPE,
            stdout=subprocess.PIPE,
        )
        assert self._process.stdout is not None
        assert self._process.stdout.readline().strip() == _READY

    def engine_command(self, mode: str) -> list[str]:
        """The program and arguments of an engine that was born ready."""
        return [sys.executable, "-I", "-S", "-c", _GUEST, self._address, mode]

    def __enter__(self) -> Self:
        return self

    def __exit__(self, *_: object) -> None:
        self._process.kill()
        self._process.communicate()
        self._folder.cleanup()


def _grow_up() -> None:
    """Load all that engines need, once: modules, patterns, tables, the readers of files."""
    import pkgutil
    import threading
    from importlib import import_module

    from copydesk.checks.analysis import Analyst
    from copydesk.checks.claims.speaking.voices import voices
    from copydesk.checks.names.judging.ledger import ledger
    from copydesk.intake import readers
    from copydesk.spelling.speller import speller

    import_module("copydesk.engine.reader")
    import_module("copydesk.engine.server")
    for language in ("de", "en"):
        speller(language)
    for module in pkgutil.iter_modules(readers.__path__, f"{readers.__name__}."):
        import_module(module.name)
    analyst = Analyst()
    for text in (
        "„Der Rat tagt“, sagte Ada Petersen.< /p>\n\nPetersen zählt 38 Prozent.\n",
        "“The council sits,” said Ada Palmer.< /p>\n\nThe rate rose by 38 per cent.\n",
    ):
        document = analyst.read(text)
        analyst.findings(document)
        document.fact(voices)
        ledger(document)
    while threading.active_count() > 1:  # only the thread that forks is there afterwards
        time.sleep(0.01)


class _Engines:
    """Those that live: whom to tell how one ended, and whom to end when nobody wants it any more."""

    def __init__(self) -> None:
        self._guests: dict[int, socket.socket] = {}
        self._watch = selectors.DefaultSelector()

    def serve(self, door: socket.socket) -> None:
        """Fork an engine for each guest, until whoever started the nursery is gone."""
        ended, end = os.pipe()
        os.set_blocking(end, False)
        signal.set_wakeup_fd(end)
        signal.signal(signal.SIGCHLD, lambda *_: None)
        for what in (door, ended, 0):
            self._watch.register(what, selectors.EVENT_READ)
        while True:
            for key, _ in self._watch.select():
                if key.fileobj is door:
                    self._receive(door)
                elif key.fileobj == ended:
                    os.read(ended, 1000)
                    self._bury()
                elif key.fileobj == 0:
                    return
                else:
                    os.kill(key.data, signal.SIGKILL)  # its guest was killed
                    self._watch.unregister(key.fileobj)

    def _receive(self, door: socket.socket) -> None:
        guest, _ = door.accept()
        try:
            _, streams, _, _ = socket.recv_fds(guest, 1, 3)
            told = b""
            while not told.endswith(b"\0\0"):
                more = guest.recv(65536)
                if not more:
                    raise ConnectionResetError
                told += more
        except OSError:
            guest.close()
            return
        engine = os.fork()
        if not engine:
            door.close()
            _be_an_engine(streams, told[:-2].split(b"\0"))
        for stream in streams:
            os.close(stream)
        self._guests[engine] = guest
        self._watch.register(guest, selectors.EVENT_READ, engine)

    def _bury(self) -> None:
        while True:
            try:
                engine, status = os.waitpid(-1, os.WNOHANG)
            except ChildProcessError:
                return
            if not engine:
                return
            code = os.waitstatus_to_exitcode(status)
            with self._guests.pop(engine) as guest:
                with suppress(KeyError):
                    self._watch.unregister(guest)
                with suppress(OSError):
                    guest.send(bytes([code if code >= 0 else _STATUS_OF_THE_KILLED]))


def _be_an_engine(streams: list[int], told: list[bytes]) -> None:
    """Serve upon these streams and end."""
    import io

    from copydesk.engine.__main__ import main

    signal.set_wakeup_fd(-1)
    signal.signal(signal.SIGCHLD, signal.SIG_DFL)
    for number, stream in enumerate(streams):
        os.dup2(stream, number)
        os.close(stream)
    mode, folder, *environment = told
    os.chdir(folder)
    os.environb.clear()
    for pair in environment:
        name, _, value = pair.partition(b"=")
        os.environb[name] = value
    sys.stdin = io.TextIOWrapper(open(0, "rb", closefd=False))  # noqa: SIM115
    sys.stdout = io.TextIOWrapper(open(1, "wb", closefd=False))  # noqa: SIM115
    status = 1
    try:
        status = main(mode.decode())
    except BaseException:  # noqa: BLE001 (as an interpreter ends)
        import traceback

        traceback.print_exc()
    finally:
        os._exit(status)


if __name__ == "__main__":
    with socket.socket(socket.AF_UNIX) as open_door:
        open_door.bind(sys.argv[1])
        open_door.listen()
        _grow_up()
        os.write(1, _READY + b"\n")
        _Engines().serve(open_door)
