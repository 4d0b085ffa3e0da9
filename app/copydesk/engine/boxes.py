"""The two ends of a server's pipe: requests are read while it works, and answers of its threads never mix."""

import queue
import threading
from collections.abc import Callable
from typing import BinaryIO

from copydesk.engine.frames import Message, OutOfStepError, frame, read_frames


class Outbox:
    """Answers, one at a time, whichever thread sends them."""

    def __init__(self, stream: BinaryIO) -> None:
        self._stream = stream
        self._one_at_a_time = threading.Lock()

    def send(self, message: Message) -> None:
        """Write it through."""
        with self._one_at_a_time:
            self._stream.write(frame(message))
            self._stream.flush()


class Inbox:
    """Requests as they arrive, read by a thread of its own so that newer ones are noticed during work."""

    def __init__(self, stream: BinaryIO, alive: Callable[[], None]) -> None:
        """``alive`` is called for each ``ping``, at once, whatever is worked on."""
        self._alive = alive
        self._queue: queue.SimpleQueue[Message | OutOfStepError | None] = queue.SimpleQueue()
        threading.Thread(target=self._fill, args=(stream,), name="inbox", daemon=True).start()

    def _fill(self, stream: BinaryIO) -> None:
        try:
            for message in read_frames(stream):
                if message.get("do") == "ping":
                    self._alive()
                else:
                    self._queue.put(message)
            self._queue.put(None)
        except OutOfStepError as error:  # for the thread that works
            self._queue.put(error)
        except BrokenPipeError:  # whoever asked is gone
            self._queue.put(None)

    @property
    def waiting(self) -> bool:
        """Whether something has come that was not taken yet."""
        return not self._queue.empty()

    def next(self) -> Message | None:
        """The next of what has come, after waiting for it; None once the pipe is closed.

        Raises:
            OutOfStepError: something came that is no message.
        """
        message = self._queue.get()
        if isinstance(message, OutOfStepError):
            raise message
        return message

    def take(self) -> list[Message] | None:
        """Everything that waits, after waiting for at least one; None once the pipe is closed, whatever came before.

        Raises:
            OutOfStepError: something came that is no message.
        """
        taken: list[Message] = []
        while not taken or self.waiting:
            message = self.next()
            if message is None:
                return None
            taken.append(message)
        return taken
