"""Who is named as a speaker, and where nobody is: each case with the trap beside it. A wrong speaker is a wrong quotation."""

import pytest

from copydesk.checks.claims.speaking.voices import voices
from copydesk.model.voices import VoiceKind
from copydesk.text.document import Document

TOLD = {VoiceKind.NAMED, VoiceKind.INSTITUTIONAL}


def speakers(text: str, language: str = "de") -> list[tuple[str, str]]:
    """In the order of the text each sentence that is given to a person or an institution, behind the name."""
    document = Document(text, language=language)
    said = [
        (span, voice.label)
        for voice in document.fact(voices).voices
        if voice.kind in TOLD
        for span in voice.stretches
    ]
    return [(label, span.of(text)) for span, label in sorted(said)]


def names(text: str, language: str = "de") -> list[str]:
    """Only who speaks, in the order of the text."""
    return [label for label, _ in speakers(text, language)]


@pytest.mark.parametrize(
    "rumour",
    [
        "Es hieß, der Minister sei erkrankt.",
        "Dann hieß es, der Minister sei erkrankt.",
        "Der Minister sei erkrankt, hieß es.",
        "Am Abend hieß es, der Minister sei erkrankt.",
        "Es hieß am Montag, der Minister sei erkrankt.",
    ],
)
def test_what_is_only_said_to_be_so_is_not_the_last_speakers(rumour):
    ministry = "Das Außenministerium teilte mit, die Reise werde verschoben."
    assert speakers(f"{ministry} {rumour}") == [("Außenministerium", ministry)]


def test_what_goes_on_behind_a_rumour_is_not_the_last_speakers_either():
    text = (
        "Die Reederei teilte mit, das Schiff sei sicher. Es hieß, es sei leck. Die Pumpe sei alt."
    )
    assert speakers(text) == [("Reederei", "Die Reederei teilte mit, das Schiff sei sicher.")]


@pytest.mark.parametrize(
    ("second", "label"),
    [
        ("Weiter hieß es, der Kai sei alt.", "Hafenamt"),
        ("Der Kai sei alt, hieß es weiter.", "Hafenamt"),
        ("Der Kai sei alt, hieß es in der Mitteilung weiter.", "Hafenamt"),
        ("Aus dem Rathaus hieß es, der Kai sei alt.", "Rathaus"),
        ("Der Kai sei alt, hieß es am Abend aus dem Rathaus.", "Rathaus"),
        ("In der Klageschrift heißt es, der Kai sei alt.", "Klageschrift"),
    ],
)
def test_it_said_has_a_source_where_one_stands_beside_it_or_it_goes_on(second, label):
    first = "Das Hafenamt teilte mit, die Mole werde gebaut."
    assert set(names(f"{first} {second}")) == {"Hafenamt", label}


@pytest.mark.parametrize(
    "text",
    [
        "It was said that the pier was old.",
        "The pier had reportedly been closed.",
        "The pier is believed to be closed.",
    ],
)
def test_an_english_rumour_is_nobodys_either(text):
    first = "The harbour office said the work would begin soon."
    assert names(f"{first} {text}", "en") == ["Harbour office"]


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("Das Hafenamt kündigte Arbeiten an. Es hieß, die Kosten stiegen.", ["Hafenamt"]),
        ("Den Plan kritisierte der Bürgermeister scharf.", ["Bürgermeister"]),
        ("Die Pläne bestätigte Ute Claus am Montag.", ["Ute Claus"]),
        ("Mittelfristig erwartet der Verband mehr Gäste.", ["Verband"]),
        ("Bezogen auf die Kosten meinte Ute Claus, dass sie hoch seien.", ["Ute Claus"]),
        ("Es wird möglich, Schäden zu dokumentieren.", []),
        ("Der Sturm zog weiter östlich als befürchtet.", []),
        ("Die Zahl der Boote zeigt, dass es voll ist.", []),
        ("Naturschützer hatten vor dem Bau gewarnt.", []),
        ("Viele werfen der Stadt vor, sie baue zu viel.", []),
        ("Machen wir, sagt keiner der Wirte.", []),
        ("Machen wir, sagt keiner der vom Rat befragten Wirte.", []),
        ("Der Dichter schrieb einige Lieder zum Film „Nacht: Eine lange Fahrt“.", []),
        ("Der Dichter schrieb drei Lieder.", []),
        ("Der Dichter schrieb: „Wir fahren morgen alle heim“.", ["Dichter"]),
        ("Als Grund wurde ein Defekt angegeben.", []),
        ("Ein Leitartikel forderte Ute Claus zum Handeln auf.", []),
    ],
)
def test_objects_adverbs_and_things_say_nothing(text, found):
    assert names(text) == found


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("The extra time taken by the crew meant that it was late.", []),
        ("Last month Ann Dale said it burned.", ["Ann Dale"]),
        ("Hours later, Ann Dale said it burned.", ["Ann Dale"]),
        ("You could believe that it burned.", []),
        ("The bill proves that it burned.", []),
        ("A tool called Flatfish was sold.", []),
        ("Some of the comments he has made were said to be rude.", []),
        ("Letters in the Courier suggested that the French spirits firm is considering a bid.", []),
        ("Ann Dale sent a message saying it burned.", ["Ann Dale"]),
        ("The five crews meeting Mr Dale want the pier to be closed.", []),
    ],
)
def test_english_objects_times_and_things_say_nothing(text, found):
    assert names(text, "en") == found


