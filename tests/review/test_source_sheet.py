"""An author's sheet in German or English becomes sources; what cannot be understood is named by its row."""

import pytest

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
