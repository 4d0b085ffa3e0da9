"""The keyboards that actions are offered on, and how a key of an action is pressed on each of them.

A character that stands on the upper half of a key is pressed with Shift: ``Ctrl++`` is Ctrl, Shift and = on an American
keyboard. What needs AltGr cannot be reached together with Ctrl.
"""

from collections.abc import Mapping
from dataclasses import dataclass
from string import ascii_uppercase

_NAMED = frozenset(
    {
        *(f"F{number}" for number in range(1, 13)),
        *("Return", "Enter", "Esc", "Space", "Tab", "Delete", "Backspace", "Insert"),
        *("Home", "End", "PgUp", "PgDown", "Left", "Right", "Up", "Down"),
    }
)
"""Keys that are no characters, which every keyboard has."""


@dataclass(frozen=True, slots=True)
class Keyboard:
    """One layout: the characters of its keys below letters, and those above them, in the same order."""

    name: str
    plain: str
    shifted: str

    def presses(self, key: str) -> str:
        """How a key in Qt's portable words is pressed here, in the same words; "" where it cannot be."""
        *modifiers, last = parts(key)
        if last in _NAMED or last in ascii_uppercase or last in self.plain:
            return "+".join((*modifiers, last))
        if last in self.shifted and "Shift" not in modifiers:
            return "+".join((*modifiers, "Shift", self._beneath[last]))
        return ""

    @property
    def _beneath(self) -> Mapping[str, str]:
        return dict(zip(self.shifted, self.plain, strict=True))


KEYBOARDS = (
    Keyboard("US", "`1234567890-=[]\\;',./", '~!@#$%^&*()_+{}|:"<>?'),
    Keyboard("German", "^1234567890ß´ü+öä#<,.-", "°!\"§$%&/()=?`Ü*ÖÄ'>;:_"),
    Keyboard("Swiss", "§1234567890'^è¨éà$<,.-", '°+"*ç%&/()=?`ü!öä£>;:_'),
    Keyboard("French", "²&é\"'(-è_çà)=^$ù*<,;:!", " 1234567890°+¨£%µ>?./§"),
)


def parts(key: str) -> tuple[str, ...]:
    """The modifiers of a key and what is pressed with them; a plus sign may be that itself: ``Ctrl++``."""
    return (*key[:-2].split("+"), "+") if key.endswith("++") else tuple(key.split("+"))
