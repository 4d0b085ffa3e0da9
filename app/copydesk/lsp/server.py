"""The server: it looks at a text a moment after each change, and answers from what it found."""

import asyncio
from collections.abc import Mapping
from dataclasses import dataclass

from lsprotocol import types
from pygls.lsp.server import LanguageServer

from copydesk import __version__
from copydesk.checks.analysis import Analyst
from copydesk.lsp.answers import FIX_ALL, KEEP, actions, diagnostic, hover
from copydesk.lsp.places import Places
from copydesk.model.draft import TextFormat
from copydesk.model.finding import Finding
from copydesk.model.house import House

_PAUSE = 0.15
"""Seconds without a key press after which a text is looked at."""


@dataclass(frozen=True, slots=True)
class Seen:
    """A text as it was looked at last."""

    text: str
    findings: tuple[Finding, ...]
    places: Places


class Server(LanguageServer):
    """Holds what was found in each open text."""

    def __init__(self, house: House, words: Mapping[str, str] | None) -> None:
        super().__init__("copydesk", __version__)
        self.words = words
        self.seen: dict[str, Seen] = {}
        self.kept: set[tuple[str, str]] = set()
        """Kind and words of what was kept since the server began; nothing of it is recorded."""
        self._house = house
        self._analysts: dict[str, Analyst] = {}
        self._one_at_a_time = asyncio.Lock()

    async def look(self, uri: str, pause: float = _PAUSE) -> None:
        """Look at the text and publish what is found, unless it changes or closes meanwhile."""
        document = self.workspace.get_text_document(uri)
        version = document.version
        await asyncio.sleep(pause)
        async with self._one_at_a_time:
            if uri not in self.workspace.text_documents:
                return
            document = self.workspace.get_text_document(uri)
            if document.version != version:
                return
            text, is_markdown = document.source, document.language_id == "markdown"
            found = await asyncio.to_thread(self._found, uri, text, is_markdown)
        if uri not in self.workspace.text_documents:
            return
        encoding = self.workspace.position_encoding or types.PositionEncodingKind.Utf16
        self.seen[uri] = Seen(text, found, Places(text, encoding))
        self.publish(uri, version)

    def publish(self, uri: str, version: int | None = None) -> None:
        """Send what was found and is not kept."""
        seen = self.seen[uri]
        told = [diagnostic(each, seen.places, self.words) for each in self.open_findings(uri)]
        self.text_document_publish_diagnostics(types.PublishDiagnosticsParams(uri, told, version))

    def open_findings(self, uri: str) -> tuple[Finding, ...]:
        """What was found in the text and is not kept."""
        seen = self.seen.get(uri)
        every = seen.findings if seen else ()
        return tuple(each for each in every if (each.kind.value, each.text) not in self.kept)

    def forget(self, uri: str) -> None:
        """The text was closed."""
        self.seen.pop(uri, None)
        self._analysts.pop(uri, None)
        self.text_document_publish_diagnostics(types.PublishDiagnosticsParams(uri, []))

    def _found(self, uri: str, text: str, is_markdown: bool) -> tuple[Finding, ...]:  # noqa: FBT001
        analyst = self._analysts.setdefault(uri, Analyst(self._house))
        format = TextFormat.MARKDOWN if is_markdown else TextFormat.PLAIN  # noqa: A001
        found = analyst.findings(analyst.read(text, format))
        return tuple(each for each in found if not each.hint)


def serve(house: House, words: Mapping[str, str] | None) -> None:
    """Serve on standard input and output until the client ends it."""
    make_server(house, words).start_io()


def make_server(house: House, words: Mapping[str, str] | None) -> Server:
    """A server that knows what to answer."""
    server = Server(house, words)

    @server.feature(types.TEXT_DOCUMENT_DID_OPEN)
    async def opened(params: types.DidOpenTextDocumentParams) -> None:
        await server.look(params.text_document.uri, pause=0)

    @server.feature(types.TEXT_DOCUMENT_DID_CHANGE)
    async def changed(params: types.DidChangeTextDocumentParams) -> None:
        await server.look(params.text_document.uri)

    @server.feature(types.TEXT_DOCUMENT_DID_CLOSE)
    def closed(params: types.DidCloseTextDocumentParams) -> None:
        server.forget(params.text_document.uri)

    @server.feature(types.TEXT_DOCUMENT_HOVER)
    def hovered(params: types.HoverParams) -> types.Hover | None:
        uri = params.text_document.uri
        seen = server.seen.get(uri)
        if seen is None:
            return None
        at = seen.places.offset(params.position)
        for finding in server.open_findings(uri):
            if finding.span.start <= at <= finding.span.end:
                return hover(finding, seen.places, server.words)
        return None

    kinds = types.CodeActionOptions([types.CodeActionKind.QuickFix, FIX_ALL])

    @server.feature(types.TEXT_DOCUMENT_CODE_ACTION, kinds)
    def acted(params: types.CodeActionParams) -> list[types.CodeAction | types.Command]:
        uri = params.text_document.uri
        seen = server.seen.get(uri)
        if seen is None or seen.text != server.workspace.get_text_document(uri).source:
            return []  # the edits would not fit what has been typed since
        start, end = (seen.places.offset(at) for at in (params.range.start, params.range.end))
        every = server.open_findings(uri)
        near = [each for each in every if each.span.start <= end and start <= each.span.end]
        return actions(uri, seen.text, near, every, seen.places, server.words)

    @server.command(KEEP)
    def keep(kind: str, words: str) -> None:
        server.kept.add((kind, words))
        for each in server.seen:
            server.publish(each)

    return server
