"""Characters that nobody sees: zero-width spaces, soft hyphens, direction marks, control characters."""

import re
import unicodedata
from collections.abc import Iterator

from copydesk.checks.check import Check, Example
from copydesk.checks.markup.seeing.marks import Mark
from copydesk.checks.markup.seeing.report import report
from copydesk.model.finding import Finding
from copydesk.model.kinds import Kind
from copydesk.model.phrase import Phrase
from copydesk.text.document import Document
from copydesk.text.paragraph import Paragraph

_INVISIBLE = re.compile(
    "[\u00ad\u200b-\u200f\u2028-\u202e\u2060-\u2064\u2066-\u206f\ufeff\u180e\u115f\u1160\u3164\uffa0\ufff9-\ufffb"
    "\x00-\x08\x0b\x0c\x0e-\x1f\x7f-\x84\x86-\x9f\ue000-\uf8ff\U000e0001\U000e0020-\U000e007f]+"
)
_THIN_SIGN = re.compile("[\u2006-\u200a\u202f\u205f]")
_THIN = re.compile(
    "(?<=[^\\W\\d_]{3})[\u2006-\u200a\u202f\u205f]{1,3}(?=[^\\W\\d_]{2})|(?<=[.,;!?])[\u2006-\u200a\u202f\u205f](?=[^\\W\\d_]{3})"
)
"""Between two words, where every other text has a blank; not in numbers, abbreviations and before units."""
_ANSWER_MARKS = re.compile("\ue200[^\ue201\n]{0,300}\ue201|[\ue200-\ue203]")
_RIGHT_TO_LEFT = re.compile("[\u0590-\u08ff\ufb1d-\ufdff\ufe70-\ufefc]")
_JOINING = re.compile("[\u0600-\u0dff\u1000-\u109f\u1780-\u17ff]")
_NAMES = {
    "\u00ad": Phrase("soft hyphen"),
    "\u200b": Phrase("zero-width space"),
    "\u200c": Phrase("mark that keeps letters apart"),
    "\u200d": Phrase("mark that joins letters"),
    "\u2060": Phrase("mark that keeps words together"),
    "\ufeff": Phrase("byte order mark"),
    "\u2028": Phrase("line separator"),
    "\u2029": Phrase("paragraph separator"),
    "\u000c": Phrase("form feed"),
    "\u000b": Phrase("vertical tab"),
}
_DIRECTIONS = frozenset("\u200e\u200f\u202a\u202b\u202c\u202d\u202e\u2066\u2067\u2068\u2069")
_MATHEMATICAL = {"\u2061", "\u2062", "\u2063", "\u2064"}


def measure(paragraph: Paragraph) -> tuple[Mark, ...]:
    """The invisible characters of one paragraph."""
    text = paragraph.text
    if text.isascii() and text.isprintable():
        return ()
    thin = tuple(_thin(match) for match in _THIN.finditer(text)) if _THIN_SIGN.search(text) else ()
    return tuple(sorted((*thin, *_hidden(text)), key=lambda mark: mark.start))


def _thin(match: re.Match[str]) -> Mark:
    name = Phrase("thin blank ({code})", code=f"U+{ord(match[0][0]):04X}")
    return Mark(*match.span(), Kind.INVISIBLE, Phrase("Invisible character"), name, " ", exact=True)


def _hidden(text: str) -> tuple[Mark, ...]:
    found = list(_INVISIBLE.finditer(text))
    if not found:
        return ()
    at_home = _at_home(text)
    marks = tuple(mark for match in found if (mark := _mark(text, match, at_home)))
    if marks and "\ue200" in text:
        answers = [match.span() for match in _ANSWER_MARKS.finditer(text)]
        marks = tuple(m for m in marks if not any(a <= m.start < b for a, b in answers))
    return marks


def _at_home(text: str) -> frozenset[str]:
    """Which of them the whole paragraph gives work to: marks of direction beside Hebrew or Arabic, tags behind a black flag."""
    at_home: set[str] = set()
    if _RIGHT_TO_LEFT.search(text):
        at_home |= _DIRECTIONS
    if "\U0001f3f4" in text:
        at_home |= {chr(code) for code in range(0xE0001, 0xE0080)}
    return frozenset(at_home)


