"""Nothing in a draft causes a request, the reading of another file, or the start of a program."""

import sys

import pytest

from copydesk.intake.read import read, read_rich
from copydesk.model.phrase import CopydeskError
from intake.office import NAMES, odt, p, packed, relations, word

WATCHED = {
    "open",
    "socket.connect",
    "socket.getaddrinfo",
    "subprocess.Popen",
    "os.system",
    "urllib.Request",
}
seen: list[str] = []
watching: list[bool] = []


def watch(event: str, arguments: tuple) -> None:
    if watching and event in WATCHED:
        seen.append(f"{event} {arguments[0]}")


sys.addaudithook(watch)  # there is no taking it off again: it looks only while it is told to


@pytest.fixture
def canary(tmp_path):
    path = tmp_path / "kanarienvogel.txt"
    path.write_text("GEHEIM")
    return path


def drafts(canary) -> dict[str, bytes]:
    uri = canary.as_uri()
    entity = f'<!DOCTYPE d [<!ENTITY x SYSTEM "{uri}">]>'
    links = f'<img src="{uri}"><link rel=stylesheet href="{uri}"><iframe src="{uri}"></iframe><object data="{uri}">'
    return {
        "a.html": f"{links}<img src='http://127.0.0.1:9/x.png'><script src='{uri}'></script><p>Text".encode(),
        "a.md": f"![x]({uri})\n\n[y]: {uri}".encode(),
        "b.docx": packed(
            {"word/document.xml": f"{entity}<w:document {NAMES}><w:body>&x;</w:body></w:document>"}
        ),
        "c.docx": packed(
            {
                "word/document.xml": f"<w:document {NAMES}><w:body>{p('Text')}</w:body></w:document>",
                "word/_rels/document.xml.rels": relations(
                    ("t", "attachedTemplate", uri), ("i", "image", uri)
                ),
            }
        ),
        "d.docx": word(p("<w:fldSimple w:instr='INCLUDETEXT " + str(canary) + "'/>", "Text")),
        "e.odt": odt(
            f'<text:p>Text<draw:frame><draw:image xlink:href="{uri}"/></draw:frame></text:p>'
        ),
        "f.rtf": rb"{\rtf1 Text{\field{\*\fldinst INCLUDETEXT "
        + str(canary).encode()
        + rb"}{\fldrslt x}}}",
    }


def test_no_draft_reaches_beyond_itself(canary):
    for name, data in drafts(canary).items():
        watching.append(True)
        try:
            text = read(data, name).text
        except CopydeskError:
            text = ""
        finally:
            watching.clear()
        assert "GEHEIM" not in text
    watching.append(True)
    try:
        read_rich(drafts(canary)["a.html"].decode())
    finally:
        watching.clear()
    assert not [event for event in seen if canary.name in event or not event.startswith("open ")]


def test_the_watch_sees_what_it_must(canary):
    watching.append(True)
    canary.read_text()
    watching.clear()
    assert any(canary.name in event for event in seen)
    seen.clear()
