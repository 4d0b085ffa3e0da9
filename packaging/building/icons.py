"""The application's icon in the sizes and containers that the systems want, drawn from its SVG."""

import struct
from pathlib import Path

from PySide6.QtCore import QBuffer, QByteArray, QIODevice
from PySide6.QtGui import QImage, QPainter
from PySide6.QtSvg import QSvgRenderer

from building.contents import RESOURCES

SOURCE = RESOURCES / "theme" / "application.svg"
SIDES = (16, 22, 24, 32, 48, 64, 128, 256, 512)
"""Pixels of the icons of a Linux desktop."""
_ICO_SIDES = (16, 20, 24, 32, 40, 48, 64, 256)
_ICNS_KINDS = {
    b"icp4": 16,
    b"icp5": 32,
    b"ic07": 128,
    b"ic08": 256,
    b"ic09": 512,
    b"ic10": 1024,
    b"ic11": 32,
    b"ic12": 64,
    b"ic13": 256,
    b"ic14": 512,
}
"""What macOS calls a picture to the pixels of its side; the last four are those of sharp screens."""


def png(side: int) -> bytes:
    """The icon as a PNG of that many pixels a side."""
    image = QImage(side, side, QImage.Format.Format_ARGB32)
    image.fill(0)
    painter = QPainter(image)
    QSvgRenderer(QByteArray(SOURCE.read_bytes())).render(painter)
    painter.end()
    data = QByteArray()
    buffer = QBuffer(data)
    buffer.open(QIODevice.OpenModeFlag.WriteOnly)
    image.save(buffer, "PNG")  # type: ignore[call-overload]  # the stubs want bytes, Qt wants a word
    return bytes(data.data())


def write_ico(path: Path) -> Path:
    """The icon for Windows: a head, an entry a picture, the pictures as PNG."""
    pictures = [png(side) for side in _ICO_SIDES]
    place = 6 + 16 * len(pictures)
    entries = b""
    for side, picture in zip(_ICO_SIDES, pictures, strict=True):
        entries += struct.pack(
            "<BBBBHHII", side % 256, side % 256, 0, 0, 1, 32, len(picture), place
        )
        place += len(picture)
    return _written(path, struct.pack("<HHH", 0, 1, len(pictures)) + entries + b"".join(pictures))


def write_icns(path: Path) -> Path:
    """The icon for macOS: chunks with a name, their length and a PNG."""
    chunks = b"".join(
        kind + struct.pack(">I", 8 + len(picture)) + picture
        for kind, side in _ICNS_KINDS.items()
        if (picture := png(side))
    )
    return _written(path, b"icns" + struct.pack(">I", 8 + len(chunks)) + chunks)


def _written(path: Path, data: bytes) -> Path:
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_bytes(data)
    return path