@pytest.mark.parametrize(
    ("text", "language", "found"),
    [
        ("Der Brand wurde am Montag von der Feuerwehr gemeldet.", "de", ["Feuerwehr"]),
        ("Der Vorsitzende wurde am Montag kritisiert.", "de", []),
        ("Der Vorsitzende hat den Plan am Montag kritisiert.", "de", ["Vorsitzende"]),
        ("Ute Claus konnte den Verkauf nicht bestätigen.", "de", []),
        ("Ute Claus versucht, den Verkauf zu erklären.", "de", []),
        ("Es brannte, bevor Ute Claus das bestätigte.", "de", []),
        ("Es brannte, wie Ute Claus bestätigte.", "de", ["Ute Claus"]),
        ("The chairman was criticised by Ann Dale on Monday.", "en", ["Ann Dale"]),
        ("The chairman was criticised on Monday.", "en", []),
        ("The chairman criticised the plan on Monday.", "en", ["Chairman"]),
        ("When asked about the fire, Ann Dale said it burned.", "en", ["Ann Dale"]),
        ("Ann Dale could not confirm that it burned.", "en", []),
    ],
)
def test_spoken_about_and_unsaid_is_not_said(text, language, found):
    assert names(text, language) == found


@pytest.mark.parametrize(
    ("text", "language", "label"),
    [
        ("Der italienische Mafiajäger Salvo Boem sagte, es brenne.", "de", "Salvo Boem"),
        ("Der norwegische Innenminister Jan Olav Lund sagte, es brenne.", "de", "Jan Olav Lund"),
        ("Laut Hauptmann Karl Lund von der NATO brannte es.", "de", "Karl Lund"),
        ("Ute Claus von der Hafenwacht Nord sagte, es brenne.", "de", "Ute Claus"),
        ("Der Leiter der Wache, Karl Lund, sagte, es brenne.", "de", "Karl Lund"),
        ("Ein Sprecher der Ministerin Ute Claus sagte, es brenne.", "de", "Sprecher der Ministerin Ute Claus"),
        ("Die Försterin Ute Claus sagte der Zeitung, es brenne.", "de", "Ute Claus"),
        ("Nach Angaben der Klinik brannte es.", "de", "Klinik"),
        ("Laut Einschätzung der Klinik brannte es.", "de", "Klinik"),
        ("Das Deutsche Zentrum für Luft- und Seefahrt teilte mit, es brenne.", "de", "Deutsche Zentrum für Luft- und Seefahrt"),
        ("Es brenne, erzählt Werft-Mitarbeiterin Ute Claus.", "de", "Ute Claus"),
        ("Former President Ann Dale said it burned.", "en", "Ann Dale"),
        ("The Harbour Workers Roundtable (HWR) said it burned.", "en", "Harbour Workers Roundtable"),
        ("The Courier’s Ann Dale said it burned.", "en", "Ann Dale"),
        ("“It burned all night,” Ann Dale, a harbour spokeswoman, told the paper.", "en", "Ann Dale"),
        ("A spokesman for Mr Dale said it burned.", "en", "Spokesman for Mr Dale"),
        ("Speaking to the paper Mr Dale said it burned.", "en", "Dale"),
        ("The firm Dale & Sons said it burned.", "en", "Dale & Sons"),
    ],
)  # fmt: skip
def test_the_label_is_the_name_and_nothing_but_the_name(text, language, label):
    assert names(text, language) == [label]


