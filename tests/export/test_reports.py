"""The fact-check report tells the same in four formats, and of confidential sources only where it is ticked."""

import csv
import io
import json
from dataclasses import replace
from datetime import UTC, datetime, timedelta, timezone

import docx
import pytest
from docx.oxml.ns import qn
from selectolax.lexbor import LexborHTMLParser

from copydesk.export.report.content import moment
from copydesk.export.write import write
from copydesk.model.claim import ClaimStatus
from copydesk.model.edit import Edit
from copydesk.review.ledger import Ledger
from copydesk_resources import catalogue_for
from export.approved import AT, SECRET, STORY, approved, checked_story, unpacked
from export.valid import findings

REPORTS = ("report-html", "report-docx", "report-csv", "report-json")


def words_of(fmt, data):
    """What a reader of the file sees, through a reader that is not ours."""
    if fmt == "report-html":
        return LexborHTMLParser(data).body.text(separator=" ")
    if fmt == "report-docx":
        document = docx.Document(io.BytesIO(data))
        cells = [c.text for table in document.tables for row in table.rows for c in row.cells]
        return "\n".join([*(p.text for p in document.paragraphs), *cells])
    return data.decode("utf-8-sig")


@pytest.mark.parametrize("fmt", REPORTS)
def test_every_report_tells_claims_sources_checkers_and_the_sign_off(fmt):
    told = words_of(fmt, write(checked_story(), fmt))
    for words in ("Der Hafen kostet 14 Mio. Euro.", "Ratsprotokoll", "S. 4", "Ben", "Woher?"):
        assert words in told, words
    if fmt != "report-csv":  # a table of claims alone
        for words in ("Druckschluss", "0" * 64, "Die Summe war falsch.", "protokoll.pdf"):
            assert words in told, words


@pytest.mark.parametrize("fmt", REPORTS)
def test_confidential_sources_are_told_only_where_it_is_ticked(fmt):
    assert SECRET.encode() not in unpacked(write(checked_story(), fmt))
    assert SECRET.encode() in unpacked(write(checked_story(), fmt, confidential=True))


def test_no_cell_of_the_table_is_a_formula():
    told = io.StringIO(write(checked_story(), "report-csv").decode("utf-8-sig"))
    rows = list(csv.reader(told, delimiter=";"))
    assert rows[1][2] == "'=Der Hafen kostet 14 Mio. Euro."
    assert [row[4] for row in rows[1:]] == ["korrigiert", "Autorin oder Autor gefragt"]
    assert rows[1][6].startswith("vertrauliche Quelle 8 (Ben, ")


def test_the_data_counts_what_the_claims_say():
    told = json.loads(write(checked_story(), "report-json"))
    assert told["counts"] == {"corrected": 1, "query to author": 1}
    assert [claim["id"] for claim in told["claims"]] == [1, 2]
    assert told["sources"][1] == {"id": 8, "kind": "interview", "confidential": True}


def test_an_english_text_has_an_english_report():
    told = words_of("report-html", write(approved(STORY, language="en"), "report-html"))
    assert "Fact-check report: Der Titel" in told
    assert "SHA-256 of the text" in told


def test_the_page_shows_any_words_as_words():
    version = approved("Text", title="<script>alert(1)</script> & mehr", reason="<b>")
    page = write(version, "report-html").decode()
    assert "<script>" not in page
    assert "&lt;script&gt;" in page


@pytest.mark.parametrize("fmt", ["report-html", "report-docx", "report-csv"])
def test_what_the_desk_remarks_itself_is_told_in_the_language_of_the_report(fmt):
    story = checked_story()
    claim = story.dossier.claims[0]
    text = story.version.text
    ledger = Ledger(text, (claim,)).edited(Edit(text.index("14"), "14", "15"))
    (undone,) = ledger.carried("Jo", AT)
    dossier = replace(story.dossier, claims=(undone,))
    told = words_of(fmt, write(replace(story, dossier=dossier), fmt))
    assert "Die Wörter wurden nach der Prüfung geändert." in told
    assert undone.remark not in told


def test_the_word_report_is_a_wide_page_of_a4_with_room_for_the_statements():
    document = docx.Document(io.BytesIO(write(checked_story(), "report-docx")))
    page = document.sections[0]
    assert (round(page.page_width.mm), round(page.page_height.mm)) == (297, 210)
    (claims,) = (table for table in document.tables if len(table.columns) == 5)
    number, statement, *_ = (column.width.cm for column in claims.columns)
    assert statement > 5 * number
    room = page.page_width - page.left_margin - page.right_margin
    assert sum(column.width for column in claims.columns) <= room


def test_cells_are_parted_as_spreadsheets_of_the_language_expect():
    german = write(checked_story(), "report-csv").decode("utf-8-sig").split("\n")[0]
    version = replace(checked_story().version, language="en")
    english = (
        write(replace(checked_story(), version=version), "report-csv")
        .decode("utf-8-sig")
        .split("\n")[0]
    )
    assert german.count(";") == english.count(",") == 13


def test_times_are_those_of_the_clocks_here_and_say_how_far_from_utc():
    at = datetime(2024, 3, 5, 23, 30, tzinfo=UTC)
    away = timezone(timedelta(hours=-3, minutes=-30))
    for zone, english, german in (
        (timezone(timedelta(hours=1)), "2024-03-06 00:30 (UTC+1)", "06.03.2024, 00:30 Uhr (UTC+1)"),
        (away, "2024-03-05 20:00 (UTC-3:30)", "05.03.2024, 20:00 Uhr (UTC-3:30)"),
        (UTC, "2024-03-05 23:30 (UTC)", "05.03.2024, 23:30 Uhr (UTC)"),
    ):
        assert moment(at, zone).said() == english
        assert moment(at, zone).said(catalogue_for("de")) == german


def test_tables_on_paper_repeat_their_head_and_pages_are_numbered():
    document = docx.Document(io.BytesIO(write(checked_story(), "report-docx")))
    heads = [
        table.rows[0]
        for table in document.tables
        if table.rows[0].cells[0].paragraphs[0].runs[0].bold
    ]
    assert heads
    assert all(row._tr.trPr.find(qn("w:tblHeader")) is not None for row in heads)
    fields = [
        f.get(qn("w:instr")) for f in document.sections[0].footer._element.iter(qn("w:fldSimple"))
    ]
    assert fields == ["PAGE", "NUMPAGES"]


@pytest.mark.parametrize("fmt", ["docx", "report-docx", "docx-review", "odt"])
def test_word_and_libreoffice_would_find_nothing_to_repair(fmt):
    assert findings(write(checked_story(), fmt), ".odt" if fmt == "odt" else ".docx") == []


@pytest.mark.parametrize("fmt", [*REPORTS, "docx-review"])
def test_a_wrong_claim_is_told_as_wrong_with_what_is_right(fmt):
    story = checked_story()
    cost, date = story.dossier.claims
    wrong = replace(date, status=ClaimStatus.WRONG, question="", instead="Fertig wird er 2029.")
    told = write(replace(story, dossier=replace(story.dossier, claims=(cost, wrong))), fmt)
    words = unpacked(told).decode("utf-8", "replace")
    assert "Fertig wird er 2029." in words
    assert ("wrong" if fmt == "report-json" else "falsch") in words
