"""A desk with one draft, and a clock that the test winds."""

from datetime import UTC, datetime, timedelta

import pytest

from copydesk.archive.archive import Archive
from copydesk.model.draft import Reading, Remark, RemarkKind, TextFormat
from copydesk.model.phrase import Phrase

TEXT = (
    "Der Hafen von Nordmünde wird ausgebaut.\n\nDas sagte Bürgermeisterin Ada Petersen am Montag."
)


class Clock:
    """Goes on by a second a look, and can be wound."""

    def __init__(self):
        self.time = datetime(2026, 3, 1, 8, tzinfo=UTC)

    def __call__(self):
        self.time += timedelta(seconds=1)
        return self.time


def reading(text=TEXT, title="Hafenausbau", **more):
    return Reading(
        title=title,
        text=text,
        format=TextFormat.PLAIN,
        origin="hafen.txt",
        media_type="text/plain",
        original=text.encode("utf-8", "surrogatepass"),
        encoding="utf-8",
        **more,
    )


@pytest.fixture
def clock():
    return Clock()


@pytest.fixture
def archive(tmp_path, clock):
    with Archive(tmp_path / "desk.db", now=clock) as opened:
        yield opened


@pytest.fixture
def draft(archive):
    return archive.drafts.add(
        reading(
            remarks=(Remark(RemarkKind.COMMENT, "Quelle: Ratsprotokoll", "ap", "Montag", 80),),
            left_out=(Phrase("An image was left out: {name}", name="hafen.jpg"),),
        ),
        by="Jo",
        language="de",
    )
