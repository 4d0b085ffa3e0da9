"""Which parts of a message are its text: one form of it where it is told in several, and every part that goes on with it."""

import re
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass, field
from email.message import MIMEPart
from typing import Generic, Protocol, TypeVar

from copydesk.intake.limits import UnreadableError
from copydesk.model.phrase import Phrase

_RICH = "text/html"
_TEXTS = frozenset({"text/plain", "text/markdown", _RICH})
_DEEPEST = 60
"""Parts within parts; a message that was forwarded ten times has thirty."""
_WORD = re.compile(r"[^\W_]+")
_SIGNS = re.compile(r"(?:https?:|mailto:|www\.)[^\s>\])]*|\[(?:cid|image)\b[^\]\n]{0,200}\]")
"""What a plain form says of links and pictures, and the rich form says without words."""


class Said(Protocol):
    """What one part of a message says."""

    @property
    def words(self) -> str:
        """All that a person reads of it."""
        ...

    @property
    def is_rich(self) -> bool:
        """Whether it is a page."""
        ...


SaidT = TypeVar("SaidT", bound=Said)


@dataclass(slots=True)
class Parts(Generic[SaidT]):
    """The parts of one message that are its text, in their order.

    Args:
        say: reads one part.
    """

    say: Callable[[MIMEPart], SaidT]
    other_forms: list[SaidT] = field(default_factory=list[SaidT])
    """Parts that tell the same once more."""
    looked_at: set[int] = field(default_factory=set[int])
    """The ids of all parts that were asked what they say."""

    def of(self, part: MIMEPart, depth: int = 0) -> list[SaidT]:
        """What is said in the part, but for what hangs on it.

        Raises:
            UnreadableError: its parts are nested without end.
        """
        if depth > _DEEPEST:
            raise UnreadableError(Phrase("its parts cannot be told apart"))
        kind = part.get_content_type()
        if kind == "message/rfc822" or (depth and part.is_attachment()):
            return []
        if not part.is_multipart():
            if kind not in _TEXTS:
                return []
            self.looked_at.add(id(part))
            said = self.say(part)
            return [said] if said.words.strip() else []
        children = list(part.iter_parts())
        if kind == "multipart/alternative":
            return self._best([self.of(child, depth + 1) for child in children])
        if kind == "multipart/related":
            children = list(_not_shown_within(children, str(part.get_param("start") or "")))
        texts: list[SaidT] = []
        for child in children:
            if texts and child.get_filename():
                continue  # it hangs on the text before it
            texts += self.of(child, depth + 1)
        return self._told_once(texts)

    def _best(self, forms: Sequence[list[SaidT]]) -> list[SaidT]:
        """The last of the forms that is rich, else the last: the richest stands last (RFC 2046)."""
        said = [form for form in forms if form]
        rich = [form for form in said if any(text.is_rich for text in form)]
        best = (rich or said or [[]])[-1]
        self.other_forms += [text for form in said if form is not best for text in form]
        return best

    def _told_once(self, texts: list[SaidT]) -> list[SaidT]:
        """The parts without those that say in plain words what the page beside them says: some programs do not mark it."""
        pages = {_compared(text.words) for text in texts if text.is_rich}
        twice = [text for text in texts if not text.is_rich and _compared(text.words) in pages]
        self.other_forms += twice
        return [text for text in texts if text not in twice]


def words_besides(other: str, told: str) -> str:
    """The words of another form of a text that do not stand in the text, in their order."""
    known = set(_compared(told))
    found = _WORD.finditer(_SIGNS.sub(" ", other))
    return " ".join(word[0] for word in found if word[0].casefold() not in known)


def _compared(words: str) -> tuple[str, ...]:
    return tuple(word.casefold() for word in _WORD.findall(_SIGNS.sub(" ", words)))


def _not_shown_within(children: Sequence[MIMEPart], start: str) -> Iterator[MIMEPart]:
    """The text of parts that belong together, without what is shown within it."""
    names = [str(child.get("content-id", "")).strip() for child in children]
    root = names.index(start) if start and start in names else 0
    for number, child in enumerate(children):
        if number == root or not names[number]:
            yield child
