"""Many drafts looked at in turn, in this process or over several; what is said of one is said before the next."""

from collections.abc import Callable, Iterable, Iterator, Sequence
from concurrent.futures import ProcessPoolExecutor
from dataclasses import dataclass
from multiprocessing import get_context

from copydesk.cli.checked import Checked, Tally
from copydesk.cli.ignoring import without_ignored
from copydesk.cli.reading import STANDARD_INPUT, read_draft
from copydesk.cli.selection import Selection
from copydesk.cli.style import Analysts, style_of
from copydesk.cli.terminal import Progress, complain, remark
from copydesk.desk.told import told_of
from copydesk.engine.analysing import took_too_long
from copydesk.intake.reader import ReadOptions
from copydesk.model.house import House
from copydesk.model.phrase import CopydeskError, Phrase


@dataclass(frozen=True, slots=True)
class Orders:
    """How each draft is looked at."""

    language: str
    selection: Selection
    how: ReadOptions
    kind: str
    """What kind of text they are, "" to leave it to their words."""
    called: str = STANDARD_INPUT
    """What standard input is called: its ending says how it is read."""

    def path_of(self, name: str) -> str:
        """What the draft of that name is called, and where it is said to lie."""
        return self.called if name == STANDARD_INPUT else name


@dataclass(frozen=True, slots=True)
class Look:
    """What came of one draft."""

    name: str
    checked: Checked | None = None
    error: Phrase | None = None
    """Why it could not be read."""
    unfinished: Phrase | None = None
    """That a check took too long."""
    remarks: tuple[Phrase, ...] = ()


def check_drafts(
    names: Iterable[str], house: House, orders: Orders, tally: Tally, jobs: int = 1
) -> Iterator[Checked]:
    """Look at each draft in turn. One that cannot be read is said on standard error, and the next one follows."""
    names = list(names)
    _tell_of_styles(orders.path_of(name) for name in names)
    progress = Progress(len(names))
    for number, look in enumerate(_looks(names, house, orders, min(jobs, len(names))), 1):
        progress.clear()
        for said in (look.unfinished, *look.remarks):
            if said is not None:
                remark(look.name, said)
        if look.error is not None:
            complain(CopydeskError(look.error))
        tally.unread += look.error is not None or look.unfinished is not None
        if look.checked is not None:
            tally.drafts += 1
            tally.findings += len(look.checked.findings)
            yield look.checked
        if number < len(names):
            progress.at(number + 1, names[number])
    progress.clear()


def look_at(name: str, analysts: Analysts, orders: Orders) -> Look:
    """One draft, read and looked at."""
    called = orders.path_of(name)
    try:
        reading = read_draft(name, orders.how, called)
    except CopydeskError as error:
        return Look(called, error=error.phrase)
    analyst = analysts.for_draft(called)
    document = analyst.read(
        reading.text,
        reading.format,
        orders.language,
        declared=reading.language,
        kind=orders.kind,
    )
    kept = without_ignored(document.text, analyst.findings(document))
    found, shown = orders.selection.asked(kept.findings), orders.selection.shown(kept.findings)
    unfinished = took_too_long(analyst.unfinished) if analyst.unfinished else None
    return Look(
        called,
        Checked(
            called,
            reading,
            document.language,
            shown,
            len(found) - len(shown),
            name == STANDARD_INPUT,
        ),
        unfinished=unfinished,
        remarks=(*told_of(reading, accepted=orders.how.tracked == "accepted"), *kept.remarks()),
    )


def _tell_of_styles(paths: Iterable[str]) -> None:
    """Name each file with rules that is followed, and what is wrong with it."""
    told = set[str]()
    for style in filter(None, map(style_of, paths)):
        path = str(style.path)
        if path not in told:
            told.add(path)
            remark(path, Phrase("These rules are followed, beside the house's own."))
            for problem in style.problems:
                remark(path, problem)


def _looks(names: Sequence[str], house: House, orders: Orders, jobs: int) -> Iterator[Look]:
    if jobs < 2:
        analysts = Analysts(house)
        yield from (look_at(name, analysts, orders) for name in names)
        return
    workers = ProcessPoolExecutor(
        jobs, mp_context=get_context("spawn"), initializer=_begin, initargs=(house, orders)
    )
    with workers:
        try:
            yield from workers.map(_look, names)
        finally:
            workers.shutdown(wait=False, cancel_futures=True)


_worker: list[Callable[[str], Look]] = []
"""In a process of the pool: what looks at a draft."""


def _begin(house: House, orders: Orders) -> None:
    analysts = Analysts(house)
    _worker.append(lambda name: look_at(name, analysts, orders))


def _look(name: str) -> Look:
    return _worker[0](name)
