"""Checkstyle's XML, which many build servers read."""

from collections.abc import Iterator
from xml.sax.saxutils import quoteattr

from copydesk.cli.checked import Checked, Tally
from copydesk.cli.formats.text_format import sentence
from copydesk.cli.terminal import one_line
from copydesk.cli.terminal import write as put
from copydesk.model.severity import Severity

_LEVELS = {Severity.ERROR: "error", Severity.WARNING: "warning", Severity.QUESTION: "info"}


def write(drafts: Iterator[Checked], _: Tally) -> None:
    """Print the report, a draft at a time."""
    put('<?xml version="1.0" encoding="UTF-8"?>\n<checkstyle version="4.3">\n')
    for draft in drafts:
        put(f"<file name={_attribute(draft.name)}>\n")
        for finding in draft.findings:
            line, column = draft.position(finding)
            put(
                f'<error line="{line}" column="{column}" severity="{_LEVELS[finding.severity]}"'
                f" message={_attribute(sentence(finding))} source={_attribute(finding.check)}/>\n"
            )
        put("</file>\n")
    put("</checkstyle>\n")


def _attribute(text: str) -> str:
    return quoteattr(one_line(text))
