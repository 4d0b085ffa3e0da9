"""Markdown in a text that is none: stars and backticks round words, heading marks, links, rules, list marks."""

import re
from collections.abc import Iterator
from dataclasses import replace

from copydesk.checks.check import Check, Example
from copydesk.checks.markup.seeing.marks import Mark, in_plain_text, without_overlaps
from copydesk.checks.markup.seeing.pairs import halves
from copydesk.checks.markup.seeing.protected import protected, touches
from copydesk.checks.markup.seeing.report import report
from copydesk.model.draft import TextFormat
from copydesk.model.finding import Finding
from copydesk.model.kinds import Kind
from copydesk.model.phrase import Phrase
from copydesk.text.document import Document
from copydesk.text.paragraph import Paragraph

_SINGLE = frozenset("*_")
_ONE_PAIR = 2
"""Marks of one pair."""
_LONG = 2000
"""Code points of a text in which Markdown would have left more than one pair."""
_MESSAGE = Phrase("Leftover Markdown")
_STRONG = re.compile(r"(?<![\w*])\*\*(?=[^\s*])(?P<inside>[^*\n]{1,300}?)(?<=[^\s*])\*\*(?![\w*])")
_STRONG_IN_WORD = re.compile(
    r"(?<!\*)\*\*(?:(?<!\w\*\*)|(?=\w{2,40}\*\*))(?=\w)(?P<inside>[^*\n]{2,80}?)(?<=\w)\*\*(?!\*)"
)
_BOTH = re.compile(r"(?<![\w*])\*{3}(?=[^\s*])(?P<inside>[^*\n]{1,300}?)(?<=[^\s*])\*{3}(?![\w*])")
_BRIGHT = re.compile(r"(?<![\w=])==(?=[^\s=])(?P<inside>[^=\n]{1,200}?)(?<=[^\s=])==(?![\w=])")
_FOOTNOTE = re.compile(
    r"(?<=[\w.,;:!?”“\"’»«)])\[\^[\w-]{1,20}\](?!:)|(?m:^)\[\^[\w-]{1,20}\]:[ \t]"
)
_HALF = re.compile(
    r"^\*\*(?=[A-ZÄÖÜ„“][^\n]{80})|(?<=[.!?”“])\*\*$|(?<=[a-zäöüß] )\*\*(?=[A-ZÄÖÜa-zäöü]{2})|(?<=[a-zäöüß.,:]{3})\*\*(?= [A-ZÄÖÜa-zäöü]{2})"
)
"""Behind a sentence, or before a paragraph that is longer than the note behind two stars, or at a word in it."""
_HALF_UNDER = re.compile(r"(?<=[a-zäöüß,.] )__(?=[a-zäöüA-ZÄÖÜ]{2,20}\s)")
_HALF_BRIGHT = re.compile(
    r"(?<![^\s„“\"»(])==(?=[A-ZÄÖÜa-zäöü]{3})|(?<=[a-zäöüß.!?])==(?=[\s.,;:!?]|$)"
)
_UNDERSCORED = re.compile(
    r"""(?x)
    (?<![\w_]) __
    (?! (?:init|name|main|str|repr|file|all|dict|doc|call|len|iter|next|enter|exit|new|del|eq|version)__ )  # names of Python
    (?=[^\s_]) (?P<inside> [^_\n]{1,300}? ) (?<=[^\s_])
    __ (?![\w_])"""
)
_EMPHASIS = re.compile(
    r"""(?x)
    (?<![\w*\\/]) \*
    (?=[^\s*]) (?! (?:in|innen|r|n|e|es|er)\b )  # an ending of gendered German
    (?P<inside> [^*#\n]{1,120}? ) (?<=[^\s*])
    \* (?![\w*])"""
)
_UNDERLINE = re.compile(
    r"(?<![\w_\\/.])_(?=[\w„“\"»«‚‘(])(?P<inside>[^_\n]{2,120}?)(?<=[^\s_])_(?![\w_])"
)
_STRUCK = re.compile(r"(?<![\w~])~~(?=[^\s~])(?P<inside>[^~\n]{1,200}?)(?<=[^\s~])~~(?![\w~])")
_TICKED = re.compile(
    r"(?<![\w`])`(?=[\w„“\"(])(?P<inside>[^`\n]{1,100}?)(?<=[\w.!?\")“])`(?![\w`])"
)
_LINK = re.compile(
    r"""(?x)
    (?<![\]!]) \[ (?P<inside> [^\[\]\n]{1,300} ) \]
    \( (?:https?://|/|mailto:|www\.) [^\s()]{0,500}
    (?: \([^\s()]{0,80}\) [^\s()]{0,200} )?  # brackets within the address
    (?: \s \"[^\"\n]{0,200}\" )?  # its title
    \)"""
)
_IMAGE = re.compile(r"!\[[^\[\]\n]{0,300}\]\([^\s()]{1,500}(?:\s\"[^\"\n]{0,200}\")?\)")
_HEADING = re.compile(r"(?m)^ {0,3}(?!# \d)#{1,6} (?=[\w„“\"»«‚‘(¿¡])")
_QUOTE = re.compile(r"(?m)^ {0,3}(?:> ?){1,3}(?=[^\W\d]|[„“\"»«‚‘(*_\[]|$)")
_RULE = re.compile(r"(?m)^ {0,3}(?:-{3,8}|\*{4,8}|_{3}|={3,8}|~{3,8})[ \t]*$")
_FENCE = re.compile(r"(?m)^ {0,3}(?:```|~~~)\w{0,20}[ \t]*$")
_TABLE = re.compile(r"(?m)^ {0,3}\|?(?: ?:?-{3,40}:? ?\|){1,12}(?: ?:?-{3,40}:? ?)?$")
_ESCAPE = re.compile(
    r"(?<![\\\w¯])\\(?P<mark>[*_#\[\]()~`>])(?!\w{0,20}\\)|(?<=\w)\\(?P<under>[_*])(?=\w)"
)
_REFERENCE = re.compile(r"(?m)^ {0,3}\[\^?[\w-]{1,20}\]: https?://\S{1,400}$")


