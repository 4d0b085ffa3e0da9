"""Who said what in approved texts."""

from archive.test_versions import approve, save
from copydesk.checks.analysis import Analyst
from copydesk.checks.claims.speaking.voices import voices
from copydesk.model.draft import TextFormat
from copydesk.model.voices import Statement, VoiceKind
from copydesk.review.statements import statements_in

QUOTED = (
    "Der Hafen wird ausgebaut. „Wir bauen den Kai. Das kostet Millionen“, sagte Bürgermeisterin Ada "
    "Petersen am Montag.\n\nDas Hafenamt teilte mit, die Arbeiten dauerten drei Jahre. Es regnet.\n\n"
    "Manche finden den Lärm zu groß."
)


def test_what_people_and_institutions_say_is_told_sentence_by_sentence():
    document = Analyst().read(QUOTED, TextFormat.PLAIN, "de")
    told = statements_in(QUOTED, document.fact(voices), "de")
    assert {s.speaker for s in told} == {"Ada Petersen", "Hafenamt"}
    for statement in told:
        assert statement.text in " ".join(QUOTED.split())
    assert any("Millionen" in s.text and s.kind is VoiceKind.NAMED for s in told)
    assert any("drei Jahre" in s.text and s.kind is VoiceKind.INSTITUTIONAL for s in told)
    assert not any("Lärm" in s.text or "regnet" in s.text for s in told)


def test_who_said_what_is_answered_from_approved_texts(archive, draft, clock):
    kai = Statement("Ada Petersen", VoiceKind.NAMED, "Der Kai wird verlängert.")
    assert not archive.statements.record(draft.id, 0, [kai]), "it is not approved yet"
    approve(archive, draft, clock)
    assert not archive.statements.has(draft.id, 0)
    other = Statement("Hafenamt", VoiceKind.INSTITUTIONAL, "Der Kai bleibt, wie er ist.")
    assert archive.statements.record(draft.id, 0, [kai, other])
    assert archive.statements.has(draft.id, 0)
    assert not archive.statements.record(draft.id, 0, [kai]), "it is kept once"
    (said, _) = reversed(archive.search.said("Kai"))
    assert (said.speaker, said.sentence, said.draft_id, said.number, said.title) == (
        "Ada Petersen", "Der Kai wird verlängert.", draft.id, 0, "Hafenausbau",
    )  # fmt: skip
    assert [mark.of(said.sentence) for mark in said.marks] == ["Kai"]
    assert said.at == archive.approvals.of_draft(draft.id)[-1][1].at
    assert [s.speaker for s in archive.search.said("Petersen Kai")] == ["Ada Petersen"]
    assert [s.speaker for s in archive.search.said("Kai", person="hafenamt")] == ["Hafenamt"]
    assert [s.sentence for s in archive.search.said("", person="Ada")] == [kai.text]
    assert archive.search.said("") == ()


def test_a_sentence_of_two_approved_versions_is_told_once(archive, draft, clock):
    kai = Statement("Ada Petersen", VoiceKind.NAMED, "Der Kai wird verlängert.")
    approve(archive, draft, clock)
    archive.statements.record(draft.id, 0, [kai])
    save(archive, draft)
    approve(archive, draft, clock)
    archive.statements.record(draft.id, 1, [kai])
    assert [said.number for said in archive.search.said("Kai")] == [1]
    (hit,) = archive.search.find("verlängert")
    assert [passage.number for passage in hit.passages] == [1]
