"""The speller as a child process: a dictionary that breaks the library ends it, and nothing else.

Requests: ``{"do": "words", language, words}`` and ``{"do": "suggest", language, word}``; ``{"do": "ping"}`` is answered with
``{"is": "alive"}`` at once. Answers: ``{"is": "spelt", language, wrong, asked}``, ``{"is": "suggested", word, words}``, and
``{"is": "none", language}`` where no dictionary of that language is here.
"""

from pathlib import Path
from typing import BinaryIO

from copydesk.engine.boxes import Inbox, Outbox
from copydesk.engine.frames import Message, OutOfStepError
from copydesk.spelling.speller import Speller, speller


def serve(stdin: BinaryIO, stdout: BinaryIO) -> None:
    """Answer until the pipe closes.

    Raises:
        OutOfStepError: something came that is no request.
    """
    send, known = Outbox(stdout).send, dict[tuple[str, str], Speller | None]()
    inbox = Inbox(stdin, lambda: send({"is": "alive"}))
    while (message := inbox.next()) is not None:
        try:
            language, own = str(message["language"]), str(message.get("own", ""))
            if (language, own) not in known:
                known[language, own] = speller(language, Path(own) if own else None)
            send(_answer(message, language, known[language, own]))
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
