"""What happens to a finding: fixed, kept, sourced, noted; and taken back."""

from collections.abc import Callable, Sequence
from dataclasses import replace
from datetime import UTC, datetime

from PySide6.QtCore import QObject

from copydesk.desk.decide import decide
from copydesk.desk.revoke import revoke
from copydesk.model.decision import Decision, Scope, Verdict
from copydesk.model.edit import Edit
from copydesk.model.family import Family
from copydesk.model.finding import Finding
from copydesk.review.decide import decision_for
from copydesk.review.fixes import alike, edits_for, everywhere, previews, spoken_or_linked
from copydesk_ui.dialogs.alike import AlikeDialog
from copydesk_ui.dialogs.decisions import DecisionsDialog
from copydesk_ui.dialogs.keep import KeepDialog
from copydesk_ui.dialogs.note import NoteDialog
from copydesk_ui.dialogs.source import GivenSource, SourceDialog, linked_source
from copydesk_ui.findings.rows import headline
from copydesk_ui.flows.claiming import Claiming
from copydesk_ui.flows.desk_parts import Desk
from copydesk_ui.flows.held import hold
from copydesk_ui.flows.navigating import Navigating
from copydesk_ui.flows.searching import offer_uses
from copydesk_ui.flows.undoing import Act, Undoing
from copydesk_ui.words.kinds import verdict_name