def _mark(text: str, match: re.Match[str], at_home: frozenset[str]) -> Mark | None:
    start, end = match.span()
    run = match[0]
    before, after = text[start - 1 : start], text[end : end + 1]
    if all(_belongs(character, before, after, at_home) for character in run):
        return None
    if "\u00ad" in run and after in {"\n", ""}:
        return None  # the end of a divided word: hyphenation looks at it
    names = Phrase("{name} ({code})", name=_name(run[0]), code=f"U+{ord(run[0]):04X}")
    return Mark(
        start,
        end,
        Kind.INVISIBLE,
        Phrase("Invisible character"),
        names,
        _replacement(run, before, after),
        joins=True,
        exact=True,
        bulk=not 0xE000 <= ord(run[0]) <= 0xF8FF and not _may_be_letter(run, before, after),
        reach=(start, end + 1) if before == after == " " else None,
    )


def _may_be_letter(run: str, before: str, after: str) -> bool:
    r"""Whether a letter of another code page may hide there: F\x81r."""
    return any("\x80" <= c <= "\x9f" for c in run) and (before.isalpha() or after.isalpha())


def _name(character: str) -> Phrase:
    """What the character is for."""
    if character in _DIRECTIONS:
        return Phrase("mark of a writing direction")
    if 0xE000 <= ord(character) <= 0xF8FF:
        return Phrase("character without a meaning of its own")
    return _NAMES.get(character, Phrase("control character"))


def _belongs(character: str, before: str, after: str, at_home: frozenset[str]) -> bool:
    """Whether the character does its work there: joining emoji or Persian letters, ordering Hebrew and Arabic."""
    if character in "\u200c\u200d":
        return (
            bool(_JOINING.match(before) or _JOINING.match(after))
            or _is_symbol(before)
            or _is_symbol(after)
        )
    if character in at_home:
        return True
    return character in _MATHEMATICAL and not (
        before.isalpha() and after.isalpha() and before.islower()
    )


def _is_symbol(character: str) -> bool:
    return bool(character) and (
        unicodedata.category(character) in {"So", "Sk", "Mn"} or ord(character) > 0x1F000
    )


def _replacement(run: str, before: str, after: str) -> str:
    """A separator between two sentences was a line break; everything else was nothing."""
    if run[0] in "\u2028\u2029\x0b\x0c" and before in set('.!?:“”"»') and after[:1].isupper():
        return "\n"
    return ""


def find(document: Document) -> Iterator[Finding]:
    """Invisible characters of the whole document, in Markdown too."""
    yield from report(document, CHECK.id, measure)


CHECK = Check(
    id="markup.invisible",
    kinds=(Kind.INVISIBLE,),
    title=Phrase("Invisible characters"),
    run=find,
    examples=(
        Example("Die Ent⟦\u200b⟧scheidung fiel.", fixed="Die Entscheidung fiel."),
        Example("Der Bundes⟦\u00ad⟧rat tagt.", fixed="Der Bundesrat tagt."),
        Example("Der Rat ⟦\u200b\u00ad⟧ tagt.", fixed="Der Rat tagt."),
        Example("⟦\ufeff⟧Es begann im Mai.", fixed="Es begann im Mai."),
        Example(
            "It rai⟦\u200c⟧ned⟦\u202c⟧ all⟦\x02⟧ day.", language="en", fixed="It rained all day."
        ),
        Example("It ended.⟦\u2028⟧They left.", language="en", fixed="It ended.\nThey left."),
        Example("Familie 👨\u200d👩\u200d👧 und Flagge 🏳️\u200d🌈"),
        Example("او می\u200cخواهد برود", language="fa"),
        Example("הוא אמר \u200eabc\u200f היום", language="he"),
        Example("10\u00a0km, z.\u202fB., 5\u2009%, d.\u202fh. so, 12\u202f000"),
        Example("Die⟦\u202f⟧Halle⟦\u200a⟧kostet viel.", fixed="Die Halle kostet viel."),
    ),
)
