"""What an installed Copydesk is made to do in a bare Debian: the whole day of a draft, strange folders, hostile files."""

import json
import zipfile
from dataclasses import dataclass
from pathlib import Path

from building.bare import Tree
from building.contents import RESOURCES, ROOT
from building.steps import BuildError, say

WORK = "root/desk"
"""Where the trial works in the tree."""
_OFFSCREEN = {"QT_QPA_PLATFORM": "offscreen", "COPYDESK_QUIT_AFTER": "2500"}
_PLANTED_MODULES = (
    "json",
    "argparse",
    "sqlite3",
    "sitecustomize",
    "copydesk",
    "copydesk_ui",
    "PySide6",
    "lxml",
    "re2",
)
_PLANTED_LIBRARIES = (
    "libQt6Core.so.6",
    "libsqlite3.so.0",
    "libz.so.1",
    "libxcb.so.1",
    "platforms/libqoffscreen.so",
)


@dataclass(frozen=True, slots=True)
class Trial:
    """A tree and the program installed in it."""

    tree: Tree
    program: str

    def copydesk(self, *words: str, expected: tuple[int, ...] = (0,)) -> str:
        """Run the program in the working folder."""
        return self.tree.run(self.program, *words, folder=f"/{WORK}", expected=expected)

    def lay_out(self) -> None:
        """Put the sample drafts and the texts of the corpus into the tree."""
        lay_out_texts(self.tree.root / WORK)

    def versions(self) -> str:
        """What it says of itself and its data."""
        return self.copydesk("--version")

    def findings(self) -> str:
        """All findings in all texts, as JSON, with two processes at work."""
        return self.copydesk(
            "check", "--format", "json", "--hints", "--jobs", "2", "texts", expected=(1,)
        )

    def a_day_of_a_draft(self) -> None:
        """Check, take in, save, refuse, approve, export in every format, search, backup, doctor."""
        self.copydesk("check", "hafenbruecke.de.txt", expected=(1,))
        number = self.copydesk("add", "hafenbruecke.de.txt").split("\t")[0]
        text = self.copydesk("show", number).replace("4. Mai", "5. Mai")
        (self.tree.root / WORK / "edited.txt").write_text(text, encoding="utf-8")
        self.copydesk("save", number, "edited.txt", "--comment", "Datum")
        self.copydesk("approve", number, "--by", "Ada Klein", expected=(1,))
        self.copydesk("approve", number, "--by", "Ada Klein", "--reason", "Probe")
        formats = ("txt", "md", "html", "docx", "docx-review", "odt", "ninjs", "ninjs1", "newsml")
        reports = ("report-html", "report-docx", "report-csv", "report-json")
        for name in (*formats, *reports):
            self.copydesk("export", number, "--format", name, "-o", f"out.{name}")
            if not (self.tree.root / WORK / f"out.{name}").stat().st_size:
                raise BuildError(f"the export as {name} is empty")
        if "5. Mai" not in (self.tree.root / WORK / "out.txt").read_text(encoding="utf-8"):
            raise BuildError("the exported text is not the saved one")
        self.copydesk("search", "Hafenbrücke")
        self.copydesk("backup", "copy.db")
        self.copydesk("doctor")
        say(f"checked, saved, approved and exported in {len(formats) + len(reports)} formats")

    def window_without_a_screen(self) -> None:
        """Open a draft in the window, drawn in memory, and let it close itself."""
        self.tree.run(self.program, "night-buses.en.md", folder=f"/{WORK}", environment=_OFFSCREEN)
        rows = json.loads(self.copydesk("list", "--json"))
        if len(rows) != 2:
            raise BuildError(f"the window has taken in nothing: {rows}")
        say("window opened a draft, kept it in the database and ended with 0")

    def among_strangers(self) -> None:
        """Start in a folder full of planted modules, libraries and plugins: it must load none of them."""
        folder = self.tree.root / "root" / "strange"
        (folder / "platforms").mkdir(parents=True)
        for name in _PLANTED_MODULES:
            (folder / f"{name}.py").write_text(
                f"open('/root/loaded', 'a').write({name!r})\n", encoding="utf-8"
            )
        for name in _PLANTED_LIBRARIES:
            (folder / name).write_bytes(b"\x7fELF, but no library: loading it fails")
        (folder / "qt.conf").write_text("[Paths]\nPlugins=/root/strange\n", encoding="utf-8")
        draft = f"/{WORK}/hafenbruecke.de.txt"
        for words, expected, environment in (
            (("check", draft), (1,), {}),
            (("check", f"/{WORK}/out.docx"), (0, 1), {}),
            ((draft,), (0,), _OFFSCREEN),
        ):
            self.tree.run(
                self.program,
                *words,
                folder="/root/strange",
                expected=expected,
                environment=environment,
            )
        if (self.tree.root / "root" / "loaded").exists():
            raise BuildError("a planted module was loaded")
        say(
            f"loaded none of {len(_PLANTED_MODULES)} planted modules, {len(_PLANTED_LIBRARIES)} libraries and a qt.conf"
        )

    def hostile_file(self) -> None:
        """A Word file that unpacks to 400 MB costs one sentence."""
        with zipfile.ZipFile(
            self.tree.root / WORK / "bomb.docx", "w", zipfile.ZIP_DEFLATED
        ) as bomb:
            bomb.writestr("[Content_Types].xml", "<Types/>")
            bomb.writestr("word/document.xml", b" " * 400_000_000)
        words = (self.program, "check", f"/{WORK}/bomb.docx")
        said = self.tree.complaint(*words, environment={}, expected=2).strip()
        if said.count("\n") or "bomb.docx" not in said:
            raise BuildError(f"a hostile file is not told in one sentence: {said}")
        say(said)


def lay_out_texts(folder: Path) -> None:
    """Write the sample drafts, and the texts of the corpus as files, into a folder."""
    texts = folder / "texts"
    texts.mkdir(parents=True)
    for sample in sorted((RESOURCES / "samples").iterdir()):
        (folder / sample.name).write_bytes(sample.read_bytes())
        (texts / sample.name).write_bytes(sample.read_bytes())
    for draft in sorted((ROOT / "tests" / "corpus" / "drafts").glob("*.json")):
        row = json.loads(draft.read_text(encoding="utf-8"))
        suffix = ".md" if row["format"] == "markdown" else ".txt"
        (texts / f"{draft.stem}{suffix}").write_bytes(row["text"].encode("utf-8", "surrogatepass"))
