"""The sources of a draft as rows, each with its colour."""

from dataclasses import dataclass

from copydesk.model.span import Span
from copydesk.model.voices import Voice, VoiceKind, Voices
from copydesk_ui.page.marks import MarkStyle
from copydesk_ui.parts.rows_model import RowsModel
from copydesk_ui.voices.wording import kind_words, label_words, percent
from copydesk_ui.words.counting import counting

_COLOURS = (
    MarkStyle.VOICE_1,
    MarkStyle.VOICE_2,
    MarkStyle.VOICE_3,
    MarkStyle.VOICE_4,
    MarkStyle.VOICE_5,
    MarkStyle.VOICE_6,
)


@dataclass(frozen=True, slots=True)
class VoiceRow:
    """One source, how much of the text it says, and its colour."""

    voice: Voice
    share: float
    """From 0 to 1."""
    style: MarkStyle


def rows_of(voices: Voices, before: dict[str, MarkStyle]) -> list[VoiceRow]:
    """The sources, those that say most first.

    The first ones have colours of their own, the others share one; a source keeps the colour it had ``before``.
    """
    told = [voice for voice in voices.voices if voice.kind is not VoiceKind.UNTOLD]
    coloured = told[: len(_COLOURS)]
    kept = {v.label: before[v.label] for v in coloured if before.get(v.label) in _COLOURS}
    free = iter([style for style in _COLOURS if style not in kept.values()])
    styles = {voice.label: kept.get(voice.label) or next(free) for voice in coloured}
    return [
        VoiceRow(voice, voices.share(voice), styles.get(voice.label, MarkStyle.VOICE_REST))
        for voice in voices.voices
    ]


class VoicesModel(RowsModel[VoiceRow]):
    """The rows and their words."""

    def words(self, row: VoiceRow) -> str:
        """The source, its share, its kind and the number of its places."""
        return f"{label_words(row.voice)} · {percent(row.share)}\n{below_words(row)}"

    def spoken(self, row: VoiceRow) -> str:
        """The same in one line."""
        return f"{label_words(row.voice)}, {percent(row.share)}, {below_words(row)}"


def below_words(row: VoiceRow) -> str:
    """Kind and number of places."""
    places = counting().places(len(places_of(row.voice)))
    return f"{kind_words(row.voice.kind)} · {places}"


def places_of(voice: Voice) -> tuple[Span, ...]:
    """Where to look for the source: the words that name it, else what it says."""
    return voice.mentions or voice.stretches
