"""What a reader could not carry over, counted, and said in one sentence a kind."""

from collections import Counter
from enum import Enum, auto

from copydesk.model.phrase import Phrase

_EXCERPT = 200
"""Code points of lost words that are quoted, so that nobody has to open the file to judge them."""


class Loss(Enum):
    """The kinds of things that do not fit into a draft."""

    IMAGE = auto()
    TABLE = auto()
    TEXT_BOX = auto()
    EMBEDDED = auto()
    HIDDEN = auto()
    HEADER = auto()
    FOOTER = auto()
    STRUCK = auto()
    LINK = auto()
    SYMBOL = auto()
    SPACES = auto()
    REPEATED = auto()
    SCRIPT = auto()
    STYLE = auto()
    MARKUP_COMMENT = auto()
    FIELD = auto()
    BYTES = auto()
    FRONT_MATTER = auto()
    AROUND_ARTICLE = auto()
    AROUND_MAIN = auto()


class Losses:
    """A tally that a reader keeps while it reads."""

    def __init__(self) -> None:
        self._counts: Counter[Loss] = Counter()
        self._words: dict[Loss, str] = {}

    def add(self, loss: Loss, count: int = 1, words: str = "") -> None:
        """Count ``count`` more of the kind; ``words`` are what would have been read."""
        if count:
            self._counts[loss] += count
            said = self._words.get(loss, "")
            if words and len(said) <= _EXCERPT:
                self._words[loss] = f"{said} {words}".strip()

    def phrases(self) -> tuple[Phrase, ...]:
        """One sentence for each kind that was met, in the order of the kinds."""
        return tuple(
            _sentence(loss, self._counts[loss], _excerpt(self._words.get(loss, "")))
            for loss in Loss
            if self._counts[loss]
        )


def _excerpt(words: str) -> str:
    words = " ".join(words.split())
    return words if len(words) <= _EXCERPT else words[: _EXCERPT - 1] + "…"


def _sentence(loss: Loss, count: int, words: str) -> Phrase:
    match loss:
        case Loss.IMAGE:
            return Phrase("Images left out: {count}.", count=count)
        case Loss.TABLE:
            return Phrase("Tables turned into lines, one a row: {count}.", count=count)
        case Loss.TEXT_BOX:
            return Phrase(
                "Text boxes set after the paragraph that held them: {count}.", count=count
            )
        case Loss.EMBEDDED:
            return Phrase("Embedded objects left out: {count}.", count=count)
        case Loss.HIDDEN:
            return Phrase("Hidden text left out: “{words}”.", words=words)
        case Loss.HEADER:
            return Phrase("Page header left out: “{words}”.", words=words)
        case Loss.FOOTER:
            return Phrase("Page footer left out: “{words}”.", words=words)
        case Loss.STRUCK:
            return Phrase("Struck-through text is shown as ordinary text: “{words}”.", words=words)
        case Loss.LINK:
            return Phrase(
                "Links to neither web page nor e-mail address, kept as words: {count}.", count=count
            )
        case Loss.SYMBOL:
            return Phrase("Signs of a symbol font shown as �: {count}.", count=count)
        case Loss.SPACES:
            return Phrase("Rows of more than 1,000 spaces cut short: {count}.", count=count)
        case Loss.REPEATED:
            return Phrase(
                "Table cells repeated more than 1,000 times cut short: {count}.", count=count
            )
        case Loss.SCRIPT:
            return Phrase("Scripts left out: {count}.", count=count)
        case Loss.STYLE:
            return Phrase("Style sheets left out: {count}.", count=count)
        case Loss.MARKUP_COMMENT:
            return Phrase("Comments in the page's source left out: {count}.", count=count)
        case Loss.FIELD:
            return Phrase("Form fields left out: {count}.", count=count)
        case Loss.BYTES:
            return Phrase(
                "Places that do not decode, shown as �: {count}. Read again in another encoding.",
                count=count,
            )
        case Loss.FRONT_MATTER:
            return Phrase("Front matter left out: “{words}”.", words=words)
        case Loss.AROUND_ARTICLE:
            return Phrase(
                "Only the page's article was read; left out around it: “{words}”.", words=words
            )
        case Loss.AROUND_MAIN:
            return Phrase(
                "Only the page's main part was read; left out around it: “{words}”.", words=words
            )
