"""What pandoc and LibreOffice write of one text is read with every word of it: ``pytest --libreoffice tests/intake``.

Each text holds its words by number, so that what was lost or leaked is named. Both programs must be installed.
"""

import re
import shutil
import subprocess

import pytest

from copydesk.export.writers.txt import plain_words
from copydesk.intake.read import read_file
from copydesk.markdown.blocks import blocks_of

pytestmark = pytest.mark.libreoffice
TEXTS = {
    "paragraphs": "w1x w2x.\n\nw3x „w4x“ – w5x…",
    "headings": "# w1x\n\nw2x\n\n## w3x\n\nw4x\n\n### w5x\n\nw6x",
    "emphasis": "**w1x** *w2x* ***w3x*** ~~w4x~~ `w5x` [w6x]{.underline} [w7x]{.smallcaps}",
    "lists": "- w1x\n- w2x\n    - w3x\n    - w4x\n- w5x\n\n1. w6x\n2. w7x\n    a. w8x\n    b. w9x\n3. w10x",
    "letters": "(c) w1x\n(d) w2x\n\nix. w3x\nx. w4x",
    "quotation": "> w1x\n>\n> w2x\n>\n> > w3x\n\nw4x",
    "links": "w1x [w2x](https://example.org) [w3x](#w4x) w5x\n\n# w4x",
    "notes": "w1x[^1] w2x[^b].\n\n[^1]: w3x *w4x*.\n\n[^b]: w5x.\n\n    w6x.\n\nw7x",
    "table": "| w1x | w2x |\n|---|---|\n| w3x | w4x |\n| w5x | w6x |\n\nw7x",
    "table of blocks": "+-----+-------+\n| w1x | w2x   |\n|     |       |\n| w3x | - w4x |\n|     | - w5x |\n+-----+-------+\n\nw6x",
    "breaks": "w1x\\\nw2x\\\nw3x\n\n* * *\n\nw4x",
    "verse": "| w1x\n| w2x\n|   w3x\n\nw4x",
    "listing": "```\nw1x w2x\n  w3x\n```\n\nw4x",
    "definitions": "w1x\n\n:   w2x\n\nw3x\n\n:   w4x",
    "caption": "| w1x | w2x |\n|---|---|\n| w3x | w4x |\n\n: w5x w6x\n\nw7x",
    "spaces": "w1x\u00a0w2x w3x\u2011w4x „w5x“",
    "comment": 'w1x [z1z]{.comment-start id="1" author="Ada" date="2024-01-01T00:00:00Z"}w2x[]{.comment-end id="1"} w3x',
    "changes": 'w1x [w2x]{.insertion author="A" date="2024-01-01T00:00:00Z"}[z2z]{.deletion author="A" date="2024-01-01T00:00:00Z"} w3x',
    "long": "\n\n".join(f"w{n}x w{n + 1}x." for n in range(1, 80, 2)),
}
MADE_BY_PANDOC = ("docx", "odt", "rtf", "html")
SAVED_BY_LIBREOFFICE = ("docx", "odt", "rtf", "fodt", "html")


def words_of(path) -> list[str]:
    reading = read_file(path)
    return re.findall(r"[wz]\d+[xz]", plain_words(blocks_of(reading.text, reading.format)))


@pytest.fixture(scope="module")
def made(tmp_path_factory):
    """The documents: by pandoc of each text in each format, and by LibreOffice of pandoc's Word files."""
    folder = tmp_path_factory.mktemp("made")
    for name, text in TEXTS.items():
        source = folder / f"{name.replace(' ', '-')}.md"
        source.write_text(text, encoding="utf-8")
        for suffix in MADE_BY_PANDOC:
            subprocess.run(
                ["pandoc", "-s", source, "-M", "title=", "-o", source.with_suffix(f".{suffix}")],
                check=True,
                capture_output=True,
            )
    word = sorted(folder.glob("*.docx"))
    for suffix in SAVED_BY_LIBREOFFICE:
        subprocess.run(
            [
                "soffice",
                "--headless",
                "--convert-to",
                suffix,
                "--outdir",
                folder / f"lo-{suffix}",
                *word,
            ],
            check=True,
            capture_output=True,
            timeout=300,
        )
    return folder


@pytest.mark.timeout(600)
@pytest.mark.skipif(
    not (shutil.which("pandoc") and shutil.which("soffice")),
    reason="pandoc and LibreOffice write the files",
)
@pytest.mark.parametrize("name", TEXTS)
def test_no_word_is_lost_and_none_leaks(made, name):
    stem = name.replace(" ", "-")
    files = [made / f"{stem}.{suffix}" for suffix in MADE_BY_PANDOC]
    files += [made / f"lo-{suffix}" / f"{stem}.{suffix}" for suffix in SAVED_BY_LIBREOFFICE]
    # Pandoc writes changes and comments to Word files alone.
    if name in {"changes", "comment"}:
        files = [file for file in files if file.parent != made or file.suffix == ".docx"]
        # As a page LibreOffice sets deleted words like any others.
        files = [file for file in files if file.parent.name != "lo-html" or name == "comment"]
    expected = set(re.findall(r"w\d+x", TEXTS[name]))
    for file in files:
        struck = {"w4x"} if file == made / "emphasis.html" else set()  # told as deleted
        assert set(words_of(file)) == expected - struck, file
