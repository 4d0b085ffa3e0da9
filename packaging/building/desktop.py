"""What a Linux desktop is told of the program, as a tree below ``usr/share``: for the Debian package, Flatpak and AppImage alike."""

import gzip
import shutil
import sys
from pathlib import Path

from building.contents import ROOT
from building.icons import SIDES, SOURCE, png
from building.manual import LANGUAGES

APPLICATION = "org.copydesk.Copydesk"
LINUX = ROOT / "packaging" / "linux"


def write_desktop_files(share: Path) -> None:
    """Write desktop entry, AppStream data, MIME type, icons, manual pages and completions below ``share``."""
    _copy(LINUX / f"{APPLICATION}.desktop", share / "applications")
    _copy(LINUX / f"{APPLICATION}.metainfo.xml", share / "metainfo")
    _copy(LINUX / "copydesk-mime.xml", share / "mime" / "packages", "copydesk.xml")
    icons = share / "icons" / "hicolor"
    _copy(SOURCE, icons / "scalable" / "apps", f"{APPLICATION}.svg")
    for side in SIDES:
        place = icons / f"{side}x{side}" / "apps" / f"{APPLICATION}.png"
        place.parent.mkdir(parents=True)
        place.write_bytes(png(side))
    for language in LANGUAGES:
        page = (LINUX / "man" / f"copydesk.{language}.1").read_bytes()
        place = share / "man" / ("" if language == "en" else language) / "man1" / "copydesk.1.gz"
        place.parent.mkdir(parents=True)
        place.write_bytes(gzip.compress(page, mtime=0))
    completions = LINUX / "completions"
    _copy(completions / "copydesk.bash", share / "bash-completion" / "completions", "copydesk")
    _copy(completions / "copydesk.zsh", share / "zsh" / "vendor-completions", "_copydesk")
    _copy(completions / "copydesk.fish", share / "fish" / "vendor_completions.d")


def _copy(file: Path, folder: Path, name: str = "") -> None:
    folder.mkdir(parents=True, exist_ok=True)
    shutil.copyfile(file, folder / (name or file.name))


if __name__ == "__main__":
    write_desktop_files(Path(sys.argv[1]))
