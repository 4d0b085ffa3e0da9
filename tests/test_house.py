"""Rules of the house that no single room can keep: what must not be in the repository."""

import ast
import re
import runpy
import subprocess
import tomllib
from pathlib import Path

import pytest

ROOT = Path(__file__).resolve().parents[1]
SOURCES = [
    path for top in ("app", "ui", "resources") for path in sorted((ROOT / top).rglob("*.py"))
]
NETWORK = {
    "socket",
    "urllib.request",
    "http.client",
    "ftplib",
    "smtplib",
    "requests",
    "httpx",
    "asyncio",
}


def imports(path: Path) -> set[str]:
    found: set[str] = set()
    for node in ast.walk(ast.parse(path.read_text(encoding="utf-8"))):
        if isinstance(node, ast.Import):
            found |= {alias.name for alias in node.names}
        elif isinstance(node, ast.ImportFrom) and node.module:
            found.add(node.module)
    return found


@pytest.mark.parametrize("path", SOURCES, ids=lambda path: str(path.relative_to(ROOT)))
def test_a_file_holds_one_concept_and_says_which(path):
    text = path.read_text(encoding="utf-8")
    assert ast.get_docstring(ast.parse(text)), "no docstring"
    assert text.count("\n") <= 300, "longer than 300 lines"


def test_nothing_opens_a_socket_to_outside():
    for path in SOURCES:
        text = path.read_text(encoding="utf-8")
        speaks = (
            {"asyncio"} if path.parent.name == "lsp" else set[str]()
        )  # on standard input and output
        assert not imports(path) & (NETWORK - speaks), path
        assert not {"start_tcp", "start_ws", "open_connection"} & set(re.findall(r"\w+", text)), (
            path
        )
        assert "QNetworkAccessManager" not in text, path


def test_a_draft_is_never_read_through_to_plain_text_nor_shown_as_html():
    for path in (ROOT / "ui").rglob("*.py"):
        text = path.read_text(encoding="utf-8")
        for widget in re.findall(r"(\w+)\.toPlainText\(\)", text):
            assert widget in {
                "words",
                "note",
                "concerns",
                "question",
                "answer",
                "instead",
                "field",
                "box",
            }, f"{path}: {widget}"  # fields of dialogs, not the draft
        shows = re.findall(r"(\w+)\.(?:setHtml|insertHtml|appendHtml|setMarkdown)\(", text)
        own = {"manual"} if path.name == "manual.py" else set()  # the program's own words
        assert set(shows) <= {"clipboard_data"} | own, (
            path
        )  # for another program, shown by none of ours


def test_packaging_is_no_package():
    assert not (ROOT / "packaging" / "__init__.py").exists()


@pytest.mark.parametrize(
    "lock", sorted((ROOT / "packaging").glob("*.lock")), ids=lambda path: path.name
)
def test_a_lock_has_hashes_and_no_address(lock):
    text = lock.read_text(encoding="utf-8")
    assert not re.search(r"https?:|--(extra-)?index|--find-links", text)
    for requirement in re.split(r"\n(?=\S)", text):
        if not requirement.startswith("#"):
            assert "--hash=sha256:" in requirement, requirement[:60]


def test_every_dependency_is_in_the_lock_and_in_the_list_of_licences():
    project = tomllib.loads((ROOT / "pyproject.toml").read_text(encoding="utf-8"))["project"]
    names = [re.match(r"[A-Za-z0-9-]+", entry)[0].lower() for entry in project["dependencies"]]
    locks = [
        (ROOT / "packaging" / f"requirements{kind}.lock").read_text(encoding="utf-8").lower()
        for kind in ("", "-build")
    ]
    licences = (ROOT / "THIRD_PARTY.md").read_text(encoding="utf-8").lower()
    for name in names:
        assert all(f"\n{name}==" in f"\n{lock}" for lock in locks), name
        assert name in licences, name


def test_the_tests_that_the_architecture_names_exist():
    text = (ROOT / "ARCHITECTURE.md").read_text(encoding="utf-8")
    for path, test in re.findall(r"`(tests/[\w/]+(?:\.py)?/?)(?:::(\w+))?`", text):
        assert (ROOT / path).exists(), path
        assert not test or f"def {test}(" in (ROOT / path).read_text(encoding="utf-8"), test


def test_the_command_line_starts_without_qt_sqlite_and_numpy():
    import sys

    code = (
        "import sys; from copydesk.cli.main import main; sys.argv=['copydesk']\n"
        "try: main(['check', sys.executable and '/nonexistent.txt'])\n"
        "except SystemExit: pass\n"
        "print([m for m in ('PySide6', 'sqlite_utils', 'numpy', 'lxml', 'docx') if m in sys.modules])"
    )
    done = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True)
    assert done.stdout.strip().endswith("[]")


@pytest.mark.parametrize("script", ["document_checks.py", "document_tables.py"])
def test_the_documents_say_what_the_lists_say(script):
    module = runpy.run_path(str(ROOT / "packaging" / script))
    assert module["PAGE"].read_text(encoding="utf-8") == module["page"](), f"run packaging/{script}"
    if "EXAMPLES" in module:  # what the window's help shows
        told = module["EXAMPLES"].read_text(encoding="utf-8")
        assert told == module["examples"](), f"run packaging/{script}"
