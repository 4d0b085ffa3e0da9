"""``<!-- copydesk-ignore KIND -->``: what a text asks ``check`` to leave out, and nobody else.

It holds for the line that it ends; alone on its line, for the paragraph that follows. It is markup that must not reach a reader, so it is
itself found, here as in the window and at the gate, and only ``check --fix`` leaves it alone.
"""

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace

from copydesk.model.finding import Finding
from copydesk.model.kinds import Kind
from copydesk.model.phrase import Phrase
from copydesk.model.span import Span

_IGNORE = re.compile(r"<!--[ \t]{0,20}copydesk-ignore\b(?P<kinds>[^<>\n]{0,300}?)[ \t]{0,20}-->")
_KINDS = frozenset(kind.value for kind in Kind)
_NO_BLANK = re.compile(r"[^\s]")
_BLANK_LINE = re.compile(r"\n[ \t]*\n")


@dataclass(frozen=True, slots=True)
class Kept:
    """What is left of the findings, and what became of the others."""

    findings: tuple[Finding, ...]
    ignored: int = 0
    unknown: tuple[str, ...] = ()
    """Kinds that are named and do not exist."""

    def remarks(self) -> Iterator[Phrase]:
        """What a person should know of it."""
        for kind in self.unknown:
            yield Phrase("An ignore names the kind “{kind}”, which there is not.", kind=kind)
        if self.ignored == 1:
            yield Phrase("1 finding is ignored, as the text asks.")
        elif self.ignored:
            yield Phrase("{n} findings are ignored, as the text asks.", n=self.ignored)


def without_ignored(text: str, findings: Sequence[Finding]) -> Kept:
    """The findings without those that the text itself asks to leave out; the asking is among them, and nothing repairs it."""
    if "copydesk-ignore" not in text:
        return Kept(tuple(findings))
    asked, places, unknown = list[tuple[Span, frozenset[str]]](), list[Span](), list[str]()
    for match in _IGNORE.finditer(text):
        words = re.findall(r"[\w-]+", match["kinds"])
        unknown += [word for word in words if word not in _KINDS]
        places.append(Span(*match.span()))
        asked.append((_reach(text, match), frozenset(words)))
    kept, ignored = list[Finding](), 0
    for finding in findings:
        if any(
            finding.span.start < place.end and place.start < finding.span.end for place in places
        ):
            what = Phrase("it asks copydesk check to ignore something, and must not reach a reader")
            kept.append(replace(finding, fix=None, evidence=what))
        elif any(
            reach.start <= finding.span.start < reach.end and finding.kind in kinds
            for reach, kinds in asked
        ):
            ignored += 1
        else:
            kept.append(finding)
    return Kept(tuple(kept), ignored, tuple(unknown))


def _reach(text: str, match: re.Match[str]) -> Span:
    start = text.rfind("\n", 0, match.start()) + 1
    end = text.find("\n", match.end())
    end = len(text) if end < 0 else end
    if text[start : match.start()].strip() or text[match.end() : end].strip():
        return Span(start, end)
    first = _NO_BLANK.search(text, end)
    if first is None:
        return Span(end, end)
    last = _BLANK_LINE.search(text, first.start())
    return Span(first.start(), last.start() if last else len(text))
