"""Drafts as ``copydesk check`` has looked at them, and where in them a finding stands."""

from bisect import bisect_right
from dataclasses import dataclass
from functools import cached_property
from typing import Any

from copydesk.engine.wire import finding_for_readers
from copydesk.model.draft import Reading
from copydesk.model.finding import Finding


@dataclass(frozen=True)
class Checked:
    """One draft, looked at."""

    name: str
    """As it was named; standard input as it is called."""
    reading: Reading
    language: str
    findings: tuple[Finding, ...]
    """Those to show, in the order of the text."""
    hidden: int
    """How many hints are not shown."""
    standard_input: bool = False

    @property
    def text(self) -> str:
        """What was looked at."""
        return self.reading.text

    def position(self, finding: Finding) -> tuple[int, int]:
        """Line and column of the finding, both from 1, the column in code points."""
        return self._place(finding.span.start)

    def region(self, start: int, end: int) -> dict[str, int]:
        """The stretch by lines and columns, both from 1; the end column is the one behind the last character."""
        first, column = self._place(start)
        last, behind = self._place(end)
        return {"startLine": first, "startColumn": column, "endLine": last, "endColumn": behind}

    def for_readers(self) -> dict[str, Any]:
        """The draft as JSON, each finding with its line and column."""
        rows: list[dict[str, Any]] = []
        for finding in self.findings:
            line, column = self.position(finding)
            rows.append({**finding_for_readers(finding), "line": line, "column": column})
        return {"path": self.name, "language": self.language, "findings": rows}

    def _place(self, at: int) -> tuple[int, int]:
        line = bisect_right(self._line_starts, at)
        return line, at - self._line_starts[line - 1] + 1

    @cached_property
    def _line_starts(self) -> list[int]:
        starts, at = [0], self.text.find("\n")
        while at >= 0:
            starts.append(at + 1)
            at = self.text.find("\n", at + 1)
        return starts


@dataclass(slots=True)
class Tally:
    """What came of a run so far: it decides the exit status."""

    quiet: bool = False
    """Nobody wants to be told of it in words."""
    drafts: int = 0
    findings: int = 0
    unread: int = 0

    @property
    def status(self) -> int:
        """2 where a draft could not be read, 1 where something was found, else 0."""
        return 2 if self.unread else int(self.findings > 0)
