"""The server in a process of its own, asked by a client as an editor asks."""

import asyncio
import sys

import pytest
from lsprotocol import types
from pygls.lsp.client import LanguageClient

URI = "file:///hafen.txt"
TEXT = "Der Hafen 😀 kostet viel.< /p>\n\nAm&nbsp;Kai wird gebaut.\n"


class Editor(LanguageClient):
    """What a person sees of an open text."""

    def __init__(self) -> None:
        super().__init__("editor", "1")
        self.marks: list[types.Diagnostic] = []
        self.told = asyncio.Event()

        @self.feature(types.TEXT_DOCUMENT_PUBLISH_DIAGNOSTICS)  # type: ignore[untyped-decorator]
        def published(params: types.PublishDiagnosticsParams) -> None:
            self.marks = list(params.diagnostics)
            self.told.set()

    async def heard(self) -> list[str]:
        """The kinds that are marked, once the server has spoken again."""
        await asyncio.wait_for(self.told.wait(), 60)
        self.told.clear()
        return [str(mark.code) for mark in self.marks]

    def change(
        self, version: int, start: tuple[int, int], end: tuple[int, int], words: str
    ) -> None:
        """Type over a stretch."""
        stretch = types.Range(types.Position(*start), types.Position(*end))
        self.text_document_did_change(
            types.DidChangeTextDocumentParams(
                types.VersionedTextDocumentIdentifier(version, URI),
                [types.TextDocumentContentChangePartial(stretch, words)],
            )
        )

    async def actions(self, line: int, column: int) -> list[types.CodeAction | types.Command]:
        """What is offered there."""
        at = types.Range(types.Position(line, column), types.Position(line, column))
        answer = await self.text_document_code_action_async(
            types.CodeActionParams(
                types.TextDocumentIdentifier(URI), at, types.CodeActionContext(diagnostics=[])
            )
        )
        return list(answer or ())


def edits(action):
    return [
        (e.range.start.line, e.range.start.character, e.range.end.character, e.new_text)
        for e in action.edit.changes[URI]
    ]


async def a_session():
    editor = Editor()
    await editor.start_io(sys.executable, "-m", "copydesk", "lsp", "--stdio")
    try:
        await editor.initialize_async(types.InitializeParams(types.ClientCapabilities()))
        editor.initialized(types.InitializedParams())
        editor.text_document_did_open(
            types.DidOpenTextDocumentParams(types.TextDocumentItem(URI, "plaintext", 1, TEXT))
        )
        assert await editor.heard() == ["tag", "entity"]
        tag = editor.marks[0]
        assert (tag.range.start.line, tag.range.start.character, tag.range.end.character) == (
            0,
            25,
            30,
        )
        assert (tag.source, tag.severity) == ("copydesk", types.DiagnosticSeverity.Error)

        offered = await editor.actions(0, 27)
        assert [action.title for action in offered] == [
            "Delete “< /p>”", "Keep “< /p>” until the editor is closed", "Make every repair that is safe in bulk",
        ]  # fmt: skip
        assert edits(offered[0]) == [(0, 25, 30, "")]
        assert edits(offered[2]) == [(0, 25, 30, ""), (2, 2, 8, " ")]
        told = await editor.text_document_hover_async(
            types.HoverParams(types.TextDocumentIdentifier(URI), types.Position(0, 26))
        )
        assert told.contents.value.splitlines()[0] == "Leftover tag"

        editor.change(2, (0, 25), (0, 30), "")
        assert await editor.heard() == ["entity"]
        editor.change(3, (0, 0), (0, 0), "< /p>")
        assert await editor.heard() == ["tag", "entity"]
        keep = (await editor.actions(0, 1))[1]
        await editor.workspace_execute_command_async(
            types.ExecuteCommandParams(keep.command, keep.arguments)
        )
        assert await editor.heard() == ["entity"]

        editor.text_document_did_close(
            types.DidCloseTextDocumentParams(types.TextDocumentIdentifier(URI))
        )
        assert await editor.heard() == []
    finally:
        await editor.shutdown_async(None)
        editor.exit(None)
        await editor.stop()


@pytest.mark.timeout(120)
def test_an_editor_marks_repairs_and_keeps():
    asyncio.run(a_session())
