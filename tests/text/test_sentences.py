"""Where sentences end, and where a full stop means something else."""

import pytest

from copydesk.text.sentences import split_sentences


def sentences(text: str, language: str) -> list[str]:
    return [span.of(text) for span in split_sentences(text, language)]


@pytest.mark.parametrize(
    ("text", "language", "count"),
    [
        ("Es war Donnerstag, 21. Juli, als er kam. Er blieb.", "de", 2),
        ("Der Kurs fiel am 3. Mai um 5. Dann stieg er.", "de", 2),
        ("Sitz ist Frankfurt a. M. und Kiel. Er kam.", "de", 2),
        ("Die Fa. Müller zahlt. Prof. Dr. Weber auch.", "de", 2),
        ("Papst Johannes XXIII. (Roncalli) lebte lange. Er starb.", "de", 2),
        ("„Wir gehen.“ Dann ging er.", "de", 2),
        ("In the 1990s, Ms. Dale left. She came back.", "en", 2),
        ("Sen. Dale met Gov. Brandt on Dec. 4. It rained.", "en", 2),
        ("The winner was J.D. Brandt of Harlow. He smiled.", "en", 2),
        ("He moved to the U.S. He likes it.", "en", 2),
        ("It was 8 p.m. Then he left.", "en", 2),
    ],
)
def test_ordinals_titles_initials_and_dates_do_not_end_sentences(text, language, count):
    assert len(sentences(text, language)) == count


def test_a_paragraph_of_many_pages_is_split_like_a_short_one():
    sentence = "Der Rat hat am 3. Mai in Kiel getagt."
    assert sentences(" ".join([sentence] * 1_000), "de") == [sentence] * 1_000
