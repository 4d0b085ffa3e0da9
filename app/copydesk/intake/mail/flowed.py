"""Lines that a mail program wrapped and said so (RFC 3676, ``format=flowed``)."""

import re

_QUOTED = re.compile(rb">*")
_SIGNATURE = b"-- "


def unflowed(text: bytes, *, delete_space: bool) -> bytes:
    """The text with wrapped lines joined: those that end in a blank go on in the next of the same depth of quotation.

    Args:
        delete_space: the blank at the end was added, too (``delsp=yes``).
    """
    lines: list[bytes] = []
    goes_on = False
    depth = 0
    for raw in text.replace(b"\r\n", b"\n").split(b"\n"):
        found = _QUOTED.match(raw)
        signs = found[0] if found else b""
        line = raw[len(signs) :].removeprefix(
            b" "
        )  # the writer set a blank before what would be misread
        if goes_on and len(signs) == depth and line != _SIGNATURE:
            lines[-1] += line
        else:
            lines.append(signs + b" " * bool(signs) + line)
        depth = len(signs)
        goes_on = line.endswith(b" ") and line != _SIGNATURE
        if goes_on and delete_space:
            lines[-1] = lines[-1][:-1]
    return b"\n".join(lines)
