"""A story from the draft to its correction by command line, and every file that leaves read by readers that are not ours."""

import csv
import io
import json
import shutil
import subprocess
from pathlib import Path
from xml.etree import ElementTree as ET

import docx
import fastjsonschema
import pytest
from docx.oxml.ns import qn
from NewsMLG2 import NewsMLG2Document
from selectolax.lexbor import LexborHTMLParser

from copydesk.cli import terminal
from copydesk.cli.main import main
from copydesk.export.writer import format_names
from copydesk_resources import sample_paths
from export.approved import unpacked
from export.ninjs_schema import SCHEMA

SECRET = "Quaddelfisch"
VERIFIED = (
    "Die Stadt sperrt ab dem 4. Mai zwei Spuren der Hafenbrücke.",
    "Die Brücke trägt 21.000 Fahrzeuge am Tag",
    "Pendler müssten mit 20 Minuten Verzögerung rechnen.",
    "die Schäden seien seit Jahren bekannt",
    "Die Kosten sind seit 2019 um 38 Prozent gestiegen.",
)
REPORTS = ("docx-review", "report-html", "report-docx", "report-csv", "report-json")


@pytest.fixture
def desk(tmp_path, monkeypatch, capsys):
    """Runs a command in this process and gives its words back; the status must be the one that is wanted."""
    monkeypatch.setenv("COPYDESK_DATABASE", str(tmp_path / "desk.db"))
    monkeypatch.setenv("COPYDESK_HOUSE", str(tmp_path / "house.toml"))
    monkeypatch.setenv("XDG_DATA_HOME", str(tmp_path / "data"))
    monkeypatch.setenv("LC_ALL", "C.UTF-8")
    monkeypatch.setenv("TMPDIR", str(tmp_path / "tmp"))
    (tmp_path / "tmp").mkdir()
    terminal.catalogue.cache_clear()
    monkeypatch.chdir(tmp_path)

    def run(*words, wanted=0):
        status = main([str(word) for word in words])
        said = capsys.readouterr()
        assert status == wanted, said.err
        return said.out + said.err

    return run


@pytest.fixture
def story(desk, tmp_path):
    """The sample: five claims verified, one of them in confidence; one corrected after the first release."""
    german = next(path for path in sample_paths() if path.name.endswith(".de.txt"))
    desk("add", german, "--by", "Jo")
    for words in VERIFIED:
        desk("claim", 1, words, "--by", "Ada")
    proof = tmp_path / f"{SECRET}.pdf"
    proof.write_bytes(f"%PDF {SECRET}".encode())
    desk("source", 1, "Verkehrszählung", "--kind", "data", "--primary", "--by", "Ada")
    desk(
        "source", 1, SECRET, "--kind", "interview", "--confidential", "--url", f"https://{SECRET}.example", "--note",
        SECRET, "--person", SECRET, "--role", SECRET, "--locator", SECRET, "--archived", SECRET, "--file", proof,
    )  # fmt: skip
    for number in range(1, 6):
        source = 2 if number == 4 else 1
        desk(
            "mark",
            number,
            "verified",
            "--by",
            "Ada",
            "--proof",
            source,
            "--locator",
            SECRET if source == 2 else "S. 4",
        )
    desk(
        "claim", 1, "Der Stadtrat berät am Donnerstag erneut über die Finanzierung.", "--by", "Ada"
    )
    desk("mark", 6, "query to author", "--question", "Welcher Donnerstag?", "--by", "Ada")
    return desk


@pytest.fixture
def corrected(story, tmp_path):
    """Released over an open question, then corrected."""
    refused = story("approve", 1, "--by", "Kim", wanted=1)
    assert "claim: The author has not answered yet" in refused
    story("approve", 1, "--by", "Kim", "--reason", "Druckschluss")
    text = story("show", 1).replace("21.000", "22.000")
    (tmp_path / "neu.txt").write_text(text, encoding="utf-8")
    said = story("save", 1, "neu.txt", "--by", "Jo")
    assert "Claim 2 must be checked again" in said
    assert "was changed since it was approved" in story(
        "export", 1, "--format", "txt", "-o", "zu-frueh.txt", wanted=2
    )
    stale = story("approve", 1, "--by", "Kim", wanted=1)
    assert "claim: The words were changed after the check: Die Brücke trägt 22.000" in stale
    story("mark", 2, "corrected", "--by", "Ben", "--proof", 1)
    story(
        "approve", 1, "--by", "Kim", "--reason", "Druckschluss", "--release", "correction", "--change", "Die Zahl war falsch."
    )  # fmt: skip
    return story


