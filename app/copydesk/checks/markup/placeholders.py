"""Places that were to be filled in: template fields, TK, filler text, values that a program could not print."""

import re
from collections.abc import Iterator

from copydesk.checks.check import Check, Example
from copydesk.checks.markup.seeing.gaps import gaps
from copydesk.checks.markup.seeing.marks import Mark, without_overlaps
from copydesk.checks.markup.seeing.report import report
from copydesk.checks.markup.seeing.slots import slots
from copydesk.checks.markup.seeing.words import WORDS
from copydesk.model.finding import Finding
from copydesk.model.kinds import Kind
from copydesk.model.phrase import Phrase
from copydesk.text.document import Document
from copydesk.text.language import primary
from copydesk.text.paragraph import Paragraph

_MISSING = re.compile(
    r"\[object \w{3,12}\]|\[email\xa0?\s?protected\]|\[E-Mail\s?geschützt\]|\[Array\]"
)
_FILLER = re.compile(rf"(?i)\b{WORDS.filler}\b")
_FILLER_ALONE = re.compile(r"(?i)\s*lorem ipsum\b[\s.…]{0,5}")
_SAID_ON = re.compile(r"\s*(?P<word>[^\W\d_]{4,20})(?: (?P=word)){3,40}[.!…]?\s*")
"""A line of nothing but one word: ``Blindtext Blindtext Blindtext``."""
_FILLER_SENTENCE = re.compile(r"[^.!?\n]{0,400}(?:[.!?]|$)")
_TODO = re.compile(
    r"""(?x)
    (?<![\w\#.-]) (?:TODO|FIXME|TBD|TKTK|TBC|XXXX?) (?![\w\#-])
    (?! \s?(?:Lutz|Olymp|Maxx|Corps|Korps|Legion) )  # names that begin so
    (?P<colon> : [^\n.!?]{0,120} [.!?]? )?  # what is to do"""
)
_FENCED = re.compile(r"\s*(?P<note>(?P<sign>XXXX?|TODO|TKTK|TK)\s[^\n]{2,160}\s(?P=sign))\s*")
"""A line between two of the same: all of it is a note."""
_SHORT = re.compile(r"(?<![\w./-])TK(?![\w./-]|\s(?:Maxx|Elevator|Industrial|und die|\())")
_INSURER = re.compile(rf"(?:\b{WORDS.before_insurer}\s)$")
_ROMAN = re.compile(rf"(?i)(?:=|\b{WORDS.before_roman})\s?$")
_VALUE = re.compile(r"(?<![\w.'\"„“-])(?:undefined|NaN|null)(?![\w'\"“”-])(?=\s|[.,])")
_UNDEFINED = re.compile(rf"(?i)\b{WORDS.before_undefined}\s$")
_NOUN = re.compile(rf"(?i)\s{WORDS.behind_undefined}")


def measure(paragraph: Paragraph) -> tuple[Mark, ...]:
    """The placeholders of one paragraph."""
    return without_overlaps(_marks(paragraph))


def _marks(paragraph: Paragraph) -> Iterator[Mark]:
    text = paragraph.text
    for start, end, wish in paragraph.fact(slots):
        yield (
            _place(
                start,
                end,
                Phrase("Something is missing here"),
                Phrase("a note in brackets asks for it"),
            )
            if wish
            else _place(
                start,
                end,
                Phrase("Unfilled field"),
                Phrase("a field that a program should have filled"),
            )
        )
    for start, end, why in gaps(text):
        yield _place(start, end, Phrase("Something is missing here"), why)
    if "[" in text:
        for match in _MISSING.finditer(text):
            yield _mark(
                match,
                Phrase("Unfilled field"),
                Phrase("a program printed its own word for a value"),
            )
    if any(word in text for word in ("TK", "XXX", "TODO", "TBD", "TBC", "FIXME")):
        yield from _editors_marks(text)
    if "undefined" in text or "NaN" in text or "null" in text:
        yield from _values(text, primary(paragraph.language))
    if said_on := _SAID_ON.fullmatch(text):
        yield _filled(*said_on.span())
    if any(
        word in text for word in ("psum", "olor sit", "adipis", "adipscing", "nonumy", "eiusmod")
    ) and (_FILLER.search(text) or _FILLER_ALONE.fullmatch(text)):
        yield from _filler(text)


def _mark(match: re.Match[str], message: Phrase, evidence: Phrase) -> Mark:
    return _place(match.start(), match.end(), message, evidence)


def _place(start: int, end: int, message: Phrase, evidence: Phrase) -> Mark:
    """On click the gap is closed, never in bulk: only a person knows what belongs here."""
    return Mark(start, end, Kind.PLACEHOLDER, message, evidence, "", bulk=False, sure=False)


