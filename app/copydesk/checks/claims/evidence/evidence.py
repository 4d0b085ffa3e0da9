"""The evidence of a whole text, sentence by sentence: what is claimed, and what speaks for a source of it."""

from bisect import bisect_left
from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from copydesk.checks.claims.evidence.attribution import Attribution, Way
from copydesk.checks.claims.evidence.carry import Stated, carried
from copydesk.checks.claims.evidence.contents import STRONG, Claimed, Content, contents
from copydesk.checks.claims.evidence.cues_de import german_cues
from copydesk.checks.claims.evidence.cues_en import english_cues
from copydesk.checks.claims.words.interview import answers
from copydesk.checks.claims.words.lists import lists
from copydesk.checks.claims.words.running_text import Layout, layout, line
from copydesk.checks.claims.words.tokens import Sentence, read_sentences
from copydesk.model.span import Span
from copydesk.text.document import Document
from copydesk.text.language import primary
from copydesk.text.paragraph import Paragraph
from copydesk.text.quotations import Quotation, quotations

_HARD = frozenset((Content.MONEY, Content.FIGURE))
_WHOLLY = 0.9
"""The share of a sentence between quotation marks from which all of it is somebody else's."""


@dataclass(frozen=True, slots=True)
class Evidence:
    """One sentence in its place; positions are code points of the document, except those within ``sentence``."""

    block: int
    """The number of its paragraph."""
    span: Span
    language: str
    sentence: Sentence
    attributions: tuple[Attribution, ...]
    claimed: tuple[Claimed, ...]
    quoted: float
    """The share of it that stands between quotation marks."""

    @property
    def weight(self) -> int:
        """How much is claimed."""
        return sum(claim.weight for claim in self.claimed)

    @property
    def hard(self) -> bool:
        """Whether money, a share or a large number is claimed."""
        return any(c.weight >= STRONG and c.content in _HARD for c in self.claimed)

    @property
    def is_quotation(self) -> bool:
        """Whether all of it is somebody else's words."""
        return self.quoted >= _WHOLLY


Seen = tuple[Sentence, tuple[Attribution, ...], tuple[Claimed, ...]]


def cues(paragraph: Paragraph) -> tuple[Seen, ...]:
    """For each sentence of a paragraph its words, its evidence and what it claims."""
    language = primary(paragraph.language)
    find = {"de": german_cues, "en": english_cues}.get(language)
    if find is None:
        return ()
    return tuple(
        (sentence, tuple(find(sentence)), tuple(contents(sentence, language)))
        for sentence in paragraph.fact(read_sentences)
    )


def evidence(document: Document) -> tuple[Evidence, ...]:
    """Every sentence of the running text with all that speaks for a source of it."""
    found = list(_sentences(document, document.fact(layout)))
    stated = [
        Stated(entry.block, entry.language, entry.sentence, entry.attributions, entry.span)
        for entry in found
    ]
    return tuple(
        entry if more is None else _with(entry, more)
        for entry, more in zip(found, carried(stated), strict=True)
    )


def _with(entry: Evidence, more: Attribution) -> Evidence:
    return Evidence(
        entry.block, entry.span, entry.language, entry.sentence,
        (*entry.attributions, more), entry.claimed, entry.quoted,
    )  # fmt: skip


def _sentences(document: Document, shape: Layout) -> Iterator[Evidence]:
    outer = [quotation for quotation in document.fact(quotations) if quotation.depth == 1]
    ends = [quotation.span.end for quotation in outer]
    lines = document.facts(line)
    answered = document.fact(answers)
    for number, (block, facts) in enumerate(
        zip(document.blocks, document.facts(cues), strict=True)
    ):
        if not facts or not shape.prose[number]:
            continue
        language = primary(block.paragraph.language)
        for sentence, attributions, claimed in facts:
            span = sentence.span.shifted(block.start)
            spoken, share = _spoken(document.text, span, outer, ends, language)
            beside = [
                Attribution(Way.REFERENCE, reference.shifted(block.start))
                for reference in lines[number].references
                if sentence.span.start <= reference.start < sentence.span.end
            ]
            agency = shape.agency[number]
            if agency is not None:
                beside.append(Attribution(Way.AGENCY, agency))
            asked = answered[number]
            if asked is not None:
                beside.append(Attribution(Way.CARRIED, asked))
            yield Evidence(
                number,
                span,
                language,
                sentence,
                (
                    *(a.shifted(block.start) for a in _reaching(attributions, claimed)),
                    *spoken,
                    *beside,
                ),
                tuple(c.shifted(block.start) for c in claimed),
                share,
            )


def _reaching(
    attributions: Sequence[Attribution], claimed: Sequence[Claimed]
) -> Iterator[Attribution]:
    """The evidence without nouns of saying that come after all that is claimed: ``… until reports that he left``."""
    last = max((claim.span.start for claim in claimed), default=-1)
    for attribution in attributions:
        if attribution.way is not Way.NOUN or not claimed or attribution.cue.start < last:
            yield attribution


def _spoken(
    text: str, span: Span, outer: Sequence[Quotation], ends: Sequence[int], language: str
) -> tuple[list[Attribution], float]:
    """The quotations of a sentence that are statements, and the share of it that is quoted."""
    found: list[Attribution] = []
    covered = 0
    at = bisect_left(ends, span.start + 1)
    while at < len(outer) and outer[at].span.start < span.end:
        part = Span(max(outer[at].span.start, span.start), min(outer[at].span.end, span.end))
        covered += len(part)
        words = part.of(text).strip("\"„“”«»' ").split()
        if len(words) >= lists(language).least_quoted and not _is_title(words):
            found.append(Attribution(Way.QUOTATION, part))
        at += 1
    return found, covered / max(1, len(span))


def _is_title(words: Sequence[str]) -> bool:
    """Whether the words are written as a name is: a capital on each that is not small."""
    return all(word[0].isupper() or len(word) <= 3 or not word[0].isalpha() for word in words)
