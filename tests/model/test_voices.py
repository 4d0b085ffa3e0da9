"""How much of a text its sources say."""

from copydesk.model.span import Span
from copydesk.model.voices import Voice, VoiceKind, Voices


def test_shares_are_parts_of_the_running_text():
    ute = Voice("Ute Claus", VoiceKind.NAMED, (), (Span(0, 30), Span(50, 60)))
    amt = Voice("das Amt", VoiceKind.INSTITUTIONAL, (), (Span(70, 80),))
    told = Voices((ute, amt), 200)
    assert ute.characters == 40
    assert told.share(ute) == 0.2
    assert told.attributed == 0.25


def test_a_text_without_words_has_no_share_at_all():
    nobody = Voice("", VoiceKind.UNTOLD, (), ())
    assert Voices((nobody,)).share(nobody) == 0
    assert Voices().attributed == 0


def test_a_text_of_a_letter_is_its_sources_whole():
    assert Voices(()).characters == 0
    short = Voice("Ute", VoiceKind.NAMED, (), (Span(0, 1),))
    assert Voices((short,), 1).share(short) == 1
    assert Voices((short,)).share(short) == 1, "a length that nobody gave is no division by nothing"
