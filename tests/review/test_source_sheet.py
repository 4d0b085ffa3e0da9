"""An author's sheet in German or English becomes sources; what cannot be understood is named by its row."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from copydesk.model.phrase import CopydeskError
from copydesk.model.source import Attribution, Medium, SourceKind
from copydesk.review.source_sheet import source_sheet


def test_german_and_english_columns_are_understood():
    sheet = source_sheet(
        [
            ["Quellen zum Hafen", ""],
            ["Textstelle", "Quelle", "Art", "Seite", "Link", "Vertraulich", "Datum"],
            ["40 Millionen", "Ratsprotokoll", "Dokument", "S. 4", "", "", "2024-03"],
            ["", "Amt", "", "", "https://example.org", "x", ""],
        ]
    )
    first, second = sheet.rows
    assert (first.number, first.words, first.locator) == (3, "40 Millionen", "S. 4")
    assert (first.source.kind, first.source.published) == (SourceKind.DOCUMENT, "2024-03")
    assert (second.source.kind, second.source.confidential) == (SourceKind.WEB_PAGE, True)
    english = source_sheet(
        [["Source", "Person", "How", "Terms"], ["Call", "Ada", "by phone", "on the record"]]
    )
    source = english.rows[0].source
    assert (source.medium, source.attribution) == (Medium.PHONE, Attribution.ON_RECORD)


def test_a_row_that_cannot_be_understood_is_named_and_the_others_are_taken():
    sheet = source_sheet([["Title", "Date"], ["A", "gestern"], ["", "2024"], ["B", "2024"]])
    assert [row.source.title for row in sheet.rows] == ["B"]
    assert [problem.said().split(":")[0] for problem in sheet.problems] == ["Row 2", "Row 3"]


def test_a_table_without_a_column_for_the_source_is_refused():
    with pytest.raises(CopydeskError, match="No column of this table"):
        source_sheet([["a", "b"], ["c", "d"]])
    with pytest.raises(CopydeskError, match="No column of this table"):
        source_sheet([])


def test_a_claim_that_quotes_the_text_is_its_words():
    sheet = source_sheet(
        [["Behauptung", "Beleg"], ["Der Kai kostet 40 Millionen.", "Ratsprotokoll"]]
    )
    (row,) = sheet.rows
    assert row.words == row.statement == "Der Kai kostet 40 Millionen."
    assert row.source.title == "Ratsprotokoll"
    both = source_sheet([["Claim", "Words", "Source"], ["It costs 40 m", "40 million", "Minutes"]])
    assert (both.rows[0].words, both.rows[0].statement) == ("40 million", "It costs 40 m")


def test_what_no_field_takes_is_in_the_note_and_every_such_column_is_named():
    sheet = source_sheet(
        [
            ["Behauptung", "Beleg", "Fundstelle", "Ampel", "Notiz", "Titel"],
            ["40 Millionen", "Ratsprotokoll", "S. 4", "gelb", "ruft zurück", "Band 2", "Rand"],
        ]
    )
    (row,) = sheet.rows
    assert (row.source.title, row.locator) == ("Ratsprotokoll", "S. 4")
    assert row.source.note == "ruft zurück\nAmpel: gelb\nTitel: Band 2\nRand"
    assert [problem.said() for problem in sheet.problems] == [
        "The column “Ampel” is not known: its cells are in the notes of the sources.",
        "The column “Titel” is not known: its cells are in the notes of the sources.",
    ]


def test_an_answer_that_no_list_has_is_kept_and_never_opens_what_may_be_confidential():
    heads = ["Source", "Type", "How", "Confidential", "Primary"]
    (row,) = source_sheet([heads, ["Call", "leak", "by pigeon", "on request", "perhaps"]]).rows
    assert row.source.confidential
    assert not row.source.primary
    assert set(row.source.note.splitlines()) == {
        "Type: leak", "How: by pigeon", "Confidential: on request", "Primary: perhaps",
    }  # fmt: skip
    (plain,) = source_sheet([heads, ["Call", "", "", "nein", "ja"]]).rows
    assert (plain.source.confidential, plain.source.primary, plain.source.note) == (False, True, "")


CELLS = st.text(st.characters(codec="utf-8", exclude_characters="\r"), max_size=6)


@given(
    heads=st.lists(
        st.sampled_from(["Quelle", "Notiz", "Ampel", "Art", "Datum x", "", "Satz"]), max_size=5
    ),
    line=st.lists(CELLS, max_size=7),
)
def test_every_cell_of_a_row_that_is_taken_stands_somewhere(heads, line):
    sheet = source_sheet([["Title", *heads], ["Protokoll", *line]])
    (row,) = sheet.rows
    kept = "\n".join(map(str, (row.source, row.source.note, row.words, row.statement, row.locator)))
    for cell in line:
        assert cell in kept or str(row.source.kind).casefold() == cell.casefold()
