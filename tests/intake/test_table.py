"""Tables that authors send are read as words, whatever program wrote them."""

import io
import zipfile

import pytest

from copydesk.intake.table import read_table
from copydesk.model.phrase import CopydeskError

SHEET = """<worksheet xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"><sheetData>
<row r="1"><c r="A1" t="inlineStr"><is><t>Quelle</t></is></c><c r="B1" t="inlineStr"><is><t>Seite</t></is></c></row>
<row r="2"><c r="A2" t="inlineStr"><is><t>Ratsprotokoll</t></is></c><c r="B2"><v>4</v></c></row>
</sheetData></worksheet>"""
BOOK = """<workbook xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"
xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships">
<sheets><sheet name="Quellen" sheetId="1" r:id="r1"/></sheets></workbook>"""
RELATIONS = """<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">
<Relationship Id="r1" Target="{}"
Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/{}"/></Relationships>"""
TYPES = """<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types">
<Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/>
<Default Extension="xml" ContentType="application/xml"/></Types>"""


def xlsx():
    out = io.BytesIO()
    with zipfile.ZipFile(out, "w") as package:
        package.writestr("[Content_Types].xml", TYPES)
        package.writestr("_rels/.rels", RELATIONS.format("xl/workbook.xml", "officeDocument"))
        package.writestr("xl/workbook.xml", BOOK)
        package.writestr(
            "xl/_rels/workbook.xml.rels", RELATIONS.format("worksheets/s.xml", "worksheet")
        )
        package.writestr("xl/worksheets/s.xml", SHEET)
    return out.getvalue()


@pytest.mark.parametrize("delimiter", [",", ";", "\t"])
@pytest.mark.parametrize("encoding", ["utf-8", "utf-8-sig", "cp1252"])
def test_a_csv_file_of_any_desk_is_read(delimiter, encoding):
    text = f"Quelle{delimiter}Notiz\r\n\r\n„Müll“{delimiter}über \r\n"
    assert read_table(text.encode(encoding), "q.csv") == (("Quelle", "Notiz"), ("„Müll“", "über"))


def test_quoted_cells_keep_their_line_ends():
    assert read_table(b'a,b\n"eins\nzwei",c\n', "q.csv")[1] == ("eins\nzwei", "c")


def test_a_workbook_is_read_with_whole_numbers_as_people_write_them():
    assert read_table(xlsx(), "q.xlsx") == (("Quelle", "Seite"), ("Ratsprotokoll", "4"))


@pytest.mark.parametrize("data", [b"PK\x03\x04kaputt", xlsx()[:200]])
def test_a_damaged_workbook_is_one_sentence(data):
    with pytest.raises(CopydeskError, match=r"q\.xlsx cannot be read as a table"):
        read_table(data, "q.xlsx")


def test_a_table_of_a_million_rows_is_no_source_sheet():
    with pytest.raises(CopydeskError, match="more than 10000 rows"):
        read_table(b"a\n" * 10_001, "q.csv")
