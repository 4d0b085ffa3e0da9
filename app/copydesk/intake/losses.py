"""What a reader could not carry over, counted, and said in one sentence a kind."""

from collections import Counter
from collections.abc import Callable, Mapping
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
    AROUND_STORY = auto()
    EMPTY_FIELD = auto()
    FORMULA = auto()
    AFTER_END = auto()
    NO_SCRIPT = auto()
    ATTACHMENT = auto()
    DELETED = auto()
    OTHER_FORM = auto()
    DIAGRAM = auto()
    CUT = auto()


_SAID: Mapping[Loss, Callable[[int, str], Phrase]] = {
    Loss.IMAGE: lambda count, words: (
        Phrase("Images left out: {count}, described as “{words}”.", count=count, words=words)
        if words
        else Phrase("Images left out: {count}.", count=count)
    ),
    Loss.CUT: lambda _, __: Phrase(
        "The file breaks off: its end is missing, and what stood there."
    ),
    Loss.DIAGRAM: lambda count, words: (
        Phrase("Diagrams left out: {count}, with the words “{words}”.", count=count, words=words)
        if words
        else Phrase("Diagrams left out: {count}.", count=count)
    ),
    Loss.TABLE: lambda count, _: Phrase(
        "Tables turned into lines, one a row: {count}.", count=count
    ),
    Loss.TEXT_BOX: lambda count, _: Phrase(
        "Text boxes set after the paragraph that held them: {count}.", count=count
    ),
    Loss.EMBEDDED: lambda count, words: (
        Phrase(
            "Embedded objects left out: {count}, with the words “{words}”.",
            count=count,
            words=words,
        )
        if words
        else Phrase("Embedded objects left out: {count}.", count=count)
    ),
    Loss.HIDDEN: lambda _, words: Phrase("Hidden text left out: “{words}”.", words=words),
    Loss.HEADER: lambda _, words: Phrase("Page header left out: “{words}”.", words=words),
    Loss.FOOTER: lambda _, words: Phrase("Page footer left out: “{words}”.", words=words),
    Loss.STRUCK: lambda _, words: Phrase(
        "Struck-through text is shown as ordinary text: “{words}”.", words=words
    ),
    Loss.LINK: lambda count, _: Phrase(
        "Links to neither web page nor e-mail address, kept as words: {count}.", count=count
    ),
    Loss.SYMBOL: lambda count, _: Phrase(
        "Signs of a symbol font shown as �: {count}.", count=count
    ),
    Loss.SPACES: lambda count, _: Phrase(
        "Rows of more than 1,000 spaces cut short: {count}.", count=count
    ),
    Loss.REPEATED: lambda count, _: Phrase(
        "Table cells repeated more than 1,000 times cut short: {count}.", count=count
    ),
    Loss.SCRIPT: lambda count, _: Phrase("Scripts left out: {count}.", count=count),
    Loss.STYLE: lambda count, _: Phrase("Style sheets left out: {count}.", count=count),
    Loss.MARKUP_COMMENT: lambda count, _: Phrase(
        "Comments in the page's source left out: {count}.", count=count
    ),
    Loss.FIELD: lambda count, words: (
        Phrase("Form fields left out: {count}, with the words “{words}”.", count=count, words=words)
        if words
        else Phrase("Form fields left out: {count}.", count=count)
    ),
    Loss.BYTES: lambda count, _: Phrase(
        "Places that do not decode, shown as �: {count}. Read again in another encoding.",
        count=count,
    ),
    Loss.FRONT_MATTER: lambda _, words: Phrase("Front matter left out: “{words}”.", words=words),
    Loss.AROUND_STORY: lambda count, words: Phrase(
        "Only the part of the page with the story was read; left out around it (words: {count}): “{words}”.",
        count=count,
        words=words,
    ),
    Loss.EMPTY_FIELD: lambda _, words: Phrase(
        "Fields that hold no text were left out: “{words}”.", words=words
    ),
    Loss.FORMULA: lambda count, _: Phrase("Formulas left out: {count}.", count=count),
    Loss.AFTER_END: lambda _, words: Phrase(
        "Left out behind the end of the file: “{words}”.", words=words
    ),
    Loss.NO_SCRIPT: lambda _, words: Phrase(
        "Left out, as it shows only where scripts are off: “{words}”.", words=words
    ),
    Loss.DELETED: lambda _, words: Phrase(
        "Text that the page marks as deleted left out: “{words}”.", words=words
    ),
    Loss.ATTACHMENT: lambda _, words: Phrase(
        "Attachments left out; take them in by themselves: {words}.", words=words
    ),
    Loss.OTHER_FORM: lambda _, words: Phrase(
        "Words that stand only in the other form of the message, left out: “{words}”.", words=words
    ),
}
"""What is said of each kind, from how many there were and their words."""


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

    def tell(self, loss: Loss, words: str) -> None:
        """Add words to a kind that was counted already."""
        if self._counts[loss]:
            self.add(loss, 1, words)
            self._counts[loss] -= 1

    def join(self, other: "Losses") -> None:
        """Count what the other tally counted, too."""
        for loss, (count, words) in other.tally().items():
            self.add(loss, count, words)

    def tally(self) -> dict[Loss, tuple[int, str]]:
        """How many of each kind there were, and their words."""
        return {
            loss: (count, self._words.get(loss, ""))
            for loss, count in self._counts.items()
            if count
        }

    def phrases(self) -> tuple[Phrase, ...]:
        """One sentence for each kind that was met, in the order of the kinds."""
        return tuple(
            _SAID[loss](self._counts[loss], _excerpt(self._words.get(loss, "")))
            for loss in Loss
            if self._counts[loss]
        )


def _excerpt(words: str) -> str:
    words = " ".join(words.split())
    return words if len(words) <= _EXCERPT else words[: _EXCERPT - 1] + "…"
