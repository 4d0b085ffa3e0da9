"""No repair that is made unseen does harm.

Each check looks at its own marks. Where two of them touch, one repair can undo what the other counted on: two blanks stay,
two words meet, or half of a pair stays behind. All repairs are tried out together on the whole text, in a very long one on
their paragraphs: what would raise a new finding is left to a click.
"""

import re
from collections import Counter
from collections.abc import Iterator, Sequence
from dataclasses import replace
from functools import lru_cache

from copydesk.checks.check import all_checks
from copydesk.checks.markup.seeing.lines_gone import lines_gone
from copydesk.checks.markup.seeing.marks import ENDS, glues
from copydesk.checks.markup.seeing.trial import harmful
from copydesk.checks.settle import settle
from copydesk.model.draft import TextFormat
from copydesk.model.family import Family
from copydesk.model.finding import Finding, Fix
from copydesk.model.house import House
from copydesk.model.kinds import Kind
from copydesk.model.span import Span
from copydesk.text.document import Document, Memo

_LONGEST = 20_000
"""Code points that are tried out; in a longer line the repairs of neighbours are left to a person."""
_LONGEST_TEXT = 400_000
"""Code points of a text whose repairs are tried out together; in a longer one each key press would wait for it."""
_ROUNDS = 4
_REMEMBERED = 4096
_ODD = re.compile(r"[\[\]<>{}\\&*_`~|#=%/@^$+\u00ad\u200b√├┬Ã,]")
"""Beside such a sign the repair of one thing may show another."""
_BLANK = frozenset(["", " ", "\t", "\n"])

Edits = tuple[tuple[int, int, str], ...]


def made_safe(document: Document, findings: Sequence[Finding]) -> tuple[Finding, ...]:
    """The settled findings, with the bulk repairs of neighbours mended or left to a click."""
    kept = lines_gone(document.text, findings)
    short = len(document.text) <= _LONGEST_TEXT
    for cluster in _clusters(document.text, kept, _in_bulk(kept)):
        if not all(fix.bulk for fix in _fixes(kept, cluster)):
            continue  # left to a click already, as a partner
        for place, fix in zip(cluster, _mended(document.text, _fixes(kept, cluster)), strict=True):
            kept[place] = replace(kept[place], fix=fix)
        if _brings_words_together(document.text, [kept[place] for place in cluster]) or not (
            short or _is_safe(document, [kept[place] for place in cluster])
        ):
            _leave(document, kept, cluster)
    if short:
        _try_out(document, kept)
    return tuple(kept)


def _try_out(document: Document, kept: list[Finding]) -> None:
    """Leave to a click what does harm when all is repaired at once; after some rounds, everything."""
    for _ in range(_ROUNDS):
        places = _in_bulk(kept)
        bad = harmful(document, kept, places) if places else ()
        if not bad:
            return
        for place in bad:
            _leave(document, kept, [place])
    for place in _in_bulk(kept):
        kept[place] = replace(kept[place], fix=_by_click(kept[place].fix))


def _leave(document: Document, kept: list[Finding], places: Sequence[int]) -> None:
    for place in _with_partners(document, kept, places):
        kept[place] = replace(kept[place], fix=_by_click(kept[place].fix))


def _in_bulk(findings: Sequence[Finding]) -> list[int]:
    return [
        place
        for place, finding in enumerate(findings)
        if finding.fix and finding.fix.bulk and finding.kind.family is Family.MARKUP
    ]


def _clusters(text: str, findings: Sequence[Finding], places: Sequence[int]) -> Iterator[list[int]]:
    """Repairs with nothing but blanks between them, and single ones beside a sign that is seldom in prose."""
    cluster: list[int] = []
    end = 0
    for place in places:
        (fix,) = _fixes(findings, [place])
        if cluster and text[end : fix.span.start].strip(" \t"):
            if len(cluster) > 1 or _is_odd(text, findings[cluster[0]]):
                yield cluster
            cluster = []
        cluster.append(place)
        end = fix.span.end
    if len(cluster) > 1 or (cluster and _is_odd(text, findings[cluster[0]])):
        yield cluster


