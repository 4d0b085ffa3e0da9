"""Who says what in a text: its sources, each with its mentions and its stretches of the text."""

from dataclasses import dataclass
from enum import StrEnum

from copydesk.model.span import Span


class VoiceKind(StrEnum):
    """What a reader learns about a source."""

    NAMED = "named"
    INSTITUTIONAL = "institutional"
    """An institution, an office, a paper."""
    ANONYMOUS = "anonymous"
    """Somebody whose name is withheld."""
    VAGUE = "vague"
    """A crowd or a rumour."""
    REFERENCE = "reference"
    """A link, a footnote, the credit of an agency."""
    UNTOLD = "untold"
    """Somebody else's words, and the text does not say whose."""


@dataclass(frozen=True, slots=True)
class Voice:
    """One source of a text, as far as the text lets it be told from others."""

    label: str
    """Its fullest words; "" for an untold one."""
    kind: VoiceKind
    mentions: tuple[Span, ...]
    """The words that stand for it, in code points of the text."""
    stretches: tuple[Span, ...]
    """What it says: sentences that follow each other in a paragraph are one stretch."""

    @property
    def characters(self) -> int:
        """How much it says, in code points."""
        return sum(map(len, self.stretches))


@dataclass(frozen=True, slots=True)
class Voices:
    """All sources of one text."""

    voices: tuple[Voice, ...] = ()
    """Those that say most first."""
    characters: int = 0
    """The length of the running text in code points: what a share is a share of."""

    def share(self, voice: Voice) -> float:
        """The part of the running text that a source says, from 0 to 1."""
        return voice.characters / max(1, self.characters)

    @property
    def attributed(self) -> float:
        """The part of the running text that has any source, from 0 to 1."""
        return sum(voice.characters for voice in self.voices) / max(1, self.characters)


@dataclass(frozen=True, slots=True)
class Statement:
    """One sentence that a text gives to somebody."""

    speaker: str
    """The fullest words that the text has for them."""
    kind: VoiceKind
    text: str
    """The sentence in one line."""
