"""A kind of text is one file of data; accusations are asked about in every one."""

import pytest

from copydesk.model.phrase import CopydeskError
from copydesk.text.kinds_of_text import AS_FOUND, NEWS, kind_chosen, kinds_of_text
from copydesk_resources import catalogue


def test_every_kind_has_a_name_of_its_own_in_both_languages():
    kinds = kinds_of_text()
    assert next(iter(kinds)) == NEWS
    german = catalogue("de")
    for said in (
        {k.label.said() for k in kinds.values()},
        {k.label.said(german) for k in kinds.values()},
    ):
        assert len(said) == len(kinds)
    assert kinds["review"].label.said(german) == "Kritik"


def test_no_kind_silences_an_accusation():
    for kind in kinds_of_text().values():
        assert not kind.asks_about or "accusation" in kind.asks_about, kind.name
        assert kind.asks_about <= {"accusation", "figure", "money", "superlative"}, kind.name


def test_a_kind_weighs_as_one_of_which_something_was_learned():
    kinds = kinds_of_text()
    for kind in kinds.values():
        weighed = kinds[kind.weighed_as]
        assert weighed.name == NEWS or weighed.words, kind.name


def test_a_beginning_of_a_word_tells_one_kind_alone():
    for language in ("de", "en"):
        words = [word for kind in kinds_of_text().values() for word in kind.words.get(language, ())]
        assert len(words) == len(set(words))


def test_what_is_no_kind_is_refused_with_those_that_there_are():
    assert kind_chosen(AS_FOUND) == AS_FOUND
    with pytest.raises(
        CopydeskError, match=r"“sonnet” is no kind of text. There are: news, advice,"
    ):
        kind_chosen("sonnet")
