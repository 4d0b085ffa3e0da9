"""Who is let say what by a text, a sentence each: what is kept of an approved one."""

from copydesk.model.voices import Statement, VoiceKind, Voices
from copydesk.text.sentences import split_sentences

_TOLD = frozenset({VoiceKind.NAMED, VoiceKind.INSTITUTIONAL})
"""Voices that a reader can name: people and institutions."""


def statements_in(text: str, voices: Voices, language: str) -> tuple[Statement, ...]:
    """The sentences of the people and institutions that are quoted in a text, in its order.

    Args:
        voices: who says what in exactly this text.
    """
    said = sorted(
        (
            (span, voice)
            for voice in voices.voices
            if voice.kind in _TOLD
            for span in voice.stretches
        ),
        key=lambda pair: pair[0],
    )
    return tuple(
        Statement(voice.label, voice.kind, " ".join(sentence.of(stretch).split()))
        for span, voice in said
        for stretch in (span.of(text),)
        for sentence in split_sentences(stretch, language)
    )
