"""Leftover tags: whole ones, halves whose bracket was lost, escaped ones, comments."""

import re
from collections.abc import Iterator, Sequence

from copydesk.checks.check import Check, Example
from copydesk.checks.markup.seeing.marks import (
    Mark,
    cut,
    finding,
    in_plain_text,
    without_overlaps,
)
from copydesk.checks.markup.seeing.protected import touches
from copydesk.checks.markup.seeing.report import report
from copydesk.checks.markup.seeing.tag_forms import (
    BREAKS,
    CUSTOM,
    DECLARATION,
    ESCAPED,
    HALF_CLOSING,
    LINK,
    OPEN_END,
    PARAGRAPHS,
    TAG,
    comments,
    half_openings,
    is_mentioned,
    long_comments,
)
from copydesk.model.draft import TextFormat
from copydesk.model.finding import Finding, Fix
from copydesk.model.kinds import Kind
from copydesk.model.phrase import Phrase
from copydesk.model.span import Span
from copydesk.text.document import Document
from copydesk.text.paragraph import Paragraph

_PROSE_WORD = re.compile(r"(?<![\w.(])[^\W\d_]{2,}(?![\w(=])")
_LEAST_WORDS = 4
_INDENT = 20
_CLOSING = frozenset(",.;:!?)”“")
_SENTENCE_END = re.compile(r"[.!?:;…][”“’\"»«')\]]{0,2}$")


def measure(paragraph: Paragraph) -> tuple[Mark, ...]:
    """The tags of one paragraph."""
    text = paragraph.text
    if "<" not in text and ">" not in text and "&" not in text:
        return ()
    plain = in_plain_text(paragraph)
    return _spaced(text, without_overlaps(_tags(text, plain=plain)))


def _tags(text: str, *, plain: bool) -> Iterator[Mark]:
    whole: set[int] = set()
    if "<" in text:
        yield from _whole_tags(text, whole)
    if ">" in text and plain:
        yield from _without_beginning(text, whole)
    if "lt;" in text:
        for match in ESCAPED.finditer(text):
            yield _mark(match, Phrase("{name} tag, escaped", name=match["name"].lower()))


def _whole_tags(text: str, whole: set[int]) -> Iterator[Mark]:
    """Tags with their beginning, comments and declarations; the ends of whole tags are put into ``whole``."""
    why = Phrase("a comment of the page's code")
    for start, end in comments(text):
        yield Mark(start, end, Kind.TAG, Phrase("Leftover tag"), why, sure=False)
    for match in DECLARATION.finditer(text):
        yield _mark(match, Phrase("a declaration of the page's code"))
    for match in TAG.finditer(text):
        whole.add(match.end())
        if not is_mentioned(text, match):
            yield _mark(match, _what(match["name"], closing=bool(match["slash"])))
    for match in LINK.finditer(text):
        yield _mark(match, Phrase("a link of a content system"))
    for match in CUSTOM.finditer(text) if "-" in text else ():
        whole.add(match.end())
        yield _mark(match, Phrase("a tag of a content system"))
    for match in OPEN_END.finditer(text):
        name = match["name"].lower()
        yield _mark(match, Phrase("{name} tag whose end is missing", name=name))


def _without_beginning(text: str, whole: set[int]) -> Iterator[Mark]:
    """Tags that lost their ``<``."""
    for match in HALF_CLOSING.finditer(text):
        name = match["name"].lower()
        yield _mark(match, Phrase("closing {name} tag whose beginning is missing", name=name))
    for match in half_openings(text, whole):
        name = (match["name"] or match["glued"]).lower()
        yield _mark(match, Phrase("{name} tag whose beginning is missing", name=name))


def _mark(match: re.Match[str], evidence: Phrase) -> Mark:
    return Mark(
        match.start(),
        match.end(),
        Kind.TAG,
        Phrase("Leftover tag"),
        evidence,
        sure=_is_at_edge(match.string, match),
    )


def _is_at_edge(text: str, match: re.Match[str]) -> bool:
    """Whether the tag hangs at one end of a paragraph of prose without its other half: no example of code does."""
    start, end = match.span()
    first = start < _INDENT and not text[:start].strip()
    last = len(text) - end < _INDENT and not text[end:].strip()
    if not first and not last:
        return False
    rest = text[:start] + text[end:]
    return rest[:1] != " " and "<" not in rest and len(_PROSE_WORD.findall(rest)) >= _LEAST_WORDS


def _what(name: str, *, closing: bool) -> Phrase:
    name = name.lower()
    if name == "p":
        return Phrase("closing half of a paragraph tag") if closing else Phrase("paragraph tag")
    return Phrase("closing {name} tag", name=name) if closing else Phrase("{name} tag", name=name)


def _spaced(text: str, marks: Sequence[Mark]) -> tuple[Mark, ...]:
    """The marks with what each must leave behind: a paragraph tag between two texts leaves a paragraph break."""
    spaced: list[Mark] = []
    for run in _runs(text, marks):
        start, end = run[0].start, run[-1].end
        left, right = start, end
        while left and text[left - 1] in " \t":
            left -= 1
        while right < len(text) and text[right] in " \t":
            right += 1
        before, after = text[max(0, left - 4) : left], text[right : right + 1]
        inside = before[-1:] not in {"", "\n"} and after not in {"", "\n"}
        tags = [text[mark.start : mark.end] for mark in run]
        if (
            inside
            and any(PARAGRAPHS.search(tag) for tag in tags)
            and (_SENTENCE_END.search(before) or not after.islower())
        ):
            for number, mark in enumerate(run):
                first = left if number == 0 else run[number - 1].end
                last = right if number == len(run) - 1 else mark.end
                spaced.append(_widened(mark, first, last, "\n\n" if number == 0 else ""))
            continue
        tight = (left, right) == (start, end) and inside
        if tight and any(BREAKS.search(tag) for tag in tags) and after not in _CLOSING:
            spaced += [_widened(run[0], run[0].start, run[0].end, " "), *run[1:]]
        else:
            spaced += run
    return tuple(spaced)


