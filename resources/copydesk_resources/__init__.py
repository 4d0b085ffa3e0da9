"""Data that ships with Copydesk: word lists, fonts, icons, themes, translations, samples."""

import mmap
import tomllib
from collections.abc import Callable
from functools import cache
from importlib.resources import files
from importlib.resources.abc import Traversable
from pathlib import Path
from typing import Any

_parse: Callable[[str], dict[str, Any]] = tomllib.loads


def resource(name: str) -> Traversable:
    """The resource of that path below this package, e.g. ``icons/search.svg``."""
    return everything().joinpath(*name.split("/"))


@cache
def everything() -> Traversable:
    """The folder of all resources."""
    return files(__name__)


def read_text(name: str) -> str:
    """The text of a resource, UTF-8."""
    return resource(name).read_text(encoding="utf-8")


def read_bytes(name: str) -> bytes:
    """The bytes of a resource."""
    return resource(name).read_bytes()


def mapped(name: str) -> memoryview:
    """The bytes of a resource, mapped: only the pages that are looked at are read."""
    with Path(str(resource(name))).open("rb") as file:
        return memoryview(mmap.mmap(file.fileno(), 0, access=mmap.ACCESS_READ))


@cache
def read_toml(name: str) -> dict[str, Any]:
    """A TOML resource, read once and shared: not to be changed by the caller."""
    return _parse(read_text(name))


def parse_with(parse: Callable[[str], dict[str, Any]]) -> None:
    """From now on let ``parse`` read TOML: what ``tomllib.loads`` would, from where it is kept."""
    global _parse  # noqa: PLW0603 - one way for the whole process, chosen as it starts
    _parse = parse


@cache
def read_words(name: str) -> frozenset[str]:
    """A word list: one entry a line, ``#`` begins a comment, case kept."""
    lines = (line.split("#", 1)[0].strip() for line in read_text(name).splitlines())
    return frozenset(filter(None, lines))


@cache
def words_of(name: str, key: str) -> frozenset[str]:
    """The words of one key of a TOML resource, which stand there with blanks between them."""
    return frozenset(read_toml(name)[key].split())


@cache
def catalogue(language: str) -> dict[str, str]:
    """The core's sentences in a language: English template to translated template; empty for English."""
    found: dict[str, str] = {}
    for entry in resource("phrases").iterdir():
        if entry.name.endswith(f".{language}.toml"):
            found.update(_parse(entry.read_text(encoding="utf-8")))
    return found


def catalogue_for(language: str) -> dict[str, str]:
    """The sentences of papers about a text in that language (BCP 47): German for German, English for all others."""
    return catalogue("de" if language.split("-", maxsplit=1)[0] == "de" else "en")


def sample_paths() -> list[Path]:
    """The sample drafts that ship, as files."""
    return sorted(
        Path(str(entry))
        for entry in resource("samples").iterdir()
        if not entry.name.startswith(".")
    )
