"""What the user has chosen, in one readable file."""

import json
import os
import tomllib
from dataclasses import asdict, dataclass, field, fields, replace
from pathlib import Path
from typing import Any

from platformdirs import user_config_path

FORMAT = 1
"""Written into the file: a later program knows what it reads."""


@dataclass(frozen=True)
class Settings:
    """The choices; the defaults are a first start."""

    user: str = ""
    """Who signs versions and decisions."""
    theme: str = "system"
    language: str = "system"
    text_pixels: int = 18
    line_spacing: int = 135
    """Per cent of the face's own."""
    hints: bool = False
    """Second-tier findings are shown too."""
    grouped: bool = True
    """Findings stand by kind; otherwise in the order of the text."""
    restore: bool = True
    """The last draft is opened again at start."""
    last_draft: int = 0
    """Its number in the archive; 0 for none."""
    recent: tuple[str, ...] = ()
    """Paths of files opened, the newest first."""
    window: dict[str, str] = field(default_factory=dict)
    """Geometry and splitters, in Qt's base64."""

    def with_recent(self, path: str) -> "Settings":
        """With the path as the newest of at most ten."""
        others = tuple(each for each in self.recent if each != path)
        return replace(self, recent=(path, *others)[:10])


def settings_path() -> Path:
    """Where the settings lie: ``COPYDESK_SETTINGS``, else the user's configuration folder."""
    named = os.environ.get("COPYDESK_SETTINGS")
    return Path(named) if named else user_config_path("copydesk", appauthor=False) / "settings.toml"


def load_settings(path: Path) -> tuple[Settings, str]:
    """The settings in the file and "", or the defaults and one sentence on why the file was not used."""
    try:
        rows = tomllib.loads(path.read_text(encoding="utf-8"))
    except FileNotFoundError:
        return Settings(), ""
    except (OSError, ValueError) as error:
        return Settings(), f"{path}: {error}"
    known: dict[str, Any] = {}
    for each in fields(Settings):
        value = rows.get(each.name)
        default = getattr(Settings(), each.name)
        if isinstance(default, tuple) and isinstance(value, list):
            value = tuple(str(entry) for entry in value)
        if type(value) is type(default):
            known[each.name] = value
    return Settings(**known), ""


def save_settings(settings: Settings, path: Path) -> None:
    """Write the settings, whole or not at all, readable by the user alone.

    Raises:
        OSError: the folder cannot be written; the old file is as it was.
    """
    path.parent.mkdir(parents=True, exist_ok=True, mode=0o700)
    lines = [f"format = {FORMAT}"]
    tables: list[str] = []
    for name, value in asdict(settings).items():
        if isinstance(value, dict):
            tables.append(f"\n[{name}]")
            tables.extend(f"{key} = {json.dumps(entry)}" for key, entry in value.items())
        else:
            lines.append(
                f"{name} = {json.dumps(list(value) if isinstance(value, tuple) else value)}"
            )
    fresh = path.with_name(path.name + ".new")
    handle = os.open(fresh, os.O_WRONLY | os.O_CREAT | os.O_TRUNC, 0o600)
    with os.fdopen(handle, "w", encoding="utf-8") as file:
        file.write("\n".join([*lines, *tables]) + "\n")
        file.flush()
        os.fsync(file.fileno())
    fresh.replace(path)
