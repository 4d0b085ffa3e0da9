"""A finding a line, as compilers print them, and a summary."""

from collections.abc import Iterator

from copydesk.cli.checked import Checked, Tally
from copydesk.cli.terminal import catalogue, excerpt, one_line, say
from copydesk.cli.terminal import write as put
from copydesk.model.finding import Finding
from copydesk.model.phrase import Phrase


def write(drafts: Iterator[Checked], tally: Tally) -> None:
    """Print a line a finding, as soon as its draft is looked at, and what came of all."""
    hidden = with_findings = 0
    for draft in drafts:
        hidden += draft.hidden
        with_findings += bool(draft.findings)
        for finding in draft.findings:
            line, column = draft.position(finding)
            place = f"{one_line(draft.name)}:{line}:{column}"
            put(f"{place}: {finding.kind}: {sentence(finding)}\n")
    if tally.quiet:
        return
    say(
        Phrase(
            "{drafts} checked: {findings} in {found}, {hidden} not shown.",
            drafts=_drafts(tally.drafts),
            findings=_findings(tally.findings),
            found=with_findings,
            hidden=_hints(hidden),
        )
    )


def sentence(finding: Finding) -> str:
    """What was found, why, and what repairs it, in one line."""
    words = catalogue()
    said = (
        f"{finding.message.said(words)} — {finding.evidence.said(words)}: {excerpt(finding.text)}"
    )
    if finding.fix:
        repair = (
            Phrase("replace by “{words}”", words=excerpt(finding.fix.replacement))
            if finding.fix.replacement
            else Phrase("delete")
        )
        said += f" [{Phrase('fix: {repair}', repair=repair).said(words)}]"
    return said.replace("\n", "⏎")


def _drafts(number: int) -> Phrase:
    return Phrase("{n} draft", n=1) if number == 1 else Phrase("{n} drafts", n=number)


def _findings(number: int) -> Phrase:
    return Phrase("{n} finding", n=1) if number == 1 else Phrase("{n} findings", n=number)


def _hints(number: int) -> Phrase:
    return Phrase("{n} hint", n=1) if number == 1 else Phrase("{n} hints", n=number)
