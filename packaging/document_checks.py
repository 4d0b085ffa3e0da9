"""Write resources/docs/CHECKS.md from the checks themselves: ``python packaging/document_checks.py``. A test fails when it is stale."""

import re
import sys
from collections.abc import Iterator
from pathlib import Path

from copydesk.checks.check import Check, Example, all_checks
from copydesk.model.kinds import Kind
from copydesk.text.document import Document

ROOT = Path(__file__).resolve().parent.parent
PAGE = ROOT / "resources" / "docs" / "CHECKS.md"
HEAD = """# What the checks find

Written from the examples that live in the checks (`python packaging/document_checks.py`); every one of them is a test.
`⟦ ⟧` marks what is found; a line *left alone* is a trap that must not be flagged. *In bulk* can be applied with all of its kind,
*on click* needs a look, *only flagged* needs a person.
"""


def main() -> int:
    """Write the page."""
    PAGE.write_text(page(), encoding="utf-8")
    return 0


def page() -> str:
    """The whole page."""
    return "\n".join([HEAD, *(line for check in all_checks() for line in section(check))]) + "\n"


def section(check: Check) -> Iterator[str]:
    """One check: its kinds, an example of each treatment that it has, and two traps."""
    kinds = ", ".join(f"`{kind}`" for kind in Kind if kind in check.kinds)
    yield f"## {check.title.said()}\n\n`{check.id}` · {kinds}\n"
    shown: set[str] = set()
    for example in check.examples:
        treatment = treatment_of(check, example)
        if treatment and treatment not in shown:
            shown.add(treatment)
            yield f"- {treatment}: {quoted(example.text)}{after(example)}"
    traps = [example for example in check.examples if "⟦" not in example.text]
    for example in sorted(traps, key=lambda each: len(each.text))[:2]:
        yield f"- left alone: {quoted(example.text)}"
    yield ""


def treatment_of(check: Check, example: Example) -> str:
    """How the first finding of an example is treated; "" for a trap."""
    text = re.sub("[⟦⟧]", "", example.text)
    found = (
        list(check.run(Document(text, example.format, example.language)))
        if "⟦" in example.text
        else []
    )
    if not found:
        return ""
    if found[0].hint:
        return "a hint"
    fix = found[0].fix
    return "only flagged" if fix is None else "in bulk" if fix.bulk else "on click"


def after(example: Example) -> str:
    """What the repair makes of it, where the example says so."""
    return f" becomes {quoted(example.fixed)}" if example.fixed is not None else ""


def quoted(text: str) -> str:
    """The text on one line, in code quotation marks that it does not hold itself."""
    line = "".join(
        character if character.isprintable() or character == "\n" else f"[U+{ord(character):04X}]"
        for character in text
    )
    line = line.replace("\n", "↵")
    line = line if len(line) <= 220 else f"{line[:219]}…"
    fence = "`" * (max((len(run) for run in re.findall("`+", line)), default=0) + 1)
    pad = " " if line.startswith("`") or line.endswith("`") else ""
    return f"{fence}{pad}{line}{pad}{fence}"


if __name__ == "__main__":
    sys.exit(main())