class Deciding(QObject):
    """Acts on the selected finding."""

    def __init__(
        self, desk: Desk, navigating: Navigating, claiming: Claiming, undoing: Undoing
    ) -> None:
        super().__init__(desk.window)
        self._desk = desk
        self._undoing = undoing
        self._claiming = claiming
        self._navigating = navigating
        for name, act in (
            ("apply", self.apply),
            ("apply_alike", self.ask_alike),
            ("keep", self.ask_keep),
            ("source", self.ask_source),
            ("note", self.ask_note),
            ("revoke", self.revoke),
            ("decisions", self.show_decisions),
        ):
            desk.window.actions_[name].triggered.connect(act)

    def apply(self) -> None:
        """Apply the fix of the selected finding and go to the next one."""
        finding = self._open()
        if finding is None:
            return
        if finding.fix is None:
            self._desk.nothing(
                self.tr(
                    "Only a person can decide this one: change the text, keep it, or add a source."
                )
            )
            return
        self._apply([finding])

    def ask_alike(self) -> None:
        """Offer all fixes like the selected one."""
        finding = self._open()
        if finding is None:
            return
        review = self._desk.session.review
        text = self._desk.session.text
        candidates = everywhere(text, finding) or alike(finding, review.open_findings)
        if not candidates:
            self._desk.nothing(self.tr("There is no fix to apply to all alike."))
            return
        names = finding.kind.family is Family.NAMES
        unticked = [each for each in candidates if names and spoken_or_linked(text, each.span)]
        dialog = AlikeDialog(previews(text, candidates), unticked, self._desk.window)
        dialog.chosen.connect(self._apply)
        dialog.open()

    def ask_keep(self) -> None:
        """Ask how far keeping the selected finding reaches."""
        finding = self._open()
        if finding is None:
            return
        dialog = KeepDialog(finding, self._desk.window)
        dialog.decided.connect(
            lambda scope, reason: self._record(
                [self._decision(finding, Verdict.KEPT, scope=scope, note=reason)]
            )
        )
        hold(self._desk, dialog)

    def ask_note(self) -> None:
        """Ask for a note on the selected finding."""
        finding = self._current()
        if finding is None:
            return
        dialog = NoteDialog(finding, self._desk.window)
        dialog.written.connect(
            lambda words: self._record(
                [self._decision(finding, Verdict.NOTED, note=words)], advance=False
            )
        )
        hold(self._desk, dialog)

    def ask_source(self) -> None:
        """Ask where the selected statement comes from."""
        finding = self._open()
        draft = self._desk.session.draft
        if finding is None or draft is None:
            return
        dialog = SourceDialog(
            headline(finding),
            draft.sources,
            draft.remarks,
            self._desk.window,
            first=linked_source(finding.text),
        )
        dialog.given.connect(lambda given: self._source(finding, given))
        offer_uses(self._desk, dialog)
        hold(self._desk, dialog)

    def revoke(self) -> None:
        """Take the selected finding's decision back."""
        card = self._desk.window.findings.selected()
        if card is None or card.decision is None:
            self._desk.nothing(self.tr("Nothing was decided about this finding."))
            return
        self._revoke([card.decision])

    def show_decisions(self) -> None:
        """List every decision of the draft and of the house."""
        session = self._desk.session
        if session.draft is None:
            self._desk.archive.ask(
                lambda archive: archive.decisions.of_house(),
                lambda found: self._list(found, ()),
                self._desk.complain,
            )
            return
        review = session.review
        self._list(review.decisions, review.orphans)

    def _list(self, decisions: Sequence[Decision], orphans: Sequence[Decision]) -> None:
        dialog = DecisionsDialog(list(reversed(decisions)), orphans, self._desk.window)
        dialog.revoked.connect(self._revoke)
        dialog.open()

    def _open(self) -> Finding | None:
        """The finding that something is to be decided about."""
        finding = self._current()
        if finding is None or finding in self._desk.session.review.open_findings:
            return finding
        self._desk.nothing(self.tr("This was decided already: R on its card takes that back."))
        return None

    def _current(self) -> Finding | None:
        finding = self._navigating.aimed()
        if finding is None:
            self._desk.nothing(self.tr("No finding is selected: F8 goes to the next one."))
        return finding

    def _apply(self, findings: Sequence[Finding]) -> None:
        session = self._desk.session
        edits: tuple[Edit, ...] = edits_for(session.text, findings)
        fixed = [self._decision(finding, Verdict.FIXED) for finding in findings]
        first = min(finding.span.start for finding in findings)
        editor = self._desk.window.page.editor
        editor.apply(edits)
        session.note_fixed(fixed)
        self._navigating.go_on_from(first)
        self._undoing.offer(self.tr("%n fix(es) applied", "", len(findings)))

    def _decision(
        self,
        finding: Finding,
        verdict: Verdict,
        *,
        scope: Scope = Scope.ONCE,
        note: str = "",
        source: int | None = None,
    ) -> Decision:
        session = self._desk.session
        draft = None if scope is Scope.HOUSE or session.draft is None else session.draft.record.id
        return decision_for(
            finding, session.text, verdict, by=self._desk.user, at=datetime.now(UTC), draft_id=draft, scope=scope,
            note=note, source_id=source,
        )  # fmt: skip

    def _record(self, decisions: Sequence[Decision], *, advance: bool = True) -> None:
        session = self._desk.session
        if session.draft is None:
            return
        place = self._navigating.place()

        def done(kept: tuple[Decision, ...]) -> None:
            self._undoing.did(self._act_of(kept, place))
            if advance:
                self._navigating.go_on_from(place)

        self._decide(decisions, done)

    def _decide(
        self, decisions: Sequence[Decision], done: Callable[[tuple[Decision, ...]], None]
    ) -> None:
        session = self._desk.session
        if session.draft is None:
            return
        page, draft_id = session.page, session.draft.record.id

        def recorded(kept: tuple[Decision, ...]) -> None:
            if session.holds(draft_id):
                session.decided(kept)
            self._desk.refresh_queue()
            done(kept)

        self._desk.archive.ask(
            lambda archive: decide(archive, draft_id, decisions, page),
            recorded,
            self._undoing.failed,
            what=self.tr("a decision"),
        )

    def _act_of(self, kept: tuple[Decision, ...], place: int) -> Act:
        """The decisions as something that can be taken back; given again they have other numbers."""
        standing = list(kept)

        def back(done: Callable[[], None]) -> None:
            self._take_back(standing, done)

        def again(done: Callable[[], None]) -> None:
            def given(new: tuple[Decision, ...]) -> None:
                standing[:] = new
                done()

            self._decide([replace(each, id=0) for each in standing], given)

        about = kept[0].anchor.exact if len(kept) == 1 else ""
        return Act(verdict_name(kept[0].verdict), place, back, again, about)

    def _source(self, finding: Finding, given: GivenSource) -> None:
        """The finding becomes a claim with that source, and is settled."""
        claim = self._claiming.of_finding(finding)
        if claim is None:
            return
        place = self._navigating.place()

        def then() -> None:
            self._desk.refresh_queue()
            self._navigating.go_on_from(place)

        self._claiming.prove(claim, given, self._decision(finding, Verdict.SOURCED), then)

    def _revoke(self, decisions: Sequence[Decision]) -> None:
        """Somebody takes decisions back at their cards or in the list of all."""
        place, taken = self._navigating.place(), list(decisions)

        def done() -> None:
            given = self._act_of(tuple(taken), place)
            self._undoing.did(
                Act(self.tr("Taken back"), place, given.again, given.back, given.about)
            )

        self._take_back(decisions, done)

    def _take_back(self, decisions: Sequence[Decision], then: Callable[[], None]) -> None:
        session, by = self._desk.session, self._desk.user
        draft_id = session.draft.record.id if session.draft else None
        page, numbers = session.page, [decision.id for decision in decisions]

        def done(_: None) -> None:
            for number in numbers:
                session.revoked(number)
            self._desk.refresh_queue()
            then()

        self._desk.archive.ask(
            lambda archive: revoke(archive, numbers, by, draft_id, page),
            done,
            self._undoing.failed,
            what=self.tr("a decision taken back"),
        )
