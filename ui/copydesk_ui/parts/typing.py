"""What a person has typed into the fields of a window, and where typing begins."""

from PySide6.QtWidgets import QAbstractItemView, QComboBox, QLineEdit, QPlainTextEdit, QWidget

SEEKS = "seeks"
"""The property of a field whose words only look for something: nobody misses them."""
Field = QLineEdit | QPlainTextEdit


class Typed:
    """Knows whether the fields of a window hold words that a person put there."""

    def __init__(self, window: QWidget) -> None:
        self._window = window
        self._before: dict[Field, str] = {}
        self._chosen: dict[QComboBox, int] = {}

    def begin(self) -> None:
        """What stands in the fields now is nobody's typing."""
        self._before = {field: _words(field) for field in _fields(self._window)}
        self._chosen = {each: each.currentIndex() for each in self._window.findChildren(QComboBox)}

    @property
    def changed(self) -> bool:
        """Whether a field says what a person typed, and something else than it began with."""
        return any(
            _touched(field) and _words(field) != self._before.get(field, "")
            for field in _fields(self._window)
            if not (field.property(SEEKS) or field.isReadOnly())
        )

    @property
    def chosen(self) -> bool:
        """Whether a choice is another one than the window began with."""
        return any(each.currentIndex() != at for each, at in self._chosen.items())


def first_field(window: QWidget) -> QWidget | None:
    """Where typing begins: the first field to write in, else the first list, else the first choice or sheet; None where there is none."""
    fields: list[QWidget] = [
        field for field in _fields(window) if field.isEnabled() and not field.isReadOnly()
    ]
    lists: list[QWidget] = list(window.findChildren(QAbstractItemView))
    others: list[QWidget] = [
        *window.findChildren(QComboBox),
        *window.findChildren(QPlainTextEdit),
    ]
    return next((e for e in (*fields, *lists, *others) if e.isVisibleTo(window)), None)


def _fields(window: QWidget) -> list[Field]:
    """In the order in which they were put there, which is the order in which they are seen."""
    return [each for each in window.findChildren(QWidget) if isinstance(each, Field)]


def _touched(field: Field) -> bool:
    """Whether a person has typed in it since the program last filled it."""
    if isinstance(field, QLineEdit):
        return field.isModified()
    return field.document().isModified()


def _words(field: Field) -> str:
    return field.text() if isinstance(field, QLineEdit) else field.toPlainText()
