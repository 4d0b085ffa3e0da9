"""The unnamed sources of a whole text, each mention in its place, later ones tied to the first."""

import re
from dataclasses import dataclass

from copydesk.checks.claims.evidence.attribution import SourceKind, Way
from copydesk.checks.claims.evidence.evidence import cues
from copydesk.checks.claims.evidence.unnamed import Unnamed, unnamed
from copydesk.checks.claims.words.lists import lists
from copydesk.checks.claims.words.running_text import layout
from copydesk.model.span import Span
from copydesk.text.document import Document

_NAMED_AFTER = 1
"""Sentences after a crowd within which one of it may speak by name."""
_STEM = 5
"""Letters of the crowd's word that the one of it is called by, too: ``Expertin``, ``analyst``."""


@dataclass(frozen=True, slots=True)
class Mention:
    """A source that a reader cannot check, in code points of the document."""

    block: int
    sentence: int
    span: Span
    kind: SourceKind
    first: Span | None = None
    """For a later mention of somebody without a name: the first one."""


def mentions(document: Document) -> tuple[Mention, ...]:
    """All such mentions in the order of the text, one a sentence at most."""
    found: list[Mention] = []
    first: Span | None = None
    prose = document.fact(layout).prose
    for number, (block, all_) in enumerate(
        zip(document.blocks, document.facts(unnamed), strict=True)
    ):
        for one in all_ if prose[number] else ():
            span = one.span.shifted(block.start)
            if one.kind is SourceKind.VAGUE:
                if not (_one_speaks_by_name(document, number, one) or _is_name(document, span)):
                    found.append(Mention(number, one.sentence, span, one.kind))
            elif one.again:
                if first is not None:
                    found.append(Mention(number, one.sentence, span, one.kind, first))
            else:
                first = first or span
                found.append(Mention(number, one.sentence, span, one.kind))
    return tuple(found)


def _is_name(document: Document, span: Span) -> bool:
    """``Sanders said``: a word with a capital that stands behind another with one elsewhere is somebody's name."""
    word = span.of(document.text)
    if not word.istitle() or not word.isalpha() or not word.isascii() or document.language != "en":
        return False
    return re.search(rf"[^\W\d_] {word}\b", document.text) is not None


def _one_speaks_by_name(document: Document, number: int, one: Unnamed) -> bool:
    """Whether the sentence after ``Experten warnen`` quotes one of them, by name and as one of them."""
    paragraph = document.blocks[number].paragraph
    seen = paragraph.fact(cues)
    crowd = one.span.of(paragraph.text).split()[-1]
    known = lists(paragraph.language).unnamed
    stem = crowd.lower()[:_STEM]
    for sentence, attributions, _ in seen[one.sentence + 1 : one.sentence + 1 + _NAMED_AFTER]:
        said = [a for a in attributions if a.way in {Way.VERB, Way.PREPOSITION, Way.PHRASE}]
        names = sum(
            1
            for a, b in zip(sentence.words[1:], sentence.words[2:], strict=False)
            if a[0].isupper() and b[0].isupper() and a.isalpha() and b[:1].isalpha()
        )
        belongs = not known.of_them.isdisjoint(sentence.low) or any(
            stem in word or word.endswith(known.expert_ends) for word in sentence.low
        )
        if said and names and belongs:
            return True
    return False
