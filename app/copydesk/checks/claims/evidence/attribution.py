"""What in a sentence says where its statement comes from: evidence as places, never a bare yes."""

from dataclasses import dataclass
from enum import Enum, auto

from copydesk.model.span import Span


class Way(Enum):
    """How a source is shown."""

    QUOTATION = auto()
    """Words between quotation marks."""
    PREPOSITION = auto()
    """``laut Polizei``, ``according to the ministry``."""
    VERB = auto()
    """A verb of saying or thinking."""
    SUBJUNCTIVE = auto()
    """German Konjunktiv I: somebody else's words, whoever that is."""
    PHRASE = auto()
    """A fixed turn: ``es heißt``, ``on condition of anonymity``."""
    NOUN = auto()
    """The words as a thing: ``der Vorwurf, dass``, ``the claim that``."""
    DOCUMENT = auto()
    """A paper that speaks: ``die Studie zeigt``."""
    REFERENCE = auto()
    """A link, a footnote, ``(Quelle: …)``."""
    AGENCY = auto()
    """The credit of a news agency."""
    BACKWARD = auto()
    """The next sentence names the source: ``Das teilte die Polizei mit.``"""
    CARRIED = auto()
    """The source of a sentence before goes on."""


class SourceKind(Enum):
    """What a reader learns about the source."""

    NAMED = auto()
    """A name: ``Ute Claus``."""
    INSTITUTIONAL = auto()
    """An institution, an office, a paper: ``die Polizei``, ``der Minister``, ``eine Studie``."""
    ANONYMOUS = auto()
    """Somebody whose name is withheld."""
    VAGUE = auto()
    """A crowd or a rumour."""
    PRONOUN = auto()
    """``er``, ``she``: somebody named before."""
    REFERENCE = auto()
    """A link, a footnote, the credit of an agency."""
    UNTOLD = auto()
    """Somebody else's words, and the text does not say whose."""


@dataclass(frozen=True, slots=True)
class Attribution:
    """One piece of evidence; positions are those of the paragraph, or of the document after ``shifted``."""

    way: Way
    cue: Span
    """The words that show it."""

    def shifted(self, by: int) -> "Attribution":
        """The same evidence, ``by`` code points further on."""
        return Attribution(self.way, self.cue.shifted(by))
