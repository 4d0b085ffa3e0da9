"""Rich Text Format: control words and letters as hexadecimal codes."""

import re
from collections.abc import Iterator

from copydesk.checks.check import Check, Example
from copydesk.checks.markup.seeing.marks import Mark, without_overlaps
from copydesk.checks.markup.seeing.pairs import halves
from copydesk.checks.markup.seeing.report import report
from copydesk.model.finding import Finding
from copydesk.model.kinds import Kind
from copydesk.model.phrase import Phrase
from copydesk.text.document import Document
from copydesk.text.paragraph import Paragraph

_MESSAGE = Phrase("Leftover RTF")
_HEADER = re.compile(
    r"""(?x)
    \{\\rtf1
    (?: \\[a-z]{1,20}-?\d{0,6}\ ?  # a control word
      | \s
      | \{\\?[*\\a-z] (?:[^{}\n]|\{[^{}\n]{0,300}\}){0,600} \}  # a table of fonts or colours
    ){0,200}
    (?: \}\s*$ )?"""
)
"""The head of a file with its tables; the text behind it is the draft's."""
_GROUP = re.compile(
    r"\{\\(?:fonttbl|colortbl|stylesheet|info|\*\\[a-z]{2,30})(?:[^{}\n]|\{[^{}\n]{0,300}\}){0,1000}\}"
)
_RUN = re.compile(
    r"""(?x)
    \{ (?: \\(?:i|b|ul|scaps|caps|super|sub|strike|f\d{1,2}|fs\d{1,3}|cf\d{1,2}|lang\d{3,5}|rtlch|ltrch|plain|cs\d{1,3}|insrsid\d{1,9}) (?![a-zA-Z0-9]) ){1,8} \ ?
    (?P<inside> [^{}\\\n]{1,400} )
    \}"""
)
"""Words in italics or another shape: ``{\\i Der Deich}``."""
_OPEN_RUN = re.compile(r"\{(?:\\(?:i|b|ul|scaps))+ (?=[^{}\n]{0,400}$)")
_BYTE = re.compile(r"\\'(?P<hex>[0-9a-fA-F]{2})")
_UNICODE = re.compile(r"\\u(?P<code>-?\d{2,5}) ?\?")
_STRONG = r"(?:pard?|plain|line|tab|sect|page|f\d{1,2}|fs\d{1,3}|cf\d{1,2}|lang\d{3,5}|deff\d|sa\d{1,4}|sb\d{1,4}|sl-?\d{1,4}|li\d{1,4}|fi-?\d{1,4}|q[clrj]|ulnone|b0|i0|emdash|endash|[lr]dblquote|[lr]quote|bullet|viewkind\d|uc\d|ansi|ansicpg\d{3,5})"
_WORDS = re.compile(
    rf"(?:\\{_STRONG}(?![a-zA-Z0-9])|\\(?:b|i|ul)(?![a-zA-Z])(?=\\| [^\n]{{0,200}}\\(?:b0|i0|ulnone))|(?<=[a-z\d])\\[a-z]{{2,24}}-?\d{{1,6}}(?![a-zA-Z0-9]))+ ?"
)
_NEAR = 200
_SIGNS = {
    "emdash": "—",
    "endash": "–",
    "ldblquote": "“",
    "rdblquote": "”",
    "lquote": "‘",
    "rquote": "’",
    "bullet": "•",
    "tab": " ",
}


def measure(paragraph: Paragraph) -> tuple[Mark, ...]:
    """The RTF of one paragraph."""
    text = paragraph.text
    return without_overlaps(_marks(text)) if "\\" in text else ()


