"""The desk's Markdown: CommonMark without HTML and entities, read as the editor reads it.

What the desk treats as debris (tags, entities) stays text, so that an export shows what was approved and no more.
A single star between two letters is a letter too: ``Bürger*innen und Leser*innen`` holds no emphasis.
"""

import re
from collections.abc import Iterator, Sequence
from functools import cache

from markdown_it import MarkdownIt
from markdown_it.rules_inline import StateInline
from markdown_it.token import Token

from copydesk.markdown.prose import (
    Blocks,
    Code,
    Content,
    Heading,
    Listing,
    Paragraph,
    Quotation,
    Run,
    Runs,
)

_NESTING = 60
"""Deeper blocks would be dropped by the parser without a word; such a text is written as it stands."""
_RULE = re.compile(r"([*_-])(?:[ \t]*\1)+(?=[ \t]*$)")
_LINK = re.compile(r"(?:https?://|mailto:)\S", re.IGNORECASE)


def parse(text: str) -> Blocks | None:
    """The blocks of a Markdown text; None where it is nested too deeply to be parsed whole."""
    tokens = _parser().parse(text)
    lines = text.split("\n")
    for token in tokens:
        if token.type == "hr" and token.map:
            rule = _RULE.search(lines[token.map[0]])
            token.content = rule[0] if rule else "* * *"
    if any(token.level >= _NESTING - 2 for token in tokens):
        return None
    return tuple(_blocks(iter(tokens)))


@cache
def _parser() -> MarkdownIt:
    parser = MarkdownIt("commonmark", {"html": False, "maxNesting": _NESTING})
    parser.disable(["entity", "html_block", "html_inline"])
    parser.inline.ruler.before("emphasis", "star_within_word", _star_within_word)
    # Whether an address may be linked is for us to say: one refused by the parser would lose its words.
    parser.validateLink = lambda url: True  # type: ignore[method-assign]  # noqa: ARG005
    parser.normalizeLink = lambda url: url  # type: ignore[method-assign]
    return parser


def _star_within_word(state: StateInline, silent: bool) -> bool:  # noqa: FBT001 - the parser's signature
    place, source = state.pos, state.src
    if source[place] != "*" or place == 0:
        return False
    if not (source[place - 1].isalnum() and source[place + 1 : place + 2].isalnum()):
        return False
    if not silent:
        state.pending += "*"
    state.pos += 1
    return True


def _blocks(tokens: Iterator[Token]) -> Iterator[Content]:
    """The blocks up to the end of the one that holds them."""
    for token in tokens:
        match token.type:
            case "paragraph_open":
                yield Paragraph(_runs(next(tokens).children or ()))
            case "heading_open":
                yield Heading(int(token.tag[1]), _runs(next(tokens).children or ()))
            case "blockquote_open":
                yield Quotation(tuple(_blocks(tokens)))
            case "bullet_list_open":
                yield Listing(tuple(_items(tokens)))
            case "ordered_list_open":
                yield Listing(tuple(_items(tokens)), int(token.attrGet("start") or 1))
            case "fence" | "code_block":
                yield Code(token.content.rstrip("\n"))
            case "hr":
                yield Paragraph((Run(token.content),))
            case "paragraph_close" | "heading_close":
                pass
            case closing if closing.endswith("_close"):
                return
            case other:
                raise AssertionError(f"a block the desk's Markdown does not have: {other}")


def _items(tokens: Iterator[Token]) -> Iterator[Blocks]:
    for token in tokens:
        if token.type != "list_item_open":
            return
        yield tuple(_blocks(tokens))


def _runs(tokens: Sequence[Token]) -> Runs:
    runs: list[Run] = []
    bold = italic = 0
    link = ""
    for token in tokens:
        match token.type:
            case "text" | "code_inline":
                code = token.type == "code_inline"
                if token.content:
                    runs.append(Run(token.content, bold > 0, italic > 0, code, link))
            case (
                "image"
            ):  # its address would be fetched wherever the export is opened: the words stay
                runs.append(Run(token.content, bold > 0, italic > 0, link=link))
            case "softbreak":
                runs.append(Run(" ", bold > 0, italic > 0, link=link))
            case "hardbreak":
                runs.append(Run("\n"))
            case "strong_open" | "strong_close":
                bold += token.nesting
            case "em_open" | "em_close":
                italic += token.nesting
            case "link_open":
                address = str(token.attrGet("href") or "")
                link = address if _LINK.match(address) else ""
            case "link_close":
                link = ""
            case other:
                raise AssertionError(f"an inline the desk's Markdown does not have: {other}")
    return tuple(runs)
