"""The evidence of a whole text, sentence by sentence: who says what, and whose words go on."""

from collections.abc import Sequence
from dataclasses import dataclass, field

from copydesk.checks.claims.attribution import Attribution, Way
from copydesk.checks.claims.contents import STRONG, Claimed, Content, contents
from copydesk.checks.claims.cues_de import german_cues
from copydesk.checks.claims.cues_en import english_cues
from copydesk.checks.claims.lexicon import Tag
from copydesk.checks.claims.tokens import Sentence, read_sentences
from copydesk.model.span import Span
from copydesk.text.document import Document, Role
from copydesk.text.language import primary
from copydesk.text.paragraph import Paragraph
from copydesk.text.quotations import quotations


_HARD = frozenset((Content.MONEY, Content.FIGURE))


@dataclass(slots=True)
class Evidence:
    """One sentence in its place; positions are code points of the document."""

    block: int
    span: Span
    sentence: Sentence
    language: str
    attributions: list[Attribution]
    claimed: tuple[Claimed, ...]
    carried_from: int | None = None
    quoted: float = 0.0
    weak: list[Attribution] = field(default_factory=list)

    @property
    def weight(self) -> int:
        """How much is claimed."""
        return sum(c.weight for c in self.claimed)

    @property
    def hard(self) -> bool:
        """Whether money, a share or a large number is claimed."""
        return any(c.weight > STRONG and c.content in _HARD for c in self.claimed)

    @property
    def sourced(self) -> bool:
        return bool(self.attributions)


def cues(
    paragraph: Paragraph,
) -> tuple[tuple[Sentence, tuple[Attribution, ...], tuple[Claimed, ...]], ...]:
    """For each sentence its words, its evidence and what it claims."""
    language = primary(paragraph.language)
    find = {"de": german_cues, "en": english_cues}.get(language)
    if find is None:
        return ()
    return tuple(
        (sentence, tuple(find(sentence)), tuple(contents(sentence, language)))
        for sentence in paragraph.fact(read_sentences)
    )


def evidence(document: Document) -> tuple[Evidence, ...]:
    """Every sentence of the running text with everything that speaks for a source of it."""
    found: list[Evidence] = []
    for number, (block, facts) in enumerate(
        zip(document.blocks, document.facts(cues), strict=True)
    ):
        if block.role in {Role.BLANK, Role.CODE, Role.HEADING}:
            continue
        for sentence, attributions, claimed in facts:
            moved = [a.shifted(block.start) for a in attributions]
            found.append(
                Evidence(
                    number,
                    sentence.span.shifted(block.start),
                    sentence,
                    primary(block.paragraph.language),
                    [a for a in moved if not a.weak],
                    tuple(c.shifted(block.start) for c in claimed),
                    weak=[a for a in moved if a.weak],
                )
            )
    _quote(document, found)
    _carry(found)
    return tuple(found)


_MARKS = "\"„“”«»' "


def _is_title(words: Sequence[str]) -> bool:
    """Whether the words are written as a name is: a capital on each that is not small."""
    return all(word[0].isupper() or len(word) <= 3 or not word[0].isalpha() for word in words)


def _quote(document: Document, found: Sequence[Evidence]) -> None:
    outer = [q for q in document.fact(quotations) if q.depth == 1]
    at = 0
    for entry in found:
        while at < len(outer) and outer[at].span.end <= entry.span.start:
            at += 1
        n = at
        covered = 0
        least = 2 if entry.language == "en" else 4
        while n < len(outer) and outer[n].span.start < entry.span.end:
            a = max(outer[n].span.start, entry.span.start)
            b = min(outer[n].span.end, entry.span.end)
            covered += b - a
            words = document.text[a:b].strip(_MARKS).split()
            if len(words) >= least and not _is_title(words):
                entry.attributions.append(Attribution(Way.QUOTATION, Span(a, b)))
            n += 1
        entry.quoted = covered / max(1, len(entry.span))


_BACK = {
    "de": frozenset("das dies darüber davon so".split()),
    "en": frozenset("that this so".split()),
}
_POINTING = {"de": ("dies",), "en": ("these ", "this ")}


def _carry(found: Sequence[Evidence]) -> None:
    for number, entry in enumerate(found):
        if _names_source_of_last(entry) and number and not found[number - 1].attributions:
            found[number - 1].attributions.append(Attribution(Way.BACKWARD, entry.span))
    any_before = False
    for number, entry in enumerate(found):
        if entry.attributions:
            any_before = True
            continue
        before = found[number - 1] if number else None
        follows = before is not None and before.block == entry.block and bool(before.attributions)
        bits = entry.sentence.all_bits
        low = entry.sentence.low
        pointing = (
            low[:1] and low[0].startswith("dies") and low[0] != "dies" and entry.language == "de"
        )
        told = bits & Tag.HEARSAY and (any_before or not _perfect(low))
        if bits & Tag.UNREAL or told or (follows and pointing):
            entry.attributions.append(Attribution(Way.CARRIED, entry.span))


def _perfect(low: tuple[str, ...]) -> bool:
    """Whether something is said to have happened (``soll gesagt haben``) rather than planned."""
    return bool({"haben", "sein", "worden", "handeln"} & set(low[-4:]))


def _names_source_of_last(entry: Evidence) -> bool:
    """``Das teilte die Polizei mit.``"""
    low = entry.sentence.low
    if not low or low[0] not in _BACK.get(entry.language, ()) or len(low) > 30:
        return False
    first = next((a for a in entry.attributions if a.way is Way.VERB), None)
    return (
        first is not None
        and entry.sentence.starts[:5][-1]
        >= first.cue.start - entry.span.start + entry.sentence.span.start
    )
