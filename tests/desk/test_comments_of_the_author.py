"""What an author wrote beside the text leaves with the review copy, but for what became a source to be kept quiet."""

import io

import docx
import pytest

from copydesk.archive.archive import Archive
from copydesk.desk.approve import approve
from copydesk.desk.export import export
from copydesk.desk.record_source import record_source
from copydesk.desk.take_in import take_in
from copydesk.export.word.commenting import leave_out
from copydesk.export.word.manuscript import opened
from copydesk.intake.read import read
from copydesk.model.source import Source
from copydesk.review.gate_rules import DEFAULT_RULES
from desk.conftest import looked_at
from export.approved import unpacked

TOLD = ("Quelle: Quaddelfisch", "Quelle: Haubentaucher", "Bitte kürzen")


@pytest.fixture
def manuscript():
    file = docx.Document()
    for words in TOLD:
        run = file.add_paragraph().add_run(f"Der Hafen wächst, {len(words)} Meter im Jahr.")
        file.add_comment(run, text=words, author="Ada")
    out = io.BytesIO()
    file.save(out)
    return out.getvalue()


@pytest.fixture
def desk(tmp_path, manuscript):
    with Archive(tmp_path / "desk.db") as archive:
        draft = take_in(archive, read(manuscript, "hafen.docx"), "Mia").id
        remarks = archive.remarks.of_draft(draft)
        assert [remark.remark.text for remark in remarks] == list(TOLD)
        secret = Source(0, "Quaddelfisch", confidential=True)
        record_source(archive, draft, secret, "Mia", remark_id=remarks[0].id)
        plain = Source(0, "Haubentaucher")
        record_source(archive, draft, plain, "Mia", remark_id=remarks[1].id)
        approve(
            archive, draft, looked_at(archive, draft), "Eva", rules=DEFAULT_RULES, reason="Eilt"
        )
        yield archive, draft


def left(desk, **how) -> bytes:
    archive, draft = desk
    out = io.BytesIO()
    export(archive, draft, "docx-review", out.write, "Eva", **how)
    docx.Document(out)
    return unpacked(out.getvalue())


def test_a_comment_that_is_a_confidential_source_stays_here_unless_it_is_ticked(desk):
    words = left(desk)
    assert b"Quaddelfisch" not in words
    assert b"Haubentaucher" in words
    assert "Bitte kürzen".encode() in words
    assert b"Quaddelfisch" in left(desk, confidential=True)


def test_one_that_is_a_forgotten_source_stays_here_ticked_or_not(desk):
    desk[0].sources.remove(2, "Mia")
    for ticked in (False, True):
        assert b"Haubentaucher" not in left(desk, confidential=ticked)


def test_where_nobody_knows_which_is_meant_none_leaves(manuscript):
    file = opened(manuscript)
    leave_out(file, {0}, count=2)
    words = unpacked(file.saved())
    assert not any(comment.encode() in words for comment in TOLD)
    assert b"w:commentReference" not in words
    assert docx.Document(io.BytesIO(file.saved())).paragraphs[0].text.startswith("Der Hafen")
