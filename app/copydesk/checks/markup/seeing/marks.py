"""What a look at one paragraph saw, and what its repair must mind."""

import re
from collections.abc import Iterable
from dataclasses import dataclass, replace

from copydesk.model.draft import TextFormat
from copydesk.model.finding import Finding, Fix
from copydesk.model.kinds import Kind
from copydesk.model.phrase import Phrase
from copydesk.model.severity import Severity
from copydesk.model.span import Span
from copydesk.text.document import Document, Role
from copydesk.text.paragraph import Paragraph

ENDS = frozenset(["", "\n", *",.;:!?)]}”“’«»"])
"""What stands directly behind a word: a space left before it would be a new error."""
_STARTS = frozenset(["", *" \t\n(„“»«["])


@dataclass(frozen=True, slots=True)
class Mark:
    """A place in a paragraph that looks like debris; positions are code points of the paragraph's text."""

    start: int
    end: int
    kind: Kind
    message: Phrase
    evidence: Phrase
    replacement: str | None = ""
    """What the fix puts there; None where only a person knows."""
    bulk: bool = True
    severity: Severity | None = None
    """None for that of its kind."""
    sure: bool = True
    """Whether it is debris even in a text about code."""
    joins: bool = False
    """The fix is meant to bring the letters before and after together."""
    exact: bool = False
    """The fix changes exactly these characters and leaves the spaces around them alone."""
    reach: tuple[int, int] | None = None
    """What the fix replaces, where it is more than the mark itself."""
    partner: tuple[int, int] | None = None
    """The other half of a pair, which nobody would find alone: it goes with this one."""

    @property
    def weight(self) -> Severity:
        """How sure the desk can be that it must go."""
        return self.severity or self.kind.traits.severity

    def shifted(self, by: int) -> "Mark":
        """The same mark, ``by`` code points further on."""
        partner = (self.partner[0] + by, self.partner[1] + by) if self.partner else None
        return replace(self, start=self.start + by, end=self.end + by, partner=partner)


def finding(
    document: Document, check: str, mark: Mark, fix: Fix | None, *, hint: bool = False
) -> Finding:
    """A finding of ``mark``, whose positions are those of the document."""
    return Finding(
        check=check,
        kind=mark.kind,
        span=Span(mark.start, mark.end),
        text=document.text[mark.start : mark.end],
        message=mark.message,
        evidence=mark.evidence,
        severity=mark.weight,
        hint=hint,
        fix=fix,
    )


def line_removal(document: Document, number: int, *, last: bool = False) -> Span:
    """The stretch that goes when block ``number`` goes: with the blank lines behind it, or before it at the end.

    ``last`` says that everything behind it goes too.
    """
    blocks = document.blocks
    block = blocks[number]
    after = number + 1
    while after < len(blocks) and blocks[after].role is Role.BLANK:
        after += 1
    if after < len(blocks) and not last:
        return Span(block.start, blocks[after].start)
    before = number - 1
    while before >= 0 and blocks[before].role is Role.BLANK:
        before -= 1
    return Span(blocks[before].span.end if before >= 0 else block.start, block.span.end)


def cut(text: str, start: int, end: int) -> tuple[int, int]:
    """The stretch to delete so that no empty line, no double space and no space before a comma stays behind."""
    before, after = text[start - 1 : start], text[end : end + 1]
    if before in {"", "\n"} and after == "\n":
        return start, end + 1
    if before == "\n" and not after:
        return start - 1, end
    if before in {" ", "\t"} and after in ENDS:
        while start and text[start - 1] in " \t":
            start -= 1
    elif after in {" ", "\t"} and before in _STARTS:
        end += 1
    return start, end


def glues(text: str, start: int, end: int) -> bool:
    """Whether deleting the stretch would bring two letters or digits together."""
    return bool(re.match(r"\w\w", text[start - 1 : start] + text[end : end + 1]))


def in_plain_text(paragraph: Paragraph) -> bool:
    """Whether no markup is legitimate in the paragraph."""
    return paragraph.format is TextFormat.PLAIN


def without_overlaps(marks: Iterable[Mark]) -> tuple[Mark, ...]:
    """The marks in order; of two that overlap the one that begins first, or the longer."""
    kept: list[Mark] = []
    for mark in sorted(marks, key=lambda m: (m.start, -m.end)):
        if not kept or mark.start >= kept[-1].end:
            kept.append(mark)
    return tuple(kept)
