"""Two wordings of one headline near the top: an editor has to choose."""

import re
from collections.abc import Iterator

from copydesk.checks.check import Check, Example
from copydesk.checks.markup.page.line_features import stop_words
from copydesk.checks.markup.seeing.marks import Mark, finding, line_removal
from copydesk.model.finding import Finding, Fix
from copydesk.model.kinds import Kind
from copydesk.model.phrase import Phrase
from copydesk.text.document import Document, Role
from copydesk.text.language import primary
from copydesk.text.paragraph import Paragraph

_TOP = 5
"""Lines in which a headline and its other wording stand."""
_WORD = re.compile(r"[^\W_]{4,}")
_SPEAKER = re.compile(r"[QAF]:\s")
"""A question or answer of an interview, which is no headline."""
_ENDINGS = re.compile(r"(?:en|er|es|em|e|s|n|t|ed|ing)$")


def stems(paragraph: Paragraph) -> frozenset[str] | None:
    """The longer words of a line that could be a headline, without endings; None for any other line."""
    text = paragraph.text.strip()
    if (
        not 20 <= len(text) <= 140
        or text[-1] in '.:;,…“”"'
        or len(text.split()) < 4
        or _SPEAKER.match(text)
    ):
        return None
    common = stop_words(paragraph.language)
    return frozenset(
        _ENDINGS.sub("", word) for word in _WORD.findall(text.casefold()) if word not in common
    )


def find(document: Document) -> Iterator[Finding]:
    """The second of two headlines that share most of their words.

    English subheads often take up the whole headline: ``Understanding …``, ``Q: …``.
    """
    filled = [n for n, block in enumerate(document.blocks) if block.role is not Role.BLANK][:_TOP]
    earlier: list[tuple[frozenset[str], str]] = []
    for number in filled:
        block = document.blocks[number]
        mine = block.paragraph.fact(stems) if block.role in {Role.BODY, Role.HEADING} else None
        if mine is None or len(mine) < 4:
            continue
        line = block.paragraph.text.strip()
        is_english = primary(document.language) == "en"
        enough = 0.85 if is_english else 0.65
        if any(
            _alike(mine, other) >= enough and line != text and not (is_english and text in line)
            for other, text in earlier
        ):
            mark = Mark(
                block.span.start,
                block.span.end,
                Kind.DUPLICATE,
                Phrase("A second wording of the headline?"),
                Phrase("most of its words stand in a line above: which one stays?"),
            )
            yield finding(
                document, CHECK.id, mark, Fix(line_removal(document, number), "", bulk=False)
            )
            return
        earlier.append((mine, line))


def _alike(one: frozenset[str], other: frozenset[str]) -> float:
    """The share of common words; in English, where headlines repeat in subheads, more of them must be common."""
    shared = len(one & other)
    return shared / max(len(one), len(other)) if shared >= 4 else 0.0


CHECK = Check(
    id="markup.headlines",
    kinds=(Kind.DUPLICATE,),
    title=Phrase("Two headlines"),
    run=find,
    examples=(
        Example(
            "Agentur: Ministerin trifft Amtskollegen beim Gipfel in Oslo\n\nEs ging um Fisch.\n\n"
            "⟦Agentur: Beim Gipfel in Oslo traf Ministerin ihren Amtskollegen⟧\n\nDie Ministerin kam am Montag."
        ),
        Example(
            "Harbour bridge closes for repairs until spring\n\n⟦Repairs close the harbour bridge until spring⟧\n\nIt is old.",
            language="en",
        ),
        Example(
            "Harbour bridge repairs until spring\n\nUnderstanding Harbour bridge repairs until spring\n\nIt is old.",
            language="en",
        ),
        Example(
            "Der Hafen von Triest wird größer\n\nWas der Ausbau für die Fischer heißt\n\nText."
        ),
        Example(
            "Wie die Bahn pünktlich werden will\n\nWie die Bahn es bisher versucht hat\n\nText."
        ),
    ),
)
