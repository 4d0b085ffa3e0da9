"""The analysis server: holds one text, follows its edits, and says what the checks find.

Requests: ``{"do": "open", revision, text, format, language, declared, kind}``, ``{"do": "edit", revision, start, removed,
inserted}`` (``removed`` counts code points), ``{"do": "house", …}``, ``{"do": "voices", wanted}`` and ``{"do": "analyse",
number, text, format, language, declared, kind}`` for a text of its own, whatever is held; ``{"do": "ping"}`` is answered with
``{"is": "alive"}`` at once, whatever is worked on. Answers, by stage, as the checks get
done: ``{"is": "findings", revision, language, kind, stage, stages, rows, last}`` in frames of at most ``CHUNK`` rows, ``kind`` being that
of the text once all have spoken; then, while they
are wanted, ``{"is": "voices", revision, voices}``, and ``{"is": "names", revision, rows}``; ``{"is": "analysed", number, …}``;
or ``{"is": "failed", revision or number, error}`` where a check broke, which is a fault of ours and is reported as one.
"""

import traceback
from collections.abc import Callable
from contextlib import suppress
from dataclasses import dataclass
from typing import Any, BinaryIO

from copydesk.checks.analysis import Analyst
from copydesk.checks.claims.ranking.kind_of_text import kind_of_text
from copydesk.checks.claims.speaking.voices import voices
from copydesk.checks.names.judging.ledger import LedgerEntry, ledger
from copydesk.engine.analysed_wire import pack_analysed
from copydesk.engine.analysing import analysed, took_too_long
from copydesk.engine.boxes import Inbox, Outbox
from copydesk.engine.frames import Message, OutOfStepError
from copydesk.engine.house_wire import house_from
from copydesk.engine.requests import wanted_by
from copydesk.engine.wire import pack_finding, pack_voices
from copydesk.files.compiled import keep_compiled
from copydesk.model.draft import TextFormat
from copydesk.model.finding import Finding
from copydesk.text.document import Document
from copydesk.text.kinds_of_text import NEWS

CHUNK = 100
"""Findings in one frame: what the window can take in without missing a key press."""


class Superseded(Exception):  # noqa: N818 (not an error: there is newer work)
    """A newer request waits: what was computed so far is remembered, the rest is not needed."""


@dataclass
class Held:
    """The text that the engine holds, as of one revision."""

    revision: int = -1
    text: str = ""
    format: TextFormat = TextFormat.PLAIN
    language: str = ""
    """As a person chose it."""
    declared: str = ""
    """By the file."""
    kind: str = ""
    """What kind of text it is, as a person chose it."""

    def follow(self, message: Message) -> None:
        """Take over a new text or an edit of the held one.

        Raises:
            OutOfStepError: the edit is of another text.
        """
        self.revision = message["revision"]
        if message["do"] == "open":
            self.text = message["text"]
            self.format = TextFormat(message["format"])
            self.language, self.declared = message["language"], message["declared"]
            self.kind = message["kind"]
        else:
            start, end = message["start"], message["start"] + message["removed"]
            if not 0 <= start <= end <= len(self.text):
                raise OutOfStepError(f"an edit from {start} to {end} of {len(self.text)}")
            self.text = self.text[:start] + message["inserted"] + self.text[end:]


def serve(requests: BinaryIO, answers: BinaryIO) -> None:
    """Follow requests until the pipe closes.

    Raises:
        OutOfStepError: something came that is no request: the text that is held can be trusted no more.
    """
    send = Outbox(answers).send
    inbox, held, analyst = Inbox(requests, lambda: send({"is": "alive"})), Held(), Analyst()
    checked: Document | None = None
    wants_voices = False

    def watch() -> None:
        if inbox.waiting:
            raise Superseded

    while (messages := inbox.take()) is not None:
        for message in messages:
            what = wanted_by(message)
            if what == "voices":
                wants_voices = message["wanted"]
                continue
            if what == "analyse":
                send(_analysed(analyst, message))
                continue
            checked = None
            if what == "house":
                analyst = _under(message)
            else:
                held.follow(message)
        if checked is not None:
            if wants_voices:
                with suppress(Superseded):  # whatever has come asks again
                    _send_voices(send, held.revision, checked)
        elif held.revision >= 0:
            checked = _analyse(analyst, held, send, watch, wants_voices=wants_voices)


def _under(message: Message) -> Analyst:
    """An analyst under the house's rules in the message."""
    try:
        return Analyst(house_from(message))
    except (KeyError, TypeError, ValueError) as error:
        raise OutOfStepError(f"rules of a house that cannot be read: {error!r}") from error


def _analysed(analyst: Analyst, message: Message) -> Message:
    """What is to be said of a text that comes with the request: its paragraphs are remembered from the page."""
    try:
        document = analyst.read(
            message["text"],
            TextFormat(message["format"]),
            message["language"],
            declared=message["declared"],
            kind=message["kind"],
        )
        found = pack_analysed(analysed(analyst, document))
    except Exception:  # noqa: BLE001 (as above: somebody waits for an answer)
        return {
            "is": "failed",
            "number": message["number"],
            "error": traceback.format_exc(limit=-3),
        }
    return {"is": "analysed", "number": message["number"], **found}


def _send_voices(send: Callable[[Message], None], revision: int, document: Document) -> None:
    packed = pack_voices(document.fact(voices))
    send({"is": "voices", "revision": revision, "voices": packed})


def _analyse(
    analyst: Analyst,
    held: Held,
    send: Callable[[Message], None],
    watch: Callable[[], None],
    *,
    wants_voices: bool,
) -> Document | None:
    """Check the held text; the document once all is said, None where newer work waits or a check broke."""
    try:
        document = analyst.read(
            held.text, held.format, held.language, watch, declared=held.declared, kind=held.kind
        )
        for done, stages, findings in analyst.stages(document):
            kind = document.fact(kind_of_text) if done == stages else NEWS
            told = {"language": document.language, "kind": kind}
            _send_stage(send, held.revision, told, (done, stages), findings)
            watch()
        if analyst.unfinished:
            error = took_too_long(analyst.unfinished).said()
            send({"is": "failed", "revision": held.revision, "error": error})
            return None
        if wants_voices:
            _send_voices(send, held.revision, document)
        send(
            {
                "is": "names",
                "revision": held.revision,
                "rows": [_packed(entry) for entry in ledger(document, watch)],
            }
        )
        keep_compiled()
    except Superseded:
        return None
    except Exception:  # noqa: BLE001 (a check of ours broke: the window must hear of it and the engine must live)
        send({"is": "failed", "revision": held.revision, "error": traceback.format_exc(limit=-3)})
        return None
    return document


def _packed(entry: LedgerEntry) -> list[Any]:
    places = [[place.start, place.end] for place in entry.places]
    return [entry.name, entry.forms, places, entry.full]


def _send_stage(
    send: Callable[[Message], None],
    revision: int,
    told: dict[str, str],
    stage: tuple[int, int],
    findings: tuple[Finding, ...],
) -> None:
    for start in range(0, max(1, len(findings)), CHUNK):
        rows = [pack_finding(finding) for finding in findings[start : start + CHUNK]]
        send(
            {
                "is": "findings",
                "revision": revision,
                **told,
                "stage": stage[0],
                "stages": stage[1],
                "rows": rows,
                "last": start + CHUNK >= len(findings),
            }
        )
