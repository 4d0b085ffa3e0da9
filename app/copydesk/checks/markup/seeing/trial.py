"""All repairs of a text that are made unseen, made on a copy of it: what is found there that nobody has seen, they brought about."""

import re
from bisect import bisect_left, bisect_right
from collections.abc import Iterator, Sequence
from itertools import accumulate

from copydesk.checks.check import all_checks
from copydesk.checks.markup.seeing.lines_gone import blanks_before, blanks_behind
from copydesk.checks.settle import settle
from copydesk.model.family import Family
from copydesk.model.finding import Finding, Fix
from copydesk.model.kinds import Kind
from copydesk.model.span import Span
from copydesk.text.document import Document, Memo

_READ_AS = ("de", "en")
"""How a text is read that is too short to tell its language."""
_PAIRS = (("<!--", "-->"), ("<", ">"), ("[", "]"), ("{", "}"))
_SIGNS = re.compile(r"[<>\[\]{}*]")


def harmful(document: Document, findings: Sequence[Finding], places: Sequence[int]) -> set[int]:
    """Those of the repairs at ``places`` (in the order of the text, apart) that leave half a pair of brackets or a finding
    behind that is not there now; all of them where nothing tells which.
    """
    tried: dict[tuple[Fix, ...], set[int]] = document.fact(_tried)
    fixes = tuple(fix for place in places if (fix := findings[place].fix))
    if fixes not in tried:
        tried[fixes] = _harmful(document, findings, places, fixes)
    return {places[number] for number in tried[fixes]}


def _tried(_document: Document) -> dict[tuple[Fix, ...], set[int]]:
    """The trials of this state of the text: the families of checks ask one after the other."""
    return {}


def _harmful(
    document: Document, findings: Sequence[Finding], places: Sequence[int], fixes: Sequence[Fix]
) -> set[int]:
    """Which of the fixes, by their numbers."""
    copy = _Copy(document.text, fixes)
    known = _Known(findings, set(places))
    found = set(copy.unpaired())
    for finding in _all_found(document, copy.text):
        if not finding.hint and not known.has(finding.kind, copy.before(finding.span)):
            near = copy.near(finding.span)
            if not near:
                return set(range(len(fixes)))
            found.update(near)
    return found


def _all_found(document: Document, text: str) -> Iterator[Finding]:
    """What the checks of markup find in the repaired text."""
    if document.open_language:
        copies = [
            Document(text, document.format, language, Memo(document.house)) for language in _READ_AS
        ]
    else:
        copies = [document.retold(text)]
    checks = [check for check in all_checks() if check.family is Family.MARKUP]
    for copy in copies:
        yield from settle(
            (finding for check in checks for finding in check.run(copy)), document.house.allow
        )


class _Copy:
    """The repaired text, and how its places lie in the text as it is."""

    def __init__(self, text: str, fixes: Sequence[Fix]) -> None:
        self._old = text
        self._fixes = fixes
        pieces: list[str] = []
        end = 0
        for fix in fixes:
            pieces += [text[end : fix.span.start], fix.replacement]
            end = fix.span.end
        self.text = "".join([*pieces, text[end:]])
        self._growth = list(
            accumulate((len(f.replacement) - len(f.span) for f in fixes), initial=0)
        )
        self._starts = [
            fix.span.start + grown for fix, grown in zip(fixes, self._growth, strict=False)
        ]

    def before(self, span: Span) -> Span:
        """Where the stretch of the repaired text came from."""
        return Span(self._origin(span.start), max(self._origin(span.start), self._origin(span.end)))

    def _origin(self, position: int) -> int:
        number = bisect_right(self._starts, position) - 1
        if number < 0:
            return position
        return max(position - self._growth[number + 1], self._fixes[number].span.start)

    def near(self, span: Span) -> range:
        """The repairs made in the lines of the stretch; if there are none, in the lines next to them."""
        start = self.text.rfind("\n", 0, span.start) + 1
        end = self._line_end(span.end)
        inside = self._between(start, end)
        if inside:
            return inside
        start = self.text.rfind("\n", 0, blanks_before(self.text, start)) + 1
        return self._between(start, self._line_end(blanks_behind(self.text, end)))

    def _line_end(self, position: int) -> int:
        end = self.text.find("\n", position)
        return len(self.text) if end < 0 else end

    def _between(self, start: int, end: int) -> range:
        return range(bisect_left(self._starts, start), bisect_right(self._starts, end))

    def unpaired(self) -> Iterator[int]:
        """The repairs that leave half a pair in their lines."""
        number = 0
        while number < len(self._fixes):
            first, last = number, number
            start = self._old.rfind("\n", 0, self._fixes[first].span.start) + 1
            end = self._old_line_end(self._fixes[last].span.end)
            while last + 1 < len(self._fixes) and self._fixes[last + 1].span.start <= end:
                last += 1
                end = max(end, self._old_line_end(self._fixes[last].span.end))
            number = last + 1
            taken = [self._fixes[n].span.of(self._old) for n in range(first, last + 1)]
            if any(map(_SIGNS.search, taken)):
                begun = start + self._growth[first]
                stopped = end + self._growth[last + 1]
                if _worse(self._old[start:end], self.text[begun:stopped]):
                    yield from range(first, last + 1)

    def _old_line_end(self, position: int) -> int:
        end = self._old.find("\n", position)
        return len(self._old) if end < 0 else end


def _worse(before: str, after: str) -> bool:
    """Whether more halves of pairs stand alone than did."""
    if before.count("**") % 2 < after.count("**") % 2:
        return True
    return any(
        abs(after.count(opening) - after.count(closing))
        > abs(before.count(opening) - before.count(closing))
        for opening, closing in _PAIRS
    )


class _Known:
    """The findings that stay, by kind."""

    def __init__(self, findings: Sequence[Finding], repaired: set[int]) -> None:
        self._spans: dict[Kind, list[Span]] = {}
        for place, finding in enumerate(findings):
            if place not in repaired and not finding.hint:
                self._spans.setdefault(finding.kind, []).append(finding.span)

    def has(self, kind: Kind, span: Span) -> bool:
        """Whether one of that kind lies where the stretch was."""
        spans = self._spans.get(kind, [])
        place = bisect_right(spans, span.end, key=lambda known: known.start)
        return place > 0 and any(
            known.end >= span.start for known in spans[max(0, place - 2) : place]
        )
