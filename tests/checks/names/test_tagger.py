"""The quick reading of HanTa's model says what HanTa says."""

import pytest
from HanTa.HanoverTagger import HanoverTagger

import index_morphology
from copydesk.checks.names.mentions.morphology import morphology
from copydesk.checks.names.mentions.tagger import best_classes, name_marks
from copydesk.text.frequency import zipf
from copydesk_resources import read_bytes

SENTENCES = {
    "de": (
        "Der Außenminister Sergej Lawrow traf am Abend die Kanzlerin in Moskau .",
        "Gestern wurde in Vlissingen der Häftling Paul Whelen freigelassen .",
        "Die Gazastraifen-Politik der Regierung bleibt umstritten , sagte Gruber .",
        "Nach dem Spiel lobte Trainer Hofstetter seine Verteidiger für ihre Geduld .",
    ),
    "en": (
        "The mayor of Darlngton met Ruth Hargreaves on Monday .",
        "Shares in DaimlerChrysler fell after the Japanese partner left .",
        "He said that Mr Donufrio had never seen the report .",
    ),
}
FILES = {"de": "morphmodel_ger.pgz", "en": "morphmodel_en.pgz"}


@pytest.mark.parametrize("language", ["de", "en"])
def test_the_classes_are_those_of_the_tagger_itself(language):
    tagger = HanoverTagger(FILES[language])
    model = morphology(language)
    for sentence in SENTENCES[language]:
        words = sentence.split()
        assert best_classes(words, model) == tagger.tag_sent_viterbi(words), sentence


@pytest.mark.parametrize("language", ["de", "en"])
def test_the_tables_that_ship_are_those_of_the_tagger(language):
    assert index_morphology.MODELS == FILES
    for name, data in index_morphology.tables(HanoverTagger(FILES[language])).items():
        assert read_bytes(f"morphology/{language}/{name}") == data, (
            "run packaging/index_morphology.py"
        )


def test_names_are_told_from_nouns_and_unknown_languages_have_no_marks():
    words = ["Der", "Außenminister", "Lawrow", "traf", "Blinken", "in", "Moskau", "."]
    marks = dict(zip(words, name_marks(tuple(words), "de"), strict=True))
    assert marks["Lawrow"]
    assert marks["Moskau"]
    assert not marks["Außenminister"]
    assert name_marks(("Lyon",), "fr") == (False,)
    assert name_marks((), "de") == ()


def test_how_common_words_are():
    assert zipf("der", "de") > 6
    assert 2 < zipf("Blinken", "de") < 5
    assert zipf("Blinkken", "de") == 0
    assert zipf("Wien-Umgebung", "de") == min(zipf("Wien", "de"), zipf("Umgebung", "de"))
    assert zipf("", "de") == 0
    assert zipf("word", "xx") > 0, "English serves where a language has no table"
