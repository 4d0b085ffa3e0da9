"""From finding to finding, with the page and the cards in step."""

from PySide6.QtCore import QObject

from copydesk.model.finding import Finding
from copydesk_ui.flows.desk_parts import Desk


class Navigating(QObject):
    """Knows which finding is the current one."""

    def __init__(self, desk: Desk) -> None:
        super().__init__(desk.window)
        self._desk = desk
        self._current: Finding | None = None
        self._leading = False
        panel, editor = desk.window.findings, desk.window.page.editor
        panel.chosen.connect(self._chosen)
        editor.cursorPositionChanged.connect(self._cursor_moved)
        desk.window.actions_["next"].triggered.connect(self.next)
        desk.window.actions_["previous"].triggered.connect(self.previous)
        desk.session.reviewed.connect(self._reviewed)
        desk.session.opened.connect(self._forget)

    def current(self) -> Finding | None:
        """The finding that actions act on, at its present place; None where it is gone."""
        if self._current is None:
            return None
        return _same_in(self._current, self._desk.session.review.findings)

    def place(self) -> int:
        """Where the current finding stands, else where the cursor does."""
        current = self.current()
        return current.span.start if current else self._desk.window.page.editor.place()

    def open(self) -> list[Finding]:
        """The open findings that the panel shows, at their present places, in the order of the text."""
        hints, panel = self._desk.settings.hints, self._desk.window.findings
        return sorted(
            (
                finding
                for finding in self._desk.session.review.open_findings
                if (hints or not finding.hint) and panel.lets_through(finding)
            ),
            key=lambda finding: finding.span,
        )

    def next(self) -> None:
        """Go to the next open finding, round at the end."""
        self._step(backwards=False)

    def previous(self) -> None:
        """Go to the open finding before, round at the start."""
        self._step(backwards=True)

    def go_on_from(self, place: int) -> None:
        """After a decision: go to the next open finding from there, without going round."""
        current = self.current()
        found = [f for f in self.open() if f.span.start >= place and f != current]
        self.select(found[0] if found else None)

    def select(self, finding: Finding | None) -> None:
        """Make a finding the current one, on the page and among the cards."""
        self._current = finding
        editor = self._desk.window.page.editor
        self._leading = True
        try:
            self._desk.window.findings.select(finding)
            if finding is None:
                editor.show_current(())
            else:
                editor.go_to(finding.span)
                editor.show_current(finding.spans or (finding.span,))
        finally:
            self._leading = False

    def _step(self, *, backwards: bool) -> None:
        found = self.open()
        if not found:
            self._desk.nothing(self.tr("No open finding."))
            return
        current = self.current()
        if current in found and current is not None:
            at = found.index(current) + (-1 if backwards else 1)
        else:
            place = self.place()
            after = sum(1 for finding in found if finding.span.start < place)
            at = after - 1 if backwards else after
        self.select(found[at % len(found)])

    def _chosen(self, finding: Finding | None) -> None:
        if not self._leading and finding is not None:
            self.select(_same_in(finding, self._desk.session.review.findings))

    def _cursor_moved(self) -> None:
        """A click into marked words selects their card; typing selects none."""
        editor = self._desk.window.page.editor
        if self._leading or not editor.hasFocus() or not editor.is_marked(editor.place()):
            return
        finding = self._desk.session.open_at(editor.place())
        if finding is not None and finding != self.current():
            self._current = finding
            self._leading = True
            self._desk.window.findings.select(finding)
            self._leading = False
            editor.show_current(finding.spans or (finding.span,))

    def _reviewed(self) -> None:
        current = self.current()
        self._current = current
        self._desk.window.page.editor.show_current(
            (current.spans or (current.span,)) if current else ()
        )

    def _forget(self) -> None:
        self._current = None


def _same_in(finding: Finding, findings: tuple[Finding, ...]) -> Finding | None:
    """The finding among the present ones: equal, or the nearest of the same kind and words."""
    alike = [
        other for other in findings if other.kind is finding.kind and other.text == finding.text
    ]
    return min(alike, key=lambda other: abs(other.span.start - finding.span.start), default=None)