def _editors_marks(text: str) -> Iterator[Mark]:
    """TK ("to come"), TODO, XXX: but TK is also an insurer, and XXX a number, a size and a film."""
    message, evidence = (
        Phrase("Something is missing here"),
        Phrase("editors write this where something is still to come"),
    )
    if fenced := _FENCED.fullmatch(text):
        yield _place(*fenced.span("note"), message, evidence)
        return
    for match in _TODO.finditer(text):
        if not _ROMAN.search(text[max(0, match.start() - 12) : match.start()]) and not re.match(
            r"\.?\s?(?:Olymp|Sommer|Winter|is\b|was\b|ist\b|war\b)",
            text[match.end() : match.end() + 10],
        ):
            yield _mark(match, message, evidence)
    if (
        "TK" in text
        and "Techniker" not in text
        and "Krankenkasse" not in text
        and "insurer" not in text
    ):
        for match in _SHORT.finditer(text):
            before = text[max(0, match.start() - 16) : match.start()]
            in_brackets = before.endswith("(") and text[match.end() : match.end() + 1] == ")"
            if not in_brackets and not _INSURER.search(before):
                yield _mark(match, message, evidence)


def _values(text: str, language: str) -> Iterator[Mark]:
    """Words for "no value" that a program printed into a sentence, where the language does not use them itself."""
    for match in _VALUE.finditer(text):
        if match[0] == "null" and language != "en":
            continue
        if (
            match[0] != "NaN"
            and language in {"en", "und"}
            and (
                _UNDEFINED.search(text[max(0, match.start() - 14) : match.start()])
                or _NOUN.match(text, match.end())
            )
        ):
            continue
        if match[0] == "null" and not text[max(0, match.start() - 2) : match.start() - 1].isalnum():
            continue
        yield _mark(
            match, Phrase("Unfilled field"), Phrase("a program printed its own word for a value")
        )


def _filler(text: str) -> Iterator[Mark]:
    for sentence in _FILLER_SENTENCE.finditer(text):
        found = _FILLER.search(sentence[0]) or _FILLER_ALONE.fullmatch(text)
        if found:
            start = (
                sentence.start()
                + (
                    re.search(r"(?i)lorem ipsum", sentence[0])
                    or re.search(r"\S", sentence[0])
                    or found
                ).start()
            )
            yield _filled(start, sentence.end())


def _filled(start: int, end: int) -> Mark:
    why = Phrase("the usual words of an empty layout")
    return Mark(
        start, end, Kind.PLACEHOLDER, Phrase("Filler text"), why, "", bulk=False, sure=False
    )


def find(document: Document) -> Iterator[Finding]:
    """Placeholders of the whole document."""
    yield from report(document, CHECK.id, measure)


