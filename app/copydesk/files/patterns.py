"""Patterns that are compiled once for all starts: what Python makes of them lies beside its compiled modules.

Python keeps modules compiled, and compiles their six hundred patterns anew at each start: half of what a short text costs. A process
that is ours alone calls ``remember_patterns`` before it loads its modules, and ``keep_patterns`` once it knows what it needs.
Only patterns that modules make as they are loaded are kept, and those of ``lasting``: never one that is made from a text.
"""

import marshal
import os
import re
import sys
from array import array
from collections.abc import Mapping
from contextlib import suppress
from functools import cached_property
from importlib import import_module
from importlib.util import cache_from_source
from pathlib import Path
from typing import Any

_compiler: Any = import_module("re._compiler")
_sre: Any = import_module("_sre")
_OURS = "copydesk"
_CODE = "I"
_CALLER = 3
"""Frames above: ``re._compile``, ``re.compile``, and who called that."""

Key = tuple[str, int]
"""A pattern and its flags."""
Row = tuple[int, bytes, int, dict[str, int], tuple[str | None, ...]]
"""What the engine of ``re`` is given: flags, code, the number of groups, their numbers by name, their names by number."""


def remember_patterns() -> None:
    """From now on this process takes compiled patterns from where they are kept. A second call changes nothing."""
    if not isinstance(getattr(_compiler.compile, "__self__", None), _Patterns):
        _compiler.compile = _Patterns(_place(), _compiler.compile).compile


def keep_patterns() -> None:
    """Keep what had to be compiled; where nothing can be written, nothing is kept."""
    if patterns := _patterns():
        patterns.keep()


def lasting(pattern: str, flags: int = 0) -> re.Pattern[str]:
    """As ``re.compile``, for a pattern that is made of our own lists of words, whenever that is."""
    if patterns := _patterns():
        return patterns.kept_or_compiled(pattern, int(flags))
    return re.compile(pattern, flags)


def _patterns() -> "_Patterns | None":
    found = getattr(_compiler.compile, "__self__", None)
    return found if isinstance(found, _Patterns) else None


def _place() -> Path | None:
    """Where they are kept: with the compiled modules of this Python; None where it keeps none."""
    with suppress(NotImplementedError):
        return Path(cache_from_source(__file__)).with_suffix(".patterns")
    return None


class _Patterns:
    """The patterns that are kept, and those that are to be."""

    def __init__(self, place: Path | None, compile_anew: Any) -> None:  # noqa: ANN401
        self._place = place
        self._compile_anew = compile_anew
        self._asked: dict[Key, Row] = {}
        self._is_new = False

    def compile(self, pattern: Any, flags: int = 0) -> re.Pattern[Any]:  # noqa: ANN401
        """In place of the function of that name in ``re._compiler``."""
        caller = sys._getframe(_CALLER)  # noqa: SLF001  # pyright: ignore[reportPrivateUsage] (nothing else tells who loads a module)
        if (
            isinstance(pattern, str)
            and caller.f_code.co_name == "<module>"
            and str(caller.f_globals.get("__name__")).startswith(_OURS)
        ):
            return self.kept_or_compiled(pattern, flags)
        anew: re.Pattern[Any] = self._compile_anew(pattern, flags)
        return anew

    def kept_or_compiled(self, pattern: str, flags: int) -> re.Pattern[str]:
        """The pattern as it was kept, or compiled and remembered."""
        key = (pattern, flags)
        row = self._kept.get(key) or self._asked.get(key)
        if row is None:
            row = _compiled(pattern, flags)
            self._is_new = True
        self._asked[key] = row
        every, code, groups, numbers, names = row
        made: re.Pattern[str] = _sre.compile(
            pattern, every, array(_CODE, code).tolist(), groups, numbers, names
        )
        return made

    def keep(self) -> None:
        """Write what is new beside what is there; what was not asked for goes when it is more than half."""
        if not self._is_new or self._place is None or sys.dont_write_bytecode:
            return
        rows = {**self._kept, **self._asked}
        if len(rows) > 2 * len(self._asked):
            rows = self._asked
        new = self._place.with_suffix(f".{os.getpid()}")
        with suppress(OSError):
            new.write_bytes(marshal.dumps((_version(), rows)))
            new.replace(self._place)
        self._is_new = False

    @cached_property
    def _kept(self) -> Mapping[Key, Row]:
        if self._place is None:
            return {}
        try:
            version, rows = marshal.loads(self._place.read_bytes())  # noqa: S302 (ours, as the modules beside it are)
        except (OSError, EOFError, ValueError, TypeError):  # none yet, or not whole
            return {}
        kept: Mapping[Key, Row] = rows if version == _version() else {}
        return kept


def _compiled(pattern: str, flags: int) -> Row:
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
