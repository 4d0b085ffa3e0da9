"""A check, a format and a setting are one file or field each: whoever lists them finds the new one by itself."""

import importlib
import runpy
import sys
from dataclasses import dataclass
from pathlib import Path
from shutil import copytree

import pytest

import copydesk_resources
from copydesk.checks.check import all_checks
from copydesk.cli.main import main
from copydesk.export.writer import all_writers
from copydesk.model.phrase import Phrase
from copydesk.model.setting import Number, chosen
from copydesk.text.kinds_of_text import kinds_of_text
from copydesk_resources import everything
from copydesk_ui.settings import Settings

pytestmark = pytest.mark.cold_engines  # those at hand have loaded what was there before

ROOT = Path(__file__).resolve().parents[2]
CHECK = '''"""The word for what keeps the rain off."""

from collections.abc import Iterator

from copydesk.checks.check import Check, Example
from copydesk.model.finding import Finding
from copydesk.model.kinds import Kind
from copydesk.model.phrase import Phrase
from copydesk.model.span import Span
from copydesk.text.document import Document


def run(document: Document) -> Iterator[Finding]:
    start = document.text.find("Parapluie")
    if start >= 0:
        span = Span(start, start + 9)
        yield Finding(CHECK.id, Kind.REPEAT, span, span.of(document.text), Phrase("No umbrella"), Phrase("rain"))


CHECK = Check(
    id="markup.umbrella",
    kinds=(Kind.REPEAT,),
    title=Phrase("Umbrellas"),
    run=run,
    examples=(Example("Ein ⟦Parapluie⟧."), Example("Ein Schirm.")),
)
'''
WRITER = '''"""The text from its end to its beginning."""

from copydesk.export.writer import Writer
from copydesk.model.phrase import Phrase
from copydesk.model.version import ApprovedVersion


def write_mirror(approved: ApprovedVersion) -> bytes:
    return approved.version.text[::-1].encode()


WRITER = Writer("mirror", ".rim", write_mirror, Phrase("Mirror writing"), 35)
'''


@pytest.fixture
def drop(monkeypatch, tmp_path):
    """Put one file into a package, here and in every child process."""

    def into(package: str, name: str, source: str) -> None:
        folder = tmp_path / "new" / package
        folder.mkdir(parents=True)
        (folder / f"{name}.py").write_text(source, encoding="utf-8")
        start = f"import {package} as package\npackage.__path__.append({str(folder)!r})\n"
        (tmp_path / "new" / "sitecustomize.py").write_text(start, encoding="utf-8")
        monkeypatch.setenv("PYTHONPATH", str(tmp_path / "new"))
        module = importlib.import_module(package)
        monkeypatch.setattr(module, "__path__", [*module.__path__, str(folder)])
        monkeypatch.delitem(sys.modules, f"{package}.{name}", raising=False)
        all_checks.cache_clear()
        all_writers.cache_clear()

    yield into
    monkeypatch.undo()
    all_checks.cache_clear()
    all_writers.cache_clear()


def document(script: str, function: str, *given: object) -> str:
    made = runpy.run_path(str(ROOT / "packaging" / script))[function](*given)
    return made if isinstance(made, str) else "\n".join(map(str, made))


def test_a_check_is_one_file(drop, tmp_path, capsys, make_desk):
    drop("copydesk.checks.markup", "umbrella", CHECK)
    draft = tmp_path / "regen.txt"
    draft.write_text("Er nahm den Parapluie.\n", encoding="utf-8")
    assert main(["check", "--language", "de", str(draft)]) == 1
    assert "No umbrella — rain: Parapluie" in capsys.readouterr().out
    assert "## Umbrellas\n\n`markup.umbrella` · `repeat`" in document("document_checks.py", "page")
    desk = make_desk()
    desk.open_text("Er nahm den Parapluie mit in die Stadt, denn es regnete.\n")
    assert "Parapluie" in desk.texts()
    assert [card.finding.check for card in desk.panel._cards] == ["markup.umbrella"]


def test_a_format_is_one_file(drop, tmp_path, capsys, make_desk, monkeypatch):
    from copydesk_ui.dialogs.export import ExportDialog
    from export.approved import approved

    drop("copydesk.export.writers", "mirror", WRITER)
    monkeypatch.setenv("COLUMNS", "1000")
    with pytest.raises(SystemExit):
        main(["export", "--help"])
    assert "mirror: Mirror writing" in capsys.readouterr().out
    monkeypatch.setenv("COPYDESK_DATABASE", str(tmp_path / "desk.db"))
    (tmp_path / "a.txt").write_text("Der Rat tagt.\n", encoding="utf-8")
    main(["add", str(tmp_path / "a.txt"), "--by", "Jo"])
    assert main(["approve", "1", "--by", "Jo"]) == 0
    file = tmp_path / "a.rim"
    assert main(["export", "1", "--format", "mirror", "-o", str(file)]) == 0
    assert file.read_text(encoding="utf-8") == "\n.tgat taR reD"
    assert "| `mirror` | Mirror writing | `.rim` |" in document("document_tables.py", "page")
    desk = make_desk()
    dialog = ExportDialog(approved("x"), desk.window)
    rows = [dialog.formats.item(row).text() for row in range(dialog.formats.count())]
    assert rows.index("Mirror writing") == rows.index("Plain text") + 1
    dialog.formats.setCurrentRow(rows.index("Mirror writing"))
    assert dialog.writer.format == "mirror"
    dialog.reject()


def test_a_kind_of_text_is_one_file(tmp_path, capsys, make_desk, monkeypatch):
    folder = tmp_path / "resources"
    copytree(str(everything()), folder)
    (folder / "kinds_of_text" / "sermon.toml").write_text(
        '[name]\nen = "Sermon"\nde = "Predigt"\n[policy]\nasks_about = "accusation"\n',
        encoding="utf-8",
    )
    monkeypatch.setattr(copydesk_resources, "everything", lambda: folder)
    kinds_of_text.cache_clear()
    try:
        draft = tmp_path / "kanzel.txt"
        draft.write_text("Die Stadt zahlt dafür 14,2 Millionen Euro im Jahr.\n", encoding="utf-8")
        assert main(["check", str(draft)]) == 1
        assert main(["check", "--kind", "sermon", str(draft)]) == 0
        capsys.readouterr()
        assert "| `sermon` | Sermon |  | accusation |" in document("document_tables.py", "page")
        menu = make_desk().window.status.kind.menu()
        assert "Sermon" in [action.text() for action in menu.actions()]
    finally:
        kinds_of_text.cache_clear()


@dataclass(frozen=True)
class Wider(Settings):
    """The settings with one more."""

    column_width: int = chosen(Number(64, Phrase("&Column"), least=40, most=90, unit="characters"))


def test_a_setting_is_one_field():
    """File and dialog know it, too: ``tests/ui/test_settings.py``."""
    rows = document("document_tables.py", "settings", Wider)
    assert "('`column_width`', 'Column', 'a whole number from 40 to 90', '`64`')" in rows
