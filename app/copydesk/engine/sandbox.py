"""Reading what nobody vouches for: in a child process with limits, which can be lost and stopped."""

import subprocess
import sys
from pathlib import Path
from threading import Lock

from copydesk.engine.command import engine_command
from copydesk.engine.frames import FrameBuffer, Message, frame
from copydesk.engine.limits import SECONDS
from copydesk.engine.reader import read_request, rich_request, table_request, too_large
from copydesk.engine.reading_wire import unpack_reading
from copydesk.engine.wire import unpack_phrase
from copydesk.intake.read import ReadOptions, read_bytes
from copydesk.intake.table import Rows
from copydesk.model.draft import Reading
from copydesk.model.phrase import CopydeskError


class Child:
    """A process that reads one thing while the thread that asked waits; any other thread may stop it.

    Every way to ask raises ``CopydeskError`` where the file cannot be read, or where its parser crashed, ran over a
    limit or was stopped.
    """

    def __init__(self) -> None:
        self._guard = Lock()
        self._process: subprocess.Popen[bytes] | None = None
        self._stopped = False

    def read_draft(
        self, path: Path, options: ReadOptions | None = None, data: bytes | None = None
    ) -> Reading:
        """What intake makes of the file; ``data`` is its content where that was kept, and ``path`` then only names it."""
        content = read_bytes(path) if data is None else data
        reply = self._ask(read_request(path.name, content, options or ReadOptions()))
        return unpack_reading(reply["reading"], content)

    def read_rich(self, html: str) -> Reading:
        """What intake makes of rich text from the clipboard."""
        reply = self._ask(rich_request(html))
        return unpack_reading(reply["reading"], html.encode("utf-8", "surrogatepass"))

    def read_table(self, path: Path) -> Rows:
        """The rows of a table."""
        reply = self._ask(table_request(path.name, read_bytes(path)))
        return tuple(tuple(row) for row in reply["rows"])

    def stop(self) -> None:
        """Have it read no more; whoever waits for it is set free at once."""
        with self._guard:
            self._stopped = True
            if self._process is not None:
                self._process.kill()

    def _ask(self, request: Message) -> Message:
        reply = _reply_in(self._run(frame(request)))
        if reply is None:
            raise CopydeskError(too_large(request))
        if "error" in reply:
            raise CopydeskError(unpack_phrase(reply["error"]))
        return reply

    def _run(self, request: bytes) -> bytes:
        """What the process says to the request; nothing where it was stopped or took too long."""
        with self._guard:
            if self._stopped:
                return b""
            self._process = subprocess.Popen(
                engine_command("read"),
                stdin=subprocess.PIPE,
                stdout=subprocess.PIPE,
                creationflags=_flags(),
            )
        with self._process as process:
            try:
                return process.communicate(request, timeout=SECONDS)[0]
            except subprocess.TimeoutExpired:
                return b""
            finally:
                process.kill()


def read_in_child(path: Path, options: ReadOptions | None = None) -> Reading:
    """What intake makes of the file, parsed in a process that can be lost.

    Raises:
        CopydeskError: the file cannot be read, or its parser crashed or ran over a limit.
    """
    return Child().read_draft(path, options)


def table_in_child(path: Path) -> Rows:
    """The rows of a table, parsed in a process that can be lost.

    Raises:
        CopydeskError: the file cannot be read, or its parser crashed or ran over a limit.
    """
    return Child().read_table(path)


def _flags() -> int:
    """On Windows, the child of a window opens no console of its own."""
    if sys.platform == "win32":
        return subprocess.CREATE_NO_WINDOW
    return 0


def _reply_in(output: bytes) -> Message | None:
    """The one message that a child has to say; None where it was lost before, or says something else."""
    try:
        return next(FrameBuffer().feed(output), None)
    except ValueError:
        return None
