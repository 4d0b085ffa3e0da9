"""Small files that lost or leaked words once, each with the words that belong in it."""

from pathlib import Path

import pytest

from copydesk.intake.read import ReadOptions, read_file
from copydesk.model.phrase import CopydeskError

FILES = Path(__file__).parent / "files"
WORDS = {
    "after_last_brace.rtf": "The draft.",
    "cross_reference.odt": "Mehr dazu in Kapitel Drei und Abschnitt Vier.",
    "del_ins.html": "Er sagte ja.",
    "deleted_field_end.docx": "Before  after.\n\nSecond paragraph.",
    "empty_main.html": "# Seminar\n\nDie ganze Geschichte.",
    "footnote.docx": "Text[^1] goes on.\n\n[^1]: The ministry denied this.",
    "headline_outside.html": "# Bürgermeister tritt zurück\n\nBody of the story.",
    "hidden_variable.odt": "Sichtbar.",
    "interview.md": "---\nMüller: Was sagen Sie dazu?\nSchmidt: Nichts.\n---\nRest des Gesprächs.\n",
    "lone_half.rtf": "hi � many words later lo � end",
    "mathml.html": "So x ist.",
    "moved.rtf": "Vor nach. MOVED Ende.",
    "nonesttables.rtf": "outer inner\n\nafter",
    "noscript.html": "Story.",
    "one_teaser_article.html": "# Big story\n\nThe whole story stands here, ten paragraphs of it.\n\nSubscribe now!",
    "openoffice2.odt": "Ein Text aus OpenOffice.org 2.",
    "page_break.docx": "Erster Satz.  \nZweiter Satz.",
    "page_break.rtf": "Erster Satz.  \nZweiter Satz.",
    "rule_first.md": "---\n\nErster Absatz.\n\nHinweis: Noch ein Absatz.\n\n---\n\nRest.\n",
    "title_field.odt": "Das Papier trägt den Titel Ein Haus am See.",
    "tracked.docx": "He did resign.",
    "unclosed_field.docx": "First.\n\nEverything from here on is gone.",
}
REFUSED = {
    "password.docx": "protected by a password: open it in Word and save it without one",
    "twin.docx": "it holds two parts called word/document.xml",
}
TOLD = {
    "after_last_brace.rtf": "Left out behind the end of the file: “JUNK after the file's last brace”.",
    "headline_outside.html": "left out around it (words: 80): “Menu item",
    "hidden_variable.odt": "Hidden text left out: “VERSTECKT”.",
    "lone_half.rtf": "Places that do not decode, shown as �: 2.",
    "noscript.html": "shows only where scripts are off: “Please enable JavaScript",
}


@pytest.mark.parametrize("name", WORDS)
def test_the_words_that_belong_in_it_are_read_and_no_others(name):
    assert read_file(FILES / name).text == WORDS[name]


@pytest.mark.parametrize("name", REFUSED)
def test_a_file_that_cannot_be_read_says_what_to_do(name):
    with pytest.raises(CopydeskError) as refused:
        read_file(FILES / name)
    assert REFUSED[name] in str(refused.value)


@pytest.mark.parametrize("name", TOLD)
def test_what_is_left_out_is_told_with_its_words(name):
    assert TOLD[name] in " ".join(phrase.said() for phrase in read_file(FILES / name).left_out)


def test_every_file_is_asked_for():
    assert {path.name for path in FILES.iterdir()} == {*WORDS, *REFUSED}


@pytest.mark.parametrize(
    ("name", "words"),
    [
        ("del_ins.html", "Er sagte nein."),
        ("moved.rtf", "Vor MOVED nach. Ende."),
        ("tracked.docx", "He did not resign."),
    ],
)
def test_read_as_they_were_before_their_changes_the_old_words_stand(name, words):
    assert read_file(FILES / name, ReadOptions(tracked="original")).text == words