def _marks(text: str) -> Iterator[Mark]:
    for pattern in (_HEADER, _GROUP):
        for match in pattern.finditer(text):
            yield Mark(
                match.start(), match.end(), Kind.RTF, _MESSAGE, Phrase("the head of an RTF file")
            )
    if "{\\rtf1" in text and text.rstrip().endswith("}"):
        last = len(text.rstrip()) - 1
        yield Mark(last, last + 1, Kind.RTF, _MESSAGE, Phrase("the end of an RTF file"))
    if "{\\" in text:
        why = Phrase("a group of RTF round words")
        yield from halves(text, _RUN, Kind.RTF, _MESSAGE, why, sure=False)
        for match in _OPEN_RUN.finditer(text):
            why = Phrase("a group of RTF that does not end")
            yield Mark(*match.span(), Kind.RTF, _MESSAGE, why, "", sure=False, exact=True)
    for match in _BYTE.finditer(text):
        letter = _letter(bytes.fromhex(match["hex"]))
        if letter:
            yield _letter_mark(match, letter)
    for match in _UNICODE.finditer(text):
        letter = chr(int(match["code"]) % 65536)
        if letter.isprintable():
            yield _letter_mark(match, letter)
    for match in _WORDS.finditer(text):
        yield _words(text, match)


def _letter(byte: bytes) -> str:
    """The character of that byte in code page 1252, "" where it has none."""
    letter = byte.decode("cp1252", "ignore")
    return letter if letter.isprintable() or letter == "\u00a0" else ""


def _letter_mark(match: re.Match[str], letter: str) -> Mark:
    why = Phrase("{code} stands for {character}", code=match[0], character=letter)
    return Mark(match.start(), match.end(), Kind.RTF, _MESSAGE, why, letter, exact=True)


def _words(text: str, match: re.Match[str]) -> Mark:
    """Control words: those that part paragraphs or lines leave a break where text goes on behind them."""
    start, end = match.span()
    names = set(re.findall(r"\\([a-z]+)", match[0]))
    goes_on = (
        bool(text[max(0, start - _NEAR) : start].strip())
        and bool(text[end : end + _NEAR].strip(" \t\n}"))
        and not text[start - 1 : start].isspace()
    )
    signs = "".join(
        _SIGNS[name]
        for name in ("emdash", "endash", "ldblquote", "rdblquote", "lquote", "rquote", "bullet")
        if name in names
    )
    if signs:
        replacement = signs + (" " if match[0].endswith(" ") and signs in "–—•" else "")
    elif goes_on and names & {"par", "pard", "sect", "page"}:
        replacement = "\n\n"
    elif goes_on and "line" in names:
        replacement = "\n"
    elif goes_on and "tab" in names:
        replacement = " "
    else:
        replacement = ""
    return Mark(
        start,
        end,
        Kind.RTF,
        _MESSAGE,
        Phrase("control words of RTF"),
        replacement,
        exact=bool(replacement),
    )


def find(document: Document) -> Iterator[Finding]:
    """RTF of the whole document."""
    yield from report(document, CHECK.id, measure)


CHECK = Check(
    id="markup.rtf",
    kinds=(Kind.RTF,),
    title=Phrase("Rich Text Format"),
    run=find,
    examples=(
        Example(
            "Im Stück ⟦{\\i ⟧Der Deich⟦}⟧ spielt sie die Wirtin.",
            fixed="Im Stück Der Deich spielt sie die Wirtin.",
        ),
        Example("Das Buch ⟦{\\i ⟧Der Deich erschien im Mai."),
        Example("Die Menge {a, b} und {ist} sind keine Gruppen."),
        Example("Die K⟦\\'fc⟧che in M⟦\\'e4⟧rz", fixed="Die Küche in März"),
        Example("Er ging.⟦\\par⟧\n\nSie blieb.", fixed="Er ging.\n\nSie blieb."),
        Example("Er ging.⟦\\par ⟧Sie blieb.", fixed="Er ging.\n\nSie blieb."),
        Example("⟦\\pard\\plain\\f0\\fs24 ⟧Es schneit.", fixed="Es schneit."),
        Example("⟦{\\rtf1\\ansi{\\fonttbl{\\f0 Arial;}}}⟧\n\nText", fixed="Text"),
        Example(
            "⟦{\\rtf1\\ansi {\\fonttbl{\\f0 Arial;}}\\f0\\fs24 ⟧Es taut.⟦\\par⟧⟦}⟧",
            fixed="Es taut.",
        ),
        Example("She said ⟦\\u8220?⟧no⟦\\u8221?⟧.", language="en", fixed="She said “no”."),
        Example("Der Pfad C:\\Papiere\\plan und die Partei\\Gruppe"),
        Example("Der Schrägstrich \\ heißt Backslash."),
        Example("Set minus: A\\B and \\alpha", language="en"),
    ),
)
