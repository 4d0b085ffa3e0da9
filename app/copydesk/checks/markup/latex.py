"""TeX: commands round words, accents typed as commands, references, line breaks."""

import re
import unicodedata
from collections.abc import Iterator

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

_MESSAGE = Phrase("Leftover TeX")
_BRACED = r"[^{}\n]|\{[^{}\n]{0,100}\}"
"""What stands between braces, one pair within them included."""
_ACCENT = re.compile(
    r"""(?x)
      \\(?P<accent> ["`^~=.] | '(?!(?<=\w\\')(?:s|t|d|m|re|ve|ll)\b) )
      (?: \{\\?(?P<braced> [A-Za-z] )\} | (?P<bare> [A-Za-z] )(?![0-9a-f](?:[^a-z]|$)) )  # \"{u} and \"u
    | \\(?P<under> [cvuHkr] )\{(?P<letter> [A-Za-z] )\}  # \c{c}"""
)
_COMBINING = {
    '"': "\u0308",
    "'": "\u0301",
    "`": "\u0300",
    "^": "\u0302",
    "~": "\u0303",
    "=": "\u0304",
    ".": "\u0307",
    "c": "\u0327",
    "v": "\u030c",
    "u": "\u0306",
    "H": "\u030b",
    "k": "\u0328",
    "r": "\u030a",
}
_LETTER = re.compile(
    r"""(?x)
      \\(?P<name> ss|ae|oe|AE|OE|o|O|l|L|aa|AA|euro|pounds|dots|ldots|textendash|textemdash
        |glqq|grqq|glq|grq|flqq|frqq|textquotedblleft|textquotedblright|textbackslash|S )
      (?: \{\} | (?![A-Za-z])\s? )  # \ss{} and \ss with the blank behind it
    | \{\\(?P<braced> ss|ae|oe|AE|OE|o|O|l|L|aa|AA )\}  # {\ss}"""
)
_LETTERS = {
    "ss": "ß",
    "ae": "æ",
    "oe": "œ",
    "AE": "Æ",
    "OE": "Œ",
    "o": "ø",
    "O": "Ø",
    "l": "ł",
    "L": "Ł",
    "aa": "å",
    "AA": "Å",
    "euro": "€",
    "pounds": "£",
    "dots": "…",
    "ldots": "…",
    "textendash": "–",
    "textemdash": "—",
    "glqq": "„",
    "grqq": "“",
    "glq": "‚",
    "grq": "‘",
    "flqq": "«",
    "frqq": "»",
    "textquotedblleft": "“",
    "textquotedblright": "”",
    "textbackslash": "\\",
    "S": "§",
}
_WRAPPED = re.compile(
    rf"""(?x)
    \\(?: emph|textbf|textit|textsc|texttt|textrm|textsf|underline|enquote|mbox|text|uppercase|textsuperscript|textsubscript|url
      | href\{{[^{{}}\n]{{0,300}}\}} )
    \{{(?P<inside> (?:{_BRACED}){{0,400}} )\}}"""
)
_HEADING = re.compile(
    rf"""(?x)
    \\(?:part|chapter|section|subsection|subsubsection|paragraph|title|caption|author|date)\*?
    \{{(?P<title> (?:{_BRACED}){{0,300}} )\}}"""
)
_FIXED_TITLE = re.compile(rf"(?i){WORDS.paper_sections}?")
_AWAY = re.compile(
    r"""(?x)
    ~? \\(?: cite[pt]?|ref|eqref|autoref|pageref|label|footnote|footnotemark|index|input|include|bibliography|bibliographystyle
      |includegraphics|vspace|hspace|documentclass|usepackage|begin|end|pagestyle|thispagestyle|setlength|newcommand|todo|marginpar )
    \*? (?: \[[^\[\]\n]{0,200}\] )?  # its options
    (?: \{(?:[^{}\n]|\{[^{}\n]{0,200}\}){0,600}\} ){1,2}  # what it is given"""
)
_WORD = re.compile(
    r"""(?x)
    \\(?: newpage|clearpage|cleardoublepage|pagebreak|maketitle|tableofcontents|noindent|centering|hline|hfill|vfill|bigskip|medskip
      |smallskip|newline|linebreak|item|bfseries|itshape|large|Large|small|footnotesize|normalsize|today|appendix|printbibliography
      |indent|raggedright )
    (?![A-Za-z]) \ ?"""
)
_LINE_END = re.compile(
    r"(?m) ?(?<![\\\w:])\\\\(?:\[[\d.]{1,4}(?:pt|em|cm|mm)\])?[ \t]*$|(?<=[\w.,;:!?“”»«\")]) \\\\(?= \w)"
)
_TIE = re.compile(
    r"(?<=[A-Za-zäöüß]\.)~(?=[A-Za-zÄÖÜ\d])|(?<=[a-zäöüß]{3})~(?=[A-ZÄÖÜ\d])|(?<=\d)~(?=[A-Za-z€%])"
)
_THIN = re.compile(r"(?<=[\d.])\\[,;](?=\\?[%€A-Za-zäöü])")
_HYPHEN = re.compile(r"(?<=[a-zäöüß]{2})\\-(?=[a-zäöüß]{2})")
_FORMULA = re.compile(r"(?<![\\\w$])\$(?=[^$\n]{0,80}\\[a-zA-Z,;])[^$\n]{1,100}\$(?![\w$])")
_SYMBOLS = {
    "sim": "~",
    "approx": "≈",
    "mu": "μ",
    "alpha": "α",
    "beta": "β",
    "gamma": "γ",
    "lambda": "λ",
    "sigma": "σ",
    "pi": "π",
    "Delta": "Δ",
    "times": "×",
    "cdot": "·",
    "pm": "±",
    "le": "≤",
    "leq": "≤",
    "ge": "≥",
    "geq": "≥",
    "neq": "≠",
    "rightarrow": "→",
    "to": "→",
}
_SYMBOL = re.compile(rf"(?<![\\\w$])\$\\(?P<name>{'|'.join(_SYMBOLS)})\$")
_BOOK = re.compile(r"\\@ref\([\w:-]{2,60}\)")
_SPECIAL = re.compile(r"(?<![\\\w])\\(?P<mark>[%&$#])|(?<=\w)\\(?P<glued>[%&$])")