def measure(paragraph: Paragraph) -> tuple[Mark, ...]:
    """What Markdown one paragraph of a plain text holds; nothing in a Markdown draft, where it belongs."""
    text = paragraph.text
    if not in_plain_text(paragraph):
        return ()
    marks = list(_marks(text))
    if not marks:
        return ()
    away = paragraph.fact(protected)
    return without_overlaps(
        mark
        for mark in marks
        if not touches(away, mark.start, mark.end)
        or any(sign in text[mark.start : mark.end] for sign in ("](", "]: http"))
    )


def _marks(text: str) -> Iterator[Mark]:
    for sign, pattern, why, bulk in _PAIRS:
        if sign in text:
            yield from _halves(text, pattern, why, bulk=bulk)
    if "](" in text:
        why = Phrase("a link and its address")
        yield from halves(text, _LINK, Kind.MARKDOWN, _MESSAGE, why, sure=True)
    for sign, pattern, why in _BY_THEMSELVES:
        if sign in text:
            yield from _alone(text, pattern, why)
    if text.count("__") == 1:
        yield from _alone(text, _HALF_UNDER, Phrase("one half of a pair"))
    if text.count("==") == 1:
        yield from _alone(text, _HALF_BRIGHT, Phrase("one half of a pair"))
    if text.count("**") == 1:
        yield from _alone(text, _HALF, Phrase("one half of a pair of stars"))
    yield from _line_marks(text)
    for match in _ESCAPE.finditer(text) if "\\" in text else ():
        yield Mark(
            match.start(),
            match.end(),
            Kind.MARKDOWN,
            _MESSAGE,
            Phrase("a backslash before a mark"),
            match["mark"] or match["under"],
            sure=False,
            exact=True,
        )


_PAIRS = (
    ("***", _BOTH, Phrase("three stars on each side"), True),
    ("==", _BRIGHT, Phrase("two signs of equality on each side"), True),
    ("**", _STRONG, Phrase("two stars on each side"), True),
    ("**", _STRONG_IN_WORD, Phrase("two stars on each side"), False),
    ("*", _EMPHASIS, Phrase("a star on each side"), False),
    ("_", _UNDERSCORED, Phrase("two underscores on each side"), True),
    ("_", _UNDERLINE, Phrase("an underscore on each side"), False),
    ("~~", _STRUCK, Phrase("two tildes on each side"), True),
    ("`", _TICKED, Phrase("a backtick on each side"), True),
)
"""Marks on both sides of words: what every one of them holds, its pattern, what it is, and whether it may go in bulk."""
_BY_THEMSELVES = (
    ("[^", _FOOTNOTE, Phrase("the mark of a footnote")),
    ("`", _FENCE, Phrase("the border of a code block")),
    ("](", _IMAGE, Phrase("an image and its address")),
    ("]: http", _REFERENCE, Phrase("the address of a link")),
)
"""Marks that stand by themselves."""


