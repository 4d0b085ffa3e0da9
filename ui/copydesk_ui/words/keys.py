"""Keys as they are printed on keyboards of the window's language."""

from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtGui import QKeySequence

_NATIVE = QKeySequence.SequenceFormat.NativeText


def key_name(keys: QKeySequence) -> str:
    """The keys in words; Enter is one key, whichever of the two is pressed, and whatever Qt calls it."""
    enters = {QKeySequence(key).toString(_NATIVE) for key in (Qt.Key.Key_Return, Qt.Key.Key_Enter)}
    enter = QCoreApplication.translate("Keys", "Enter")
    parts = keys.toString(_NATIVE).split("+")
    return "+".join(enter if part in enters else part for part in parts)