def measure(paragraph: Paragraph) -> tuple[Mark, ...]:
    """The TeX of one paragraph."""
    text = paragraph.text
    if "\\" not in text and "~" not in text:
        return ()
    marks = list(_marks(text, plain=in_plain_text(paragraph)))
    away = paragraph.fact(protected) if marks else ()
    return without_overlaps(
        m
        for m in marks
        if not touches(away, m.start, m.end)
        or (text[m.start] in "~\\ " and not _in_path(away, text, m))
    )


def _in_path(away: tuple[tuple[int, int], ...], text: str, mark: Mark) -> bool:
    return any(a <= mark.start < b and ("\\" in text[a:b] or "/" in text[a:b]) for a, b in away)


def _marks(text: str, *, plain: bool) -> Iterator[Mark]:
    if "\\" in text:
        yield from _letters(text)
        yield from _round_words(text)
        yield from _commands(text)
        for match in _SPECIAL.finditer(text) if plain else ():
            yield _mark(match, Phrase("a backslash before a mark"), match["mark"] or match["glued"])
        for match in _SYMBOL.finditer(text):
            shown = _SYMBOLS[match["name"]]
            why = Phrase("{code} stands for {character}", code=match[0], character=shown)
            yield _mark(match, why, shown)
        for match in _BOOK.finditer(text):
            yield Mark(*match.span(), Kind.LATEX, _MESSAGE, Phrase("a reference"), None, sure=False)
        for match in _FORMULA.finditer(text) if plain and "$" in text else ():
            why = Phrase("a formula of TeX: how it is to be read, a person knows")
            yield Mark(*match.span(), Kind.LATEX, _MESSAGE, why, None, sure=False)
    if "~" in text:
        for match in _TIE.finditer(text):
            yield _mark(match, Phrase("a tilde where TeX keeps two words together"), "\u00a0")


def _letters(text: str) -> Iterator[Mark]:
    """Letters that are written as commands, with or without braces."""
    accents = () if _has_escaped_quotes(text) else _ACCENT.finditer(text)
    found = [(match, _accented(match)) for match in accents]
    found += [(m, _LETTERS[m["name"] or m["braced"]]) for m in _LETTER.finditer(text)]
    for match, letter in found:
        if letter:
            why = Phrase("{code} stands for {character}", code=match[0], character=letter)
            yield _mark(match, why, letter)


def _round_words(text: str) -> Iterator[Mark]:
    """Commands that stand round words: both halves go, the words stay."""
    why = Phrase("a command round words")
    yield from halves(text, _WRAPPED, Kind.LATEX, _MESSAGE, why, sure=False)
    for match in _HEADING.finditer(text):
        title = "" if _FIXED_TITLE.fullmatch(match["title"]) else match["title"]
        yield _mark(match, Phrase("the command for a heading"), title, bulk=bool(title))


