"""kill -9 at any moment: what was acknowledged is there, whole; what was not is there whole or not at all."""

import os
import shutil

from archive.conftest import Clock, reading
from archive.earlier import earlier_desk
from archive.test_versions import save
from copydesk.archive.archive import Archive
from copydesk.archive.care.backup import good_backups
from copydesk.archive.migrations import CURRENT
from copydesk.desk.approve import approve
from copydesk.desk.backup import back_up, keep_daily_copy, restore
from copydesk.desk.export import export
from copydesk.desk.page import Page
from copydesk.desk.save import save as save_page
from copydesk.desk.take_in import take_in
from copydesk.model.version import text_hash
from copydesk.review.gate_rules import DEFAULT_RULES
from desk.conftest import looked_at, set_up
from faults.conftest import assert_well, at_work, killed_within


def test_saving(path, rounds, chance, count):
    acknowledged = {}

    def work(say):
        with Archive(path, now=Clock()) as archive:
            while True:
                base = archive.versions.latest(1).number
                text = f"Fassung {base + 1} " + "Wort " * 1000
                kept = save_page(archive, 1, Page(text, ()), "Jo", base=base).version
                say(f"{kept.number} {kept.sha256}")

    for _ in rounds(8, 250):
        acknowledged.update(line.split() for line in killed_within(at_work(work), chance))
    with Archive(path) as archive:
        versions = {str(row.number): row.sha256 for row in archive.versions.list(1)}
        texts = [archive.versions.get(1, int(number)) for number in versions]
    assert acknowledged.items() <= versions.items()
    assert all(text_hash(each.text) == each.sha256 for each in texts)
    assert_well(path)
    count(acknowledged=len(acknowledged), lost=0)


def test_taking_in(path, rounds, chance, count):
    acknowledged = set()

    def work(say):
        with Archive(path, now=Clock()) as archive:
            while True:
                say(take_in(archive, reading("Neu. " * 500, title="Neu"), "Jo").id)

    for _ in rounds(5, 100):
        acknowledged |= set(map(int, killed_within(at_work(work), chance)))
    with Archive(path) as archive:
        assert acknowledged <= {row.id for row in archive.drafts.list()}
    assert_well(path)
    count(acknowledged=len(acknowledged), lost=0)


def test_approving(tmp_path, rounds, chance, count):
    path = tmp_path / "desk.db"
    with Archive(path, now=Clock()) as archive:
        set_up(archive)
        found = looked_at(archive, 2)
    signed = 1

    def work(say):
        with Archive(path, now=Clock()) as archive:
            while True:
                approve(archive, 2, found, "Eva", rules=DEFAULT_RULES, reason="eilt")
                say(len(archive.approvals.of_draft(2)))

    for _ in rounds(5, 100):
        signed = max(signed, *map(int, killed_within(at_work(work), chance)))
    with Archive(path) as archive:
        assert len(archive.approvals.of_draft(2)) >= signed
        assert archive.approvals.approved(2).dossier.guid
    assert_well(path)
    count(acknowledged=signed - 1, lost=0)


def test_exporting(tmp_path, rounds, chance, count):
    path, target = tmp_path / "desk.db", tmp_path / "bau.docx"
    with Archive(path, now=Clock()) as archive:
        set_up(archive)
        export(archive, 2, "docx", target, "Eva")
    whole = target.stat().st_size
    said = 0

    def work(say):
        with Archive(path, now=Clock()) as archive:
            while True:
                export(archive, 2, "docx", target, "Eva")
                say("done")

    for _ in rounds(3, 60):
        said += len(killed_within(at_work(work), chance))
        assert abs(target.stat().st_size - whole) < 100, "the old one or the new one, never a part"
    with Archive(path) as archive:
        logged = [e for e in archive.log.of_draft(2) if e.event.value == "exported"]
    assert len(logged) >= said
    assert_well(path)
    count(exports=said, torn=0)


def test_copying_and_restoring(path, rounds, chance, count):
    copy = path.with_name("kopie.db")
    with Archive(path, now=Clock()) as archive:
        back_up(archive, copy)
    done = 0

    def work(say):
        clock = Clock()
        while True:
            with Archive(path, now=clock) as archive:
                back_up(archive, copy)
            restore(path, copy, clock())
            say("done")

    for _ in rounds(4, 60):
        done += len(killed_within(at_work(work), chance, 0.1))
        assert_well(copy)
        assert_well(path)
    count(restored=done, torn=0)


def test_bringing_an_older_database_up_to_date(tmp_path, rounds, chance, count):
    pattern = earlier_desk(tmp_path / "pattern.db")
    path = tmp_path / "desk.db"
    reached = 0
    for number in rounds(8, 60):
        shutil.rmtree(path.with_name("desk.db.backups"), ignore_errors=True)
        shutil.copy(pattern, path)

        def work(say):
            say("begins")
            with Archive(path, now=Clock()) as archive:
                archive.drafts.get(1)

        killed_within(at_work(work), chance, 0.002 * (number % 40))
        with Archive(path, now=Clock()) as archive:
            assert archive._connection.value("PRAGMA user_version") == CURRENT
            assert archive.versions.latest(1).number == 1
            assert archive.decisions.of_draft(1)[0].note == "laut Quaddelfisch"
        assert_well(path)
        reached += bool(good_backups(path))
    count(whole=reached, torn=0)


def test_daily_copies(path, rounds, chance, count):
    clock = Clock()

    def work(say):
        from datetime import timedelta

        with Archive(path, now=clock) as archive:
            say("begins")
            while True:
                clock.time += timedelta(days=1)
                keep_daily_copy(archive)

    for _ in rounds(4, 60):
        killed_within(at_work(work), chance, 0.1)
        for copy in path.with_name("desk.db.backups").glob("*.db"):
            assert_well(copy)
    count(pid=os.getpid() > 0)


def test_two_who_save_at_once_lose_nothing_of_each_other(path, rounds, count):
    turns = len(rounds(15, 120))

    def work(say):
        with Archive(path, now=Clock()) as archive:
            for turn in range(turns):
                base = archive.versions.latest(1).number
                draft = archive.drafts.get(1)
                say(save(archive, draft, f"{os.getpid()} {turn}", base=base).version.sha256)

    workers = [at_work(work) for _ in range(2)]
    said = [worker.end() for worker in workers]
    assert [len(lines) for lines in said] == [turns, turns]
    with Archive(path) as archive:
        kept = [row.sha256 for row in archive.versions.list(1)]
    assert {*said[0], *said[1]} <= set(kept)
    assert len(kept) == 2 * turns + 1
    assert_well(path)
    count(versions=len(kept), lost=0)
