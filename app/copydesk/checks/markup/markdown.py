"""Markdown in a text that is none: stars and backticks round words, heading marks, links, rules, list marks."""

import re
from collections.abc import Iterator
from dataclasses import replace

from copydesk.checks.check import Check, Example
from copydesk.checks.markup.seeing.marks import Mark, in_plain_text, without_overlaps
from copydesk.checks.markup.seeing.pairs import halves
from copydesk.checks.markup.seeing.protected import protected, touches
from copydesk.checks.markup.seeing.report import report
from copydesk.checks.markup.seeing.words import WORDS
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
_STRONG_APART = re.compile(
    r"(?<![\w*])\*\*[ \u00a0](?P<inside>[^\W_][^*\n]{0,120}?)[ \u00a0]\*\*(?![\w*])"
)
"""``** so **``: blanks within, which Markdown itself would not take."""
_BOTH = re.compile(r"(?<![\w*])\*{3}(?=[^\s*])(?P<inside>[^*\n]{1,300}?)(?<=[^\s*])\*{3}(?![\w*])")
_BRIGHT = re.compile(r"(?<![\w=])==(?=[^\s=])(?P<inside>[^=\n]{1,200}?)(?<=[^\s=])==(?![\w=])")
_HALF = re.compile(
    rf"^\*\*(?=[A-ZÄÖÜ„“][^\n]{{80}})|^\*\*(?!(?i:{WORDS.notes})\b)(?=[A-ZÄÖÜ][^\n*.:;,()]{{3,60}}$)"
    r"|(?<=[.!?”“])\*\*$|(?<=[a-zäöüß] )\*\*(?=[A-ZÄÖÜa-zäöü]{2})|(?<=[a-zäöüß.,:]{3})\*\*(?= [A-ZÄÖÜa-zäöü]{2})"
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
_EMPHASISED_LINE = re.compile(r"(?m)^\*(?=[^\s*])(?P<inside>[^*\n]{121,600})(?<=[^\s*])\*[ \t]*$")
_ESCAPED = re.compile(
    r"(?<![\\\w])(?P<mark>\\[*_])(?=\w)(?P<inside>[^\\*_\n]{1,80}?)(?<=[\w.,!?])(?P=mark)(?![\w*_])"
)
"""``\\_two\\_``: with the backslashes gone the marks would be left."""
_UNDERLINE = re.compile(
    r"(?<![\w_\\/.])_(?=[\w„“\"»«‚‘(])(?P<inside>[^_\n]{2,120}?)(?<=[^\s_])_(?![\w_])"
)
_STRUCK = re.compile(r"(?<![\w~])~~(?=[^\s~])(?P<inside>[^~\n]{1,200}?)(?<=[^\s~])~~(?![\w~])")
_TICKED = re.compile(
    r"(?<![\w`])`(?=[\w„“\"(])(?P<inside>[^`\n]{1,100}?)(?<=[\w.!?\")“])`(?![\w`])"
)
_HEADING = re.compile(
    r"(?m)^ {0,3}(?!# \d)#{1,6} (?=[\w„“\"»«‚‘(¿¡])|^#{2,6}(?=[A-ZÄÖÜ][\w-]{0,30}(?: |$))"
)
_CLOSED = re.compile(r"(?m)^ {0,3}(?P<marks>#{1,6}) [^\n#]{1,200}?(?P<last> (?P=marks))[ \t]*$")
_QUOTE = re.compile(r"(?m)^ {0,3}(?:> ?){1,3}(?=[^\W\d]|[„“\"»«‚‘(*_\[]|$)")
_RULE = re.compile(r"(?m)^ {0,3}(?:-{3,8}|\*{4,8}|_{3}|={3,8}|~{3,8})[ \t]*$")
_FENCE = re.compile(r"(?m)^ {0,3}(?:```|~~~)\w{0,20}[ \t]*$")
_DIRECTIVE = re.compile(r"(?m)^ {0,3}:{3,6}(?: ?\{?[\w .#=\"-]{1,60}\}?)?[ \t]*$")
_TABLE = re.compile(r"(?m)^ {0,3}\|?(?: ?:?-{3,40}:? ?\|){1,12}(?: ?:?-{3,40}:? ?)?$")
_ESCAPE = re.compile(
    r"""(?x)
      (?<![\\\w¯]) \\ (?P<mark>[*_#\[\]()~`>]) (?!\w{0,20}\\)
    | (?<=\w) \\ (?P<under>[_*]) (?=\w)
    | (?<=\d) \\ (?P<hyphen>-) (?=\w)  # a 5\-pound bag
    | (?<=\d) \\ (?P<star>\*) (?=[\s.,;)])
    | (?<![\\\w¯]) \\ (?P<first>[*_\[]) (?=[^\W\d_][\w\ .,!?’-]{1,60}\\[*_\]])  # \_Kiel\_, \[sic\]
    | (?<=[^\W\d_]) \\ (?P<last>[*_\]]) (?!\w)"""
)


def measure(paragraph: Paragraph) -> tuple[Mark, ...]:
    """What Markdown one paragraph of a plain text holds; nothing in a Markdown draft, where it belongs."""
    text = paragraph.text
    if not in_plain_text(paragraph):
        return ()
    marks = list(_marks(text))
    if not marks:
        return ()
    away = paragraph.fact(protected)
    return without_overlaps(mark for mark in marks if not touches(away, mark.start, mark.end))


def _marks(text: str) -> Iterator[Mark]:
    for sign, pattern, why, bulk in _PAIRS:
        if sign in text:
            yield from _halves(text, pattern, why, bulk=bulk)
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
            match[0][1:],
            sure=False,
            exact=True,
        )


