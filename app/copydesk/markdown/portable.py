"""The desk's Markdown, so escaped that every other reader of Markdown shows the words that an export shows.

Only where the two differ: tags and entities (text here), definitions of links (text here), notes that nobody refers to, lists of
one, rows longer than their table, stars within words, and lines that keep their end.
"""

import re
from collections.abc import Iterator, Sequence
from itertools import groupby

from markdown_it.token import Token

from copydesk.markdown.dialect import NESTING, parsed
from copydesk.markdown.lists import lists_that_are_none, sign_of
from copydesk.markdown.parse import labels_referred_to
from copydesk.markdown.wrapping import line_break_of

_CODE = re.compile(r"(?<!`)(`+)(?!`)(.+?)(?<!`)\1(?!`)", re.DOTALL)
_STAR_IN_WORD = re.compile(r"(?<=[^\W_])\*(?=[^\W_])")
_TAG = re.compile(
    r"(?<!\\)<(?=[A-Za-z/!?])(?![A-Za-z][A-Za-z0-9+.-]{1,31}:[^\s<>]*>|[^\s<>@]+@[^\s<>]+>)"
)
_ENTITY = re.compile(r"(?<!\\)&(?=#?\w{1,32};)")
_DEFINITION = re.compile(r"(?m)^([> \t]*(?:[-*+] +|\d{1,9}[.)] +)*)(?=\[(?!\^)[^\]\n]{1,999}\]:)")
_NOTE = re.compile(r"(?<!\\)(?=\[\^)")
_DELIMITER = re.compile(r"(?m)^([> \t]*)(?=[|:-][-|: \t]*$)(?=[^\n]*\|)(?=[^\n]*-)")
_ENDS_LINE = re.compile(r"(?:\\|  )$")


def for_others(text: str) -> str:
    """The text with a backslash wherever another reader of Markdown would hide or change a word."""
    tokens = parsed(text)
    if any(token.level >= NESTING - 2 for token in tokens):
        return text  # written as it stands
    lines = text.split("\n")
    for number, sign in _signs_to_escape(tokens):
        lines[number] = sign.sub(r"\g<0>\\", lines[number], count=1)
    _move_infos(tokens, lines)
    for (first, end), cells in groupby(_inlines(tokens), key=_range):
        words = next(cells).content
        keeps_lines = "\n" in words and line_break_of(words) == "\n"
        block = "\n".join(lines[first:end])
        lines[first:end] = _escaped(block, keeps_lines=keeps_lines).split("\n")
    return "\n".join(lines)


def _inlines(tokens: Sequence[Token]) -> Iterator[Token]:
    return (token for token in tokens if token.type == "inline" and token.map)


def _range(token: Token) -> tuple[int, int]:
    assert token.map is not None, "inline tokens know their lines"
    return token.map[0], token.map[1]


def _signs_to_escape(tokens: Sequence[Token]) -> Iterator[tuple[int, re.Pattern[str]]]:
    """The lines that begin what other readers take for a list or a note, and where their sign gets its backslash."""
    for token in lists_that_are_none(tokens):
        assert token.map is not None, "items know their lines"
        sign = sign_of(token)
        yield (
            token.map[0],
            re.compile(
                rf"(?:(?<=^)|(?<=[\s>]))(?<!\\){re.escape(sign[:-1])}(?={re.escape(sign[-1])})"
            ),
        )
    labels, seen = labels_referred_to(tokens), set[str]()
    for token in tokens:
        if token.type == "footnote_reference_open" and token.map:
            label = token.meta["label"]
            if label not in labels or label in seen:
                yield token.map[0], _NOTE
            seen.add(label)


def _move_infos(tokens: Sequence[Token], lines: list[str]) -> None:
    """Words behind the fence of a listing, which others hide, go into its first line."""
    for token in tokens:
        if token.type == "fence" and token.map and " " in token.info.strip():
            at = token.map[0]
            fence, _, info = lines[at].partition(token.markup)
            lines[at] = f"{fence}{token.markup}\n{fence}{info.strip()}"


def _escaped(block: str, *, keeps_lines: bool) -> str:
    out: list[str] = []
    at = 0
    for code in _CODE.finditer(block):
        out += [_outside_code(block[at : code.start()]), code[0]]
        at = code.end()
    out.append(_outside_code(block[at:]))
    *lines, last = "".join(out).split("\n")
    if keeps_lines:
        lines = [line if _ENDS_LINE.search(line) else f"{line.rstrip()}  " for line in lines]
    return "\n".join([*lines, last])


def _outside_code(text: str) -> str:
    text = _STAR_IN_WORD.sub(r"\\*", text)
    text = _TAG.sub(r"\\<", text)
    text = _ENTITY.sub(r"\\&", text)
    return _DELIMITER.sub(r"\1\\", _DEFINITION.sub(r"\1\\", text))
