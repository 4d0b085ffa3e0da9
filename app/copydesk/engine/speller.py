"""The speller as a child process: a dictionary that breaks the library ends it, and nothing else.

Requests: ``{"do": "words", language, words}`` and ``{"do": "suggest", language, word}``; ``{"do": "ping"}`` is answered with
``{"is": "alive"}`` at once. Answers: ``{"is": "spelt", language, wrong, asked}``, ``{"is": "suggested", word, words}``, and
``{"is": "none", language}`` where no dictionary of that language is here.
"""

import queue
import threading
from collections.abc import Callable
from pathlib import Path
from typing import BinaryIO

from copydesk.engine.frames import Message, OutOfStepError, frame, read_frames
from copydesk.spelling.speller import Speller, speller


class _Pipe:
    """What both threads write to."""

    def __init__(self, stream: BinaryIO) -> None:
        self._stream = stream
        self._lock = threading.Lock()

    def say(self, message: Message) -> None:
        with self._lock:
            self._stream.write(frame(message))
            self._stream.flush()


def serve(stdin: BinaryIO, stdout: BinaryIO) -> None:
    """Answer until the pipe closes.

    Raises:
        OutOfStepError: something came that is no request.
    """
    pipe, known = _Pipe(stdout), dict[tuple[str, str], Speller | None]()
    for message in _Inbox(stdin, lambda: pipe.say({"is": "alive"})):
        try:
            language, own = str(message["language"]), str(message.get("own", ""))
            if (language, own) not in known:
                known[language, own] = speller(language, Path(own) if own else None)
            pipe.say(_answer(message, language, known[language, own]))
        except (KeyError, TypeError) as error:
            raise OutOfStepError(f"a request that lacks {error}") from error


def _answer(message: Message, language: str, asked: Speller | None) -> Message:
    if asked is None:
        return {"is": "none", "language": language}
    if message["do"] == "suggest":
        word = str(message["word"])
        return {"is": "suggested", "word": word, "words": list(asked.suggest(word))}
    words = [str(word) for word in message["words"]]
    wrong = [word for word in words if not asked.knows(word)]
    return {"is": "spelt", "language": language, "asked": words, "wrong": wrong}


class _Inbox:
    """Requests in their order, read by a thread of its own, so that a ping is answered during work."""

    def __init__(self, stream: BinaryIO, alive: Callable[[], None]) -> None:
        self._alive = alive
        self._waiting: queue.SimpleQueue[Message | OutOfStepError | None] = queue.SimpleQueue()
        threading.Thread(target=self._fill, args=(stream,), daemon=True).start()

    def __iter__(self) -> "_Inbox":
        return self

    def __next__(self) -> Message:
        message = self._waiting.get()
        if message is None:
            raise StopIteration
        if isinstance(message, OutOfStepError):
            raise message
        return message

    def _fill(self, stream: BinaryIO) -> None:
        try:
            for message in read_frames(stream):
                if message.get("do") == "ping":
                    self._alive()
                else:
                    self._waiting.put(message)
            self._waiting.put(None)
        except OutOfStepError as error:
            self._waiting.put(error)
        except (BrokenPipeError, ValueError):  # whoever asked is gone
            self._waiting.put(None)
