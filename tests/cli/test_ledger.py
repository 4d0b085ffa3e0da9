"""The fact-checker's day by command line: claims, sources, marks, and what an edit undoes."""

import json

import pytest

from copydesk.archive.archive import Archive
from copydesk.archive.file.paths import database_path

TEXT = "Der Hafen kostet 40 Millionen Euro.\n\nEr wird 2027 fertig, sagte die Bürgermeisterin.\n"


@pytest.fixture
def desk(run, user):
    (user / "hafen.txt").write_text(TEXT, encoding="utf-8")
    assert run("add", "hafen.txt", "--language", "de")[0] == 0
    return user


def claims(run):
    return json.loads(run("claims", 1, "--json")[1])


def test_words_become_a_claim_with_its_sources(run, desk):
    (desk / "protokoll.pdf").write_bytes(b"%PDF-1.7 ...")
    assert run("claim", 1, "Der Hafen kostet 40 Millionen Euro.", "--by", "Mia")[:2] == (0, "1\n")
    assert run(
        "source",
        1,
        "Ratsprotokoll",
        "--primary",
        "--published",
        "2026-03",
        "--file",
        "protokoll.pdf",
    )[:2] == (0, "1\n")
    assert run("mark", 1, "verified", "--by", "Ben", "--proof", 1, "--locator", "S. 4")[0] == 0
    told = claims(run)
    (claim,) = told["claims"]
    assert (claim["status"], claim["kind"], claim["checkers"]) == ("verified", "figure", ["Ben"])
    assert claim["sources"][0]["locator"] == "S. 4"
    assert told["sources"][0]["files"][0]["name"] == "protokoll.pdf"
    assert "verified" in run("claims", 1)[1]


def test_an_edited_text_undoes_the_check_of_what_it_changes_and_says_so(run, desk):
    run("claim", 1, "Der Hafen kostet 40 Millionen Euro.")
    run("mark", 1, "verified", "--by", "Ben")
    (desk / "neu.txt").write_text(TEXT.replace("40", "14"), encoding="utf-8")
    status, out, _ = run("save", 1, "neu.txt", "--by", "Mia")
    assert (status, out.splitlines()[1]) == (
        0,
        "Claim 1 must be checked again: Der Hafen kostet 40 Millionen Euro.",
    )
    (claim,) = claims(run)["claims"]
    assert (claim["status"], claim["text"]) == ("open", "Der Hafen kostet 14 Millionen Euro.")
    assert run("save", 1, "neu.txt")[1] == "Nothing has changed since version 1.\n"


def test_an_open_claim_keeps_the_draft_in_the_house(run, desk):
    run("claim", 1, "Er wird 2027 fertig")
    status, out, _ = run("approve", 1, "--by", "Eva")
    assert status == 1
    assert "3: claim: This claim is not checked: Er wird 2027 fertig\n" in out


def test_a_correction_is_a_release_of_its_own(run, desk):
    assert run("approve", 1, "--by", "Eva", "--reason", "Schluss")[0] == 0
    refused = run("approve", 1, "--by", "Eva", "--reason", "Schluss", "--release", "correction")
    assert refused[0] == 2
    assert "readers are told" in refused[2]
    run(
        "approve",
        1,
        "--by",
        "Eva",
        "--reason",
        "Schluss",
        "--release",
        "withdrawal",
        "--change",
        "Falsch.",
    )
    assert "withdraws the text" in run("export", 1, "--format", "txt", "-o", "-")[2]


@pytest.mark.parametrize(
    ("words", "said"),
    [
        (("claim", 1, "steht nicht da"), "does not hold these words"),
        (("claim", 1, "e"), "stand at several places"),
        (("mark", 7, "verified"), "There is no claim 7"),
        (("source", 1, "X", "--published", "gestern"), "is no date"),
        (("source", 1, "X", "--file", "fehlt.pdf"), "fehlt.pdf cannot be read"),
        (("source", 9, "X"), "There is no draft 9"),
    ],
)
def test_what_cannot_be_done_is_one_sentence(run, desk, words, said):
    status, out, err = run(*words)
    assert (status, out) == (2, "")
    assert said in err


def test_the_check_of_words_that_are_gone_is_refused(run, desk):
    run("claim", 1, "Er wird 2027 fertig")
    (desk / "neu.txt").write_text("Der Hafen kostet 40 Millionen Euro.\n", encoding="utf-8")
    run("save", 1, "neu.txt")
    assert "are gone from the text" in run("mark", 1, "verified")[2]
    assert run("mark", 1, "not a claim", "--remark", "gestrichen")[0] == 0


