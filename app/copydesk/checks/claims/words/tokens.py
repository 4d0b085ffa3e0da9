"""A sentence as words with what each may be: the one pass over the letters that all rules of this family share."""

import re
from bisect import bisect_right
from dataclasses import dataclass

from copydesk.checks.claims.words.lexicon import lexicon
from copydesk.checks.claims.words.turns import Turn, find_turns
from copydesk.model.span import Span
from copydesk.text.paragraph import Paragraph
from copydesk.text.quotations import quote_marks

_TOKEN = re.compile(
    r"""(?x)
      [^\W\d_]{1,9}\d{1,9}(?:-[^\W_]+)+  # G20-Treffen
    | [^\W\d_]+(?:[’'][^\W\d_]+)*(?:-[^\W_]+)*  # a word
    | \d[\d.,:]*\d(?:-[^\W_]+)* | \d(?:-[^\W_]+)*  # a number, and what hangs on it
    | [^\w\s]"""
)
"""A word with its hyphens and apostrophes (``G20-Treffen``, too, which is no figure), a number, or a single mark."""
_DIGIT = re.compile("[0-9]")
_DIGITS = frozenset("0123456789")
_CODE = frozenset("=_#&\\")
"""Marks before digits that are no figure: ``uid=2207``."""
_CURRENCIES = frozenset(
    ("EUR", "USD", "CHF", "GBP", "DM", "Rs", "R", "RM", "KSh", "C", "US", "l", "I")
)
"""Letters before digits that are a figure all the same; ``l932`` is a year that was scanned."""
STOPS = frozenset(',;:.–—()!?“”„»«"')
"""Marks at which a source or a clause ends."""


@dataclass(frozen=True, slots=True)
class Sentence:
    """One sentence, read. Positions are code points of the paragraph."""

    span: Span
    words: tuple[str, ...]
    low: tuple[str, ...]
    starts: tuple[int, ...]
    bits: tuple[int, ...]
    quoted: tuple[bool, ...]
    """Whether the word stands between quotation marks, as far as the paragraph alone can tell."""
    numbers: tuple[int, ...]
    """The places of what begins with a digit and is no part of a name or a code."""
    tagged: tuple[tuple[int, int], ...]
    """Place and bits of each word outside quotation marks that the lexicon knows."""
    all_bits: int
    """Everything that any of those may be."""
    turns: tuple[Turn, ...]
    """Fixed turns, outside quotation marks."""

    def stretch(self, first: int, last: int) -> Span:
        """The place of the words from ``first`` up to and with ``last``."""
        return Span(self.starts[first], self.starts[last] + len(self.words[last]))

    def places(self, bit: int) -> list[int]:
        """The words that may be what ``bit`` says, outside quotation marks."""
        if not self.all_bits & bit:
            return []
        return [n for n, b in self.tagged if b & bit]

    def is_noun(self, place: int) -> bool:
        """Whether a capital letter inside the sentence makes a German word a noun, or an English one a name."""
        return place > 0 and self.words[place][0].isupper() and self.low[place - 1] not in STOPS


def read_sentences(paragraph: Paragraph) -> tuple[Sentence, ...]:
    """The sentences of one paragraph as words; none in a language without a lexicon."""
    known = lexicon(paragraph.language)
    if known is None:
        return ()
    text, look_up = paragraph.text, known.bits.__getitem__
    edges = [edge for stretch in _quoted_stretches(paragraph) for edge in stretch]
    sentences: list[Sentence] = []
    for span in paragraph.sentences:
        matches = list(_TOKEN.finditer(text, span.start, span.end))
        words = tuple([m[0] for m in matches])
        starts = tuple([m.start() for m in matches])
        bits = tuple(map(look_up, words))
        inside = _inside(starts, span, edges)
        tagged = tuple([(n, b) for n, b in enumerate(bits) if b and not inside[n]])
        everything = 0
        for _, bit in tagged:
            everything |= bit
        low = tuple(map(str.lower, words))
        turns = find_turns(low, tagged, known)
        numbers: tuple[int, ...] = ()
        if _DIGIT.search(text, span.start, span.end):
            numbers = tuple([
                n for n, word in enumerate(words) if word[0] in _DIGITS and not _is_glued(words, starts, n)
            ])  # fmt: skip
        sentences.append(
            Sentence(span, words, low, starts, bits, inside, numbers, tagged, everything, turns)
        )
    return tuple(sentences)


def _is_glued(words: tuple[str, ...], starts: tuple[int, ...], place: int) -> bool:
    """``A380``, ``Q3``: digits behind letters are part of a name or a code; ``EUR500`` is money."""
    if not place or starts[place] != starts[place - 1] + len(words[place - 1]):
        return False
    before = words[place - 1]
    return before in _CODE or (before[-1].isalpha() and before not in _CURRENCIES)


def _inside(starts: tuple[int, ...], span: Span, edges: list[int]) -> tuple[bool, ...]:
    """For each place whether it lies between an opening and a closing edge; ``edges`` are in order, one after the other."""
    first = bisect_right(edges, span.start)
    if first == bisect_right(edges, span.end):
        return (first % 2 == 1,) * len(starts)
    return tuple([bisect_right(edges, place) % 2 == 1 for place in starts])


def _quoted_stretches(paragraph: Paragraph) -> list[tuple[int, int]]:
    """Stretches between an opening mark and the next mark that does not open."""
    found: list[tuple[int, int]] = []
    start = -1
    for mark in paragraph.fact(quote_marks):
        if mark.mark in "‚‘’‹›":
            continue
        if start < 0:
            if mark.opens:
                start = mark.at
        elif not mark.opens or mark.mark == "“":
            found.append((start, mark.at + len(mark.mark)))
            start = -1
    if start >= 0:
        found.append((start, len(paragraph.text)))
    return found
