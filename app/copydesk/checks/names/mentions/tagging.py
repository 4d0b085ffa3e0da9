"""Which words of a paragraph are proper nouns: a sentence is tagged when it is first asked about."""

from copydesk.checks.names.mentions.mentions import Mention, masked, pieces
from copydesk.checks.names.mentions.tagger import name_marks
from copydesk.text.language import primary
from copydesk.text.paragraph import Paragraph


class Tagging:
    """The tagger's answers about one paragraph. Most sentences are never asked about: no two of their words are near."""

    __slots__ = ("_paragraph", "_sentences", "_text")

    def __init__(self, paragraph: Paragraph) -> None:
        self._paragraph = paragraph
        self._text = masked(paragraph.text)
        self._sentences: dict[int, tuple[bool, ...]] = {}

    def is_name(self, mention: Mention) -> bool:
        """Whether the tagger takes the mention for a proper noun in its sentence."""
        marks = self._sentences.get(mention.sentence)
        if marks is None:
            found = pieces(self._paragraph, mention.sentence, self._text)
            words = tuple(piece.text for piece in found)
            marks = name_marks(words, primary(self._paragraph.language))
            self._sentences[mention.sentence] = marks
        return marks[mention.number]


def tagging(paragraph: Paragraph) -> Tagging:
    """The paragraph's tagging: a fact, filled as it is asked."""
    return Tagging(paragraph)
