"""From finding to finding, with the page and the cards in step."""

from bisect import bisect_left
from functools import partial

from PySide6.QtCore import QObject

from copydesk.model.edit import Edit
from copydesk.model.finding import Finding
from copydesk.review.review import Review
from copydesk.review.shift import shifted
from copydesk_ui.findings.following import nearest_in, same_in
from copydesk_ui.findings.rows import headline
from copydesk_ui.flows.desk_parts import Desk
from copydesk_ui.flows.step_to_come import StepToCome
from copydesk_ui.words.kinds import kind_name


class Navigating(QObject):
    """Knows which finding is the current one."""

    def __init__(self, desk: Desk) -> None:
        super().__init__(desk.window)
        self._desk = desk
        self._current: Finding | None = None
        self._leading = False
        self._place = 0
        """Where the current finding stands, or the last one did."""
        self._stale = False
        """The text was edited since the cards were made."""
        self._awaited: int | None = None
        """Where something was taken back, until its finding is there again."""
        self._looked_through: Review | None = None
        self._asked: tuple[object, ...] = ()
        self._found: list[Finding] = []
        self._to_come = StepToCome(desk)
        panel, editor = desk.window.findings, desk.window.page.editor
        panel.chosen.connect(self._chosen)
        panel.listed.connect(self._listed)
        desk.window.side.currentChanged.connect(self._side_changed)
        panel.view.entered.connect(self.take_up)
        panel.view.left.connect(editor.setFocus)
        editor.cursorPositionChanged.connect(self._cursor_moved)
        desk.window.actions_["next"].triggered.connect(self.next)
        desk.window.actions_["previous"].triggered.connect(self.previous)
        desk.session.reviewed.connect(self._reviewed)
        desk.session.edited.connect(self._follow)
        desk.session.opened.connect(self._forget)

    def current(self) -> Finding | None:
        """The finding that actions act on, at its present place; None where it is gone."""
        if self._current is None:
            return None
        return same_in(self._current, self._desk.session.review.findings)

    def aimed(self) -> Finding | None:
        """The finding that an act is about: while somebody writes, the one at the cursor; else the current one, in sight of them.

        What nobody sees is never acted on.
        """
        current, window = self.current(), self._desk.window
        editor = window.page.editor
        if editor.hasFocus():
            place = editor.place()
            if current is not None and any(s.start <= place <= s.end for s in current.places):
                return current
            here = self._desk.session.open_at(place)
            if here is not None and (self._desk.settings.hints or not here.hint):
                self.select(here)
                return here
        seen = current is not None and (window.findings.has_keys or editor.sees(current.span))
        return current if seen else None

    def place(self) -> int:
        """Where the current finding stands, else where the cursor does."""
        current = self.current()
        return current.span.start if current else self._desk.window.page.editor.place()

    def open(self) -> list[Finding]:
        """The open findings that the panel shows, at their present places, in the order of the text."""
        hints, panel = self._desk.settings.hints, self._desk.window.findings
        review = self._desk.session.review
        asked = (hints, panel.narrowing)
        if review is not self._looked_through or asked != self._asked:
            self._looked_through, self._asked = review, asked
            self._found = sorted(
                (
                    finding
                    for finding in review.open_findings
                    if (hints or not finding.hint) and panel.lets_through(finding)
                ),
                key=lambda finding: finding.span,
            )
        return self._found

    def next(self) -> None:
        """Go to the next open finding, round at the end, and give its card the keys."""
        self._step(backwards=False)

    def previous(self) -> None:
        """Go to the open finding before, round at the start, and give its card the keys."""
        self._step(backwards=True)

    def go_on_from(self, place: int) -> None:
        """After an action: the next open finding from there is selected, shown and told; round at the end."""
        self._awaited = None
        found = self.open()
        at = bisect_left(found, place, key=lambda finding: finding.span.start)
        chosen = found[at % len(found)] if found else None
        self.select(chosen)
        if chosen is not None:
            self._tell(chosen)
        elif not self._to_come.ask(partial(self.go_on_from, place)):
            self._desk.passing(self.tr("That was the last open finding."))

    def select(self, finding: Finding | None) -> None:
        """Make a finding the current one, on the page and among the cards."""
        self._current = finding
        self._to_come.forget()
        if finding is not None:
            self._place = finding.span.start
            self._renew_cards()
        editor = self._desk.window.page.editor
        self._leading = True
        try:
            self._desk.window.findings.select(finding)
            if finding is None:
                editor.show_current(())
            else:
                editor.go_to(finding.span)
                editor.show_current(finding.places)
        finally:
            self._leading = False

    def point_at(self, finding: Finding) -> None:
        """Make a finding the current one where somebody is at work in the text: cursor and selection stay as they are."""
        self._current, self._place = finding, finding.span.start
        self._leading = True
        self._desk.window.findings.select(finding)
        self._leading = False
        self._desk.window.page.editor.show_current(finding.places)

    def take_up(self) -> None:
        """The keys come to the cards: what they act on is the current finding, else the next one from the cursor."""
        if self.current() is not None:
            self.select(self.current())
            return
        found, place = self.open(), self.place()
        if found:
            self.select(next((f for f in found if f.span.start >= place), found[0]))

    def come_back(self, place: int) -> None:
        """Something was taken back here: while the keys go to the cards, what is open here again is the current finding."""
        self._awaited = place
        self._return()

    def _return(self) -> None:
        if self._awaited is None or not self._desk.window.findings.has_keys:
            return
        place = self._awaited
        here = next((f for f in self.open() if f.span.start <= place <= f.span.end), None)
        if here is not None:
            self._awaited = None
            self.select(here)
            self._tell(here)

    def _step(self, *, backwards: bool) -> None:
        self._awaited = None
        found = self.open()
        if not found:
            self._find_nothing(backwards=backwards)
            return
        current, editor = self.current(), self._desk.window.page.editor
        if current is not None and current in found and self._at(current):
            at = found.index(current) + (-1 if backwards else 1)
        else:
            place = editor.place() if editor.hasFocus() else self.place()
            after = bisect_left(found, place, key=lambda finding: finding.span.start)
            at = after - 1 if backwards else after
            if not backwards and after and place <= found[after - 1].span.end:
                at = after - 1  # the words that somebody has just found
        chosen = found[at % len(found)]
        self.select(chosen)
        self._desk.window.lead_to(self._desk.window.findings)
        self._tell(chosen)

    def _find_nothing(self, *, backwards: bool) -> None:
        """There is none to go to: none any more, none yet, or nobody knows."""
        stopped = self._desk.session.trouble
        if stopped:
            self._desk.nothing(stopped)
        elif not self._to_come.ask(partial(self._step, backwards=backwards)):
            self._desk.nothing(self.tr("No open finding."))

    def _at(self, finding: Finding) -> bool:
        """Whether one goes on from this finding: the cards have the keys, or the cursor stands at its words."""
        editor = self._desk.window.page.editor
        place = editor.place()
        return not editor.hasFocus() or any(s.start <= place <= s.end for s in finding.places)

    def _tell(self, finding: Finding) -> None:
        """Say which one it is, for the eye and for a screen reader."""
        found = self.open()
        words = self.tr("Finding {number} of {total}: {kind}, {words}").format(
            number=found.index(finding) + 1,
            total=len(found),
            kind=kind_name(finding.kind),
            words=headline(finding),
        )
        self._desk.passing(words)

    def _chosen(self, finding: Finding | None) -> None:
        if not self._leading and finding is not None:
            self.select(nearest_in(finding, self._desk.session.review.findings))

    def _cursor_moved(self) -> None:
        """A click into marked words selects their card; typing selects none."""
        editor = self._desk.window.page.editor
        if self._leading or not editor.hasFocus() or not editor.is_marked(editor.place()):
            return
        finding = self._desk.session.open_at(editor.place())
        if finding is not None and finding != self.current():
            self.point_at(finding)

    def _reviewed(self) -> None:
        """Findings have changed: the current one stays so where it is still there; else, while the keys go to the cards, the
        next one takes its place, and while somebody writes, none does.
        """
        panel, editor = self._desk.window.findings, self._desk.window.page.editor
        self._stale = False
        self._current = current = self._shown()
        if current is None and panel.has_keys and not self._to_come.waits:
            found = self.open()
            after = bisect_left(found, self._place, key=lambda finding: finding.span.start)
            self.select(found[min(after, len(found) - 1)] if found else None)
            self._return()
            return
        self._leading = True
        panel.mark(current)
        self._leading = False
        editor.show_current(current.places if current else ())
        self._return()

    def _shown(self) -> Finding | None:
        """The current finding, as long as it has a card: what was settled, or is filtered out, is ringed no more."""
        current, panel = self.current(), self._desk.window.findings
        return current if current is not None and panel.has_card(current) else None

    def _listed(self) -> None:
        """Other findings have cards now: words without one lose their ring."""
        if self._current is not None and not self._stale and self._shown() is None:
            self._current = None
            self._ring()

    def _ring(self) -> None:
        current = self._shown() if self._current is not None else None
        self._desk.window.page.editor.show_current(current.places if current else ())

    def _side_changed(self) -> None:
        """The findings come back beside the page: what another panel had ringed is not what these keys act on."""
        if self._desk.window.side.currentWidget() is self._desk.window.findings:
            self._ring()

    def _follow(self, edit: Edit) -> None:
        """The current finding moves with the text; one whose words were touched is none until they are looked at again."""
        self._stale = True
        if edit.span.end <= self._place:
            self._place += edit.growth
        if self._current is not None:
            self._current = next(iter(shifted((self._current,), edit)), None)

    def _renew_cards(self) -> None:
        """The cards were made before the last edits: their places are brought up to now."""
        if self._stale:
            self._stale = False
            self._desk.renew_cards()

    def _forget(self) -> None:
        self._current = None
        self._place, self._stale, self._awaited = 0, False, None
        self._looked_through = None
