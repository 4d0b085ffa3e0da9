"""Drafts as ``copydesk check`` has looked at them, and where in them a finding stands."""

from bisect import bisect_right
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from functools import cached_property
from typing import Any

from copydesk.cli.house import analyst_of_the_house
from copydesk.cli.reading import read_draft
from copydesk.cli.terminal import Progress, complain, remark
from copydesk.desk.told import told_of
from copydesk.engine.analysing import took_too_long
from copydesk.engine.wire import finding_for_readers
from copydesk.intake.reader import ReadOptions
from copydesk.model.finding import Finding
from copydesk.model.phrase import CopydeskError


@dataclass(frozen=True)
class Checked:
    """One draft, looked at."""

    name: str
    """As it was named; ``-`` is standard input."""
    text: str
    language: str
    findings: tuple[Finding, ...]
    """Those to show, in the order of the text."""
    hidden: int
    """How many hints are not shown."""

    def position(self, finding: Finding) -> tuple[int, int]:
        """Line and column of the finding, both from 1, the column in code points."""
        line = bisect_right(self._line_starts, finding.span.start)
        return line, finding.span.start - self._line_starts[line - 1] + 1

    def for_readers(self) -> dict[str, Any]:
        """The draft as JSON, each finding with its line and column."""
        rows: list[dict[str, Any]] = []
        for finding in self.findings:
            line, column = self.position(finding)
            rows.append({**finding_for_readers(finding), "line": line, "column": column})
        return {"path": self.name, "language": self.language, "findings": rows}

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

    drafts: int = 0
    findings: int = 0
    unread: int = 0

    @property
    def status(self) -> int:
        """2 where a draft could not be read, 1 where something was found, else 0."""
        return 2 if self.unread else int(self.findings > 0)


def check_drafts(
    names: Iterable[str],
    language: str,
    *,
    hints: bool,
    tally: Tally,
    how: ReadOptions,
) -> Iterator[Checked]:
    """Look at each draft in turn. One that cannot be read is said on standard error, and the next one follows."""
    analyst = analyst_of_the_house()
    names = list(names)
    progress = Progress(len(names))
    for number, name in enumerate(names, 1):
        progress.at(number, name)
        try:
            reading = read_draft(name, how)
        except CopydeskError as error:
            progress.clear()
            complain(error)
            tally.unread += 1
            continue
        document = analyst.read(reading.text, reading.format, language, declared=reading.language)
        found = analyst.findings(document)
        shown = tuple(finding for finding in found if hints or not finding.hint)
        tally.drafts += 1
        if analyst.unfinished:
            progress.clear()
            remark(name, took_too_long(analyst.unfinished))
            tally.unread += 1
        tally.findings += len(shown)
        progress.clear()
        for phrase in told_of(reading, accepted=how.tracked == "accepted"):
            remark(name, phrase)
        yield Checked(name, reading.text, document.language, shown, len(found) - len(shown))
