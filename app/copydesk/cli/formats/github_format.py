"""Commands of a workflow on GitHub: each finding is shown at its line of the change.

The form: https://docs.github.com/actions/reference/workflow-commands-for-github-actions
"""

from collections.abc import Iterator

from copydesk.cli.checked import Checked, Tally
from copydesk.cli.formats.text_format import sentence
from copydesk.cli.terminal import one_line
from copydesk.cli.terminal import write as put
from copydesk.model.severity import Severity

_LEVELS = {Severity.ERROR: "error", Severity.WARNING: "warning", Severity.QUESTION: "notice"}


def write(drafts: Iterator[Checked], _: Tally) -> None:
    """Print a command a finding."""
    for draft in drafts:
        for finding in draft.findings:
            line, column = draft.position(finding)
            place = f"file={_property(draft.name)},line={line},col={column}"
            level = _LEVELS[finding.severity]
            put(f"::{level} {place},title={_property(finding.kind)}::{_data(sentence(finding))}\n")


def _data(text: str) -> str:
    return one_line(text).replace("%", "%25")


def _property(text: str) -> str:
    return _data(text).replace(":", "%3A").replace(",", "%2C")
