"""A sentence in another language that nobody quotes: what a translating program has passed over."""

import re
from collections.abc import Iterator

from copydesk.checks.check import Check, Example
from copydesk.checks.markup.page.line_features import stop_words
from copydesk.checks.markup.seeing.about_code import is_about_code
from copydesk.checks.markup.seeing.marks import Mark, finding
from copydesk.model.finding import Finding
from copydesk.model.kinds import Kind
from copydesk.model.phrase import Phrase
from copydesk.text.document import Document, Role
from copydesk.text.language import primary
from copydesk.text.paragraph import Paragraph

_OTHER = {"de": "en", "en": "de"}
_WORD = re.compile(r"[^\W\d_]+(?:['’][^\W\d_]+)?")
_QUOTED = re.compile(r"[\"„“”«»‚‘›‹]|(?<!\w)['’]|[*_]\w")
_LEAST_WORDS, _LEAST_STOPS = 5, 3
_SHARE = 0.35
"""The share of a sentence's words that the other language uses most."""
_MOST_SHARE = 0.25
"""The share of a text's sentences from which it is a text in two languages."""


def _strange(paragraph: Paragraph) -> tuple[tuple[tuple[int, int], ...], int]:
    """The sentences in the other language outside of quotations, and how many sentences there are."""
    text = paragraph.text
    other = _OTHER.get(primary(paragraph.language))
    if other is None or len(text) < _LEAST_WORDS * 4:
        return (), 0
    own, foreign = stop_words(primary(paragraph.language)), stop_words(other)
    words = {word.lower() for word in _WORD.findall(text)}
    sentences = max(1, text.count(". ") + 1)
    if len(words & (foreign - own)) < _LEAST_STOPS:
        return (), sentences
    return tuple(
        (span.start, span.end)
        for span in paragraph.sentences
        if _is_strange(text[span.start : span.end], own, foreign)
    ), sentences


def _is_strange(sentence: str, own: frozenset[str], foreign: frozenset[str]) -> bool:
    """Whether none of its words is one of its text's commonest, and many are the other language's."""
    words = [word.lower() for word in _WORD.findall(sentence)]
    if len(words) < _LEAST_WORDS or _QUOTED.search(sentence) or ":" in sentence:
        return False
    strange = sum(word in foreign and word not in own for word in words)
    known = sum(word in own and word not in foreign for word in words)
    return not known and strange >= max(_LEAST_STOPS, _SHARE * len(words))


def find(document: Document) -> Iterator[Finding]:
    """Sentences in another language than the text around them."""
    seen = document.facts(_strange)
    count = sum(len(places) for places, _ in seen)
    if not count or count > _MOST_SHARE * sum(number for _, number in seen):
        return
    if document.fact(is_about_code):
        return
    for block, (places, _) in zip(document.blocks, seen, strict=True):
        if block.role is Role.CODE or primary(block.paragraph.language) != primary(
            document.language
        ):
            continue
        for start, end in places:
            mark = Mark(
                block.start + start,
                block.start + end,
                Kind.PLACEHOLDER,
                Phrase("Not translated?"),
                Phrase("a sentence in another language, without quotation marks"),
            )
            yield finding(document, CHECK.id, mark, None)


CHECK = Check(
    id="markup.untranslated",
    kinds=(Kind.PLACEHOLDER,),
    title=Phrase("Sentences that were not translated"),
    run=find,
    examples=(
        Example(
            "Der Fluss tritt im Frühjahr über die Ufer. ⟦The villagers have learned to live with it.⟧ Im Mai zieht er sich zurück. Die Bauern säen dann Hirse. So war es immer."
        ),
        Example(
            "The river floods every spring. ⟦Die Dorfbewohner haben gelernt, damit zu leben.⟧ In May it falls back. The farmers sow millet then. It has been so.",
            language="en",
        ),
        Example(
            "Auf dem Schild stand: We are closed until further notice. Das Lied „All You Need Is Love“ lief. Es war still. Er ging. Sie auch."
        ),
        Example(
            "The band Die Toten Hosen played in Köln. The club is called Der Alte Hafen. It was full. He left. So did she.",
            language="en",
        ),
    ),
)