CHECK = Check(
    id="markup.placeholders",
    kinds=(Kind.PLACEHOLDER,),
    title=Phrase("Placeholders"),
    run=find,
    examples=(
        Example("Der Autor ⟦{{ author.name }}⟧ lebt in Kiel.", fixed="Der Autor lebt in Kiel."),
        Example("Am ⟦%DATUM%⟧ beginnt die Messe in ⟦${ort}⟧."),
        Example("Hallo ⟦*|FNAME|*⟧, das ist ⟦[site:name]⟧ für ⟦{!Contact.Name}⟧ und ⟦<%= ort %>⟧."),
        Example("Rund ⟦XXX⟧ Menschen kamen, sagte ⟦[Name]⟧."),
        Example("⟦XXX Zitat Förderverein einholen XXX⟧\n\nDas Boot liegt am Ufer."),
        Example("Rund ⟦XXX⟧ Menschen und ⟦XXX⟧ Hunde kamen."),
        Example("⟦[Zitat der Ministerin einfügen]⟧ Danach ging sie."),
        Example("Es kamen ⟦undefined⟧ Gäste in das Haus."),
        Example(
            "⟦Lorem ipsum dolor sit amet, sadipscing elitr.⟧ Der Rat tagt.", fixed="Der Rat tagt."
        ),
        Example("⟦Blindtext Blindtext Blindtext Blindtext⟧\n\nDer Rat tagt."),
        Example("Ruhe, Ruhe, Ruhe, Ruhe.\n\nBlah blah blah: So war es."),
        Example("Der Blindtext Lorem ipsum ist alt; Lorem ipsum heißt er. 30 = XXX"),
        Example("The bridge cost ⟦TK⟧ million, said ⟦[insert name]⟧.", language="en"),
        Example("Profits rose by ⟦NaN⟧ percent to ⟦[object Object]⟧.", language="en"),
        Example("⟦TODO: ask the mayor⟧", language="en"),
        Example(
            "Gebaut hat ⟦[[TK: Name der Baufirma]]⟧, sagte ⟦[[Name einfügen]]⟧ aus ⟦{{{ORT}}}⟧."
        ),
        Example("Am ⟦<<DATUM>>⟧ kommt ⟦[Name der Ministerin]⟧ mit ⟦[TK]⟧ Gästen."),
        Example("It cost ⟦[TK: ask the mayor]⟧ and ⟦[number, date]⟧.", language="en"),
        Example("Siehe Seite ⟦Fehler! Textmarke nicht definiert.⟧ und ⟦#NV⟧ Prozent."),
        Example(
            "⟦[FOTO: Saal]⟧ Am ⟦XX.XX.2024⟧ fehlen ⟦(Zahl folgt)⟧, sind von ⟦???⟧ Euro noch 5 da."
        ),
        Example("Der Turm ist ⟦XX⟧ Meter hoch und hat ⟦XX⟧ bunte Fenster; Ludwig XX. schlief."),
        Example("Freigegeben von ⟦______⟧ am ⟦TT.MM.JJJJ⟧, siehe ⟦{Lind, 2021 #45}⟧."),
        Example("⟦@Maja: bitte noch den Preis vom Veranstalter holen⟧\n\nDer Rat tagt."),
        Example("⟦☐ Foto von der Eröffnung⟧\n⟦- [ ] Zahl prüfen⟧\n\nDer Rat tagt."),
        Example(
            "⟦Jas - can you ring the artist before 4? The number is on my desk⟧\n\nThe council met.",
            language="en",
        ),
        Example(
            "Best regards, ⟦[Your Name]⟧, ⟦[Your Title]⟧, called ⟦(translator's note: check name)⟧",
            language="en",
        ),
        Example(
            "⟦[Cut from 612 words – do we know if she is happy with it? ring her. NB]⟧ So it goes.",
            language="en",
        ),
        Example("Ida, bitte komm nach Hause, es wird dunkel.\n\n@hafen_kiel Danke!"),
        Example("Der Markt (Anm. d. Ü.: ein Basar) ist alt; Ludwig XX ging."),
        Example("In der Vorlage steht {{name}} für den Namen. Am ⟦{{datum}}⟧ kommt sie nach Kiel."),
        Example("Ein Feld wie {{ort}} fehlte: „Sehr geehrte/r {Vorname} {Nachname}“, begann es."),
        Example(
            "⟦((Zwischentitel hier))⟧ Um ⟦XX:XX⟧ Uhr am ⟦00.00.2026⟧ kam Ott ⟦(sp?)⟧, Preis ⟦(folgt)⟧."
        ),
        Example("It cost ⟦[verify]⟧ a lot, ⟦>>> check this <<<⟧ said Ott ⟦(CQ)⟧.", language="en"),
        Example("Die Folge f((x)) und a >> b, (Fortsetzung folgt) und (2) sind keine."),
        Example(
            "Um ⟦X,X⟧ Prozent auf ⟦xxx⟧ Euro, sagt die ⟦XX⟧-jährige Kim am ⟦xx. März⟧, siehe Seite ⟦XX⟧ und Tabelle ⟦Y⟧."
        ),
        Example("Seit ⟦19XX⟧ unter ⟦05141 / XXXXXX⟧: ⟦name@firma.de⟧ am ⟦__. Mai⟧"),
        Example(
            "Call ⟦555-XXXX⟧ by ⟦June ??⟧, ⟦X pm⟧: it cost ⟦£XXm⟧, said Ott, ⟦??⟧, of ⟦tktk⟧ and ⟦tk⟧.",
            language="en",
        ),
        Example("Kapitel X, Papst Pius X. und Ludwig XX: 20 X 20, X und Y, im Mai X-mal."),
        Example("Was??? Er ging. ??? (Fortsetzung folgt) Ludwig XX. schwieg, Kapitel X.X. auch."),
        Example("„Sie [die TK] zahlt“, sagte Kim [Name der Redaktion bekannt] und zeigte [hier]."),
        Example("Jede [user:in] und [author:in], alle [Autor:innen]"),
        Example("Die [[Stadt]] und das [[Bild]] sind Verweise, [sic] und [1] nicht."),
        Example("“They [the givers] came [here] [in 2010],” she said.", language="en"),
        Example("Die TK erhöht den Beitrag, teilte die Techniker mit. Bei der TK hieß es: nein."),
        Example("Größe XXX gibt es nicht, XXXL schon; der Film „xXx“ lief im Super Bowl XXX."),
        Example("Null Uhr, null Toleranz: Der Vertrag ist null und nichtig."),
        Example("The term is undefined, an undefined term; null and void.", language="en"),
        Example("Rabatt von 20 % auf 50 % der Ware, #Hafen, {2, 3}"),
        Example("In C causes undefined behaviour what a null pointer does.", language="en"),
    ),
)
