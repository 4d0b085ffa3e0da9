"""Settings in TOML files: what was changed is written, and all else stays as people wrote it, comments and unknown keys too."""

import tomllib
from collections.abc import Iterator, Mapping
from textwrap import wrap
from typing import Any, cast

from copydesk.model.setting import Choice, Setting, settings_of

_WIDTH = 116


def with_settings(text: str, settings: object, table: str = "") -> str:
    """The text of a settings file with the settings in it, in a table of that name or, without one, at its top.

    A value that stands there is touched only where it reads as another one; one that cannot be read stays as long as
    nobody has chosen anything else than the default. Defaults are not written.

    Raises:
        ValueError: the text is no TOML.
    """
    import tomlkit  # at the first change of a file: 30 ms

    document = tomlkit.parse(text)
    rows: dict[str, Any] = tomllib.loads(text)
    place: Any = document
    if table:
        rows = rows.get(table, {})
        place = document[table] if table in document else tomlkit.table()
    for name, setting in settings_of(type(settings)).items():
        key, value = setting.key or name, getattr(settings, name)
        there = setting.read(rows[key], key)[0] if key in rows else setting.default
        if value != there:
            place[key] = cast("Any", tomlkit.item(setting.write(value)))  # pyright: ignore[reportUnknownMemberType]
    if table and place and table not in document:
        document[table] = place
    return tomlkit.dumps(document)  # pyright: ignore[reportUnknownMemberType]


def starter(settings: type[Any], catalogue: Mapping[str, str] | None = None) -> Iterator[str]:
    """The lines of a file in which all the settings have their defaults, each with its words as a comment above it."""
    for name, setting in settings_of(settings).items():
        yield from _comment(setting, catalogue)
        if setting.example:
            yield from (f"# {line}" for line in setting.example.splitlines())
        else:
            yield f"{setting.key or name} = {literal(setting.write(setting.default))}"
        yield ""


def _comment(setting: Setting[Any], catalogue: Mapping[str, str] | None) -> Iterator[str]:
    yield from (f"# {line}" for line in wrap(setting.about.said(catalogue), _WIDTH))
    if isinstance(setting, Choice):
        choices = setting.choices
        widest = max(len(str(choice)) for choice in choices)
        for choice, words in choices.items():
            quoted = f'"{choice}"'
            yield f"#   {quoted:<{widest + 2}}  {words.said(catalogue)}"


def literal(value: object) -> str:
    """A value as TOML has it, on one line."""
    import tomlkit

    return tomlkit.item(value).as_string()  # pyright: ignore[reportUnknownMemberType]
