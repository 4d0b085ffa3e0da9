"""Fields: instructions that Word keeps beside their result. The result is text; a HYPERLINK is a link."""

from dataclasses import dataclass, field

from copydesk.markdown.links import field_link


@dataclass(slots=True)
class _Field:
    instruction: str = ""
    in_result: bool = False


@dataclass(slots=True)
class Fields:
    """The fields that are open at a place of the text; they nest, and end in later paragraphs."""

    _open: list[_Field] = field(default_factory=list[_Field])

    def change(self, kind: str) -> None:
        """Follow a ``fldChar``: ``begin``, ``separate`` or ``end``."""
        if kind == "begin":
            self._open.append(_Field())
        elif kind == "separate" and self._open:
            self._open[-1].in_result = True
        elif kind == "end" and self._open:
            self._open.pop()

    def instruct(self, text: str) -> None:
        """Go on with the instruction of the innermost field."""
        if self._open:
            self._open[-1].instruction += text

    @property
    def shows(self) -> bool:
        """Whether text here is text: not part of an instruction."""
        return all(field.in_result for field in self._open)

    @property
    def link(self) -> str:
        """Where the text here leads."""
        return next((link for f in reversed(self._open) if (link := field_link(f.instruction))), "")
