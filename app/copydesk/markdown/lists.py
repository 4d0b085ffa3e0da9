"""What looks like a list and is none: ``14. March``, ``* Names changed``, ``3.`` ``5.`` ``9.`` in a row."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from itertools import pairwise

from markdown_it.token import Token

from copydesk.markdown.prose import Blocks, Content, Paragraph, Run


@dataclass(frozen=True, slots=True)
class Item:
    """What might be an item of a list: its sign as it is written (``-``, ``3.``) and what follows it."""

    sign: str
    blocks: Blocks

    @property
    def as_text(self) -> tuple[Content, ...]:
        """The item as running text, its sign before the words."""
        match self.blocks:
            case (Paragraph(runs), *rest):
                return (Paragraph((Run(f"{self.sign} "), *runs)), *rest)
            case blocks:
                return (Paragraph((Run(self.sign),)), *blocks)


def are_items(signs: Sequence[str], *, filled: bool) -> bool:
    """Whether items with these signs are a list: exports set the sign of no item, and count the numbers anew.

    Args:
        filled: whether something follows each sign.
    """
    if not filled:
        return False
    if not signs[0][:-1].isdecimal():
        return len(signs) > 1 or signs[0] == "-"
    numbers = [int(sign[:-1]) for sign in signs]
    ones = set(numbers) in ({0}, {1})  # counting is left to the program
    return len(signs) > 1 and (
        ones or numbers == list(range(numbers[0], numbers[0] + len(numbers)))
    )


def lists_that_are_none(tokens: Sequence[Token]) -> Iterator[Token]:
    """The beginnings of those items of a parsed text that are no list's."""
    still_open: list[list[Token]] = []
    filled: list[bool] = []
    for token, after in pairwise([*tokens, Token("", "", 0)]):
        if token.type in {"bullet_list_open", "ordered_list_open"}:
            still_open.append([])
            filled.append(True)
        elif token.type == "list_item_open":
            still_open[-1].append(token)
            filled[-1] &= after.type != "list_item_close"
        elif token.type in {"bullet_list_close", "ordered_list_close"}:
            items, full = still_open.pop(), filled.pop()
            if not are_items([sign_of(item) for item in items], filled=full):
                yield from items


def sign_of(item: Token) -> str:
    """The sign of an item as it is written: ``-``, ``3.``."""
    return item.info + item.markup
