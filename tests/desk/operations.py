"""Every operation of the desk once, on the desk that ``conftest`` sets up: what the walk goes through."""

import importlib
import inspect
import pkgutil
from dataclasses import replace
from pathlib import Path

import copydesk.desk
from archive.conftest import reading
from copydesk.archive.archive import Archive
from copydesk.archive.care.recovery import Recovery, RecoveryCopy
from copydesk.checks.analysis import Analyst
from copydesk.desk.answers import take_answers
from copydesk.desk.approve import approve, at_the_gate
from copydesk.desk.backup import back_up, keep_daily_copy
from copydesk.desk.change_claims import change_claims, withdraw
from copydesk.desk.change_source import change_source, forget_source
from copydesk.desk.claim import claim
from copydesk.desk.copy_out import copy_out
from copydesk.desk.count_over import count_over
from copydesk.desk.decide import decide
from copydesk.desk.describe import describe, set_status, take_back, trash
from copydesk.desk.export import export, export_sheet, exportable, leaving, log_export
from copydesk.desk.house_names import (
    accept_names,
    export_names,
    import_names,
    name_keeper,
    propose_name,
    withdraw_names,
)
from copydesk.desk.letter import letter
from copydesk.desk.mark import Marking, mark, rehang
from copydesk.desk.opened import open_draft
from copydesk.desk.page import Page, counts_of
from copydesk.desk.place import news_of_the_place
from copydesk.desk.prove import prove
from copydesk.desk.record_claims import record_claims
from copydesk.desk.record_source import record_source
from copydesk.desk.recover import standing_of, unsaved_texts
from copydesk.desk.revoke import revoke
from copydesk.desk.save import UnsavedPage, placed, save
from copydesk.desk.sheet import take_sheet, take_sheet_back
from copydesk.desk.take_in import take_in
from copydesk.desk.unprove import unprove
from copydesk.engine.analysing import analysed
from copydesk.model.claim import ClaimStatus, Use
from copydesk.model.decision import Verdict
from copydesk.model.draft import Remark, RemarkKind
from copydesk.model.house_entry import wording
from copydesk.model.source import Source
from copydesk.model.span import Span
from copydesk.model.version import Status
from copydesk.review.claim_change import ClaimChange
from copydesk.review.gate_rules import DEFAULT_RULES
from copydesk.review.source_sheet import SheetRow
from desk.conftest import COST, DONE, TEXT, decision, looked_at, page

EDITED = TEXT.replace("40 Millionen", "50 Millionen").replace("< /p>", "")
ROWS = (
    SheetRow(2, Source(0, "Plan"), DONE, "", "S. 1"),
    SheetRow(3, Source(0, "Anruf"), "steht nicht da"),
    SheetRow(4, Source(0, "Bericht"), "Petersen lachte."),
)
REMARKS = (Remark(RemarkKind.FOOTNOTE, "Plan", "ap"),)
PROOF = "seite4.txt"
"""A file beside the database, to be kept with a source."""
TABLE = "namen.csv"


def _saved(room):
    fixed = [decision(room.archive, Verdict.FIXED)]
    return lambda: save(
        room.archive, 1, Page(EDITED, ()), "Mia", base=0, comment="gekürzt", fixed=fixed
    )


def _approved(room):
    found = looked_at(room.archive, 1)
    return lambda: approve(room.archive, 1, found, "Eva", rules=DEFAULT_RULES, reason="eilt")


def _approved_unsaved(room):
    analyst = Analyst()
    found = analysed(analyst, analyst.read(EDITED))
    page = UnsavedPage(Page(EDITED), "Mia", 0, (decision(room.archive, Verdict.FIXED),))
    return lambda: approve(
        room.archive, 1, found, "Eva", rules=DEFAULT_RULES, reason="eilt", unsaved=page
    )


def _decided(room):
    given, there = (
        [decision(room.archive), decision(room.archive, note="so")],
        page(room.archive, 1),
    )
    return lambda: decide(room.archive, 1, given, there)


