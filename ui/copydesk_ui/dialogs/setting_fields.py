"""A field for each sort of setting: made from what the setting says of itself."""

from collections.abc import Callable, Mapping
from dataclasses import dataclass
from typing import Any

from PySide6.QtWidgets import QCheckBox, QComboBox, QLineEdit, QSpinBox, QWidget

from copydesk.model.setting import Choice, Line, Number, Setting, Switch
from copydesk_ui.dialogs.form import labelled
from copydesk_ui.words.translation import said


@dataclass(frozen=True)
class Field:
    """One setting in a form."""

    widget: QWidget
    """What the keys go to."""
    row: QWidget
    """The widget with its label."""
    value: Callable[[], Any]
    """What stands in it now."""


def fields_for(settings: Mapping[str, Setting[Any]], values: object) -> dict[str, Field]:
    """A field for each setting that has a label, by its name, showing its value among ``values``."""
    return {
        name: _field(setting, getattr(values, name))
        for name, setting in settings.items()
        if setting.label.template
    }


def _field(setting: Setting[Any], value: object) -> Field:
    match setting, value:
        case Switch() as switch, bool() as on:
            return _switch(switch, on=on)
        case Number() as number, int() as size:
            return _number(number, size)
        case Choice() as choice, _:
            return _choice(choice, value)
        case Line() as line, str() as words:
            return _line(line, words)
        case _:
            raise TypeError(f"no form has a field for {type(setting).__name__}")


def _switch(setting: Switch, *, on: bool) -> Field:
    box = QCheckBox(said(setting.label))
    box.setChecked(on)
    box.setToolTip(said(setting.about))
    return Field(box, box, box.isChecked)


def _number(setting: Number, value: int) -> Field:
    box = QSpinBox()
    box.setRange(setting.least, setting.most)
    box.setSingleStep(setting.step)
    box.setSuffix(f" {setting.unit}" if setting.unit else "")
    box.setValue(value)
    return _labelled(setting, box, box.value)


def _choice(setting: Choice[Any], value: object) -> Field:
    box = QComboBox()
    choices = list(setting.choices)
    box.addItems([said(words) for words in setting.choices.values()])
    box.setCurrentIndex(choices.index(value))
    return _labelled(setting, box, lambda: choices[box.currentIndex()])


def _line(setting: Line, value: str) -> Field:
    box = QLineEdit(value)
    box.setPlaceholderText(said(setting.about))
    return _labelled(setting, box, lambda: box.text().strip())


def _labelled(setting: Setting[Any], widget: QWidget, value: Callable[[], Any]) -> Field:
    widget.setToolTip(said(setting.about))
    return Field(widget, labelled(said(setting.label), widget), value)
