"""Window and command line are two fronts of one desk: the same findings, language, records and exports."""

import json
from pathlib import Path

import pytest

from copydesk.cli import terminal
from copydesk.intake.reader import all_readers
from intake.office import fodt, odt, p, word
from stories.fronts import by_command_line, by_window

PROSE = (
    "Der Hafen von Nordmünde kostet 40 Millionen Euro.< /p>",
    "„Das ist zu viel“, sagte Bürgermeisterin Ada Petersen. Petersson lachte&nbsp;, und ging.",
)
SHORT = ("Der Hafen wird tiefer.", "Mehr Schiffe kommen nun an.")
AMERICAN = '<w:docDefaults><w:rPrDefault><w:rPr><w:lang w:val="en-US"/></w:rPr></w:rPrDefault></w:docDefaults>'
AMERICAN_ODT = (
    '<style:default-style style:family="paragraph">'
    '<style:text-properties fo:language="en" fo:country="US"/></style:default-style>'
)


def paragraphs(lines: tuple[str, ...], template: str) -> str:
    return "".join(template.format(line) for line in lines)


def escaped(lines: tuple[str, ...]) -> tuple[str, ...]:
    return tuple(line.replace("&", "&amp;").replace("<", "&lt;") for line in lines)


FILES = {
    "hafen.txt": "\n\n".join(PROSE).encode(),
    "hafen.md": ("# Der Hafen\n\n" + "\n\n".join(PROSE) + "\n").encode(),
    "hafen.html": f'<html lang="en"><body>{paragraphs(escaped(PROSE), "<p>{}</p>")}</body></html>'.encode(),
    "hafen.docx": word("".join(p(line) for line in escaped(PROSE)), styles=AMERICAN),
    "hafen.odt": odt(paragraphs(escaped(PROSE), "<text:p>{}</text:p>"), styles=AMERICAN_ODT),
    "hafen.rtf": rb"{\rtf1\ansi\ansicpg1252 "
    + paragraphs(PROSE, "{}\\par\n").encode("cp1252")
    + b"}",
    "hafen.fodt": fodt(paragraphs(escaped(PROSE), "<text:p>{}</text:p>"), styles=AMERICAN_ODT),
    "hafen.eml": (
        "From: Ada Petersen <ada@example.org>\nSubject: Der Hafen\nMIME-Version: 1.0\n"
        "Content-Type: text/plain; charset=utf-8\nContent-Transfer-Encoding: 8bit\n\n"
        + "\n\n".join(PROSE)
        + "\n"
    ).encode(),
    "kurz.docx": word("".join(p(line) for line in SHORT), styles=AMERICAN),
    "kurz.txt": "\n\n".join(SHORT).encode(),
    "offen.txt": b"Katharina Meierhoff, Katarina Meierhof< /p>, Nordhausen, Bad Oldesloe.\n",
}
"""A file of every format that is read; two of them so short that a declared language could win, one that is in none."""
CORPUS = Path(__file__).resolve().parents[1] / "corpus" / "drafts"
DRAFTS = ("de-t02-pflegedienst-prozess", "de-t04-rueegsegger-antriebe")


@pytest.fixture(autouse=True)
def user(monkeypatch, tmp_path):
    monkeypatch.setenv("LC_ALL", "C.UTF-8")
    monkeypatch.setenv("LOGNAME", "Kim")
    monkeypatch.setenv("COPYDESK_DATABASE", str(tmp_path / "nobodys.db"))
    terminal.catalogue.cache_clear()
    yield
    terminal.catalogue.cache_clear()


@pytest.fixture
def both(make_desk, settings, tmp_path):
    """What a file leaves by command line and by window."""
    from dataclasses import replace

    def run(path):
        sheet = tmp_path / "quellen.csv"
        sheet.write_text("Quelle;Seite\nRatsprotokoll;S. 4\nAnruf;\n", encoding="utf-8")
        commands = by_command_line(tmp_path / "commands", path, sheet)
        (tmp_path / "window").mkdir()
        desk = make_desk(tmp_path / "window", replace(settings, user="Kim"))
        return commands, by_window(desk, path, sheet)

    return run


def assert_alike(commands, window):
    assert commands.language == window.language
    assert commands.findings == window.findings
    assert list(commands.records) == list(window.records)
    for table, rows in commands.records.items():
        assert rows == window.records[table], table
    for fmt, data in commands.exports.items():
        assert data == window.exports[fmt], fmt
        assert data


def test_there_is_a_file_of_every_format_that_is_read():
    suffixes = {Path(name).suffix for name in FILES}
    assert all(suffixes & set(reader.suffixes) for reader in all_readers())


@pytest.mark.parametrize("name", FILES)
def test_a_file_leaves_the_same_by_command_and_by_window(both, tmp_path, name):
    path = tmp_path / name
    path.write_bytes(FILES[name])
    commands, window = both(path)
    assert_alike(commands, window)
    assert commands.language == ("und" if name == "offen.txt" else "de")
    assert commands.records["approved_names"] or name.startswith("kurz")


@pytest.mark.parametrize("name", DRAFTS)
def test_so_does_a_draft_of_the_corpus(both, tmp_path, name):
    path = tmp_path / f"{name}.txt"
    path.write_text(json.loads((CORPUS / f"{name}.json").read_text("utf-8"))["text"], "utf-8")
    commands, window = both(path)
    assert_alike(commands, window)
    assert commands.findings
