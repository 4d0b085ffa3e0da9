"""The manual page, from the command line's own words and a frame for each language."""

from collections.abc import Iterator

from building.commands import Command, Option, commands
from building.contents import ROOT
from copydesk import __version__

FRAMES = ROOT / "packaging" / "linux" / "man"
LANGUAGES = ("en", "de")


def manual_page(language: str) -> str:
    """The page of section 1 in that language."""
    program, *rest = commands(language)
    frame = (FRAMES / f"copydesk.{language}.in").read_text(encoding="utf-8")
    body = frame.replace("@OPTIONS@", "\n".join(_options(program)))
    body = body.replace("@COMMANDS@", "\n".join(line for each in rest for line in _command(each)))
    return f'.\\" Made by packaging/document_commands.py.\n.TH COPYDESK 1 "" "Copydesk {__version__}"\n{body}'


def _command(command: Command) -> Iterator[str]:
    places = " ".join(each.takes for each in command.options if not each.flags)
    yield f".SS {_plain(command.name)}{' ' + _plain(places) if places else ''}"
    yield _plain(f"{command.what[0].upper()}{command.what[1:]}.")
    yield from _options(command)


def _options(command: Command) -> Iterator[str]:
    for option in command.options:
        if "--help" not in option.flags or not command.name:
            yield ".TP"
            yield _head(option)
            yield _plain(option.what or "…")


def _head(option: Option) -> str:
    flags = ", ".join(rf"\fB{_plain(flag)}\fR" for flag in option.flags)
    value = rf"\fI{_plain(option.takes)}\fR" if option.takes else ""
    return " ".join(filter(None, (flags, value)))


def _plain(words: str) -> str:
    """The words so that roff prints them as they stand."""
    escaped = (
        words.replace("%%", "%").replace("\\", r"\e").replace("-", r"\-").replace("'", r"\(aq")
    )
    return rf"\&{escaped}" if escaped.startswith(".") else escaped
