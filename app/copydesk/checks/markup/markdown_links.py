"""Markdown's links, pictures and notes in a text that is none: ``[words](address)``, ``[words][1]``, ``[1]: address``, ``[^9]``."""

import re
from collections.abc import Iterator

from copydesk.checks.check import Check, Example
from copydesk.checks.markup.seeing.marks import Mark, in_plain_text, without_overlaps
from copydesk.checks.markup.seeing.pairs import halves
from copydesk.checks.markup.seeing.report import report
from copydesk.model.draft import TextFormat
from copydesk.model.finding import Finding
from copydesk.model.kinds import Kind
from copydesk.model.phrase import Phrase
from copydesk.text.document import Document
from copydesk.text.paragraph import Paragraph

_MESSAGE = Phrase("Leftover Markdown")
_TARGET = r"""
    (?: <[^<>\n]{1,500}>
      | (?:https?://|/|mailto:|tel:|www\.|\#|\.{1,2}/) [^\s()]{0,500} (?:\([^\s()]{0,80}\)[^\s()]{0,200})?
      | [\w./-]{1,80}\.(?:pdf|html?|jpe?g|png|gif|webp|md|docx?|xlsx?|php|aspx?|org|com|net|de)(?:[/\#?][^\s()]{0,200})? )"""
"""An address, also one on the same site, with brackets within it."""
_LINK = re.compile(
    rf"""(?x)
    (?<![\]!]) \[ (?P<inside> [^\[\]\n]{{1,300}} ) \]
    \( {_TARGET} (?: \s [\"'][^\"'\n]{{0,200}}[\"'] )? \)  # with its title"""
)
_APART = re.compile(
    r"(?<![\]!])\[(?P<inside>(?=[^\[\]\n]{0,60}[^\W\d_]{2})[^\[\]\n]{2,200})\] \(https?://[^\s()]{3,500}\)"
)
"""A blank between the words and the address."""
_OPEN_ENDED = re.compile(
    r"(?<![\]!])\[(?P<inside>[^\[\]\n]{2,200})\]\(https?://[^\s()]{3,400}(?<=[\w/])(?=[\s,;!?]|\.\s|$)"
)
"""The last bracket is missing."""
_RESTRUCTURED = re.compile(
    r"(?<![\w`])`(?=[^\s`<])(?P<inside>[^`<>\n]{1,160}?) <https?://[^<>\s`]{3,400}>`_{1,2}(?!\w)"
)
"""```words <address>`_``, as reStructuredText has it."""
_REFERRING = re.compile(
    r"""(?x)
    (?<![\]!\w\[]) \[ (?P<inside> (?=[^\[\]\n]{0,60}[^\W\d_]{2}) (?!sic\b|…|\.\.\.) [^\[\]\n]{2,160} ) \]
    \[ (?: \d{1,3} | [a-z][\w-]{0,30} )? \]  # by number, by name, by its own words
    (?!\w)"""
)
_IMAGE = re.compile(
    r"!\[[^\[\]\n]{0,300}\](?:\((?:<[^<>\n]{1,500}>|[^\s()]{0,500})(?:\s[\"'][^\"'\n]{0,200}[\"'])?\)|\[[\w -]{0,60}\])(?:\{[^{}\n]{1,120}\})?"
)
_TARGETS = re.compile(
    r"""(?mx)
    ^\ {0,3} \[ (?!\^) [^\[\]\n]{1,60} \] :\ {1,3} <? (?:https?://|mailto:|data:|/|www\.|\#) [^\s<>]{1,4000} >?
    (?: \ {1,3} [\"'(] [^\n]{0,160} [\"')] )? [ \t]* $"""
)
_NOTE = re.compile(
    r"(?<=[\w.,;:!?”“\"’»«)*_])\[\^[\w-]{1,30}\](?!:)|(?m:^)\[\^[\w-]{1,30}\]:[ \t](?:<?https?://[^\s<>]{1,400}>?[ \t]*$)?"
)
_POINTED = re.compile(r"(?<![\w<=\"'(])<(?P<address>https?://[^\s<>]{4,300})>(?!\w)")


def measure(paragraph: Paragraph) -> tuple[Mark, ...]:
    """The links, pictures and notes of one paragraph of a plain text."""
    if "[" not in paragraph.text and "<http" not in paragraph.text:
        return ()
    return without_overlaps(_marks(paragraph.text)) if in_plain_text(paragraph) else ()


