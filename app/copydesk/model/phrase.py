"""A sentence for the reader, before it is known which language the reader has."""

from collections.abc import Mapping
from dataclasses import dataclass
from typing import TypeAlias

Words: TypeAlias = tuple[tuple[str, "str | int | Phrase"], ...]


@dataclass(frozen=True, slots=True, init=False)
class Phrase:
    """An English template and the words to fill in: ``Phrase("Leftover {what}", what="tag")``.

    The template is the key of the catalogues in ``resources/copydesk_resources/phrases``; the words are
    quoted from the draft, numbers, or phrases of their own, and are never translated by themselves.
    """

    template: str
    words: Words

    def __init__(self, template: str, /, **words: "str | int | Phrase") -> None:
        object.__setattr__(self, "template", template)
        object.__setattr__(self, "words", tuple(words.items()))

    def said(self, catalogue: Mapping[str, str] | None = None) -> str:
        """The sentence, through ``catalogue`` (English template to translated template) if one is given."""
        template = (catalogue or {}).get(self.template, self.template)
        if not self.words:
            return template
        return template.format_map(
            {k: v.said(catalogue) if isinstance(v, Phrase) else str(v) for k, v in self.words}
        )

    def __str__(self) -> str:
        return self.said()


class CopydeskError(Exception):
    """Something that cannot be done, said in one sentence that tells the user why and what to do."""

    def __init__(self, phrase: Phrase) -> None:
        super().__init__(phrase.said())
        self.phrase = phrase
