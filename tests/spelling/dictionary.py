"""A small Hunspell dictionary of the tests' own."""

from pathlib import Path

WORDS = (
    "Der",
    "der",
    "Hafen",
    "liegt",
    "am",
    "Meer",
    "Die",
    "Stadt",
    "Becken",
    "Verwaltung",
    "und",
    "wird",
    "tiefer",
    "Ein",
    "alter",
)


def write_dictionary(folder: Path, name: str = "de_DE", words=WORDS) -> Path:
    """Write it; the folder."""
    folder.mkdir(parents=True, exist_ok=True)
    (folder / f"{name}.aff").write_text("SET UTF-8\nTRY enrtaidl\n", encoding="utf-8")
    lines = "".join(f"{word}\n" for word in words)
    (folder / f"{name}.dic").write_text(f"{len(words)}\n{lines}", encoding="utf-8")
    return folder
