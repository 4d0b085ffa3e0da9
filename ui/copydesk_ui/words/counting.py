"""Counted words outside widgets. ``lupdate`` sees plurals in ``self.tr`` alone, so they live in an object."""

from functools import cache

from PySide6.QtCore import QObject


class Counting(QObject):
    """Numbers with their words, in the window's language."""

    def places(self, number: int) -> str:
        """So many places of a text."""
        return self.tr("%n place(s)", "", number)

    def changes(self, number: int) -> str:
        """So many places where two texts differ."""
        return self.tr("%n change(s)", "", number)

    def line(self, number: int) -> str:
        """The line of that number, from 1."""
        return self.tr("Line {line}").format(line=number)

    def minutes(self, number: int) -> str:
        """So many minutes, short."""
        return self.tr("%n min", "", number)

    def hours(self, number: int) -> str:
        """So many hours, short."""
        return self.tr("%n h", "", number)

    def days(self, number: int) -> str:
        """So many days, short."""
        return self.tr("%n d", "", number)


@cache
def counting() -> Counting:
    """The one object that counts."""
    return Counting()
