"""Characters read in the wrong encoding: ``Ã¼`` for ``ü``, proved by writing them back and reading them rightly."""

import re
from bisect import bisect_left
from collections.abc import Iterator

from copydesk.checks.check import Check, Example
from copydesk.checks.markup.seeing.marks import Mark, finding, without_overlaps
from copydesk.checks.markup.seeing.mention import shown_as_example
from copydesk.checks.markup.seeing.misread import Misread, misread
from copydesk.checks.markup.seeing.report import report
from copydesk.model.finding import Finding, Fix
from copydesk.model.kinds import Kind
from copydesk.model.phrase import Phrase
from copydesk.model.span import Span
from copydesk.text.document import Document
from copydesk.text.paragraph import Paragraph

_HIGH = "".join(bytes([byte]).decode("cp1252", "ignore") or chr(byte) for byte in range(0x80, 0xC0))
_LEAD = "ÂÃÄÅÆÇÈÉÊËÌÍÎÏÐÑÒÓÔÕÖ×ØÙÚÛÜÝÞßàáâãäåæçèéêëìíîïðñòóô"
_RUN = re.compile(
    f"(?:[{_LEAD}][{re.escape(_HIGH)}\x80-\x9f]{{1,3}})+(?:[{re.escape(_HIGH)}\x80-\x9f]*[{_LEAD}][{re.escape(_HIGH)}\x80-\x9f]{{1,3}})*"
)
_SUSPECT = re.compile(f"[{_LEAD}][{re.escape(_HIGH)}\x80-\x9f]")
_LOST = re.compile("\ufffd+|ï¿½")
_CLOSING_LOST = re.compile("â€\ufffd")
"""The closing quotation mark: of its family the only one whose last byte Windows-1252 does not know."""
_CUT = re.compile(f"â€(?![{re.escape(_HIGH)}\x80-\x9f\ufffd])")
"""Two of the three characters: the last one went with a blank, or cannot be seen."""
_BYTES = {character: 0x80 + number for number, character in enumerate(_HIGH)}
_TYPOGRAPHIC = set("‚„…‘’“”•–—›‹«»°·")
_REST = re.compile("Ã |â€|Ã¢|[ÐÑ][\x80-\xbf‚-›]")
_WORD = re.compile(r"\S{2,60}")
_LAYERS = 3


def measure(paragraph: Paragraph) -> tuple[Mark, ...]:
    """The wrongly read characters of one paragraph."""
    text = paragraph.text
    if text.isascii():
        return ()
    return without_overlaps(_marks(text))


def _marks(text: str) -> Iterator[Mark]:
    message = Phrase("Wrong characters")
    for match in _LOST.finditer(text) if "\ufffd" in text or "ï¿½" in text else ():
        yield Mark(
            match.start(),
            match.end(),
            Kind.MOJIBAKE,
            Phrase("A character was lost"),
            Phrase("the sign for a character that could not be read"),
            None,
        )
    for match in _CLOSING_LOST.finditer(text) if "\ufffd" in text else ():
        why = Phrase("{wrong} is {right}, read in the wrong encoding", wrong=match[0], right="”")
        yield Mark(*match.span(), Kind.MOJIBAKE, message, why, "”", exact=True)
    if not _SUSPECT.search(text):
        return
    done: list[int] = []
    for match in _RUN.finditer(text):
        right = repaired(match[0])
        if right and not _is_meant(text, match, right):
            done.append(match.start())
            why = Phrase(
                "{wrong} is {right}, read in the wrong encoding", wrong=match[0], right=right
            )
            yield Mark(match.start(), match.end(), Kind.MOJIBAKE, message, why, right, exact=True)
    yield from _words(text, message, done)
    for match in _CUT.finditer(text) if "â€" in text else ():
        why = Phrase("the beginning of a sign that was read in the wrong encoding")
        yield Mark(*match.span(), Kind.MOJIBAKE, message, why, None)


