"""Symbol fonts: characters that are letters or private numbers to a file, and arrows and ticks to its reader."""

import re
from collections.abc import Mapping
from functools import cache

from copydesk_resources import read_toml

UNKNOWN_SIGN = "\ufffd"
_PRIVATE = 0xF000
"""Word moves the characters of symbol fonts there."""
_NUMBER = re.compile(r"(?<=[a-z])\d{1,3}$")
_BUTTON = re.compile(
    r"\s{0,20}(?:MACRO|GOTO)BUTTON\s{1,20}\S{1,200}\s{1,20}(.{1,1000})", re.IGNORECASE | re.DOTALL
)
_FIELD = re.compile(
    r"\s*SYMBOL\s{1,20}(?:0x([0-9A-Fa-f]{1,4})|(\d{1,5}))(?:.{0,200}?\\f\s{0,20}\"?([^\"\\]{1,60}))?",
    re.IGNORECASE,
)


@cache
def _fonts() -> Mapping[str, Mapping[int, str]]:
    return {
        name: {int(code, 16): sign for code, sign in signs.items()}
        for name, signs in read_toml("intake/symbol_fonts.toml").items()
    }


def is_symbol_font(font: str) -> bool:
    """Whether the font of that name shows other characters than its letters say."""
    return _plain(font) in _fonts()


def sign_of(number: int, font: str) -> str:
    """What the character of that number looks like in the font; U+FFFD where that is not known.

    Outside of symbol fonts the number itself says which character it is, unless it is private.
    """
    signs = _fonts().get(_plain(font))
    if signs is not None:
        small = number - _PRIVATE if _PRIVATE <= number < _PRIVATE + 256 else number
        if small in signs or number < 256 or number >= _PRIVATE:
            return signs.get(small, UNKNOWN_SIGN)
    if 0x20 <= number < 0xD800 or 0xF900 <= number < 0xFFFE:
        return chr(number)
    return UNKNOWN_SIGN


def in_font(text: str, font: str) -> str:
    """What a text looks like in a font; the same where it is no symbol font."""
    if not is_symbol_font(font):
        return text
    return "".join(c if c in "\t\n\xa0" else sign_of(ord(c), font) for c in text)


def symbol_field(instruction: str) -> str:
    """What a SYMBOL field shows; "" where the instruction is another."""
    found = _FIELD.match(instruction)
    if not found:
        return ""
    return sign_of(int(found[1], 16) if found[1] else int(found[2]), found[3] or "Symbol")


def button_field(instruction: str) -> str:
    """What a field shows that is a button to be clicked: the words behind its command; "" where it is another."""
    found = _BUTTON.match(instruction)
    return found[1].strip() if found else ""


def _plain(font: str) -> str:
    """The font's own name: LibreOffice numbers those of one name, ``Wingdings1``."""
    return _NUMBER.sub("", font.strip(" '\"").lower())