def test_a_shared_surname_alone_belongs_to_neither_of_its_bearers():
    text = "Ann Dale said it burned. Jack Dale left early. Dale said it rained."
    assert names(text, "en") == ["Ann Dale", "Dale"]


def test_a_surname_that_one_person_has_is_that_person():
    text = "Ann Dale said it burned. Jack Moss left early. Dale said it rained."
    assert set(names(text, "en")) == {"Ann Dale"}


def test_a_genitive_is_no_second_person():
    text = "Der Wirt Karl Lund sagte, es brenne.\n\nNach Angaben Lunds regnete es."
    assert set(names(text)) == {"Karl Lund"}


def test_several_who_speak_together_are_not_one_of_them():
    assert names("Ute Claus und Karl Lund betonten, es brenne.") == []
    assert names("Ute Claus betonte, Karl Lund und sie seien müde.") == ["Ute Claus"]


def test_a_pronoun_behind_the_name_of_another_is_doubtful():
    text = "Ute Claus sagte, es regne. {} Sie sagte, es schneie."
    assert names(text.format("Der Wind war kalt.")) == ["Ute Claus", "Ute Claus"]
    assert names(text.format("Dann kam Frau Lund.")) == ["Ute Claus"]


@pytest.mark.parametrize(
    ("next_one", "goes_on"),
    [
        ("Der Wind sei kalt.", True),
        ("Die Boote würden morgen nicht fahren.", True),
        ("Demnach sank ein Boot.", True),
        ("Weil der Wind drehe, sei es kalt.", True),
        ("Im Hafen geht eine Rechnung um, die davon ausgeht, der Bau sei teuer.", False),
        ("Morgen soll es regnen.", False),
        ("Das könnte teuer werden.", False),
        ("Ein Boot wurde als gesunken gemeldet.", False),
    ],
)
def test_only_what_can_be_nobody_elses_goes_on(next_one, goes_on):
    first = "Ute Claus sagte, es regne."
    assert speakers(f"{first} {next_one}")[0][1] == (f"{first} {next_one}" if goes_on else first)


def test_a_sentence_of_the_writer_ends_what_somebody_said():
    text = "Ute Claus sagte, es regne. Der Hafen ist alt. Die Mole sei marode."
    assert speakers(text) == [("Ute Claus", "Ute Claus sagte, es regne.")]


def test_that_is_what_somebody_said_reaches_back_one_sentence():
    text = "Die Wahl war am Sonntag. Der Rat hat 20 Sitze. Das teilte die Polizei mit."
    assert names(text)[0] == "Polizei"
    assert speakers(text)[0][1].startswith("Der Rat")


def test_that_takes_long_is_no_pointing_back():
    text = "Der Bau hat drei Stufen. Das dauert sehr lang, sagte Karl Lund."
    assert speakers(text) == [("Karl Lund", "Das dauert sehr lang, sagte Karl Lund.")]


def test_a_quotation_belongs_to_the_one_who_is_named_with_it():
    text = "“It burned,” Ann Dale said. “Was it raining all day long?” Jack Moss asked the crowd."
    assert [label for label, _ in speakers(text, "en")] == ["Ann Dale", "Jack Moss"]


def test_the_answer_to_a_question_is_not_the_askers():
    text = "“Did it really burn all night long?” Ann Dale asked.\n\n“It did burn all night long.”"
    assert names(text, "en") == ["Ann Dale"]


def test_a_place_and_its_dateline_say_nothing():
    assert names("Kiel – Nach eigenen Angaben baut die Werft drei Boote.") == ["Werft"]
    assert names("Aus Oslo hieß es, es regne.") == []


def test_an_enumeration_is_of_one_speaker_with_all_that_stands_within():
    text = (
        "Ute Claus sagte, sie habe drei Wünsche.\n\nErstens werde gebaut. Und das wird lange dauern. "
        "Zweitens sollte das Land zahlen. Und drittens muss die Stadt warten. Es regnet."
    )
    said = " ".join(words for _, words in speakers(text))
    assert "lange dauern" in said
    assert "drittens" in said
    assert "Es regnet" not in said


def test_a_name_of_one_word_reminds_of_something():
    assert names("Politico erinnert daran, dass der Hafen alt ist.") == ["Politico"]
    assert names("Die Mole erinnert daran, dass der Hafen alt ist.") == []
