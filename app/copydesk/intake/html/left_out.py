"""What of a page does not become text, and how it is told."""

import re
from collections.abc import Mapping
from dataclasses import dataclass

from selectolax.lexbor import LexborNode

from copydesk.intake.html.elements import DELETED, INSERTED, LOST, SILENT, STRUCK
from copydesk.intake.html.style import is_hidden
from copydesk.intake.losses import Loss, Losses

_OFFICE_NOTE = re.compile(r"\s*(?:StartFragment|EndFragment|\[if\b|\[endif\])")
_MARGINS = {"header": Loss.HEADER, "footer": Loss.FOOTER}


@dataclass(slots=True)
class Sieve:
    """Decides element by element, and counts."""

    losses: Losses
    accepted: bool = True
    """Whether what was inserted into and deleted from the page is read as done."""
    tracked: int = 0
    """Insertions and deletions met so far."""

    def lets_through(
        self,
        node: LexborNode,
        tag: str,
        attributes: Mapping[str, str | None],
        style: Mapping[str, str],
    ) -> bool:
        """Whether what the element holds is text of the draft; if not, it is counted with its words."""
        if tag in SILENT:
            return False
        if tag in LOST:
            self.losses.add(LOST[tag], words=_said_of(node, tag, attributes))
            return False
        words = _Words(node)
        if style.get("mso-special-character") == "comment" and not words:
            return False  # the blank that Word keeps a comment's place with
        if tag == "noscript":
            self.losses.add(Loss.NO_SCRIPT, bool(words), words())
            return False
        if is_hidden(tag, attributes, style):
            self.losses.add(Loss.HIDDEN, bool(words), words())
            return False
        margin = _MARGINS.get(style.get("mso-element", ""))
        if margin is not None:
            self.losses.add(margin, bool(words), words())
            return False
        if tag in {INSERTED, DELETED} and words:
            self.tracked += 1
            kept = (tag == INSERTED) == self.accepted
            self.losses.add(Loss.DELETED, tag == DELETED and not kept, words())
            return kept
        if tag in STRUCK:
            self.losses.add(Loss.STRUCK, words=words())
        return True

    def note_comment(self, words: str) -> None:
        """Count a comment in the page's source, unless it is one that Office puts round what is for its own eyes."""
        if not _OFFICE_NOTE.match(words):
            self.losses.add(Loss.MARKUP_COMMENT)


def _said_of(node: LexborNode, tag: str, attributes: Mapping[str, str | None]) -> str:
    """What a person sees or hears in place of an element that is left out."""
    said: tuple[str | None, ...]
    match tag:
        case "img":
            said = (attributes.get("alt"), attributes.get("title"))
        case "svg":
            said = (
                attributes.get("aria-label"),
                *(n.text() for n in node.css("title, desc, text")),
            )
        case "select":
            chosen = node.css("option[selected]") or node.css("option")[:1]
            said = tuple(option.text() for option in chosen)
        case "textarea":
            said = (node.text(), attributes.get("placeholder"))
        case "input" if attributes.get("type") not in {"password", "file"}:
            said = (attributes.get("value"), attributes.get("placeholder"))
        case _:
            said = ()
    words = dict.fromkeys(" ".join((one or "").split()) for one in said)
    return " · ".join(filter(None, words))


@dataclass(frozen=True, slots=True)
class _Words:
    """The words of an element, asked for only where they are told: each asking costs their length."""

    node: LexborNode

    def __call__(self) -> str:
        return (self.node.text() or "").strip()

    def __bool__(self) -> bool:
        return bool(self())
