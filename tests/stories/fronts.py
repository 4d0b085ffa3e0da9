"""One day of a draft by command line and by window, and all that is left of it: to be laid side by side."""

import json
import re
import sqlite3
from contextlib import closing, redirect_stderr, redirect_stdout
from dataclasses import dataclass
from hashlib import sha256
from io import StringIO
from pathlib import Path
from zipfile import ZipFile

from copydesk.archive.archive import Archive
from copydesk.cli.main import main
from copydesk.engine.wire import finding_for_readers
from copydesk.export.writer import format_names
from copydesk.model.claim import ClaimStatus
from copydesk_ui.dialogs.sheet import Question

_VOLATILE = re.compile(r"guid|seal|at|\w+_at")
_NONCED = {("approval_records", "dossier"), ("approval_records", "sha256"), ("approved_sources", "sha256"),
           ("approved_sources", "content")}  # fmt: skip
"""Sources are frozen under a hash with a nonce of its own."""
_TIMES = re.compile(
    rb"\d{4}-\d\d-\d\d(?:[T ]\d\d:\d\d(?::\d\d(?:\.\d+)?)?(?:Z|[+-]\d\d:?\d\d)?)?|\b\d\d:\d\d\b"
    rb"|[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}|\b[0-9a-f]{64}\b"
    rb"|\b\d{1,2}\. \w+ \d{4}|\b\d{1,2} \w+ \d{4}"
)
"""Times, ids and hashes over them, which no two runs share."""


@dataclass(frozen=True)
class Left:
    """What a day leaves."""

    findings: tuple[object, ...]
    """Of the text as it came in, hints included, as they are printed."""
    language: str
    records: dict[str, list[tuple[object, ...]]]
    exports: dict[str, bytes]


def words_of(text: str) -> str:
    """A sentence of the text that stands there once, to be made a claim."""
    lines = [line.strip() for line in text.split("\n") if len(line.split()) > 4]
    for line in lines:
        sentence = re.split(r"(?<=[.!?“”\"])\s", line)[0]
        if text.count(sentence) == 1:
            return sentence
    raise AssertionError("no sentence stands there once")


def edited(text: str) -> str:
    """The text with a sentence before its end."""
    return text.rstrip("\n") + "\n\nDas kam spät hinzu.\n"


def by_command_line(folder: Path, file: Path, sheet: Path) -> Left:
    """Everything by commands."""
    folder.mkdir()
    database = folder / "desk.db"

    def run(*words: object) -> str:
        out, err = StringIO(), StringIO()
        with redirect_stdout(out), redirect_stderr(err):
            status = main([str(word) for word in words])
        assert status in (0, 1), err.getvalue()
        return out.getvalue()

    def on(command: str, *words: object) -> str:
        return run(command, *words, "--database", database)

    (checked,) = json.loads(run("check", file, "--format", "json", "--hints"))
    on("add", file, "--by", "Kim")
    text = on("show", 1)
    on("claim", 1, words_of(text), "--by", "Kim")
    on("mark", 1, "verified", "--by", "Kim")
    on("sheet", 1, sheet, "--by", "Kim")
    later = folder / "später.md"
    later.write_text(edited(text), encoding="utf-8")
    on("save", 1, later, "--by", "Kim", "--base", 0)
    on("approve", 1, "--by", "Eva", "--reason", "eilt")
    for fmt in format_names():
        on("export", 1, "--format", fmt, "-o", folder / f"out.{fmt}")
    findings = tuple(
        {name: value for name, value in row.items() if name not in {"line", "column"}}
        for row in checked["findings"]
    )
    return _left(folder, findings, checked["language"])


def by_window(desk, file: Path, sheet: Path) -> Left:
    """Everything with the window, on a desk of its own."""
    desk.open(file)
    session, application = desk.session, desk.application
    findings = tuple(finding_for_readers(finding) for finding in session.review.findings)
    language, text = session.language, session.text
    words = words_of(text)
    cursor = desk.editor.textCursor()
    start = text.index(words)
    cursor.setPosition(_utf16(text[:start]))
    cursor.setPosition(_utf16(text[: start + len(words)]), cursor.MoveMode.KeepAnchor)
    desk.editor.setTextCursor(cursor)
    desk.act("claim_make")
    desk.until(lambda: session.ledger.claims)
    application.checking.mark(ClaimStatus.VERIFIED)
    desk.dialog(Question).confirm.click()  # no source stands behind it yet
    desk.until(lambda: session.ledger.claims[0].status is ClaimStatus.VERIFIED)
    application.receiving.take(sheet)
    desk.until(lambda: session.draft.sources)
    desk.settled()
    _type_to(desk, edited(text))
    desk.checked()
    desk.act("save")
    desk.until(lambda: session.draft.version.number == 1)
    desk.approve("Eva", "eilt")
    assert session.draft.approved == 1
    approved = desk.ask(lambda archive: archive.approvals.approved(1))
    for fmt in format_names():
        application.signing.write(approved, desk.folder / f"out.{fmt}", fmt)
    desk.settled()
    return _left(desk.folder, findings, language)


def _type_to(desk, text: str) -> None:
    """Put the text on the page by typing at its end."""
    cursor = desk.editor.textCursor()
    cursor.movePosition(cursor.MoveOperation.End)
    before = desk.session.text
    for _ in range(len(before) - len(before.rstrip("\n"))):
        cursor.deletePreviousChar()
    desk.editor.setTextCursor(cursor)
    desk.editor.insertPlainText(text[len(before.rstrip("\n")) :])
    assert desk.session.text == text


def _utf16(text: str) -> int:
    return len(text.encode("utf-16-le")) // 2


def _left(folder: Path, findings: tuple[object, ...], language: str) -> Left:
    exports = {fmt: _plain(folder / f"out.{fmt}") for fmt in format_names()}
    return Left(findings, language, records(folder / "desk.db"), exports)


def _plain(path: Path) -> bytes:
    """What a file says, without times and ids; an office file's parts one after the other."""
    data = path.read_bytes()
    if data.startswith(b"PK"):
        with ZipFile(path) as package:
            data = b"\n".join(
                name.encode() + b"\n" + package.read(name) for name in package.namelist()
            )
    return _TIMES.sub(b"~", data)


def records(database: Path) -> dict[str, list[tuple[object, ...]]]:
    """Every row of every table that is no index, without times, ids of the world and seals."""
    Archive(database, create=False).close()
    with closing(sqlite3.connect(database)) as file:
        tables = [
            name
            for (name,) in file.execute("SELECT name FROM sqlite_master WHERE type = 'table'")
            if "_search" not in name and not name.startswith("sqlite_")
        ]
        return {table: _rows(file, table) for table in sorted(tables)}


def _rows(file: sqlite3.Connection, table: str) -> list[tuple[object, ...]]:
    cursor = file.execute(f"SELECT * FROM {table} ORDER BY rowid")
    names = [column[0] for column in cursor.description]
    return [
        tuple(
            (name, sha256(value).hexdigest() if isinstance(value, bytes) else value)
            for name, value in zip(names, row, strict=True)
            if not _VOLATILE.fullmatch(name) and (table, name) not in _NONCED
        )
        for row in cursor.fetchall()
    ]