def repaired(run: str) -> str:
    """What the run says when its characters are turned back into bytes and read as UTF-8; "" without such proof."""
    proved = ""
    for _ in range(_LAYERS):
        try:
            after = bytes(_byte(character) for character in run).decode("utf-8")
        except (UnicodeDecodeError, ValueError):
            break
        run = after
        if all(_is_plausible(character) for character in run):
            proved = run
    return proved


def _byte(character: str) -> int:
    value = _BYTES.get(character, ord(character))
    if value > 255:
        raise ValueError(character)
    return value


def _is_plausible(character: str) -> bool:
    """Letters of European alphabets, punctuation, currency and symbols: not two letters that just stand together."""
    code = ord(character)
    return (
        (0xA0 <= code <= 0x17F and character not in _LEAD_PAIRS)
        or 0x2010 <= code <= 0x2044
        or 0x20A0 <= code <= 0x2122
        or 0x2190 <= code <= 0x27BF
        or 0xFB00 <= code <= 0xFB06
        or code in {0xFEFF, 0x200B}
        or 0x1F300 <= code <= 0x1FAFF
        or 0x391 <= code <= 0x44F
    )


_LEAD_PAIRS = set("ÂÃ")
"""Results that are themselves the first half of a wrong reading: one layer more has to come off."""


def _is_meant(text: str, match: re.Match[str], right: str) -> bool:
    """Whether the two characters may stand there rightly, as in ``CAFÉ…`` or ``VOILÀ”``."""
    if len(match[0]) != 2 or match[0][0] in "ÂÃ":
        return False
    if match[0][1] in _TYPOGRAPHIC:
        before, after = text[match.start() - 1 : match.start()], text[match.end() : match.end() + 1]
        return before.isupper() or not (after.isalpha() and right.isalpha())
    return match[0][0] not in "ÄÅ" or not right.isalpha()


def _words(text: str, message: Phrase, done: list[int]) -> Iterator[Mark]:
    """What the runs leave: ftfy reads each suspicious word, as for a lost no-break space (``Ã `` for ``à``)."""
    if not _REST.search(text):
        return
    import ftfy

    for match in _WORD.finditer(text):
        word = match[0]
        if not _REST.search(word) or bisect_left(done, match.start()) < bisect_left(
            done, match.end()
        ):
            continue
        mended = ftfy.fix_encoding(word)
        if mended != word and len(mended) < len(word) and "\ufffd" not in mended:
            why = Phrase("{wrong} is {right}, read in the wrong encoding", wrong=word, right=mended)
            yield Mark(match.start(), match.end(), Kind.MOJIBAKE, message, why, mended, exact=True)


def find(document: Document) -> Iterator[Finding]:
    """Wrong characters of the whole document: those that prove themselves, and those that the whole text tells."""
    by_text = [_told(document, place) for place in misread(document)]
    starts = [found.span.start for found in by_text]
    seen = list(by_text)
    for found in report(document, CHECK.id, measure):
        low, high = bisect_left(starts, found.span.start), bisect_left(starts, found.span.end)
        if low == high or by_text[low].fix is None:
            seen.append(found)
    yield from (f for f in seen if not shown_as_example(document, f.span.start, f.span.end))


def _told(document: Document, place: Misread) -> Finding:
    wrong = document.text[place.start : place.end]
    if place.right is None:
        why = Phrase("read in the wrong encoding, and nothing tells in which")
    else:
        why = Phrase(
            "{wrong} is {right}, read in the wrong encoding", wrong=wrong, right=place.right
        )
    mark = Mark(place.start, place.end, Kind.MOJIBAKE, Phrase("Wrong characters"), why, place.right)
    fix = (
        Fix(Span(place.start, place.end), place.right, bulk=True)
        if place.right is not None
        else None
    )
    return finding(document, CHECK.id, mark, fix)


