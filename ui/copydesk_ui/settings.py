"""What the user has chosen for the window, in one readable file. A setting is a field here: file, dialog and documents follow."""

import os
import tomllib
from collections.abc import Mapping
from dataclasses import dataclass, field, replace
from enum import StrEnum
from pathlib import Path

from platformdirs import user_config_path

from copydesk.files.reasons import reason
from copydesk.files.toml import with_settings
from copydesk.files.whole import make_folder, write_whole
from copydesk.model.phrase import CopydeskError, Phrase
from copydesk.model.setting import Choice, Line, Number, Switch, chosen, parsed
from copydesk_ui.kept_tables import FolderTable, Keys, Paths, Table
from copydesk_ui.queue.order import QueueOrder
from copydesk_ui.theme.theme import ThemeChoice
from copydesk_ui.words.translation import LANGUAGES

_MOST_RECENT = 10


class Role(StrEnum):
    """Who somebody is on the desk: it decides what the window shows first."""

    EDITOR = "editor"
    CHECKER = "checker"
    CHIEF = "chief"


@dataclass(frozen=True)
class Settings:
    """The choices; the defaults are a first start."""

    user: str = chosen(
        Line("", Phrase("&Your name"), Phrase("as it should stand in versions and reports"))
    )
    role: Role = chosen(
        Choice(
            Role.EDITOR,
            Phrase("Your &role"),
            Phrase("A fact-checker sees the claims first, everybody else the findings."),
            choices={
                Role.EDITOR: Phrase("Copy editor"),
                Role.CHECKER: Phrase("Fact-checker"),
                Role.CHIEF: Phrase("Chief of the desk"),
            },
        )
    )
    theme: ThemeChoice = chosen(
        Choice(
            ThemeChoice.SYSTEM,
            Phrase("&Theme"),
            choices={
                ThemeChoice.SYSTEM: Phrase("As the system has it"),
                ThemeChoice.LIGHT: Phrase("Light"),
                ThemeChoice.DARK: Phrase("Dark"),
                ThemeChoice.CONTRAST: Phrase("High contrast"),
            },
        )
    )
    language: str = chosen(
        Choice(
            "system",
            Phrase("&Language of the window"),
            choices={
                "system": Phrase("As the system has it"),
                **{code: Phrase("{name}", name=name) for code, name in LANGUAGES.items()},
            },
        )
    )
    text_pixels: int = chosen(Number(18, Phrase("&Size of the text"), least=11, most=40, unit="px"))
    line_spacing: int = chosen(
        Number(
            112,
            Phrase("L&ine spacing"),
            Phrase("In per cent of the face’s own."),
            least=100,
            most=240,
            step=10,
            unit="%",
        )
    )
    hints: bool = chosen(
        Switch(default=False, label=Phrase("Show &hints too: findings of the second tier"))
    )
    grouped: bool = chosen(
        Switch(
            default=False,
            label=Phrase("Findings &by kind"),
            about=Phrase("Otherwise they stand in the order of the text."),
        )
    )
    spelling: bool = chosen(
        Switch(
            default=True,
            label=Phrase("Underline &misspelt words"),
            about=Phrase(
                "With the Hunspell dictionaries of this computer; without one nothing is."
            ),
        )
    )
    margin_notes: bool = chosen(
        Switch(
            default=True,
            label=Phrase("Notes and claims in the &margin"),
            about=Phrase("Where the window is narrow, a sign in the margin stands for each."),
        )
    )
    queue_order: QueueOrder = chosen(
        Choice(
            QueueOrder.CHANGED,
            Phrase("Order of the &drafts"),
            choices={
                QueueOrder.CHANGED: Phrase("Last changed first"),
                QueueOrder.NEWEST: Phrase("Last come in first"),
                QueueOrder.DEADLINE: Phrase("Due first"),
                QueueOrder.OPEN: Phrase("Most to do first"),
                QueueOrder.STATUS: Phrase("By how far they have come"),
                QueueOrder.DESK: Phrase("By desk and author"),
                QueueOrder.TITLE: Phrase("By title"),
            },
        )
    )
    restore: bool = chosen(Switch(default=True, label=Phrase("Open the last draft at &start")))
    last_draft: int = chosen(
        Number(0, about=Phrase("The number of the draft that was open last; 0 for none."))
    )
    tour_step: int = chosen(
        Number(0, about=Phrase("How many steps of the tour somebody has taken; 0 begins it."))
    )
    recent: tuple[str, ...] = chosen(
        Paths((), about=Phrase("The files opened last, the newest first."))
    )
    folders: Mapping[str, str] = field(
        default_factory=dict[str, str],
        metadata={
            "setting": FolderTable({}, about=Phrase("Where the last file of each kind was."))
        },
    )
    keys: Mapping[str, str] = field(
        default_factory=dict[str, str],
        metadata={"setting": Keys({}, about=Phrase("Keys that you chose, by action."))},
    )
    window: Mapping[str, str] = field(
        default_factory=dict[str, str],
        metadata={"setting": Table({}, about=Phrase("Size and columns of the window."))},
    )

    def with_recent(self, path: str) -> "Settings":
        """With the path as the newest of at most ten."""
        others = tuple(each for each in self.recent if each != path)
        return replace(self, recent=(path, *others)[:_MOST_RECENT])


def settings_path() -> Path:
    """Where the settings lie: ``COPYDESK_SETTINGS``, else the user's configuration folder."""
    named = os.environ.get("COPYDESK_SETTINGS")
    return Path(named) if named else user_config_path("copydesk", appauthor=False) / "settings.toml"


def load_settings(path: Path) -> tuple[Settings, tuple[Phrase, ...]]:
    """The settings in the file, and a sentence on each thing in it that cannot be read: its default holds."""
    try:
        rows = tomllib.loads(path.read_text(encoding="utf-8"))
    except FileNotFoundError:
        return Settings(), ()
    except (OSError, ValueError) as error:
        why = Phrase(
            "The settings in {file} cannot be read: {why}.", file=str(path), why=str(error)
        )
        return Settings(), (why,)
    read = parsed(Settings, rows)
    return read.settings, tuple(
        Phrase("{file}: {problem}", file=str(path), problem=problem) for problem in read.problems
    )


def save_settings(settings: Settings, path: Path) -> None:
    """Write what was changed into the file, whole or not at all, readable by the user alone.

    A file that is no TOML is put aside first, so that nothing in it is lost.

    Raises:
        CopydeskError: the folder cannot be written; the old file is as it was.
    """
    try:
        make_folder(path.parent)
        text = _kept(path, settings)
    except OSError as error:
        raise CopydeskError(
            Phrase(
                "{file} could not be written: {why}. What was there before is unchanged.",
                file=str(path),
                why=reason(error),
            )
        ) from error
    write_whole(text.encode("utf-8"), path.resolve(), private=True)  # a link leads to the file


def _kept(path: Path, settings: Settings) -> str:
    try:
        return with_settings(path.read_text(encoding="utf-8"), settings)
    except FileNotFoundError:
        return with_settings("", settings)
    except ValueError:
        path.replace(path.with_name(f"{path.name}.unreadable"))
        return with_settings("", settings)
