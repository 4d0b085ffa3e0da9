"""Text and report on paper: what is approved says so, and confidential sources stay off it unless ticked."""

import pytest

from copydesk.archive.values import Event
from copydesk.model.source import Source
from copydesk_ui.dialogs.approve import ApproveDialog
from copydesk_ui.dialogs.print_dialog import PrintDialog
from copydesk_ui.flows.printing import Offer

TEXT = "Hafen\n\nDer Hafen kostet 40 Millionen Euro, sagte Bürgermeisterin Ada Petersen.\n"


@pytest.fixture
def approved(desk):
    desk.open_text(TEXT)
    secret = Source(0, "Quaddelfisch", confidential=True)
    desk.ask(lambda archive: archive.sources.add(1, secret, "Mia"))
    desk.act("approve")
    dialog = desk.dialog(ApproveDialog)
    dialog.reason.setText("Schluss")
    dialog.export.setChecked(False)
    dialog.accept()
    desk.until(lambda: desk.session.draft.approved == 0)
    return desk.ask(lambda archive: archive.approvals.approved(1))


def sheet(desk, offer, **how):
    return desk.application.printing.sheet(offer, **how).toRawText()


def test_the_page_is_printed_as_what_it_is(desk):
    desk.open_text(TEXT)
    words = sheet(desk, Offer(""))
    assert "not approved" in words
    assert "40 Millionen" in words


def test_the_approved_version_and_its_report_are_offered_first(desk, approved):
    desk.act("print")
    dialog = desk.dialog(PrintDialog)
    assert [dialog.list.item(n).text() for n in range(dialog.list.count())] == [
        "Version 0, approved",
        "Fact-check report of version 0",
        "The text on the page",
    ]
    assert not dialog.confidential.isEnabled()
    dialog.list.setCurrentRow(1)
    assert dialog.confidential.isEnabled()


def test_the_report_tells_confidential_sources_only_where_ticked(desk, approved):
    report = Offer("", approved, report=True)
    assert "Quaddelfisch" not in sheet(desk, report)
    assert "Quaddelfisch" in sheet(desk, report, confidential=True)


def test_a_pdf_is_written_and_noted(desk, approved, tmp_path):
    target = tmp_path / "hafen.pdf"
    desk.application.printing.write_pdf(Offer("", approved), target)
    desk.until(target.exists)
    assert target.read_bytes().startswith(b"%PDF")
    entries = desk.ask(lambda archive: archive.log.of_draft(1))
    assert entries[-1].details == {"version": 0, "format": "pdf", "confidential": 0}


def test_a_pdf_that_cannot_be_written_is_told_and_not_noted(desk, approved, tmp_path):
    desk.application.printing.write_pdf(Offer("", approved), tmp_path / "fehlt" / "hafen.pdf")
    assert "could not be written" in desk.notice()
    assert desk.ask(lambda archive: archive.log.of_draft(1))[-1].event is Event.APPROVED


def test_the_page_is_saved_as_pdf_through_the_dialogs(desk):
    desk.open_text(TEXT)
    desk.act("print")
    dialog = desk.dialog(PrintDialog)
    desk.click(dialog.pdf)
    target = desk.folder / "seite.pdf"
    desk.choose_file(target)
    desk.until(target.exists)
    desk.settled()
    details = desk.ask(lambda archive: archive.log.of_draft(1))[-1].details
    assert details == {"version": None, "format": "pdf", "confidential": 0}
