"""Write resources/docs/TABLES.md from the lists themselves: ``python packaging/document_tables.py``. A test fails when it is stale."""

import sys
from collections.abc import Iterable, Iterator, Sequence
from pathlib import Path
from typing import Any

from copydesk.export.writer import all_writers
from copydesk.files.toml import literal
from copydesk.intake.reader import all_readers
from copydesk.model.house import House
from copydesk.model.kinds import Kind
from copydesk.model.setting import Setting, settings_of
from copydesk.model.severity import Severity
from copydesk.review.gate_rules import GateRules
from copydesk.text.kinds_of_text import kinds_of_text
from copydesk_ui.settings import Settings
from copydesk_ui.window.keyboards import KEYBOARDS
from copydesk_ui.window.menu_bar import MENUS
from copydesk_ui.window.spec import ActionSpec

PAGE = Path(__file__).resolve().parent.parent / "resources" / "docs" / "TABLES.md"
HEAD = """# Formats, kinds, settings and keys

Written from the lists that the program itself works with (`python packaging/document_tables.py`).
"""


def main() -> int:
    """Write the page."""
    PAGE.write_text(page(), encoding="utf-8")
    return 0


def page() -> str:
    """The whole page."""
    return "\n".join((HEAD, *sections())) + "\n"


def sections() -> Iterator[str]:
    """One table after the other."""
    yield "## Formats that are read\n"
    yield from table(("suffixes", "what it is"), formats_read())
    yield "## Formats that are written\n\nOnly approved text is written. A text that was withdrawn leaves in those that can say so.\n"
    yield from table(
        ("`--format`", "what it is", "suffix", "tells claims and sources", "tells corrections"),
        formats_written(),
    )
    yield "## Kinds of findings\n"
    yield from table(("kind", "family", "what it is", "severity"), kinds())
    yield from table(("severity", "what it means"), ((f"`{s}`", s.about.said()) for s in Severity))
    yield "## Kinds of text\n\nChosen for a draft (`--kind`, and at the foot of the window); without a choice the words of those that have some tell.\n"
    yield from table(
        ("kind", "what it is", "told by its words", "still asked about"), kinds_of_texts()
    )
    yield "## Settings of the window\n\nIn `settings.toml`; the settings dialog shows those that have a name.\n"
    yield from table(("setting", "name", "takes", "by default"), settings(Settings))
    yield "## House rules\n\nIn `house.toml`. Saved, they are followed at once.\n"
    yield from table(("rule", "what it does", "takes", "by default"), settings(House))
    yield "What keeps a draft in the house, in the table `[gate]`:\n"
    yield from table(("rule", "what it does", "takes", "by default"), settings(GateRules))
    yield "## Keys\n\nWhere a keyboard has a character elsewhere, how it is pressed there stands behind.\n"
    for menu in MENUS:
        yield f"### {menu.title.replace('&', '')}\n"
        yield from table(("action", "keys", "in the cards", "otherwise on"), map(keys, menu.specs))


def table(head: Sequence[str], rows: Iterable[Sequence[str]]) -> Iterator[str]:
    """A table of Markdown."""
    yield f"| {' | '.join(head)} |"
    yield f"|{'---|' * len(head)}"
    for row in rows:
        yield f"| {' | '.join(cell.replace('|', chr(92) + '|') for cell in row)} |"
    yield ""


def formats_read() -> Iterator[Sequence[str]]:
    """Each reader."""
    for reader in all_readers():
        yield " ".join(f"`{suffix}`" for suffix in reader.suffixes), reader.kind.said()


def kinds_of_texts() -> Iterator[Sequence[str]]:
    """Each kind of text."""
    for kind in kinds_of_text().values():
        asked = ", ".join(sorted(kind.asks_about)) or "everything"
        yield f"`{kind.name}`", kind.label.said(), "yes" if kind.words else "", asked


def formats_written() -> Iterator[Sequence[str]]:
    """Each writer, in the order of the lists."""
    for each in all_writers():
        tells = (each.tells_claims, each.tells_release)
        yield f"`{each.format}`", each.title.said(), f"`{each.suffix}`", *map(yes, tells)


def kinds() -> Iterator[Sequence[str]]:
    """Each kind, in the order of the lists."""
    for kind in Kind:
        words = f"{kind.label.said()}: {kind.traits.about.said()}"
        yield f"`{kind}`", kind.family.label.said(), words, kind.traits.severity.label.said()


def settings(of: type[Any]) -> Iterator[Sequence[str]]:
    """Each setting of a class."""
    for name, setting in settings_of(of).items():
        yield f"`{setting.key or name}`", words_of(setting), setting.takes.said(), default(setting)


def words_of(setting: Setting[Any]) -> str:
    """Its name and what else is said of it."""
    words = (setting.label.said().replace("&", ""), setting.about.said())
    return ": ".join(filter(None, words))


def default(setting: Setting[Any]) -> str:
    """What it is without being set, as the file would have it."""
    return f"`{literal(setting.write(setting.default)) or '{}'}`"


def keys(spec: ActionSpec) -> Sequence[str]:
    """An action with its keys, and how they are pressed on keyboards that have them elsewhere."""
    otherwise = [
        f"{board.name}: {' '.join(code(spec.presses(board)))}"
        for board in KEYBOARDS
        if spec.presses(board) != spec.keys
    ]
    words = spec.words.replace("&", "").rstrip("… ")
    in_cards = f"`{spec.panel_key}`" if spec.panel_key else ""
    return words, " ".join(code(spec.keys)), in_cards, "; ".join(otherwise)


def code(words: Iterable[str]) -> Iterator[str]:
    """Words as they are typed."""
    return (f"`{word}`" for word in words)


def yes(there: bool) -> str:  # noqa: FBT001 - a cell of a table
    """A cell of a table."""
    return "yes" if there else ""


if __name__ == "__main__":
    sys.exit(main())