def _revoked(room):
    there = page(room.archive, 1)
    return lambda: revoke(room.archive, [1], "Mia", 1, there)


def _proved(room):
    known, there = room.archive.claims.get(1), page(room.archive, 1)
    finding = decision(room.archive)
    return lambda: prove(
        room.archive, known, Source(0, "Protokoll"), "Mia", use=Use.VERIFIED, locator="S. 4",
        files=[room.folder / PROOF], remark_id=1, finding=finding, page=there,
    )  # fmt: skip


def _unproved(room):
    known, there = room.archive.claims.get(1), page(room.archive, 1)
    before = tuple(source.id for source in room.archive.sources.of_draft(1))
    proved = prove(
        room.archive, known, Source(0, "Protokoll"), "Mia", use=Use.VERIFIED,
        finding=decision(room.archive), page=there,
    )  # fmt: skip
    return lambda: unprove(room.archive, known, proved, "Mia", sources=before, page=there)


def _gate(room):
    found = looked_at(room.archive, 1)
    return lambda: at_the_gate(room.archive, 1, found, DEFAULT_RULES)


def _counted(room):
    there = page(room.archive, 1)
    return lambda: counts_of(room.archive, 1, there)


def _placed(room):
    before = room.archive.versions.latest(1)
    return lambda: placed(room.archive, 1, Page(EDITED), before)


def _counted_over(room):
    found = looked_at(room.archive, 1)
    return lambda: count_over(room.archive, 1, found)


def _changed_claim(room):
    known = room.archive.claims.get(1)
    change = ClaimChange(known, replace(known, question="Wer sagt das?"))
    return lambda: change_claims(room.archive, [change], "Mia")


def _withdrawn(room):
    made = room.archive.claims.get(1)
    return lambda: withdraw(room.archive, made, "Mia")


def _sheet_back(room):
    taken = take_sheet(room.archive, 1, ROWS, "Mia")
    return lambda: take_sheet_back(room.archive, 1, taken, "Mia")


def _failed_claim(room):
    """A claim of an approved draft that nobody answers for any more: the approval ends in the same write."""
    mark(room.archive, 1, ClaimStatus.VERIFIED, "Mia")
    _approved(room)()
    failed = replace(room.archive.claims.get(1), status=ClaimStatus.UNVERIFIABLE, by="Mia")
    return lambda: record_claims(room.archive, failed)


def _changed_source(room):
    (known,) = room.archive.sources.of_draft(1)
    return lambda: change_source(room.archive, 1, known, "Mia", files=[room.folder / PROOF])


def _kept(room):
    """A recovery copy of the newest version of draft 1, edited."""
    record, base = room.archive.drafts.get(1), room.archive.versions.latest(1)
    return RecoveryCopy(
        key="k",
        text=base.text + "Mehr.",
        title=record.title,
        format=base.format,
        language="",
        guid=record.guid,
        base=base.number,
        at=room.archive.now(),
        base_sha256=base.sha256,
        database=room.archive.drafts.first_guid(),
        path=str(room.archive.path),
    )


def _stood(room):
    copy = _kept(room)
    return lambda: standing_of(room.archive, copy)


def _unsaved(room):
    copies = Recovery(room.folder / "recovery", room.archive.now)
    copies.keep(_kept(room))
    return lambda: unsaved_texts(room.archive, copies)