_PAIRS = (
    ("***", _BOTH, Phrase("three stars on each side"), True),
    ("==", _BRIGHT, Phrase("two signs of equality on each side"), True),
    ("**", _STRONG, Phrase("two stars on each side"), True),
    ("** ", _STRONG_APART, Phrase("two stars on each side"), False),
    ("**", _STRONG_IN_WORD, Phrase("two stars on each side"), False),
    ("*", _EMPHASIS, Phrase("a star on each side"), False),
    ("*", _EMPHASISED_LINE, Phrase("a star on each side"), False),
    ("\\", _ESCAPED, Phrase("a backslash before a mark"), True),
    ("_", _UNDERSCORED, Phrase("two underscores on each side"), True),
    ("_", _UNDERLINE, Phrase("an underscore on each side"), False),
    ("~~", _STRUCK, Phrase("two tildes on each side"), True),
    ("`", _TICKED, Phrase("a backtick on each side"), True),
)
"""Marks on both sides of words: what every one of them holds, its pattern, what it is, and whether it may go in bulk."""
_BY_THEMSELVES = (
    ("`", _FENCE, Phrase("the border of a code block")),
    (":::", _DIRECTIVE, Phrase("the border of a block")),
)
"""Marks that stand by themselves."""


def _line_marks(text: str) -> Iterator[Mark]:
    """Marks at the beginnings of lines."""
    start = text.lstrip()[:1]
    if start == "#" or "\n#" in text:
        yield from _alone(text, _HEADING, Phrase("the mark of a heading"))
        for match in _CLOSED.finditer(text):
            yield _mark(*match.span("last"), Phrase("the mark of a heading"))
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
        yield _mark(*match.span(), why)


def _mark(start: int, end: int, why: Phrase) -> Mark:
    return Mark(start, end, Kind.MARKDOWN, _MESSAGE, why, bulk=False, sure=False, exact=True)


def find(document: Document) -> Iterator[Finding]:
    """Leftover Markdown of the whole document; one pair of single marks in a long text is an author's own emphasis,
    unless more of Markdown stands there.
    """
    found = list(report(document, CHECK.id, measure))
    alone = (
        len(document.text) > _LONG
        and len(found) == _ONE_PAIR
        and all(finding.text in _SINGLE for finding in found)
    )
    for finding in found:
        yield replace(finding, hint=True) if alone and finding.text in _SINGLE else finding


CHECK = Check(
    id="markup.markdown",
    kinds=(Kind.MARKDOWN,),
    title=Phrase("Markdown"),
    run=find,
    examples=(
        Example("Der ⟦***⟧Stadtrat⟦***⟧ tagt ⟦==⟧heute⟦==⟧.", fixed="Der Stadtrat tagt heute."),
        Example("Am Montag hat er getagt.⟦**⟧\n\n2**3 ist 8, **leer."),
        Example("Der ⟦**⟧Stadtrat⟦**⟧ tagt.", fixed="Der Stadtrat tagt."),
        Example("Es war ⟦__⟧nie so still⟦__⟧ hier.", fixed="Es war nie so still hier."),
        Example("Ein ⟦*⟧leiser⟦*⟧ Abschied", fixed="Ein leiser Abschied"),
        Example("⟦## ⟧Wie es weitergeht", fixed="Wie es weitergeht"),
        Example("⟦> ⟧„Wir bleiben“, sagte sie.", fixed="„Wir bleiben“, sagte sie."),
        Example("Oben.\n\n⟦---⟧\n\nUnten.", fixed="Oben.\n\nUnten."),
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
        Example(
            "⟦## ⟧Der Streit⟦ ##⟧\n\n⟦###⟧Das Ende ist ⟦** ⟧nah⟦ **⟧, so ⟦\\_⟧Roth⟦\\_⟧.\n\n⟦::: note⟧\n\nEs kam.",
            fixed="Der Streit\n\nDas Ende ist nah, so Roth.\n\nEs kam.",
        ),
        Example(
            "#Hafen ist ein Schlagwort, ##AMT## ein Feld, C:\\_alt ein Pfad; ** alle Namen geändert."
        ),
        Example(
            "⟦**⟧What happens next\n\nA 1,700⟦\\-⟧pound lid has ⟦\\_⟧two⟦\\_⟧ bolts, 5⟦\\*⟧ a head.",
            language="en",
            fixed="What happens next\n\nA 1,700-pound lid has two bolts, 5* a head.",
        ),
        Example("**Alle Namen geändert\n\n** Stand: Mai\n\n**Inkl. Steuer"),
        Example("Das ist f****** teuer, CCI** und CCI***; Preis*"),
        Example("Was 3*4*5 ist und __init__ heißt, a * b * c"),
        Example("Ich komme mit ______ und nehme ______ mit."),
        Example("Folgt #Hafen und #Ufer, @_mia und @max_m_"),
        Example("Erster Teil.\n\n* * *\n\nZweiter Teil."),
        Example("Erster Teil, **leer.\n\n***\n\nZweiter Teil."),
        Example("**Fett** und _kursiv_\n\n> Zitat\n\n# Kopf", format=TextFormat.MARKDOWN),
        Example("> 50 Prozent der Stimmen, # 3 der Liste"),
    ),
)
