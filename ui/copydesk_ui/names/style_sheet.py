"""The names of a draft as a sheet to hand over: CSV, Markdown, Word, or plain lines for the clipboard."""

import csv
import io
from collections.abc import Sequence
from datetime import datetime

from copydesk.text.cells import harmless_cell
from copydesk_ui.clients.engine_answers import NameRow


def as_csv(names: Sequence[NameRow], heads: tuple[str, str, str]) -> str:
    """Name, count and forms; no cell can be taken for a formula by a spreadsheet."""
    out = io.StringIO(newline="")
    writer = csv.writer(out, lineterminator="\r\n")
    writer.writerow(heads)
    for row in names:
        writer.writerow((harmless_cell(row.name), len(row.places), harmless_cell(_forms(row))))
    return out.getvalue()


def as_markdown(names: Sequence[NameRow], title: str) -> str:
    """A list of names with their forms and counts."""
    lines = [f"# {title}", ""]
    lines += [f"- **{row.name}**: {_forms(row)}" for row in names]
    return "\n".join(lines) + "\n"


def as_lines(names: Sequence[NameRow]) -> str:
    """A name a line with its forms, for pasting into a mail or a table."""
    return "".join(f"{row.name}\t{len(row.places)}\t{_forms(row)}\n" for row in names)


def as_docx(
    names: Sequence[NameRow], title: str, language: str, author: str, at: datetime
) -> bytes:
    """The list as a Word document with Word's own styles; ``at`` in any zone."""
    from copydesk.export.word.body import Body
    from copydesk.export.word.package import clean_document, set_properties
    from copydesk.markdown.prose import Heading, Listing, Paragraph, Run

    document = clean_document(language)
    set_properties(document, title=title, author=author, at=at)
    items = tuple(
        (Paragraph((Run(row.name, bold=True), Run(f": {_forms(row)}"))),) for row in names
    )
    Body(document).write((Heading(1, (Run(title),)), Listing(items)))
    out = io.BytesIO()
    document.save(out)
    return out.getvalue()


def _forms(row: NameRow) -> str:
    return ", ".join(f"{form} ({count})" for form, count in row.full)
