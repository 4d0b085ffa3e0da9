"""What a Linux desktop is told: entry, AppStream data, MIME type, icons, manual pages, completions, libraries."""

import configparser
import runpy
import shutil
import struct
import subprocess
from xml.etree import ElementTree as ET

import pytest

from building.commands import commands
from building.completions import SHELLS
from building.contents import ROOT, system_libraries
from building.desktop import APPLICATION, LINUX, write_desktop_files
from building.icons import SIDES, png, write_icns, write_ico
from copydesk import __version__
from copydesk.archive.file.identity import APPLICATION_ID
from copydesk.intake.reader import all_readers
from copydesk_ui.system_libraries import missing_packages, needed_groups


@pytest.fixture(scope="module")
def entry():
    parser = configparser.RawConfigParser(strict=True)
    parser.optionxform = str  # keys of an entry keep their case
    parser.read(LINUX / f"{APPLICATION}.desktop", encoding="utf-8")
    return parser["Desktop Entry"]


def test_the_desktop_entry_offers_the_program_for_every_file_it_reads(entry):
    types = entry["MimeType"].rstrip(";").split(";")
    assert {reader.media_type for reader in all_readers()} <= set(types)
    assert len(types) == len(set(types))
    assert entry["Exec"] == "copydesk %F"
    assert entry["Icon"] == APPLICATION
    for key in ("GenericName", "Comment", "Keywords"):
        assert entry[f"{key}[de]"] != entry[key]


@pytest.mark.skipif(not shutil.which("desktop-file-validate"), reason="not installed")
def test_the_desktop_entry_is_valid():
    path = LINUX / f"{APPLICATION}.desktop"
    done = subprocess.run(["desktop-file-validate", path], capture_output=True, check=False)
    assert done.returncode == 0, done.stdout


def test_appstream_data_name_the_entry_and_this_version():
    root = ET.parse(LINUX / f"{APPLICATION}.metainfo.xml").getroot()
    assert root.findtext("id") == APPLICATION
    assert root.findtext("launchable") == f"{APPLICATION}.desktop"
    assert root.find("releases/release").get("version") == __version__


def test_a_database_of_ours_is_told_by_its_own_number():
    root = ET.parse(LINUX / "copydesk-mime.xml").getroot()
    number = root.find(".//{*}match/{*}match")
    assert int(number.get("value"), 16) == APPLICATION_ID
    assert number.get("offset") == "68"


def test_a_desktop_gets_icons_in_all_sizes_and_pages_in_both_languages(tmp_path):
    write_desktop_files(tmp_path)
    for side in SIDES:
        icon = tmp_path / f"icons/hicolor/{side}x{side}/apps/{APPLICATION}.png"
        assert struct.unpack(">II", icon.read_bytes()[16:24]) == (side, side)
    assert (tmp_path / "man/man1/copydesk.1.gz").stat().st_size > 1000
    assert (tmp_path / "man/de/man1/copydesk.1.gz").stat().st_size > 1000
    assert (tmp_path / "bash-completion/completions/copydesk").exists()


def test_icons_of_windows_and_macos_hold_their_pictures(tmp_path):
    ico = write_ico(tmp_path / "a.ico").read_bytes()
    count = struct.unpack("<HHH", ico[:6])[2]
    for number in range(count):
        length, place = struct.unpack("<II", ico[6 + 16 * number + 8 : 6 + 16 * number + 16])
        assert ico[place : place + 8] == b"\x89PNG\r\n\x1a\n"
        assert place + length <= len(ico)
    icns = write_icns(tmp_path / "a.icns").read_bytes()
    assert struct.unpack(">I", icns[4:8])[0] == len(icns)
    assert png(256) in icns


def test_manual_pages_and_completions_say_what_the_parser_says():
    pages = runpy.run_path(str(ROOT / "packaging" / "document_commands.py"))["pages"]()
    for path, text in pages.items():
        assert path.read_text(encoding="utf-8") == text, "run packaging/document_commands.py"


@pytest.mark.parametrize("shell", sorted(SHELLS))
def test_a_completion_lists_every_command_and_every_option(shell):
    text = SHELLS[shell]()
    for command in commands():
        assert command.name in text
        for flag in (flag for option in command.options for flag in option.flags):
            long = flag.startswith("--")
            wanted = flag if shell != "fish" else f"-l {flag[2:]}" if long else f"-s {flag[1:]}"
            assert wanted in text, (command.name, flag)


@pytest.mark.skipif(not shutil.which("bash"), reason="no bash")
@pytest.mark.parametrize(
    ("words", "offered"),
    [
        (["ch"], ["check"]),
        (["check", "--form"], ["--format"]),
        (["check", "--format", "g"], ["github"]),
        (["search", "--status", "fact"], ["fact check"]),
        (["search", "--min"], []),
    ],
)
def test_bash_completes(words, offered, tmp_path):
    script = tmp_path / "try.bash"
    quoted = " ".join(f"'{word}'" for word in words)
    script.write_text(
        f"{SHELLS['bash']()}\nCOMP_WORDS=(copydesk {quoted}) COMP_CWORD={len(words)}\n"
        '_copydesk; printf "%s\\n" "${COMPREPLY[@]}"\n',
        encoding="utf-8",
    )
    done = subprocess.run(
        ["bash", script], cwd=tmp_path, capture_output=True, text=True, check=True
    )
    assert [line for line in done.stdout.splitlines() if line] == offered


def test_a_missing_library_is_named_by_its_package(monkeypatch):
    monkeypatch.setitem(system_libraries()["any"], "libnowhere.so.9", "libnowhere9")
    from copydesk_ui import system_libraries as asked

    monkeypatch.setattr(asked, "read_toml", lambda _: system_libraries())
    monkeypatch.setattr(asked.sys, "platform", "linux")
    assert "libnowhere9" in missing_packages({"QT_QPA_PLATFORM": "offscreen"})


@pytest.mark.parametrize(
    ("environment", "groups"),
    [
        ({"DISPLAY": ":0"}, ("any", "x11")),
        ({"DISPLAY": ":0", "WAYLAND_DISPLAY": "wayland-0"}, ("any", "x11")),
        ({"WAYLAND_DISPLAY": "wayland-0"}, ("any", "wayland")),
        ({"QT_QPA_PLATFORM": "offscreen", "DISPLAY": ":0"}, ("any",)),
        ({"QT_QPA_PLATFORM": "wayland;xcb"}, ("any", "wayland")),
    ],
)
def test_only_the_libraries_of_the_screen_at_hand_are_asked_for(environment, groups):
    assert needed_groups(environment) == groups
