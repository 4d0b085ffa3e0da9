"""Installing each package into a bare Debian, trying it there, and taking it away again without a trace."""

import shutil
from pathlib import Path

from building.bare import Tree
from building.contents import ROOT, system_libraries
from building.desktop import APPLICATION
from building.screen import screen, take_picture, wait_for_window
from building.steps import BuildError, say, step
from building.trial import WORK, Trial

_WINDOW = ("any", "x11", "compiled")


def try_deb(tree: Tree, deb: Path, findings: str) -> None:
    """The Debian package, in a system without Python."""
    with step("The Debian package in a bare Debian without Python"):
        tree.run("sh", "-c", "! command -v python3 && ! command -v python")
        before = tree.files()
        shutil.copy(deb, tree.root / "root")
        tree.run("dpkg", "--force-depends", "-i", f"/root/{deb.name}")
        _missing_libraries(tree)
        tree.run("apt-get", "install", "-y", "-qq", "--no-install-recommends", "--fix-broken")
        say("installed with its dependencies")
        trial = Trial(tree, "copydesk")
        _try(trial, findings)
    with step("Through the desktop entry, on a screen"):
        _through_the_desktop_entry(tree)
    with step("Removed"):
        tree.run("apt-get", "purge", "-y", "-qq", "copydesk")
        tree.run("apt-get", "autoremove", "-y", "-qq", "--purge")
        left = {path for path in tree.files() - before if "copydesk" in path.lower()}
        if left:
            raise BuildError(f"removing leaves {sorted(left)[:5]}")
        if not (tree.root / "root/.local/share/copydesk/copydesk.db").exists():
            raise BuildError("removing took the user's database along")
        say("nothing of it is left but the user's own database")


def try_wheel(tree: Tree, wheel: Path, source: Path, needed: Path, findings: str) -> None:
    """Wheel and source archive, each in an environment of Debian's own Python, without network."""
    with step("The wheel in a bare Debian with Python"):
        libraries = {package for name in _WINDOW for package in system_libraries()[name].values()}
        tree.install("python3-venv", *sorted(libraries))
        shutil.copytree(needed, tree.root / "wheels")
        for file in (wheel, source):
            shutil.copy(file, tree.root / "root")
        tree.run("python3", "-m", "venv", "/opt/copydesk")
        pip = ("/opt/copydesk/bin/pip", "-q", "--disable-pip-version-check", "install")
        offline = ("--no-index", "--find-links", "/wheels")
        tree.run(*pip, *offline, f"/root/{wheel.name}[lsp]")
        _try(Trial(tree, "/opt/copydesk/bin/copydesk"), findings)
        tree.run("/opt/copydesk/bin/pip", "-q", "uninstall", "-y", "copydesk")
        left = [path for path in (tree.root / "opt/copydesk").rglob("*copydesk*") if path.is_file()]
        if left:
            raise BuildError(f"removing leaves {left[:5]}")
        say("removed, and nothing of it is left")
    with step("The source archive in the same Debian"):
        tree.run(*pip, *offline, "hatchling")
        tree.run(*pip, *offline, "--no-build-isolation", f"/root/{source.name}")
        _same(Trial(tree, "/opt/copydesk/bin/copydesk").findings(), findings)


def _try(trial: Trial, findings: str) -> None:
    trial.lay_out()
    for line in trial.versions().splitlines():
        say(line)
    _same(trial.findings(), findings)
    trial.a_day_of_a_draft()
    trial.window_without_a_screen()
    trial.hostile_file()
    trial.among_strangers()


def _same(found: str, wanted: str) -> None:
    if found != wanted:
        (ROOT / "build" / "found.json").write_text(found, encoding="utf-8")
        (ROOT / "build" / "wanted.json").write_text(wanted, encoding="utf-8")
        raise BuildError(
            "the findings are not those from source: compare build/found.json and build/wanted.json"
        )
    say(f"the same findings as from source, byte for byte ({len(found):,} characters)")


def _missing_libraries(tree: Tree) -> None:
    """Before the system has what Qt needs, the command line works and the window says what is missing."""
    tree.run("copydesk", "check", "-", given="Alles in Ordnung.\n")
    said = tree.complaint("copydesk", environment={"DISPLAY": ":1"}, expected=2).strip()
    if said.count("\n") or "libgl1" not in said or "libxcb-cursor0" not in said:
        raise BuildError(f"missing libraries are not told in one sentence: {said}")
    say(f"without the system's libraries: {said}")


def _through_the_desktop_entry(tree: Tree) -> None:
    """As a file manager does: the entry is found by the file's type, and its window shows the file."""
    tree.install("libglib2.0-bin", "shared-mime-info", "desktop-file-utils", "man-db")
    entry = f"{APPLICATION}.desktop"
    for kind in ("text/markdown", "application/vnd.oasis.opendocument.text"):
        if entry not in tree.run("gio", "mime", kind):
            raise BuildError(f"the desktop offers no Copydesk for {kind}")
    database = ".local/share/copydesk/copydesk.db"
    told = tree.run("gio", "info", "-a", "standard::content-type", f"/root/{database}")
    if "application/x-copydesk" not in told:
        raise BuildError(f"the database is taken for {told}")
    if "copydesk" not in tree.run("man", "-l", "/usr/share/man/man1/copydesk.1.gz"):
        raise BuildError("there is no manual page")
    draft = f"/{WORK}/night-buses.en.md"
    with screen() as display:
        environment = {"DISPLAY": display, "COPYDESK_QUIT_AFTER": "9000"}
        launch = f"gio launch /usr/share/applications/{entry} {draft} > /root/launched.log 2>&1"
        tree.run("sh", "-c", launch, environment=environment)  # the window outlives gio
        say(wait_for_window(display, "Council votes on night buses"))
        picture = ROOT / "build" / "desktop-entry.png"
        if take_picture(display, picture):
            say(f"its picture is build/{picture.name}")