OPERATIONS = {
    take_in: lambda room: (
        lambda: take_in(room.archive, reading("Neu.", title="Neu", remarks=REMARKS), "Jo", "de")
    ),
    save: _saved,
    approve: _approved_unsaved,
    at_the_gate: _gate,
    decide: _decided,
    revoke: _revoked,
    counts_of: _counted,
    placed: _placed,
    count_over: _counted_over,
    standing_of: _stood,
    unsaved_texts: _unsaved,
    open_draft: lambda room: lambda: open_draft(room.archive, 1),
    export: lambda room: lambda: export(room.archive, 2, "md", room.folder / "bau.md", "Eva"),
    export_sheet: lambda room: (
        lambda: export_sheet(room.archive, 2, 0, b"%PDF", room.folder / "bau.pdf", "Eva")
    ),
    exportable: lambda room: lambda: exportable(room.archive, 2),
    leaving: lambda room: lambda: leaving(room.archive, 2, ""),
    copy_out: lambda room: lambda: copy_out(room.archive, 2, "Eva"),
    log_export: lambda room: lambda: log_export(room.archive, 2, 0, "print", "Eva"),
    record_source: lambda room: (
        lambda: record_source(
            room.archive, 1, Source(0, "Plan"), "Mia", files=[room.folder / PROOF], remark_id=1
        )
    ),
    change_source: _changed_source,
    forget_source: lambda room: lambda: forget_source(room.archive, 1, 1, "Mia"),
    prove: _proved,
    unprove: _unproved,
    claim: lambda room: lambda: claim(room.archive, 1, "Petersen lachte.", "Mia"),
    mark: lambda room: (
        lambda: mark(
            room.archive,
            1,
            ClaimStatus.VERIFIED,
            "Mia",
            along=Marking(proofs=(1,), locator="S. 2", remark="ja"),
        )
    ),
    change_claims: _changed_claim,
    record_claims: _failed_claim,
    rehang: lambda room: lambda: rehang(room.archive, 1, Span(0, len(COST)), TEXT, "Mia"),
    letter: lambda room: (
        lambda: letter(
            room.archive, 1, ClaimStatus.QUERY_AUTHOR, "md", room.folder / "fragen.md", "Mia"
        )
    ),
    take_answers: lambda room: (
        lambda: take_answers(room.archive, 1, "## Aussage 2\n\nAntwort: Vom Amt.\n", "Mia")
    ),
    take_sheet: lambda room: lambda: take_sheet(room.archive, 1, ROWS, "Mia"),
    take_sheet_back: _sheet_back,
    withdraw: _withdrawn,
    describe: lambda room: (
        lambda: describe(room.archive, 1, "Mia", title="Hafen", desk="Lokales", kind="column")
    ),
    set_status: lambda room: lambda: set_status(room.archive, 1, Status.FACT_CHECK, "Mia"),
    trash: lambda room: lambda: trash(room.archive, 1, "Mia"),
    take_back: lambda room: lambda: take_back(room.archive, 1, "Mia"),
    propose_name: lambda room: lambda: propose_name(room.archive, wording("Uwe Hansen"), "Mia"),
    accept_names: lambda room: lambda: accept_names(room.archive, [1], "Eva"),
    withdraw_names: lambda room: lambda: withdraw_names(room.archive, [1], "Jo"),
    name_keeper: lambda room: lambda: name_keeper(room.archive, "Eva", "Eva"),
    import_names: lambda room: lambda: import_names(room.archive, room.folder / TABLE, "Eva"),
    export_names: lambda room: lambda: export_names(room.archive, room.folder / "liste.csv"),
    back_up: lambda room: lambda: back_up(room.archive, room.folder / "kopie.db"),
    news_of_the_place: lambda room: (
        lambda: news_of_the_place(room.archive, f"server:/desk {room.folder} nfs4 rw 0 0")
    ),
    keep_daily_copy: lambda room: lambda: keep_daily_copy(room.archive),
}
"""Operation to what readies it in a room and gives it to be run: nothing but the operation runs then."""


def lay_out(folder: Path):
    """The files that operations read."""
    (folder / PROOF).write_text("Seite 4", encoding="utf-8")
    (folder / TABLE).write_text("name,english\nJutta Ferstl,\nUwe Hansen,\n", encoding="utf-8")


def operations_of_the_desk():
    """Every public function of the desk that is given an open archive."""
    for module in pkgutil.iter_modules(copydesk.desk.__path__):
        name = f"{copydesk.desk.__name__}.{module.name}"
        for word, value in vars(importlib.import_module(name)).items():
            if inspect.isfunction(value) and value.__module__ == name and word[0] != "_":
                parameters = list(inspect.signature(value).parameters.values())
                if parameters and parameters[0].annotation is Archive:
                    yield value