def _commands(text: str) -> Iterator[Mark]:
    """Commands to the typesetter, and what they stand for in a text."""
    for pattern, why, replacement in (
        (_AWAY, Phrase("a command that prints nothing here"), ""),
        (_WORD, Phrase("a command to the typesetter"), ""),
        (_LINE_END, Phrase("a line break of TeX"), ""),
        (_THIN, Phrase("a narrow blank of TeX"), "\u202f"),
    ):
        for match in pattern.finditer(text):
            yield _mark(match, why, replacement)
    why = Phrase("a place where TeX may divide the word")
    for match in _HYPHEN.finditer(text):
        yield Mark(*match.span(), Kind.LATEX, _MESSAGE, why, joins=True, exact=True, sure=False)


def _mark(match: re.Match[str], why: Phrase, replacement: str, *, bulk: bool = True) -> Mark:
    return Mark(
        match.start(),
        match.end(),
        Kind.LATEX,
        _MESSAGE,
        why,
        replacement,
        bulk=bulk,
        sure=False,
        exact=bool(replacement),
    )


def _accented(match: re.Match[str]) -> str:
    """The letter that the command makes, or "" where there is none."""
    letter = match["braced"] or match["bare"] or match["letter"]
    made = unicodedata.normalize("NFC", letter + _COMBINING[match["accent"] or match["under"]])
    return made if len(made) == 1 else ""


def _has_escaped_quotes(text: str) -> bool:
    r"""Whether ``\"`` stands for a quotation mark, as in text taken from program data."""
    return bool(re.search(r"\\\"(?:[\s.,;:!?)]|$)", text))


def find(document: Document) -> Iterator[Finding]:
    """TeX of the whole document."""
    yield from report(document, CHECK.id, measure)


CHECK = Check(
    id="markup.latex",
    kinds=(Kind.LATEX,),
    title=Phrase("TeX"),
    run=find,
    examples=(
        Example("It shrank by ⟦$\\sim$⟧40 percent (Figure ⟦\\@ref(fig:cores)⟧).", language="en"),
        Example("Der Film ist 3 ⟦$\\mu$⟧ dick und kostet 4$ in Kiel und 5$ in Bonn."),
        Example('Die Gr⟦\\"o⟧ße der H⟦\\"{u}⟧tte', fixed="Die Größe der Hütte"),
        Example(
            "Rund 5⟦\\,⟧⟦\\%⟧ der ⟦\\glqq ⟧Haupt⟦\\-⟧sätze⟦\\grqq{}⟧ nach ⟦\\S ⟧5.",
            fixed="Rund 5\u202f% der „Hauptsätze“ nach §5.",
        ),
        Example("Ein ⟦\\emph{⟧kleiner⟦}⟧ Schritt", fixed="Ein kleiner Schritt"),
        Example(
            "Das zeigt die Studie⟦~\\cite{maier2019}⟧ klar.", fixed="Das zeigt die Studie klar."
        ),
        Example("⟦\\section{Der Anfang}⟧\n\nEs war kalt.", fixed="Der Anfang\n\nEs war kalt."),
        Example("Oben.\n\n⟦\\newpage⟧\n\nUnten.", fixed="Oben.\n\nUnten."),
        Example("Er ging.⟦ \\\\⟧\n\nSie blieb.", fixed="Er ging.\n\nSie blieb."),
        Example(
            "A caf⟦\\'e⟧ in Stra⟦\\ss{}⟧burg⟦\\footnote{see above}⟧ opened.",
            language="en",
            fixed="A café in Straßburg opened.",
        ),
        Example("⟦\\begin{quote}⟧\n\nStay calm.", language="en", fixed="Stay calm."),
        Example("Dr.⟦~⟧Weber kommt.", fixed="Dr.\u00a0Weber kommt."),
        Example("Rund 5 \\% und \\#Hafen, 1\\. Mai", format=TextFormat.MARKDOWN),
        Example("Die Datei liegt unter C:\\new\\section und \\\\server\\item."),
        Example("Die Menge A \\ B ist leer, ca. ~30 Gäste."),
        Example('{"text": "sie sagte \\"aber nein\\" und ging"}', language="de"),
        Example("See https://uni.example/~maier for the ~5 papers.", language="en"),
    ),
)