def _is_odd(text: str, finding: Finding) -> bool:
    start, end = (finding.fix or finding).span.start, (finding.fix or finding).span.end
    return bool(_ODD.search(text, max(0, start - 2), start) or _ODD.search(text, end, end + 2))


def _with_partners(
    document: Document, findings: Sequence[Finding], cluster: Sequence[int]
) -> Iterator[int]:
    """The cluster and what the same checks repair in the same paragraph: half of a pair must not stay alone."""
    checks = {findings[place].check for place in cluster}
    first = document.block_at(findings[cluster[0]].span.start).start
    last = document.block_at(findings[cluster[-1]].span.start).span.end
    low, high = cluster[0], cluster[-1]
    while low and findings[low - 1].span.start >= first:
        low -= 1
    while high + 1 < len(findings) and findings[high + 1].span.start < last:
        high += 1
    return (place for place in range(low, high + 1) if findings[place].check in checks)


def _fixes(findings: Sequence[Finding], places: Sequence[int]) -> list[Fix]:
    return [fix for place in places if (fix := findings[place].fix)]


def _mended(text: str, fixes: list[Fix]) -> list[Fix]:
    """The repairs with one blank less to leave, where together they would leave two, or one before a comma."""
    start, end = fixes[0].span.start, fixes[-1].span.end
    before, after = text[start - 1 : start], text[end : end + 1]
    left = _applied(text[start:end], fixes, start)
    if len(fixes) > 1 and left and not left.strip(" "):
        alone = before not in _BLANK and after not in _BLANK
        fixes = [
            replace(fix, replacement=" " if alone and place == 0 else "")
            for place, fix in enumerate(fixes)
        ]
        left = _applied(text[start:end], fixes, start)
    if left or before not in {" ", "\t"}:
        return fixes
    if after in {" ", "\t"}:
        last = fixes[-1]
        return [*fixes[:-1], replace(last, span=Span(last.span.start, end + 1), replacement="")]
    if after in ENDS:
        return [
            replace(fixes[0], span=Span(start - 1, fixes[0].span.end), replacement=""),
            *fixes[1:],
        ]
    return fixes


def _brings_words_together(text: str, cluster: Sequence[Finding]) -> bool:
    fixes = _fixes(cluster, range(len(cluster)))
    start, end = fixes[0].span.start, fixes[-1].span.end
    parts = not all(finding.kind.traits.joins for finding in cluster)
    return parts and not _applied(text[start:end], fixes, start) and glues(text, start, end)


def _is_safe(document: Document, cluster: Sequence[Finding]) -> bool:
    """Whether the repairs raise nothing new in their paragraphs; one check alone minds its own."""
    fixes = _fixes(cluster, range(len(cluster)))
    start, end = fixes[0].span.start, fixes[-1].span.end
    if len(cluster) > 1 and len({finding.check for finding in cluster}) == 1:
        return True
    start = document.block_at(start).start
    end = max(document.block_at(end).span.end, end)
    if end - start > _LONGEST:
        return False
    text = document.text[start:end]
    edits = tuple((f.span.start - start, f.span.end - start, f.replacement) for f in fixes)
    return _raises_nothing(text, edits, document.language, document.format, document.house)


@lru_cache(maxsize=_REMEMBERED)
def _raises_nothing(text: str, edits: Edits, language: str, form: TextFormat, house: House) -> bool:
    repaired = text
    for start, end, replacement in reversed(edits):
        repaired = repaired[:start] + replacement + repaired[end:]
    new = _kinds(repaired, language, form, house) - _kinds(text, language, form, house)
    return not new


def _kinds(text: str, language: str, form: TextFormat, house: House) -> Counter[Kind]:
    document = Document(text, form, language, Memo(house))
    checks = (check for check in all_checks() if check.family is Family.MARKUP)
    found = settle((f for check in checks for f in check.run(document)), house.allow)
    return Counter(finding.kind for finding in found if not finding.hint)


def _applied(text: str, fixes: Sequence[Fix], start: int) -> str:
    for fix in reversed(fixes):
        text = text[: fix.span.start - start] + fix.replacement + text[fix.span.end - start :]
    return text


def _by_click(fix: Fix | None) -> Fix | None:
    return fix and replace(fix, bulk=False)
