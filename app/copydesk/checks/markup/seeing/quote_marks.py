"""Every double quotation mark of a paragraph: which it is, whether it opens or closes, what it belongs to."""

import re
from dataclasses import dataclass, replace

from copydesk.text.document import Document
from copydesk.text.paragraph import Paragraph
from copydesk.text.quotation_marks import CODED

DOUBLE = re.compile(
    r"""(?x)
      ["„“”«»] | `` | ''(?!')
    | ,,(?<![^\s(\[»„],,)(?=\w)  # typed for „
    | &(?:amp;){0,3}(?:quot|[lrb]dquo|[lr]aquo|\#34|\#822[012]|\#171|\#187);"""
)
"""Marks still written as codes are found, too: another check turns them into marks, here they are partners."""
_PLAIN = re.compile('["„“”«»]')
_TYPED_OR_CODED = ("``", "''", ",,", "&")
"""Without one of these every mark is a single character, which is found fast."""
_MASKED = re.compile(
    r"""(?x)
      <[^<>\n]{1,600}> | &lt;[^\n]{1,300}?&gt;  # tags
    | [\w-]{2,30}=(?:\"[^\"\n]{0,300}\"|“[^”\n]{0,300}”)  # settings
    | \{[^{}\n]{0,300}\} | `[^`\n]{1,200}`"""
)
"""Code, in which no mark quotes anybody."""
_TYPED_PAIR = re.compile(r"''(?=\w)[^'\n]{1,300}(?:'\w[^'\n]{1,200}){0,6}[,.!?]''(?![\w'])")
"""A quotation between doubled apostrophes: wiki markup has no comma or full stop before the second."""
_OPENS_AFTER = set(" \t\n\u00a0\u202f([{–—-/‚‘'>*_…")
_ENDS = frozenset(["", *" \t\n.,;:!?)]"])
_CLOSES_BEFORE = set(" \t\n\u00a0\u202f.,;:!?)]}–—-/’‘'<*_…")


@dataclass(frozen=True, slots=True)
class Quote:
    """One mark. ``partner`` is the start of the other half, -1 where none was found in the paragraph."""

    start: int
    mark: str
    depth: int
    partner: int = -1
    partner_mark: str = ""
    opens: bool = False
    coded: bool = False
    """Whether it stands there as a code."""

    @property
    def end(self) -> int:
        """The position behind it, where it is no code."""
        return self.start + len(self.mark)


def quotes(paragraph: Paragraph) -> tuple[Quote, ...]:
    """The double quotation marks of one paragraph; inches and marks inside code are none."""
    text = paragraph.text
    double = DOUBLE if any(sign in text for sign in _TYPED_OR_CODED) else _PLAIN
    if not double.search(text):
        return ()
    masked = [m.span() for m in _MASKED.finditer(text)] if any(c in text for c in "<={`&") else []
    masked.reverse()
    tex = text.find("``")
    found: list[Quote] = []
    waiting: list[int] = []
    for match in double.finditer(text):
        start = match.start()
        while masked and masked[-1][1] <= start:
            masked.pop()
        if masked and masked[-1][0] <= start:
            continue
        coded = match[0][0] == "&"
        mark = CODED[match[0].strip("&;").rsplit(";", 1)[-1]] if coded else match[0]
        role = _opens(text, match, mark, inside=bool(waiting), tex=0 <= tex < start)
        if role is None:
            continue
        if role:
            found.append(Quote(start, mark, len(waiting) + 1, opens=True, coded=coded))
            waiting.append(len(found) - 1)
            continue
        if waiting:
            index = waiting.pop()
            first = found[index]
            found[index] = replace(first, partner=start, partner_mark=mark)
            found.append(Quote(start, mark, first.depth, first.start, first.mark, coded=coded))
        else:
            found.append(Quote(start, mark, 1, coded=coded))
    return tuple(found)


def _opens(text: str, match: re.Match[str], mark: str, *, inside: bool, tex: bool) -> bool | None:
    """True for an opening mark, False for a closing one, None for what is no quotation mark."""
    start, end = match.span()
    around = _Around(text[start - 1 : start], text[end : end + 1])
    if mark == "„" and not around.ends_word:
        return not (inside and around.closing and not around.opening)
    if mark in {"``", ",,"}:
        return True
    if mark == "''":
        return _typed(text, start, around, inside=inside, tex=tex)
    if mark == '"' and around.before.isdigit() and (not inside or _closes_later(text, end)):
        return None  # inches
    return _by_neighbours(mark, around, inside=inside)


def _closes_later(text: str, start: int) -> bool:
    """Whether the next mark is a curly one that closes: a straight one before it, behind a figure, does not."""
    following = _PLAIN.search(text, start)
    return (
        following is not None
        and following[0] in "”“«»"
        and text[following.end() : following.end() + 1] in _ENDS
    )


@dataclass(frozen=True, slots=True)
class _Around:
    """The characters before and behind a mark; "" at an end of the paragraph."""

    before: str
    after: str

    @property
    def opening(self) -> bool:
        """Whether a quotation may begin here."""
        return (not self.before or self.before in _OPENS_AFTER) and not self._apart(self.after)

    @property
    def closing(self) -> bool:
        """Whether one may end here."""
        return (not self.after or self.after in _CLOSES_BEFORE) and not self._apart(self.before)

    @property
    def ends_word(self) -> bool:
        """Whether it hangs at the end of a word."""
        return not self._apart(self.before) and self._apart(self.after)

    @property
    def within(self) -> bool:
        """Whether something stands on both sides."""
        return not self._apart(self.before) and not self._apart(self.after)

    @staticmethod
    def _apart(character: str) -> bool:
        return not character or character.isspace()


def _typed(text: str, start: int, around: _Around, *, inside: bool, tex: bool) -> bool | None:
    """Two apostrophes: TeX closes with them, typists quote with them, wikis emphasise."""
    if tex or inside:
        return False
    begins = not around.before or around.before.isspace()
    return True if begins and _TYPED_PAIR.match(text, start) else None


def _by_neighbours(mark: str, around: _Around, *, inside: bool) -> bool | None:
    """What the characters around a mark let it be."""
    if around.opening and around.closing:
        return not inside
    if around.opening or around.closing:
        return around.opening
    if around.within:
        return not inside if mark in '"“' else mark == "„"
    return None


def _apostrophes(paragraph: Paragraph) -> tuple[int, int]:
    return paragraph.text.count("'"), paragraph.text.count("’")


def is_printed(document: Document) -> bool:
    """Whether the text's single marks and apostrophes are those of print: of four at most one is a typewriter's."""
    counts = document.facts(_apostrophes)
    return 3 * sum(straight for straight, _ in counts) <= sum(curly for _, curly in counts)
