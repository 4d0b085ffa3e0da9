"""The text and its report on paper or as PDF."""

from dataclasses import dataclass, replace
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject
from PySide6.QtGui import QPageLayout, QTextDocument
from PySide6.QtWidgets import QDialog

from copydesk.desk.export import export_sheet, log_export
from copydesk.model.phrase import CopydeskError, Phrase
from copydesk.model.version import ApprovedVersion
from copydesk_ui.dialogs.files import Purpose, choose_target, name_of
from copydesk_ui.dialogs.print_dialog import PrintDialog
from copydesk_ui.flows.desk_parts import Desk
from copydesk_ui.flows.leaving import may_leave
from copydesk_ui.paper.sheets import MARGINS, report_sheet, text_sheet

if TYPE_CHECKING:
    from PySide6.QtPrintSupport import QPrinter


@dataclass(frozen=True)
class Offer:
    """Something that can be printed."""

    words: str
    approved: ApprovedVersion | None = None
    """None for the text on the page, whatever its state."""
    report: bool = False

    @property
    def number(self) -> int | None:
        """Of the approved version."""
        return self.approved.version.number if self.approved else None


class Printing(QObject):
    """Lays out what was chosen and hands it to the printer or to a file."""

    def __init__(self, desk: Desk) -> None:
        super().__init__(desk.window)
        self._desk = desk
        desk.window.actions_["print"].triggered.connect(self.ask)

    def ask(self) -> None:
        """Ask what to print: the page as it is, the approved version, its report."""
        draft = self._desk.session.draft
        if draft is None:
            return
        number, draft_id = draft.approved, draft.record.id
        if number is None:
            self._offer(None)
            return
        self._desk.archive.ask(
            lambda archive: archive.approvals.approved(draft_id, number),
            self._offer,
            self._desk.complain,
        )

    def sheet(self, offer: Offer, *, confidential: bool = False) -> QTextDocument:
        """The document that is printed."""
        from copydesk.export.report.content import report_of
        from copydesk.export.report.sections import sections_of
        from copydesk.markdown.blocks import story_of

        session, approved = self._desk.session, offer.approved
        if approved is None:
            note = self.tr("“{title}”, as on the page: not approved").format(title=session.title)
            return text_sheet(story_of(session.text, session.format, session.title), note)
        if offer.report:
            dossier = approved.dossier.edition(confidential=confidential)
            return report_sheet(sections_of(report_of(replace(approved, dossier=dossier))))
        version = approved.version
        note = self.tr("“{title}”, version {number}, approved by {name}").format(
            title=version.title, number=version.number, name=approved.approval.by
        )
        return text_sheet(story_of(version.text, version.format, version.title), note)

    def write_pdf(
        self, offer: Offer, path: Path, *, confidential: bool = False, reason: str = ""
    ) -> None:
        """Write the sheet as PDF: laid out aside, and put in its place whole."""
        draft, by = self._desk.session.draft, self._desk.user
        if draft is None:
            return
        from PySide6.QtPrintSupport import QPrinter

        printer = self._printer(offer)
        printer.setOutputFormat(QPrinter.OutputFormat.PdfFormat)
        printer.setCreator("Copydesk")
        with TemporaryDirectory(prefix="copydesk-") as folder:
            laid_out = Path(folder, "sheet.pdf")
            printer.setOutputFileName(str(laid_out))
            self.sheet(offer, confidential=confidential).print_(printer)
            data = laid_out.read_bytes()
        draft_id, number = draft.record.id, offer.number

        def done(unlogged: Phrase | None) -> None:
            self._desk.nothing(self.tr("Written: {path}").format(path=path))
            self._noted(unlogged)

        self._desk.archive.ask(
            lambda archive: export_sheet(
                archive, draft_id, number, data, path, by, confidential=confidential, reason=reason
            ),
            done,
            self._desk.complain,
        )

    def _offer(self, approved: ApprovedVersion | None) -> None:
        offers = [Offer(self.tr("The text on the page"))]
        secret = False
        if approved is not None:
            number = approved.version.number
            offers[:0] = [
                Offer(self.tr("Version {number}, approved").format(number=number), approved),
                Offer(
                    self.tr("Fact-check report of version {number}").format(number=number),
                    approved,
                    report=True,
                ),
            ]
            secret = any(source.confidential for source in approved.dossier.sources)
        dialog = PrintDialog(
            [offer.words for offer in offers],
            self._desk.window,
            report=1 if approved is not None else -1,
            secret=secret,
        )

        def take(chosen: int, pdf: bool, told: bool) -> None:  # noqa: FBT001 (the signal's signature)
            ask, offer = self._ask_file if pdf else self._ask_printer, offers[chosen]
            may_leave(
                offer.approved,
                self._desk.window,
                lambda reason: ask(offer, confidential=told, reason=reason),
            )

        dialog.chosen.connect(take)
        dialog.open()

    def _ask_file(self, offer: Offer, *, confidential: bool, reason: str) -> None:
        choose_target(
            self._desk.window,
            Purpose.EXPORTS,
            self.tr("Save as PDF"),
            name_of(self._desk.session.title),
            lambda path: self.write_pdf(offer, path, confidential=confidential, reason=reason),
            {"PDF (*.pdf)": ".pdf"},
        )

    def _ask_printer(self, offer: Offer, *, confidential: bool, reason: str) -> None:
        printer = self._printer(offer)
        from PySide6.QtPrintSupport import QPrintDialog

        dialog = QPrintDialog(printer, self._desk.window)
        dialog.accepted.connect(
            lambda: self._print(offer, printer, confidential=confidential, reason=reason)
        )
        QDialog.open(dialog)  # the printer dialog's own wants a slot of the old kind

    def _printer(self, offer: Offer) -> "QPrinter":
        from PySide6.QtPrintSupport import QPrinter

        printer = QPrinter(QPrinter.PrinterMode.HighResolution)
        printer.setPageMargins(MARGINS, QPageLayout.Unit.Millimeter)
        printer.setDocName(self._desk.session.title)
        if offer.report:
            printer.setPageOrientation(QPageLayout.Orientation.Landscape)
        return printer

    def _print(self, offer: Offer, printer: "QPrinter", *, confidential: bool, reason: str) -> None:
        draft, by = self._desk.session.draft, self._desk.user
        if draft is None:
            return
        self.sheet(offer, confidential=confidential).print_(printer)
        draft_id, number = draft.record.id, offer.number
        self._desk.archive.ask(
            lambda archive: log_export(
                archive, draft_id, number, "print", by, confidential=confidential, reason=reason
            ),
            self._noted,
            self._desk.complain,
        )

    def _noted(self, unlogged: Phrase | None) -> None:
        if unlogged is not None:
            self._desk.complain(CopydeskError(unlogged))