def exported(desk, fmt, *more):
    path = Path(f"aus-{fmt}{len(more)}")
    desk("export", 1, "--format", fmt, "-o", path, *more)
    return path.read_bytes()


def test_every_format_is_read_back_by_a_reader_that_is_not_ours(corrected):
    sentence = "22.000 Fahrzeuge am Tag"
    for fmt in ("txt", "md"):
        assert sentence in exported(corrected, fmt).decode()
    assert sentence in LexborHTMLParser(exported(corrected, "html")).body.text()
    words = "\n".join(
        p.text for p in docx.Document(io.BytesIO(exported(corrected, "docx"))).paragraphs
    )
    assert sentence in words
    ninjs = fastjsonschema.compile(SCHEMA)(json.loads(exported(corrected, "ninjs")))
    assert ninjs["ednote"] == "Correction: Die Zahl war falsch."
    newsml = ET.fromstring(exported(corrected, "newsml"))
    item = NewsMLG2Document(exported(corrected, "newsml")).get_item()
    assert str(item.itemmeta.ednote) == ninjs["ednote"]
    assert newsml.get("version") == "2"
    assert sentence in "".join(newsml.itertext())
    review = docx.Document(io.BytesIO(exported(corrected, "docx-review")))
    inserted = ["".join(e.itertext()) for e in review.element.body.iter(qn("w:ins"))]
    assert any("22" in words for words in inserted)
    assert len(review.comments) == 6
    assert len(docx.Document(io.BytesIO(exported(corrected, "report-docx"))).tables) >= 3
    rows = list(
        csv.reader(
            io.StringIO(exported(corrected, "report-csv").decode("utf-8-sig")), delimiter=";"
        )
    )
    assert [row[4] for row in rows[1:]] == [
        "geprüft",
        "korrigiert",
        *["geprüft"] * 3,
        "Autorin oder Autor gefragt",
    ]
    told = json.loads(exported(corrected, "report-json"))
    assert (told["release"], told["reason"], len(told["sha256"])) == (
        "correction",
        "Druckschluss",
        64,
    )
    page = LexborHTMLParser(exported(corrected, "report-html")).body.text()
    assert "Druckschluss" in page
    assert "vertrauliche Quelle 2" in page


def test_the_first_release_stays_what_it_was(corrected):
    corrected("export", 1, "--format", "txt", "--version", 0, "-o", "erste.txt")
    assert "21.000" in Path("erste.txt").read_text("utf-8")
    corrected("export", 1, "--format", "report-json", "--version", 0, "-o", "erste.json")
    told = json.loads(Path("erste.json").read_text("utf-8"))
    assert (told["release"], told["counts"]["verified"]) == ("first", 5)


def test_no_word_of_a_confidential_source_leaves_unless_it_is_ticked(corrected, tmp_path):
    secret = SECRET.encode()
    for fmt in format_names():
        assert secret not in unpacked(exported(corrected, fmt)), fmt
        told = secret in unpacked(exported(corrected, fmt, "--confidential"))
        assert told == (fmt in REPORTS), fmt
    assert SECRET not in corrected("log", 1, "--json")
    assert SECRET not in corrected("search", SECRET)
    corrected("letter", 1, "-o", "fragen.md")
    assert SECRET not in Path("fragen.md").read_text("utf-8")
    assert list((tmp_path / "tmp").iterdir()) == [], "nothing was left in a temporary place"
    assert "well" in corrected("doctor")


def test_a_forgotten_source_is_gone_and_the_approval_still_holds(corrected, tmp_path):
    from copydesk.archive.archive import Archive

    with Archive(tmp_path / "desk.db") as archive:
        archive.sources.remove(2, "Ada")
    assert SECRET.encode() not in (tmp_path / "desk.db").read_bytes()
    told = json.loads(exported(corrected, "report-json", "--confidential"))
    assert [source["id"] for source in told["sources"]] == [1]
    assert "well" in corrected("doctor")


@pytest.mark.skipif(shutil.which("soffice") is None, reason="LibreOffice is not installed")
@pytest.mark.parametrize("fmt", ["odt", "docx", "docx-review", "report-docx"])
def test_libreoffice_opens_the_office_files(corrected, tmp_path, fmt):
    suffix = "odt" if fmt == "odt" else "docx"
    source = tmp_path / f"probe.{suffix}"
    source.write_bytes(exported(corrected, fmt))
    subprocess.run(
        ["soffice", "--headless", f"-env:UserInstallation=file://{tmp_path}/lo", "--convert-to", "txt:Text", source],
        cwd=tmp_path, check=True, capture_output=True, timeout=120,
    )  # fmt: skip
    words = (tmp_path / "probe.txt").read_text("utf-8-sig")
    assert "000 Fahrzeuge am Tag" in words