def _line_marks(text: str) -> Iterator[Mark]:
    """Marks at the beginnings of lines."""
    start = text.lstrip()[:1]
    if start == "#" or "\n#" in text:
        yield from _alone(text, _HEADING, Phrase("the mark of a heading"))
    if start == ">" or "\n>" in text:
        yield from _alone(text, _QUOTE, Phrase("the mark of a quotation"))
    if start in {"-", "*", "_", "=", "~", "|"}:
        yield from _alone(text, _RULE, Phrase("a rule across the page"))
        yield from _alone(text, _TABLE, Phrase("the rule of a table"))


def _halves(
    text: str, pattern: re.Pattern[str], why: Phrase, *, bulk: bool = True
) -> Iterator[Mark]:
    yield from halves(text, pattern, Kind.MARKDOWN, _MESSAGE, why, bulk=bulk, sure=False)


def _alone(text: str, pattern: re.Pattern[str], why: Phrase) -> Iterator[Mark]:
    for match in pattern.finditer(text):
        yield Mark(
            match.start(),
            match.end(),
            Kind.MARKDOWN,
            _MESSAGE,
            why,
            bulk=False,
            sure=False,
            exact=True,
        )


def find(document: Document) -> Iterator[Finding]:
    """Leftover Markdown of the whole document; one pair of single marks in a long text is an author's own emphasis."""
    found = list(report(document, CHECK.id, measure))
    alone = (
        len(document.text) > _LONG
        and sum(1 for finding in found if finding.text in _SINGLE) == _ONE_PAIR
    )
    for finding in found:
        yield replace(finding, hint=True) if alone and finding.text in _SINGLE else finding


CHECK = Check(
    id="markup.markdown",
    kinds=(Kind.MARKDOWN,),
    title=Phrase("Markdown"),
    run=find,
    examples=(
        Example(
            "Der ⟦***⟧Stadtrat⟦***⟧ tagt ⟦==⟧heute⟦==⟧.⟦[^1]⟧", fixed="Der Stadtrat tagt heute."
        ),
        Example("Am Montag hat er getagt.⟦**⟧\n\n2**3 ist 8, **leer."),
        Example("Der ⟦**⟧Stadtrat⟦**⟧ tagt.", fixed="Der Stadtrat tagt."),
        Example("Es war ⟦__⟧nie so still⟦__⟧ hier.", fixed="Es war nie so still hier."),
        Example("Ein ⟦*⟧leiser⟦*⟧ Abschied", fixed="Ein leiser Abschied"),
        Example("⟦## ⟧Wie es weitergeht", fixed="Wie es weitergeht"),
        Example("⟦> ⟧„Wir bleiben“, sagte sie.", fixed="„Wir bleiben“, sagte sie."),
        Example("Oben.\n\n⟦---⟧\n\nUnten.", fixed="Oben.\n\nUnten."),
        Example(
            "Mehr im ⟦[⟧Bericht der Bahn⟦](https://bahn.example/b)⟧.",
            fixed="Mehr im Bericht der Bahn.",
        ),
        Example(
            "Oben.\n\n⟦![Hafen](https://bild.example/h.jpg)⟧\n\nUnten.", fixed="Oben.\n\nUnten."
        ),
        Example("Das ⟦`⟧neue Gesetz⟦`⟧ gilt ab Mai.", fixed="Das neue Gesetz gilt ab Mai."),
        Example(
            "A ⟦~~⟧struck⟦~~⟧ word and a snake⟦\\_⟧case one",
            language="en",
            fixed="A struck word and a snake_case one",
        ),
        Example("Die Bürger*innen und Schüler_innen, die*der Lehrer*in"),
        Example("Haupt⟦**⟧satz⟦**⟧ und ⟦**⟧Neben⟦**⟧satz", fixed="Hauptsatz und Nebensatz"),
        Example("So ein F**k und Sch**, S*****e und A****loch; Schüler *innen, Lehrer* innen"),
        Example("# 1 der Rangliste"),
        Example("Das ist f****** teuer, CCI** und CCI***; Preis*"),
        Example("Was 3*4*5 ist und __init__ heißt, a * b * c"),
        Example("Ich komme mit ______ und nehme ______ mit."),
        Example("Folgt #Hafen und #Ufer, @_mia und @max_m_"),
        Example("Erster Teil.\n\n* * *\n\nZweiter Teil."),
        Example("Erster Teil, **leer.\n\n***\n\nZweiter Teil."),
        Example("**Fett** und _kursiv_\n\n> Zitat\n\n# Kopf", format=TextFormat.MARKDOWN),
        Example(
            "See [the plan](https://plan.example) and ![map](m.png)",
            language="en",
            format=TextFormat.MARKDOWN,
        ),
        Example("> 50 Prozent der Stimmen, # 3 der Liste"),
    ),
)