CHECK = Check(
    id="markup.mojibake",
    kinds=(Kind.MOJIBAKE,),
    title=Phrase("Wrong characters"),
    run=find,
    examples=(
        Example(
            "In der Tabelle ISO-8859-1 hat das ü eine Nummer, in UTF-8 zwei Bytes.\n\nSo wird „GrÃ¼ÃŸe“ daraus. Die M⟦Ã¼⟧hle steht.",
            fixed="In der Tabelle ISO-8859-1 hat das ü eine Nummer, in UTF-8 zwei Bytes.\n\nSo wird „GrÃ¼ÃŸe“ daraus. Die Mühle steht.",
        ),
        Example("Die M⟦Ã¼⟧hle stand fr⟦Ã¼⟧her hier.", fixed="Die Mühle stand früher hier."),
        Example("Das Ma⟦ÃƒÅ¸⟧ ist voll.", fixed="Das Maß ist voll."),
        Example("⟦â€ž⟧Nein⟦â€œ⟧, sagte er ⟦â€“⟧ und ging.", fixed="„Nein“, sagte er – und ging."),
        Example("“Yes,⟦â€⟧ she said.", language="en"),
        Example("It⟦â€™⟧s late; 5 ⟦â‚¬⟧ each", language="en", fixed="It’s late; 5 € each"),
        Example("Die B⟦√º⟧rger in gro⟦├ƒ⟧er Not, K⟦Ă¶⟧ln", fixed="Die Bürger in großer Not, Köln"),
        Example(
            "Der B⟦Ăź⟧rgermeister stand an der T⟦Ăź⟧r.",
            fixed="Der Bürgermeister stand an der Tür.",
        ),
        Example(
            "Der B⟦ĂĽ⟧rgermeister hat die gro⟦Ăź⟧e T⟦ĂĽ⟧r gestrichen.",
            fixed="Der Bürgermeister hat die große Tür gestrichen.",
        ),
        Example("Sie wohnt am R⟦Ăź⟧."),
        Example(
            "Die M⟦³⟧hle stand fr⟦³⟧her am Flu⟦¯⟧, sagte M⟦³⟧ller.",
        ),
        Example(
            "F\u00fcr alle? F⟦\x81⟧r alle: Das Geb⟦„⟧ude ist sch⟦”⟧n.",
            fixed="Für alle? Für alle: Das Gebäude ist schön.",
        ),
        Example("Geb⟦‰⟧ude, sch⟦ˆ⟧n und gro⟦ﬂ⟧", fixed="Gebäude, schön und groß"),
        Example("F⟦ÃŒ⟧r alle B⟦ÃŒ⟧rger, wie fr⟦ÃŒ⟧her", fixed="Für alle Bürger, wie früher"),
        Example(
            "It⟦í⟧s late and they don⟦í⟧t know.",
            language="en",
            fixed="It’s late and they don’t know.",
        ),
        Example("⟦â€œ⟧nearly done⟦â€\ufffd⟧", language="en", fixed="“nearly done”"),
        Example("„Gut“, sagte Tomáš Novák… und ging; 5÷3, a³b, 20 µm, Einﬂuss."),
        Example("It⟦‚Äô⟧s late, caf⟦├⌐⟧", language="en", fixed="It’s late, café"),
        Example("Die K⟦\ufffd⟧che ist zu."),
        Example("Wir trinken im CAFÉ… und sagen: „VOILÀ“ oder „NÄ“!"),
        Example("A coração em São João, L’Âme, naïve Façade, ÅÄÖ", language="pt"),
        Example("Â und Ã stehen im Alphabet Vietnams, 20 °C, § 5 Abs. 2"),
        Example("Die Wurzel: 2√πr und √π, ├── Baum, ¬A; ‚Ärger‘ und România, Făt."),
        Example("Der Preis: 5 € – «Gut», sagt Émile Zolà.", language="fr"),
    ),
)