def _widened(mark: Mark, start: int, end: int, replacement: str) -> Mark:
    """The mark with a fix of its own reach."""
    return Mark(
        mark.start,
        mark.end,
        mark.kind,
        mark.message,
        mark.evidence,
        replacement,
        sure=mark.sure,
        reach=(start, end),
    )


def _runs(text: str, marks: Sequence[Mark]) -> Iterator[list[Mark]]:
    """Tags with nothing but blanks between them."""
    run: list[Mark] = []
    for mark in marks:
        if run and text[run[-1].end : mark.start].strip(" \t"):
            yield run
            run = []
        run.append(mark)
    if run:
        yield run


def find(document: Document) -> Iterator[Finding]:
    """Leftover tags of the whole document, and comments over several lines."""
    long = list(long_comments(document.text)) if "<!--" in document.text else []
    spans = tuple((start, end) for start, end, _ in long)
    for found in report(document, CHECK.id, measure):
        if not touches(spans, found.span.start, found.span.end):
            yield found
    for start, end, of_word in long:
        why = Phrase("a comment of the page's code")
        mark = Mark(start, end, Kind.TAG, Phrase("Leftover tag"), why)
        first, last = cut(document.text, start, end)
        yield finding(document, CHECK.id, mark, Fix(Span(first, last), "", bulk=of_word))


CHECK = Check(
    id="markup.tags",
    kinds=(Kind.TAG,),
    title=Phrase("Tags"),
    run=find,
    examples=(
        Example("Der Rat vertagte die Wahl.⟦< /p>⟧", fixed="Der Rat vertagte die Wahl."),
        Example(
            "Fotostrecke ⟦< p>⟧ Die Feuerwehr rückte aus.",
            fixed="Fotostrecke\n\nDie Feuerwehr rückte aus.",
        ),
        Example("Es regnet.⟦</p>⟧⟦<p>⟧Morgen auch.", fixed="Es regnet.\n\nMorgen auch."),
        Example(
            'Sie ist ⟦<a href="/x">⟧Richterin⟦</a>⟧ in Graz.', fixed="Sie ist Richterin in Graz."
        ),
        Example(
            '⟦span class="lead">⟧Bremen. Der Hafen wächst.⟦</ span>⟧',
            fixed="Bremen. Der Hafen wächst.",
        ),
        Example("⟦p>⟧Am Montag kam der Zug.⟦/p>⟧", fixed="Am Montag kam der Zug."),
        Example("Dann kam sie⟦<br>⟧und ging.", fixed="Dann kam sie und ging."),
        Example("Es schneit.⟦<br>⟧⟦<br>⟧Morgen taut es.", fixed="Es schneit. Morgen taut es."),
        Example("⟦&lt;p&gt;⟧Der Bus hielt.⟦&lt;/p&gt;⟧", fixed="Der Bus hielt."),
        Example(
            "The mayor ⟦<strong⟧Resigned on Friday.",
            language="en",
            fixed="The mayor Resigned on Friday.",
        ),
        Example(
            "Budget talks ⟦<!-- teaser -->⟧ failed.", language="en", fixed="Budget talks failed."
        ),
        Example(
            "Oben.\n\n⟦<!--[if gte mso 9]><xml>\n <o:AllowPNG/>\n</xml><![endif]-->⟧\n\nUnten.",
        ),
        Example("⟦<div>⟧\n\nThe vote is open.", language="en", fixed="The vote is open."),
        Example(
            'Oben.\n\n⟦<drupal-media data-align="center">⟧⟦</drupal-media>⟧\n\nUnten.',
            fixed="Oben.\n\nUnten.",
        ),
        Example("Er ging.⟦< / b >⟧ Dann ⟦< br / >⟧ schlief er.", fixed="Er ging. Dann schlief er."),
        Example(
            'Zum ⟦<link http://blatt.example - extern "Neu">⟧Bericht⟦</link>⟧ geht es hier.',
            fixed="Zum Bericht geht es hier.",
        ),
        Example("⟦<![if !supportLists]>⟧Erstens⟦<![endif]>⟧ regnet es."),
        Example("Schreiben Sie <vor-und-nachname> und <e-mail> in das Feld."),
        Example("Das Tag <b> macht Text in HTML fett."),
        Example("In HTML opens <em> the emphasis and </em> ends it.", language="en"),
        Example("Schreiben Sie an <leser@blatt.example>, bitte."),
        Example("Der Film <The Palace> lief im Mai, für x < y gilt das <3 nicht."),
        Example("Sie seufzte: >:( und ging -> nach Hause."),
        Example("The type List<b> holds what Map<p> holds.", language="en"),
        Example("If a < b and c > d, swap them.", language="en"),
        Example("Keys are marked with the <kbd> element in HTML.", language="en"),
        Example(
            "**Öl** wird ⟦<b>⟧teurer⟦</b>⟧.",
            fixed="**Öl** wird teurer.",
            format=TextFormat.MARKDOWN,
        ),
        Example(
            "> Zitat mit *Betonung* und [Verweis](https://blatt.example/a).",
            format=TextFormat.MARKDOWN,
        ),
    ),
)