def _marks(text: str) -> Iterator[Mark]:
    why = Phrase("a link and its address")
    if "](" in text:
        yield from halves(text, _LINK, Kind.MARKDOWN, _MESSAGE, why)
        yield from halves(text, _OPEN_ENDED, Kind.MARKDOWN, _MESSAGE, why, bulk=False)
    if "] (http" in text:
        yield from halves(text, _APART, Kind.MARKDOWN, _MESSAGE, why, bulk=False)
    if ">`_" in text:
        yield from halves(text, _RESTRUCTURED, Kind.MARKDOWN, _MESSAGE, why, bulk=False)
    if "][" in text:
        yield from halves(
            text,
            _REFERRING,
            Kind.MARKDOWN,
            _MESSAGE,
            Phrase("a link, its address elsewhere"),
            bulk=False,
        )
    for sign, pattern, reason in _ALONE:
        if sign in text:
            for match in pattern.finditer(text):
                yield Mark(
                    *match.span(),
                    Kind.MARKDOWN,
                    _MESSAGE,
                    reason,
                    bulk=False,
                    sure=False,
                    exact=True,
                )
    for match in _POINTED.finditer(text) if "<http" in text else ():
        yield Mark(
            *match.span(), Kind.MARKDOWN, _MESSAGE, why, match["address"], bulk=False, sure=False
        )


_ALONE = (
    ("![", _IMAGE, Phrase("an image and its address")),
    ("]: ", _TARGETS, Phrase("the address of a link")),
    ("[^", _NOTE, Phrase("the mark of a footnote")),
)
"""Marks that stand by themselves."""


def find(document: Document) -> Iterator[Finding]:
    """Links, pictures and notes of Markdown in the whole document."""
    yield from report(document, CHECK.id, measure)


CHECK = Check(
    id="markup.markdown-links",
    kinds=(Kind.MARKDOWN,),
    title=Phrase("Links and notes of Markdown"),
    run=find,
    examples=(
        Example(
            "Mehr im ⟦[⟧Bericht der Bahn⟦](https://bahn.example/b)⟧.",
            fixed="Mehr im Bericht der Bahn.",
        ),
        Example(
            "Der ⟦[⟧Plan⟦](#plan)⟧, der ⟦[⟧Brief⟦](brief.pdf)⟧ und die ⟦[⟧Bahn⟦](<https://bahn.example/a b>)⟧.",
            fixed="Der Plan, der Brief und die Bahn.",
        ),
        Example(
            'Laut ⟦[⟧Protokoll⟦][1]⟧ tagt der ⟦[⟧Rat⟦][rat]⟧ in ⟦[⟧Kiel⟦][]⟧.⟦[^9]⟧\n\n⟦[1]: https://rat.example/p "Plan"⟧\n\nEr stimmt ab.',
            fixed="Laut Protokoll tagt der Rat in Kiel.\n\nEr stimmt ab.",
        ),
        Example("Der Rat tagt.\n\n⟦[rat]: <https://rat.example/>⟧"),
        Example(
            "Der Plan steht auf ⟦<https://plan.example>⟧ im Netz.",
            fixed="Der Plan steht auf https://plan.example im Netz.",
        ),
        Example(
            "Oben.\n\n⟦![Hafen](https://bild.example/h.jpg)⟧\n\n⟦![Kai][bild2]⟧\n\n⟦![]()⟧\n\nUnten.",
            fixed="Oben.\n\nUnten.",
        ),
        Example(
            "See [the plan](https://plan.example), ![map](m.png), [that][1] and a note.[^1]\n\n[1]: https://plan.example\n[^1]: So it is.",
            language="en",
            format=TextFormat.MARKDOWN,
        ),
        Example(
            "Er schrieb „Addresse“ [sic][12], siehe [3][4] und [Anm. d. Red.] (S. 3), f[x][y]."
        ),
        Example(
            "See ⟦[⟧the report⟦] (https://a.example/b)⟧, ⟦[⟧a list⟦](https://a.example/c⟧ of it and ⟦`⟧the plan⟦ <https://a.example/p>`_⟧.",
            language="en",
            fixed="See the report, a list of it and the plan.",
        ),
        Example("The list [3] (https://a.example/c) and f(x)[i](y).", language="en"),
        Example("Kim Ott <ott@amt.example> schrieb; die Zahl [rund 30] (Stand: Mai) stimmt."),
    ),
)
