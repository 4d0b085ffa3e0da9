"""RTF bytes as tokens, in one linear pass."""

import re
from collections.abc import Iterator
from dataclasses import dataclass
from enum import Enum, auto

_TOKEN = re.compile(
    rb"\\([a-zA-Z]{1,32})(-?[0-9]{1,10})?[ ]?"  # 1, 2: a control word and its number
    rb"|\\'([0-9a-fA-F]{2})"  # 3: a byte
    rb"|\\(.)"  # 4: a control symbol
    rb"|([{}])"  # 5
    rb"|[\r\n\x00]+"  # line breaks of the file say nothing
    rb"|([^\\{}\r\n\x00]+)",  # 6: text
    re.DOTALL,
)


class Kind(Enum):
    """What a token is."""

    OPEN = auto()
    CLOSE = auto()
    WORD = auto()
    SYMBOL = auto()
    BYTES = auto()


@dataclass(frozen=True, slots=True)
class Token:
    """One token. ``escaped`` bytes count as one character each where a reader skips."""

    kind: Kind
    name: str = ""
    number: int | None = None
    data: bytes = b""


_OPEN, _CLOSE = Token(Kind.OPEN), Token(Kind.CLOSE)


def tokens(data: bytes) -> Iterator[Token]:
    """The tokens of the file; binary data is passed over, a lone backslash at the end too."""
    position = 0
    while found := _TOKEN.match(data, position):
        position = found.end()
        word, number, byte, symbol, brace, text = found.groups()
        if word is not None:
            value = int(number) if number else None
            if word == b"bin":
                position += max(0, value or 0)
            else:
                yield Token(Kind.WORD, word.decode("ascii"), value)
        elif byte is not None:
            yield Token(Kind.BYTES, data=bytes.fromhex(byte.decode("ascii")))
        elif symbol is not None:
            yield Token(Kind.SYMBOL, symbol.decode("latin-1"))
        elif brace is not None:
            yield _OPEN if brace == b"{" else _CLOSE
        elif text is not None:
            yield Token(Kind.BYTES, data=text)
