"""What a version is called in a list."""

from datetime import datetime

from PySide6.QtCore import QCoreApplication

from copydesk_ui.words.times import full


def version_name(number: int, at: datetime, by: str) -> str:
    """Its number, when it was saved and by whom."""
    words = QCoreApplication.translate("Versions", "Version {number} · {time} · {name}")
    return words.format(number=number, time=full(at), name=by)
