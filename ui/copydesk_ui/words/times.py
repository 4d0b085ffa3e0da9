"""Dates and times as a reader of the desk writes them."""

from datetime import UTC, datetime

from PySide6.QtCore import QCoreApplication, QDateTime, QLocale

from copydesk_ui.words.counting import counting


def clock(at: datetime) -> str:
    """A time of today as the clock shows it, an older one with its date; ``at`` is UTC."""
    local = _local(at)
    locale = QLocale()
    if local.date() == QDateTime.currentDateTime().date():
        return locale.toString(local.time(), QLocale.FormatType.ShortFormat)
    return locale.toString(local, QLocale.FormatType.ShortFormat)


def full(at: datetime) -> str:
    """Date and time; ``at`` is UTC."""
    return QLocale().toString(_local(at), QLocale.FormatType.ShortFormat)


def age(at: datetime, now: datetime | None = None) -> str:
    """How long ago, in one short word: "2 h"."""
    seconds = max(0.0, ((now or datetime.now(UTC)) - at).total_seconds())
    if seconds < 60:
        return QCoreApplication.translate("Times", "now")
    if seconds < 3600:
        return counting().minutes(int(seconds // 60))
    if seconds < 86_400:
        return counting().hours(int(seconds // 3600))
    if seconds < 60 * 86_400:
        return counting().days(int(seconds // 86_400))
    return QLocale().toString(_local(at).date(), QLocale.FormatType.ShortFormat)


def due(at: datetime, now: datetime | None = None) -> str:
    """When something is due, in a few words: "due 18:00", "due 3 Dec, 18:00", "overdue"; ``at`` is UTC."""
    if at <= (now or datetime.now(UTC)):
        return QCoreApplication.translate("Times", "overdue")
    return QCoreApplication.translate("Times", "due {time}").format(time=clock(at))


def _local(at: datetime) -> QDateTime:
    """The moment in the user's own time zone."""
    return QDateTime.fromSecsSinceEpoch(int(at.timestamp()))
