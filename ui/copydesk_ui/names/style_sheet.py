"""The names of a draft as a sheet to hand over: CSV or Markdown."""

import csv
import io
from collections.abc import Sequence

from copydesk_ui.clients.engine_client import NameRow

_FORMULA = ("=", "+", "-", "@", "\t", "\r")


def as_csv(names: Sequence[NameRow], heads: tuple[str, str, str]) -> str:
    """Name, count and forms; no cell can be taken for a formula by a spreadsheet."""
    out = io.StringIO(newline="")
    writer = csv.writer(out, lineterminator="\r\n")
    writer.writerow(heads)
    for row in names:
        forms = ", ".join(f"{form} ({count})" for form, count in row.forms)
        writer.writerow((_harmless(row.name), len(row.places), _harmless(forms)))
    return out.getvalue()


def as_markdown(names: Sequence[NameRow], title: str) -> str:
    """A list of names with their forms and counts."""
    lines = [f"# {title}", ""]
    for row in names:
        forms = ", ".join(f"{form} ({count})" for form, count in row.forms)
        lines.append(f"- **{row.name}**: {forms}")
    return "\n".join(lines) + "\n"


def _harmless(cell: str) -> str:
    return f"'{cell}" if cell.startswith(_FORMULA) else cell
