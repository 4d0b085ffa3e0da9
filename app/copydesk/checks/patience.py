"""How long the checks may look at one text: a hostile one costs seconds, and what was not looked at is said."""

import ctypes
import threading
import time
from collections.abc import Callable, Generator
from contextlib import contextmanager

SECONDS = 7.0
"""Processor time for all checks of one text; 200,000 words take less."""
_LEAST = 0.1
"""Seconds that a check has when all are used up: most need less."""
_BETWEEN = 0.05
"""Seconds between two looks at the clock."""


class OverrunError(BaseException):
    """A check took longer than it may. No error: what it found until then stands."""


class Patience:
    """The processor time that is left for one text, shared by all its checks."""

    def __init__(
        self, seconds: float = SECONDS, clock: Callable[[], float] = time.process_time
    ) -> None:
        self._left = seconds
        self._clock = clock

    @contextmanager
    def watching(self) -> Generator[None]:
        """The block may use what is left, and a little where nothing is.

        Raises:
            OverrunError: it used it up. The work was broken off between two steps of Python's, so that facts are remembered whole or
                not at all.
        """
        began = self._clock()
        watch = _Watch(began + max(self._left, _LEAST), self._clock)
        watch.start()
        try:
            yield
        finally:
            watch.end()
            self._left -= self._clock() - began


class _Watch(threading.Thread):
    """Looks at the clock beside the thread that made it, and breaks that one's work off when it is time."""

    def __init__(self, until: float, clock: Callable[[], float]) -> None:
        super().__init__(name="patience", daemon=True)
        self._until, self._clock = until, clock
        self._worker = ctypes.c_ulong(threading.get_ident())
        self._over = threading.Event()
        self._guard = threading.Lock()

    def run(self) -> None:
        while not self._over.wait(_BETWEEN):
            with self._guard:
                if not self._over.is_set() and self._clock() >= self._until:
                    self._strike(OverrunError)
                    return

    def end(self) -> None:
        """The work is done: a strike that was not felt yet is taken back."""
        with self._guard:
            self._over.set()
            self._strike(None)

    def _strike(self, error: type[BaseException] | None) -> None:
        raised = None if error is None else ctypes.py_object(error)
        ctypes.pythonapi.PyThreadState_SetAsyncExc(self._worker, raised)
