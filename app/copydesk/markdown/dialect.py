"""Which Markdown is the desk's: CommonMark without HTML and entities, with tables, strikethrough, footnotes.

What the desk treats as debris (tags, entities) stays text, so that an export shows what was approved and no more. A line
like ``[Note]: shortened`` is text, unless a link refers to it: else it would vanish, with its words.
"""

from functools import cache

from markdown_it import MarkdownIt
from markdown_it.rules_block import StateBlock
from markdown_it.rules_block import table as common_table
from markdown_it.rules_inline import StateInline
from markdown_it.token import Token
from mdit_py_plugins.footnote.index import footnote_def, footnote_ref

from copydesk.markdown.references import read_references, tokens_of

NESTING = 60
"""Deeper blocks would be dropped by the parser without a word; such a text is written as it stands."""


@cache
def parser() -> MarkdownIt:
    """The parser of the dialect; its tokens hold the definitions of footnotes where they stand."""
    made = MarkdownIt("commonmark", {"html": False, "maxNesting": NESTING})
    made.disable(["entity", "html_block", "html_inline"])
    made.enable(["table", "strikethrough"])
    read_references(made)
    made.block.ruler.at("table", _table, {"alt": ["paragraph"]})
    made.block.ruler.before("paragraph", "footnote_def", footnote_def, {"alt": ["paragraph"]})
    # Before links: ``[^1](Meier)`` is a note and a name in parentheses.
    made.inline.ruler.before("link", "footnote_ref", footnote_ref)
    made.inline.ruler.before("emphasis", "star_within_word", _star_within_word)
    # Whether an address may be linked is for us to say: one refused by the parser would lose its words.
    made.validateLink = lambda url: True  # type: ignore[method-assign]  # noqa: ARG005
    made.normalizeLink = lambda url: url  # type: ignore[method-assign]
    made.normalizeLinkText = lambda link: link  # type: ignore[method-assign]
    return made


def parsed(text: str) -> list[Token]:
    """The tokens of a text in the dialect."""
    return tokens_of(parser(), text)


def _star_within_word(state: StateInline, silent: bool) -> bool:  # noqa: FBT001 - the parser's signature
    """A single star between two letters is a letter too: ``Bürger*innen und Leser*innen`` holds no emphasis."""
    place, source = state.pos, state.src
    if source[place] != "*" or place == 0:
        return False
    if not (source[place - 1].isalnum() and source[place + 1 : place + 2].isalnum()):
        return False
    if not silent:
        state.pending += "*"
    state.pos += 1
    return True


def _table(state: StateBlock, startLine: int, endLine: int, silent: bool) -> bool:  # noqa: FBT001, N803
    """A table whose rows are no longer than its head: what is longer is cut off by the usual rule, words and all."""
    if startLine + 2 > endLine or "-" not in _line(state, startLine + 1):
        return False
    columns = _bars(_line(state, startLine))
    for number in range(startLine + 2, endLine):
        line = _line(state, number)
        if not line.strip():
            break
        if _bars(line) > columns:
            return False
    return common_table(state, startLine, endLine, silent)


def _line(state: StateBlock, number: int) -> str:
    return state.src[state.bMarks[number] + state.tShift[number] : state.eMarks[number]]


def _bars(line: str) -> int:
    """How many bars part cells: those at the ends do not, nor do those with a backslash."""
    line = line.strip().replace("\\|", "")
    return line.removeprefix("|").removesuffix("|").count("|")
