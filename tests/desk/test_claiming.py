"""Words that are to be a claim: found once, or a sentence that shows them."""

import pytest

from copydesk.desk.claim import claim
from copydesk.model.phrase import CopydeskError
from desk.conftest import COST


def test_words_that_are_nowhere_are_shown_in_the_sentence(room):
    with pytest.raises(CopydeskError, match=r"does not hold these words: Wer lacht, gewinnt$"):
        claim(room.archive, 1, "Wer\n lacht,  gewinnt", "Jo")


def test_many_words_are_shown_cut(room):
    with pytest.raises(CopydeskError) as told:
        claim(room.archive, 1, "Wort " * 60, "Jo")
    said = str(told.value)
    assert said.endswith("…")
    assert len(said) < 160


def test_words_at_several_places_are_refused(room):
    with pytest.raises(CopydeskError, match="several places"):
        claim(room.archive, 1, "Petersen", "Jo")


def test_words_at_the_very_beginning_are_a_claim(room):
    assert claim(room.archive, 1, COST[:20], "Jo").anchor.exact == COST[:20]
