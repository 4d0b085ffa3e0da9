"""How long the checks may look at one text: a hostile one costs seconds, and what was not looked at is said."""

import ctypes
import threading
import time
from collections.abc import Callable, Generator
from contextlib import contextmanager
from typing import Self

SECONDS = 7.0
"""Processor time that all checks of one text have, however short it is."""
_A_WORD = 60e-6
"""Seconds a word of a long text: what German prose takes with everything looked at."""
_LEAST = 0.1
"""Seconds that a check has when all are used up: most need less."""
_BETWEEN = 0.05
"""Seconds between two looks at the clock."""


def patience_for(words: int) -> float:
    """Seconds of processor time for all checks of a text of so many words, blanks between them: many may take longer."""
    return max(SECONDS, _A_WORD * words)


class OverrunError(BaseException):
    """A check took longer than it may. No error: what it found until then stands."""


class Patience:
    """The processor time that is left for one text, shared by all its checks: ``with Patience() as patience``."""

    def __init__(
        self, seconds: float = SECONDS, clock: Callable[[], float] = time.process_time
    ) -> None:
        self._left = seconds
        self._clock = clock
        self._watch = _Watch(clock)

    def __enter__(self) -> Self:
        self._watch.start()
        return self

    def __exit__(self, *_: object) -> None:
        self._watch.leave()

    @contextmanager
    def watching(self) -> Generator[None]:
        """The block may use what is left, and a little where nothing is.

        Raises:
            OverrunError: it used it up. The work was broken off between two steps of Python's, so that facts are remembered whole or
                not at all.
        """
        began = self._clock()
        self._watch.look_until(began + max(self._left, _LEAST))
        try:
            yield
        finally:
            self._watch.look_away()
            self._left -= self._clock() - began


class _Watch(threading.Thread):
    """Looks at the clock beside the thread that made it, and breaks that one's work off when it is time."""

    def __init__(self, clock: Callable[[], float]) -> None:
        super().__init__(name="patience", daemon=True)
        self._clock = clock
        self._worker = ctypes.c_ulong(threading.get_ident())
        self._gone = threading.Event()
        self._guard = threading.Lock()
        self._until: float | None = None
        self._struck = False

    def run(self) -> None:
        while not self._gone.wait(_BETWEEN):
            with self._guard:
                if self._until is not None and self._clock() >= self._until:
                    self._until, self._struck = None, True
                    self._strike(OverrunError)

    def look_until(self, until: float) -> None:
        """From now on the worker has time until then."""
        with self._guard:
            self._until = until

    def look_away(self) -> None:
        """The work is done: a strike that was not felt yet is taken back.

        Only then: CPython 3.11 looks for an exception at every call and every loop, once it was told that there is none.
        """
        with self._guard:
            self._until = None
            if self._struck:
                self._struck = False
                self._strike(None)

    def leave(self) -> None:
        """End the thread."""
        self._gone.set()

    def _strike(self, error: type[BaseException] | None) -> None:
        raised = None if error is None else ctypes.py_object(error)
        ctypes.pythonapi.PyThreadState_SetAsyncExc(self._worker, raised)
