"""A desk in full swing: a draft with claims, a source, a decision and a proposal, and one that was approved."""

import shutil
from dataclasses import dataclass

import pytest

from archive.conftest import Clock, reading
from copydesk.archive.archive import Archive
from copydesk.checks.analysis import Analyst
from copydesk.desk.approve import approve
from copydesk.desk.claim import claim
from copydesk.desk.decide import decide
from copydesk.desk.house_names import propose_name
from copydesk.desk.mark import Marking, mark
from copydesk.desk.page import Page
from copydesk.desk.record_source import record_source
from copydesk.desk.take_in import take_in
from copydesk.engine.analysing import analysed
from copydesk.model.claim import ClaimStatus
from copydesk.model.decision import Verdict
from copydesk.model.draft import Remark, RemarkKind
from copydesk.model.house_entry import wording
from copydesk.model.kinds import Kind
from copydesk.model.source import Source
from copydesk.review.decide import decision_for
from copydesk.review.gate_rules import DEFAULT_RULES

COST = "Der Hafen von Nordmünde kostet 40 Millionen Euro."
DONE = "Er wird 2027 fertig."
TEXT = f"{COST} {DONE}< /p>\n\n„Das ist zu viel“, sagte Bürgermeisterin Ada Petersen. Petersen lachte.\n"
OTHER = "„Wir bauen“, sagte Bürgermeister Uwe Hansen am Montag.\n"


def looked_at(archive, draft_id):
    """What the checks say of the newest version of a draft."""
    version = archive.versions.latest(draft_id)
    analyst = Analyst()
    return analysed(analyst, analyst.read(version.text, version.format, version.language))


def page(archive, draft_id):
    """A page with the newest version on it."""
    return Page(archive.versions.latest(draft_id).text, looked_at(archive, draft_id).findings)


def decision(archive, verdict=Verdict.KEPT, **more):
    """A decision about the leftover tag of draft 1."""
    found = next(f for f in looked_at(archive, 1).findings if f.kind is Kind.TAG)
    given = {"by": "Mia", "at": archive.now(), "draft_id": 1} | more
    return decision_for(found, archive.versions.latest(1).text, verdict, **given)


def set_up(archive):
    """Make the desk."""
    remark = Remark(RemarkKind.COMMENT, "Quelle: Ratsprotokoll", "ap")
    take_in(archive, reading(TEXT, remarks=(remark,)), "Jo")
    claim(archive, 1, COST, "Jo")
    claim(archive, 1, DONE, "Jo")
    mark(archive, 2, ClaimStatus.QUERY_AUTHOR, "Jo", along=Marking(question="Woher?"))
    record_source(archive, 1, Source(0, "Haushalt"), "Jo")
    decide(archive, 1, [decision(archive, Verdict.NOTED, note="Vorsicht")], page(archive, 1))
    propose_name(archive, wording("Jutta Ferstl"), "Jo")
    take_in(archive, reading(OTHER, title="Der Bau"), "Jo")
    approve(archive, 2, looked_at(archive, 2), "Eva", rules=DEFAULT_RULES, reason="eilt")


@pytest.fixture(scope="session")
def pattern(tmp_path_factory):
    """The desk's database, made once."""
    path = tmp_path_factory.mktemp("pattern") / "desk.db"
    with Archive(path, now=Clock()) as archive:
        set_up(archive)
    return path


@dataclass
class Room:
    """A folder with a database of its own."""

    archive: Archive
    folder: object

    @property
    def bytes(self):
        """The database as it is on the disk."""
        return self.archive.path.read_bytes()


@pytest.fixture
def room(pattern, tmp_path):
    shutil.copy(pattern, tmp_path / "desk.db")
    with Archive(tmp_path / "desk.db", now=Clock()) as archive:
        yield Room(archive, tmp_path)