def test_a_question_leaves_as_a_letter_and_its_answer_comes_back(run, desk):
    run("claim", 1, "Er wird 2027 fertig")
    run("mark", 1, "query to author", "--question", "Woher stammt das?")
    assert run("letter", 1, "-o", "fragen.md", "--by", "Mia")[0] == 0
    text = (desk / "fragen.md").read_text("utf-8")
    (desk / "zurueck.md").write_text(text.replace("Antwort:", "Antwort: Vom Amt."), "utf-8")
    assert run("answers", 1, "zurueck.md")[:2] == (0, "Answers taken in: 1.\n")
    (claim,) = claims(run)["claims"]
    assert (claim["answer"], claim["status"]) == ("Vom Amt.", "open"), "it waits for a check"
    assert "holds no answer" in run("answers", 1, "fragen.md")[2]


def test_an_authors_sheet_becomes_sources_and_claims(run, desk):
    (desk / "quellen.csv").write_text(
        "Textstelle;Quelle;Seite;Vertraulich\n"
        "Der Hafen kostet 40 Millionen Euro.;Ratsprotokoll;S. 4;\n"
        "Er wird 2027 fertig;Ratsprotokoll;S. 5;\n"
        "steht nicht da;Anruf;;ja\n",
        "utf-8",
    )
    status, out, err = run("sheet", 1, "quellen.csv", "--by", "Mia")
    assert (status, out) == (0, "Taken in: 2 sources, 2 claims.\n")
    assert "Row 4: the text does not hold these words once: steht nicht da" in err
    told = claims(run)
    assert [claim["sources"][0]["locator"] for claim in told["claims"]] == ["S. 4", "S. 5"]
    assert [claim["status"] for claim in told["claims"]] == ["sourced", "sourced"]
    assert [source["confidential"] for source in told["sources"]] == [False, True]
    assert run("sheet", 1, "quellen.csv")[1] == "Taken in: 0 sources, 0 claims.\n"


def test_confidential_words_come_from_standard_input_and_stand_in_no_argument(start, dirty, run):
    run("add", dirty)
    said = b"title: Quaddelfisch\nnote: traf ihn\n  am Hafen\nperson: Q. Fisch\n"
    status, out, _ = start("source", "1", "--confidential", "--stdin", given=said)
    assert (status, out) == (0, "1\n")
    run("claim", 1, "Die Stadt liegt am Meer.")
    status, _, _ = start(
        "mark", "1", "verified", "--proof", "1", "--stdin", given=b"locator: Ordner 7\nremark: ja"
    )
    assert status == 0
    with Archive(database_path()) as archive:
        (source,) = archive.sources.of_draft(1)
        (claim,) = archive.claims.of_draft(1)
    assert (source.title, source.note, source.person) == (
        "Quaddelfisch",
        "traf ihn\nam Hafen",
        "Q. Fisch",
    )
    assert (claim.links[0].locator, claim.remark) == ("Ordner 7", "ja")


def test_a_line_of_standard_input_that_says_nothing_known_is_refused(start, dirty, run):
    run("add", dirty)
    status, _, complaint = start("source", "1", "--stdin", given=b"titel: Akte\n")
    assert (status, complaint.count("title, person")) == (2, 1)
    assert "titel" not in complaint, "its words are not repeated"
    assert "needs a title" in start("source", "1", "--stdin", given=b"\n")[2]


def test_a_verification_without_a_source_is_said_by_list_gate_and_report(run, desk):
    run("claim", 1, "Der Hafen kostet 40 Millionen Euro.")
    run("mark", 1, "verified", "--by", "Mia")
    assert "(without a source)" in run("claims", 1)[1]
    assert claims(run)["claims"][0]["without_source"]
    _, said, _ = run("approve", 1, "--by", "Eva", "--reason", "eilt")
    assert "1: claim: This claim was verified without a source: Der Hafen kostet" in said
    run("export", 1, "--format", "report-json", "-o", "bericht.json")
    told = json.loads((desk / "bericht.json").read_text("utf-8"))
    assert (told["verified_without_source"], told["claims"][0]["without_source"]) == (1, True)
    run("export", 1, "--format", "report-csv", "-o", "bericht.csv")
    assert "geprüft, ohne Quelle" in (desk / "bericht.csv").read_text("utf-8")


def test_a_house_may_want_a_source_for_every_verification(run, desk, monkeypatch):
    (desk / "house.toml").write_text("[gate]\nverified_without_source = true\n", encoding="utf-8")
    run("claim", 1, "Der Hafen kostet 40 Millionen Euro.")
    run("mark", 1, "verified")
    assert "claim: This claim was verified without a source" in run("approve", 1, "--by", "Eva")[1]


def test_an_answer_that_came_is_told_as_one(run, desk):
    run("claim", 1, "Der Hafen kostet 40 Millionen Euro.")
    run("mark", 1, "query to author", "--question", "Woher?", "--answer", "Vom Amt.")
    assert "(answered)" in run("claims", 1)[1]
    _, refused, _ = run("approve", 1, "--by", "Eva")
    assert "The answer to this question is not checked" in refused
    assert "has not answered" not in refused
    run("approve", 1, "--by", "Eva", "--reason", "eilt")
    run("export", 1, "--format", "report-csv", "-o", "bericht.csv")
    assert "beantwortet, nicht geprüft" in (desk / "bericht.csv").read_text("utf-8")
