"""From a draft full of debris to an approved text that left the house."""

import pytest
from PySide6.QtCore import Qt

from copydesk.model.decision import Scope, Verdict
from copydesk.model.version import Status
from copydesk_ui.dialogs.approve import ApproveDialog
from copydesk_ui.dialogs.keep import KeepDialog
from copydesk_ui.dialogs.source import SourceDialog

DRAFT = """Rathaus bleibt länger offen

Das Rathaus öffnet ab Montag zwei Stunden länger.< /p>

Die Zahl der Anträge ist seit 2019 um 38 Prozent gestiegen. Das Amt hat 14 neue Stellen.

Lesen Sie auch: So beantragen Sie einen Ausweis
"""


@pytest.mark.cold_engines  # once from end to end as the program does it
def test_an_editor_cleans_sources_approves_and_exports_a_draft(desk, tmp_path):
    desk.open_text(DRAFT, "rathaus.txt")
    assert "< /p>" in desk.texts()

    # fix: F8 goes from finding to finding, Enter in the cards applies
    desk.act("next")
    while desk.application.navigating.current().text != "< /p>":
        desk.act("next")
    desk.press(Qt.Key.Key_Return, desk.panel.view)
    desk.checked()
    assert "< /p>" not in desk.session.text
    assert desk.session.unsaved

    # one undo takes it back, redo does it again
    desk.act("undo")
    assert "< /p>" in desk.session.text
    desk.act("redo")
    desk.checked()

    # keep the chrome line for this draft, with a reason
    chrome = next(
        f for f in desk.session.review.open_findings if f.text.startswith("Lesen Sie auch")
    )
    desk.application.navigating.select(chrome)
    desk.act("keep")
    dialog = desk.dialog(KeepDialog)
    dialog.choices[Scope.DRAFT].setChecked(True)
    dialog.reason.setText("gehört zum Text")
    dialog.accept()
    desk.until(lambda: not any(t.startswith("Lesen Sie auch") for t in desk.texts()))

    # source every claim that is flagged
    while claims := [
        f for f in desk.session.review.open_findings if f.kind.family == "claims" and not f.hint
    ]:
        desk.application.navigating.select(claims[0])
        desk.act("source")
        source = desk.dialog(SourceDialog)
        source.title.setText("Jahresbericht des Amts")
        source.place.setText("S. 4")
        source.accept()
        desk.until(lambda first=claims[0]: first not in desk.session.review.open_findings)

    # approve: the version is saved, the gate holds nothing back
    desk.act("approve")
    sign_off = desk.dialog(ApproveDialog)
    sign_off.export.setChecked(False)
    sign_off.accept()
    desk.until(lambda: desk.session.status is Status.APPROVED)

    # export
    version = desk.session.draft.version
    approved = desk.ask(lambda archive: archive.approvals.approved(version.draft_id))
    target = tmp_path / "rathaus.docx"
    desk.application.signing.write(approved, target, "docx")
    desk.until(target.exists)
    assert target.name in desk.notice()

    import docx

    words = "\n".join(paragraph.text for paragraph in docx.Document(str(target)).paragraphs)
    assert "zwei Stunden länger." in words
    assert "< /p>" not in words
    verdicts = [
        decision.verdict for decision in desk.ask(lambda a: a.decisions.of_draft(version.draft_id))
    ]
    assert Verdict.FIXED in verdicts
    assert Verdict.KEPT in verdicts


def test_an_edit_after_approval_takes_the_draft_back_into_review(desk):
    desk.open_text("Ein kurzer Text ohne jeden Fund.\n")
    desk.act("approve")
    desk.dialog(ApproveDialog).export.setChecked(False)
    desk.dialog(ApproveDialog).accept()
    desk.until(lambda: desk.session.status is Status.APPROVED)

    desk.write_at_cursor("Nun ", at=0)
    assert desk.session.status is Status.IN_REVIEW
    desk.act("export")
    desk.until(lambda: "is not approved" in desk.window.page.banner.words)


def test_open_items_need_a_reason_which_is_recorded(desk):
    desk.open_text(
        "Der Rat tagt am Montag.< /p>\n\nDanach wird gewählt, sagte die Bürgermeisterin.\n"
    )
    desk.act("approve")
    dialog = desk.dialog(ApproveDialog)
    assert not dialog.confirm.isEnabled()
    dialog.reason.setText("Der Rest kommt aus dem Satz")
    assert dialog.confirm.isEnabled()
    dialog.export.setChecked(False)
    dialog.accept()
    desk.until(lambda: desk.session.status is Status.APPROVED)
    draft_id = desk.session.draft.record.id
    [(_, approval)] = desk.ask(lambda archive: archive.approvals.of_draft(draft_id))
    assert approval.reason == "Der Rest kommt aus dem Satz"
    assert any("< /p>" in item for item in approval.open_items)
