"""Questions leave as a letter and their answers come back to their claims."""

import io

import docx
import pytest

from copydesk.export.letters import LETTER_FORMATS, answered, answers_in, write_letter
from copydesk.intake.read import read
from copydesk.model.claim import ClaimStatus
from copydesk.model.phrase import CopydeskError
from export.approved import AT, SECRET, checked_story, unpacked

CLAIMS = checked_story().dossier.claims


def letter(fmt, to=ClaimStatus.QUERY_AUTHOR):
    return write_letter(CLAIMS, to, title="Hafen", by="Mia", at=AT, language="de", fmt=fmt)


def test_a_letter_asks_what_is_open_and_names_no_source():
    text = letter("md").decode()
    assert text.startswith("# Fragen an die Autorin oder den Autor: Hafen\n")
    assert "## Aussage 2\n\n> Er wird **2027** fertig.\n\nWoher?\n\nAntwort:\n" in text
    for fmt in LETTER_FORMATS:
        for word in (b"Ratsprotokoll", SECRET.encode()):
            assert word not in unpacked(letter(fmt))


def test_there_is_no_letter_without_a_question():
    with pytest.raises(CopydeskError, match="no open question"):
        letter("md", ClaimStatus.QUERY_EDITOR)


def test_answers_come_back_from_a_text():
    answered = letter("md").decode().replace("Antwort:", "Antwort: Aus dem Haushalt.\nSeite 3.")
    assert answers_in(answered) == {2: "Aus dem Haushalt.\nSeite 3."}
    assert answers_in(letter("md").decode()) == {}


def test_answers_come_back_from_a_word_file():
    document = docx.Document(io.BytesIO(letter("docx")))
    (place,) = [p for p in document.paragraphs if p.text == "Antwort:"]
    place.add_run(" Aus dem Haushalt.")
    out = io.BytesIO()
    document.save(out)
    assert answers_in(read(out.getvalue(), "letter.docx").text) == {2: "Aus dem Haushalt."}


def test_words_that_only_look_like_a_head_are_part_of_the_answer():
    text = "Claim 4\n\nAnswer: Yes.\n\nThat claim 5 says so, too.\n\n## Claim 5\n\nAnswer: No."
    assert answers_in(text) == {4: "Yes.\n\nThat claim 5 says so, too.", 5: "No."}


def test_an_answer_takes_no_word_of_what_was_answered_before():
    (known,) = answered(CLAIMS[:1], {CLAIMS[0].id: "Vom Amt."}, "Mia", AT)
    for come, expected in (
        ("Vom Amt. Und vom Rat.", "Vom Amt. Und vom Rat."),
        ("Vom Rat.", "Vom Amt.\n\nVom Rat."),
    ):
        (claim,) = answered([known], {known.id: come}, "Ben", AT)
        assert " ".join(claim.answer.split()) == " ".join(expected.split())
    assert not answered([known], {known.id: "Vom  Amt."}, "Ben", AT), "it was there already"
