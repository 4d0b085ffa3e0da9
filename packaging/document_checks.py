"""Write resources/docs/CHECKS.md from the checks themselves: ``python packaging/document_checks.py``. A test fails when it is stale."""

import json
import re
import sys
from collections.abc import Iterator
from pathlib import Path

from copydesk.checks.check import Check, Example, all_checks
from copydesk.model.draft import TextFormat
from copydesk.model.kinds import Kind
from copydesk.text.document import Document

ROOT = Path(__file__).resolve().parent.parent
PAGE = ROOT / "resources" / "docs" / "CHECKS.md"
EXAMPLES = ROOT / "resources" / "copydesk_resources" / "examples.toml"
HEAD = """# What the checks find

Written from the examples that live in the checks (`python packaging/document_checks.py`); every one of them is a test.
`⟦ ⟧` marks what is found; a line *left alone* is a trap that must not be flagged. *In bulk* can be applied with all of its kind,
*on click* needs a look, *only flagged* needs a person.
"""


def main() -> int:
    """Write the page, and the examples that the window's help shows."""
    PAGE.write_text(page(), encoding="utf-8")
    EXAMPLES.write_text(examples(), encoding="utf-8")
    return 0


def examples() -> str:
    """An example of each kind in each language of the window, as TOML: the plainest of those that the checks have."""
    lines = ["# An example of each kind, by language; written by packaging/document_checks.py."]
    for kind in Kind:
        fit = [
            (language, example)
            for check in all_checks()
            if kind in check.kinds
            for example in check.examples
            for language in ("de", "en")
            if example.language == language and _shows(example.text)
        ]
        for language in ("de", "en"):
            texts = sorted({each.text for code, each in fit if code == language}, key=_plainness)
            sure = (text for text in texts if _is_found(kind, text, language, hint=False))
            found = next(sure, "") or next(
                (text for text in texts if _is_found(kind, text, language, hint=True)), ""
            )
            if found:
                lines.append(
                    f"{kind}.{language} = {json.dumps(_on_a_line(found), ensure_ascii=False)}"
                )
    return "\n".join(lines) + "\n"


def _shows(text: str) -> bool:
    return 12 <= len(text) <= 700 and "⟦" in text


def _plainness(text: str) -> tuple[int, int, str]:
    """Short ones on a single line come first, but not those that are hardly more than what is found."""
    marked = len(text) - len(re.sub("⟦.*?⟧", "", text, flags=re.DOTALL))
    bare = len(text) - marked < 12
    return (text.count("\n") + 2 * bare, abs(len(text) - 70), text)


def _on_a_line(text: str) -> str:
    return re.sub(r"\s*\n\s*", " ↵ ", text.strip())


def _is_found(kind: Kind, text: str, language: str, *, hint: bool) -> bool:
    """Whether a check of the kind marks just what the example marks, first of all."""
    place = text.index("⟦")
    bare = Document(re.sub("[⟦⟧]", "", text), TextFormat.PLAIN, language)
    return any(
        finding.kind is kind and finding.hint is hint and finding.span.start == place
        for check in all_checks()
        if kind in check.kinds
        for finding in check.run(bare)
    )


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
