"""Links by reference: ``[words][label]`` here, ``[label]: address`` there.

A definition that no link refers to is text, and so is ``[label]`` alone: it would vanish from an export, or its brackets
would. Of two definitions of one label the second is text.
"""

import re

from markdown_it import MarkdownIt
from markdown_it.common.utils import normalizeReference
from markdown_it.rules_block import StateBlock
from markdown_it.rules_block import reference as common_definition
from markdown_it.rules_inline import StateInline
from markdown_it.token import Token

_REFERRED = re.compile(r"\[([^\[\]\n]{1,300})\]\[([^\[\]\n]{0,300})\]")
_ADDRESS = re.compile(r"(?:https?://|mailto:)\S", re.IGNORECASE)
_WANTED, _USED, _ADDRESSES, _THEIRS = "wanted labels", "used labels", "addresses", "references"


def read_references(made: MarkdownIt) -> None:
    """Let a parser know such links and their definitions."""
    made.block.ruler.at("reference", _definition)
    made.inline.ruler.before("link", "reference_link", _link)


def tokens_of(made: MarkdownIt, text: str) -> list[Token]:
    """The tokens of a text. Only definitions that a link needs are taken as such."""
    wanted = {_label(label or words) for words, label in _REFERRED.findall(text)}
    wanted = {label for label in wanted if not label.startswith("^")}
    while True:
        used, addresses = set[str](), dict[str, dict[str, str]]()
        tokens = made.parse(text, {_WANTED: wanted, _USED: used, _ADDRESSES: addresses})
        if used.issuperset(addresses):
            return tokens
        wanted &= used  # what looked like a link stands in a listing


def _definition(state: StateBlock, start: int, end: int, silent: bool) -> bool:  # noqa: FBT001 - the parser's signature
    wanted = state.env[_WANTED]
    if not wanted or silent:
        return False
    line = state.line
    found = common_definition(state, start, end, silent)
    defined: dict[str, dict[str, str]] = state.env.pop(_THEIRS, {})
    for label, target in defined.items():
        if (
            label in wanted
            and label not in state.env[_ADDRESSES]
            and _ADDRESS.match(target["href"])
        ):
            state.env[_ADDRESSES][label] = target
            state.push("link_definition", "", 0).map = [start, state.line]
            return found
    state.line = line
    return False


def _link(state: StateInline, silent: bool) -> bool:  # noqa: FBT001 - the parser's signature
    addresses = state.env.get(_ADDRESSES)
    if not addresses or state.linkLevel or state.src[state.pos] != "[":
        return False
    first, most = state.pos + 1, state.posMax
    last = state.md.helpers.parseLinkLabel(state, state.pos, disableNested=True)
    if last < 0 or state.src[last + 1 : last + 2] != "[":
        return False
    close = state.src.find("]", last + 2, most)
    if close < 0:
        return False
    label = _label(state.src[last + 2 : close] or state.src[first:last])
    target = addresses.get(label)
    if target is None:
        return False
    if not silent:
        state.env[_USED].add(label)
        if state.pending.endswith("!") and state.src[max(0, first - 3) : first - 1] != "\\!":
            state.pending = state.pending[:-1]  # a picture: its words stay
        state.pos, state.posMax = first, last
        opening = state.push("link_open", "a", 1)
        opening.attrs = {"href": target["href"], "title": target["title"]}
        state.linkLevel += 1
        state.md.inline.tokenize(state)
        state.linkLevel -= 1
        state.push("link_close", "a", -1)
    state.pos, state.posMax = close + 1, most
    return True


def _label(words: str) -> str:
    return normalizeReference(words)
