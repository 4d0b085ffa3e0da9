"""What is compiled once for all starts: patterns, methods of dataclasses and tables, kept beside Python's own compiled modules.

Python keeps modules compiled, and compiles their six hundred patterns and the methods of each dataclass anew at each start: half of
what a short text costs, and a fifth of what a window does. A process that is ours alone calls ``remember_compiled`` before it loads its
modules, and ``keep_compiled`` once it knows what it needs. Of patterns only those are kept that modules make as they are loaded, and those
of ``lasting``: never one that is made from a text. Tables are the TOML files that ship.
"""

import marshal
import os
import re
import sys
import tomllib
from array import array
from contextlib import suppress
from functools import cached_property
from importlib import import_module
from importlib.util import cache_from_source
from pathlib import Path
from typing import Any

from copydesk_resources import parse_with

_compiler: Any = import_module("re._compiler")
_sre: Any = import_module("_sre")
_dataclasses: Any = import_module("dataclasses")
_TRIED = frozenset({(3, 11), (3, 12), (3, 13)})
"""The Pythons whose ``re`` and ``dataclasses`` are known to be built so; with any other one all is compiled as ever."""
_OURS = "copydesk"
_CODE = "I"
_MOST = 6_000
"""Of patterns and methods together: beyond, those that nobody asks for any more are too many. Half of it is usual."""
_CALLER = 3
"""Frames above: ``re._compile``, ``re.compile``, and who called that."""

_TABLE = "# TOML\n"
"""Before the source of a table, which is no source of a method."""

Key = tuple[str, int]
"""A pattern and its flags."""
Row = tuple[int, bytes, int, dict[str, int], tuple[str | None, ...]]
"""Of a pattern, what the engine of ``re`` is given: flags, code, the number of groups, their numbers by name, their names by number."""
Kept = dict[Key | str, Row | bytes]
"""Patterns; and what ``dataclasses`` has executed and TOML that was parsed: source to code or table."""


def remember_compiled() -> None:
    """From now on this process takes what is compiled from where it is kept. A second call changes nothing."""
    if sys.version_info[:2] in _TRIED and _compiled_here() is None:
        here = _Compiled(_place(), _compiler.compile)
        _compiler.compile = here.compile
        _dataclasses.exec = here.execute  # before the built-in function of that name
        parse_with(here.table)


def keep_compiled() -> None:
    """Keep what had to be compiled; where nothing can be written, nothing is kept."""
    if here := _compiled_here():
        here.keep()


def lasting(pattern: str, flags: int = 0) -> re.Pattern[str]:
    """As ``re.compile``, for a pattern that is made of our own lists of words, whenever that is."""
    if here := _compiled_here():
        return here.kept_or_compiled(pattern, int(flags))
    return re.compile(pattern, flags)


def _compiled_here() -> "_Compiled | None":
    found = getattr(_compiler.compile, "__self__", None)
    return found if isinstance(found, _Compiled) else None


def _place() -> Path | None:
    """Where they are kept: with the compiled modules of this Python; None where it keeps none."""
    with suppress(NotImplementedError):
        return Path(cache_from_source(__file__)).with_suffix(".compiled")
    return None


class _Compiled:
    """What is kept, and what is to be."""

    def __init__(self, place: Path | None, compile_anew: Any) -> None:  # noqa: ANN401
        self._place = place
        self._compile_anew = compile_anew
        self._asked: Kept = {}
        self._is_new = False

    def compile(self, pattern: Any, flags: int = 0) -> re.Pattern[Any]:  # noqa: ANN401
        """In place of the function of that name in ``re._compiler``."""
        caller = sys._getframe(_CALLER)  # noqa: SLF001  # pyright: ignore[reportPrivateUsage] (nothing else tells who loads a module)
        if (
            type(pattern) is str
            and caller.f_code.co_name == "<module>"
            and str(caller.f_globals.get("__name__")).startswith(_OURS)
        ):
            return self.kept_or_compiled(pattern, flags)
        anew: re.Pattern[Any] = self._compile_anew(pattern, flags)
        return anew

    def kept_or_compiled(self, pattern: str, flags: int) -> re.Pattern[str]:
        """The pattern as it was kept, or compiled and remembered."""
        row: Any = self._known((pattern, flags)) or self._remember(
            (pattern, flags), _row(pattern, flags)
        )
        every, code, groups, numbers, names = row
        made: re.Pattern[str] = _sre.compile(
            pattern, every, array(_CODE, code).tolist(), groups, numbers, names
        )
        return made

    def execute(self, source: str, *names: dict[str, Any]) -> None:
        """In place of ``exec`` in ``dataclasses``: its source is made of the names of fields, and of nothing else."""
        code: Any = self._known(source)
        if code is None:
            code = self._remember(source, marshal.dumps(compile(source, "<string>", "exec")))
        exec(marshal.loads(code), *names)  # noqa: S102, S302 (what dataclasses would execute)

    def table(self, source: str) -> dict[str, Any]:
        """The TOML as it was kept, or parsed and remembered."""
        key = _TABLE + source
        packed: Any = self._known(key)
        if packed is None:
            packed = self._remember(key, marshal.dumps(tomllib.loads(source)))
        found: dict[str, Any] = marshal.loads(packed)  # noqa: S302 (as above)
        return found

    def keep(self) -> None:
        """Write what is new to what is there by now."""
        if not self._is_new or self._place is None or sys.dont_write_bytecode:
            return
        every = {**self._read(), **self._asked}
        new = self._place.with_suffix(f".{os.getpid()}")
        with suppress(OSError, ValueError):  # no room, or something that cannot be kept
            new.write_bytes(
                marshal.dumps((_version(), every if len(every) <= _MOST else self._asked))
            )
            new.replace(self._place)
        self._is_new = False

    def _known(self, key: Key | str) -> Row | bytes | None:
        found = self._kept.get(key) or self._asked.get(key)
        if found is not None:
            self._asked[key] = found
        return found

    def _remember(self, key: Key | str, made: Row | bytes) -> Row | bytes:
        self._asked[key] = made
        self._is_new = True
        return made

    @cached_property
    def _kept(self) -> Kept:
        return self._read()

    def _read(self) -> Kept:
        if self._place is None:
            return {}
        try:
            version, rows = marshal.loads(self._place.read_bytes())  # noqa: S302 (ours, as the modules beside it are)
        except (OSError, EOFError, ValueError, TypeError):  # none yet, or not whole
            return {}
        kept: Kept = rows if version == _version() else {}
        return kept


def _row(pattern: str, flags: int) -> Row:
    """As ``re._compiler.compile`` does it, up to its last step."""
    parsed = import_module("re._parser").parse(pattern, flags)
    code = array(_CODE, _compiler._code(parsed, flags))  # noqa: SLF001 (there is no other way to it)
    state = parsed.state
    names: list[str | None] = [None] * state.groups
    for name, number in state.groupdict.items():
        names[number] = name
    return (
        flags | state.flags,
        code.tobytes(),
        state.groups - 1,
        dict(state.groupdict),
        tuple(names),
    )


def _version() -> tuple[int, int, int]:
    """What the code is for: another Python reads it otherwise."""
    return sys.hexversion, _sre.MAGIC, array(_CODE).itemsize
