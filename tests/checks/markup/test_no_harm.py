"""A repair that is made unseen leaves the text whole: its words, its paragraphs, and nothing new to find."""

import re

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from copydesk.checks.check import all_checks
from copydesk.checks.markup.seeing.safety import made_safe
from copydesk.checks.settle import settle
from copydesk.model.edit import apply_all
from copydesk.model.finding import Finding
from copydesk.model.kinds import Kind
from copydesk.text.document import Document
from properties import examples

MARKUP = tuple(check for check in all_checks() if check.id.startswith("markup."))
SENTENCES = st.sampled_from(
    [
        "Der Rat der Stadt hat am Abend dem Umbau des Hafens zugestimmt.",
        "Die Kosten trägt zur Hälfte das Land, zur Hälfte die Gemeinde.",
        "Rund dreihundert Menschen kamen zum Treffen in die alte Halle.",
        "Kritik kam von Anwohnern, die mehr Platz für Räder wollen.",
    ]
)
DEBRIS = st.sampled_from(
    [
        "</p>",
        "<br>",
        '<span class="x">',
        "<!-- Anzeige -->",
        "<!--[if gte mso 9]><xml></xml><![endif]-->",
        "&nbsp;",
        "&uuml;",
        "&lt;b&gt;",
        "**",
        "[b]",
        "[/b]",
        "{{Beleg fehlt}}",
        "[[Datei:x.jpg|mini|Der alte Hafen bei Nacht]]",
        '[gallery ids="1"]',
        "<!-- wp:paragraph -->",
        "\\par",
        "\\emph{neu}",
        "\u200b",
        "\ufeff",
        "Ã¼",
        "\ufffd",
        "[cite: 1]",
        "?utm_source=a.",
        "[Name einfügen]",
        "  ",
        "-\n",
    ]
)
GAPS = st.sampled_from(["", " ", "\n", "\n\n"])
TEXTS = st.lists(
    st.tuples(SENTENCES, GAPS, DEBRIS, GAPS, DEBRIS, GAPS), min_size=1, max_size=4
).map(lambda rows: "".join("".join(row) for row in rows))
MEANS = re.compile(r"[^\W\d_]{3,}")


def found(text: str) -> tuple[Finding, ...]:
    document = Document(text, language="de")
    settled = settle(f for check in MARKUP for f in check.run(document))
    return made_safe(document, settled)


def repaired(text: str, findings: tuple[Finding, ...]) -> str:
    return apply_all(text, [f.fix.edit(text) for f in findings if f.fix and f.fix.bulk])


@settings(max_examples=examples(120))
@given(TEXTS)
def test_after_all_bulk_repairs_nothing_is_found_that_was_not_left_to_a_person(text):
    before = found(text)
    left = [f for f in before if not (f.fix and f.fix.bulk) and not f.hint]
    after = [f for f in found(repaired(text, before)) if not f.hint]
    for kind in Kind:
        assert sum(f.kind is kind for f in after) <= sum(f.kind is kind for f in left), text


@settings(max_examples=examples(120))
@given(TEXTS)
def test_every_word_outside_of_a_mark_stays_a_word(text):
    findings = [f for f in found(text) if f.fix and f.fix.bulk]
    kept, end = "", 0
    for finding in findings:
        kept += text[end : finding.span.start] + "\x00"
        end = finding.span.end
        outside = (
            text[finding.fix.span.start : finding.span.start]
            + text[finding.span.end : finding.fix.span.end]
        )
        assert not outside.strip(), (text, finding)
    kept += text[end:]
    words = [w for w in MEANS.findall(kept) if f"\x00{w}" not in kept and f"{w}\x00" not in kept]
    after = MEANS.findall(repaired(text, tuple(findings)))
    assert not [word for word in words if word not in after], text


ROWS = st.lists(
    st.tuples(
        SENTENCES,
        GAPS,
        st.sampled_from(["</p>", "<!-- a -->", "<br>"]),
        st.sampled_from(["\n", "\n\n"]),
    ),
    min_size=2,
    max_size=4,
    unique_by=lambda row: row[0],
)


@settings(max_examples=examples(120))
@given(ROWS)
def test_no_paragraph_break_is_lost_or_doubled(rows):
    text = "".join("".join(row) for row in rows)
    after = repaired(text, found(text))
    assert "\n\n\n" not in after.strip(), text
    breaks = [max(len(row[1]) if row[1].strip(" ") else 0, len(row[3])) for row in rows[:-1]]
    assert re.findall(r"\n+", after.strip()) == ["\n" * count for count in breaks], text


@pytest.mark.parametrize(
    ("text", "after"),
    [
        (
            "Der Hafen soll wachsen.\n<!--kg-card-end: html-->\n\nDie Arbeiten beginnen.",
            "Der Hafen soll wachsen.\n\nDie Arbeiten beginnen.",
        ),
        (
            "Mehr unter https://amt.example/x?utm_source=openai. Die Stadt baut.",
            "Mehr unter https://amt.example/x. Die Stadt baut.",
        ),
        (
            "Der Rat tagt.\n\n<!--\\[if gte mso 9]><xml>\n <o:OfficeDocumentSettings>\n  <o:AllowPNG/>\n </o:OfficeDocumentSettings>\n</xml><!\\[endif]-->\n\nEr stimmt zu.",
            "Der Rat tagt.\n\nEr stimmt zu.",
        ),
        ("Er kam an. f\x81rx", "Er kam an. f\x81rx"),
        ("Die K\ufffdche ist zu.", "Die K\ufffdche ist zu."),
        ("Der Rat tagt.\n-ENDE-\nDer Bau beginnt.", None),
        (
            "Oben steht es.\n\n[[Datei:Hafen.jpg|mini|Der alte Hafen in Kiel]]\n\nUnten auch.",
            "Oben steht es.\n\n[[Datei:Hafen.jpg|mini|Der alte Hafen in Kiel]]\n\nUnten auch.",
        ),
        (
            'Wir bauen &lt;a href="{{config path="web/base"}}info"&gt;mehr&lt;/a&gt; Häuser.',
            "Wir bauen mehr Häuser.",
        ),
    ],
)
def test_what_was_reported_as_harm_is_none(text, after):
    wanted = text if after is None else after
    assert repaired(text, found(text)).replace("-ENDE-\n", "") == wanted.replace("-ENDE-\n", "")
