"""Texts of one or a few sentences, in which nothing around a sentence says what kind of text it is: what is shown, and what lies near it."""

import pytest

from copydesk.checks.claims.unsourced import find
from copydesk.checks.claims.words.degrees import is_english_superlative, is_german_superlative
from copydesk.checks.claims.words.moods import is_subjunctive
from copydesk.text.document import Document


def shown(text: str, language: str) -> list[str]:
    return [finding.text for finding in find(Document(text, language=language)) if not finding.hint]


@pytest.mark.parametrize(
    ("text", "language"),
    [
        ("Der Pächter hat den Notausgang zugemauert.", "de"),
        ("Im Stollen starben einundvierzig Männer.", "de"),
        ("Im vergangenen Jahr hat der Bauhof 412 tote Dachse verscharrt. Es war still.", "de"),
        ("Das Wetter war gut. Ursache war ein defektes Ventil an der Pumpe, das nie geprüft wurde. Es regnet.", "de"),
        ("The landlord bricked up the fire escape and rented out the cellar, which was never checked.", "en"),
        ("The nurse was looking after forty-one people.", "en"),
        ("The valley is dry. Every fourth well between here and the dam was poisoned by the mine. It is hot.", "en"),
    ],
)  # fmt: skip
def test_what_is_told_as_a_fact_is_asked_about(text, language):
    assert shown(text, language)


@pytest.mark.parametrize(
    ("text", "language"),
    [
        ("Zwei Kinder liegen auf der Wiese. Die Mutter schält einen Apfel.", "de"),
        ("Der Verbandschef Udo Riedl warnte vor dem Aus. Spätestens 2027 versiege der Fonds.", "de"),
        ("Ökonomin Ria Stahl rechnet vor, was der Umbau kostet. Sie kommt auf 4,1 Milliarden Euro.", "de"),
        ("Der Zug fährt vorbei. Wir winken.", "de"),
        ("For years he skipped breakfast. The cat slept.", "en"),
        ("Jones stole second in the fifth inning. The crowd rose.", "en"),
        ("The A380 has two decks. It is loud.", "en"),
        ("Planners will consider the bid in June. A café is planned.", "en"),
        ("The driver told the inquest he had slept for two hours. He had been warned about the keys.", "en"),
    ],
)  # fmt: skip
def test_what_lies_near_it_is_silent(text, language):
    assert not shown(text, language)


def test_a_refusal_is_no_speaker():
    orphan = "Im Rathaus herrscht dicke Luft. „Hier wird seit Monaten nur noch gegeneinander gearbeitet.“ Bürgermeisterin Jana Kubitsch wollte sich dazu nicht äußern."
    spoken = "Im Rathaus herrscht dicke Luft. „Hier wird seit Monaten nur noch gegeneinander gearbeitet.“ Bürgermeisterin Jana Kubitsch winkt ab."
    assert shown(orphan, "de")
    assert not shown(spoken, "de")


@pytest.mark.parametrize("word", ["schmalste", "trockensten", "wärmster", "forschungsstärkste"])
def test_a_german_superlative_is_told_by_its_form(word):
    assert is_german_superlative(word)


@pytest.mark.parametrize("word", ["robuste", "ernste", "zwanzigste", "feste", "bewusste", "leiste"])
def test_what_only_ends_like_one_is_none(word):
    assert not is_german_superlative(word)


def test_so_is_an_english_one():
    assert is_english_superlative("narrowest")
    assert is_english_superlative("driest")
    assert not is_english_superlative("forest")
    assert not is_english_superlative("request")


@pytest.mark.parametrize("word", ["versiege", "sinke", "fehle", "meide", "drohe"])
def test_a_konjunktiv_is_told_by_its_form(word):
    assert is_subjunctive(word)


@pytest.mark.parametrize(
    "word", ["heute", "lange", "leise", "kleine", "diese", "ohne", "rare", "stille", "warnte"]
)
def test_what_ends_like_it_is_none(word):
    assert not is_subjunctive(word)


INTERVIEW = (
    "Frau Lenz, warum hören Sie auf?\n\nWeil ich müde bin. Im letzten Winter sind 412 Anträge verschwunden.\n\n"
    "Haben Sie das gemeldet?\n\nDie Behörde hat 17 Briefe heimlich geschreddert, damit niemand fragt.\n"
)


def test_answers_are_said_by_whoever_is_asked():
    assert not shown(INTERVIEW, "de")


def test_questions_for_readers_are_the_writers_own():
    text = INTERVIEW.replace("Weil ich müde bin.", "Das Amt ist müde.")
    assert shown(text, "de")
