"""What repairs made unseen must leave standing: whole texts with words beside what is rightly taken away."""

import pytest

from copydesk.checks.check import all_checks
from copydesk.checks.markup.seeing.safety import made_safe
from copydesk.checks.settle import settle
from copydesk.model.edit import apply_all
from copydesk.review.fixes import edits_for
from copydesk.text.document import Document

MARKUP = tuple(check for check in all_checks() if check.id.startswith("markup."))
SHORT_LINES = """Startseite

Newsletter
Wer den Brief jeden Morgen liest, weiß mehr.

Anzeige erstattet
Die Wache nahm am Abend eine Anzeige auf.

Video
Er rief: "Los!" – und sie: »Warte!«

Ort      Preis
Kiel      12

Mehr zum Thema: Der Umbau dauert lange, sagte sie.

Foto: Die Richterin winkt vom Balkon, im Hintergrund der Turm.

Kiel (dpa) - Der Hafen. - Foto: dpa

Artikel teilen

Der Rat der Stadt hat am Abend nach langer Debatte dem Umbau des alten Hafens zugestimmt, der seit Jahren geplant war.

Die Kosten trägt zur Hälfte das Land, zur anderen Hälfte die Gemeinde, wie die Sprecherin des Rates am Montag mitteilte.

Kritik kam von Anwohnern, die mehr Platz für Räder wollen und sich vor dem Lärm der Bauarbeiten in ihrer Straße fürchten.
"""


def repaired(text: str, language: str) -> str:
    document = Document(text, language=language)
    findings = made_safe(document, settle(f for check in MARKUP for f in check.run(document)))
    return apply_all(text, edits_for(text, [f for f in findings if f.fix and f.fix.bulk]))


def test_no_sentence_among_short_lines_goes_and_no_caption_that_says_something():
    after = repaired(SHORT_LINES, "de")
    assert "Artikel teilen" not in after
    for line in SHORT_LINES.splitlines():
        if line.endswith((".", "«", "dpa", "erstattet")):
            assert line in after


@pytest.mark.parametrize(
    ("text", "language", "after"),
    [
        (
            "The so-\ncalled vice-\npresident, a left-\nwing judge, met ninety-\nfour peo-\nple.",
            "en",
            "The so-called vice-president, a left-\nwing judge, met ninety-four people.",
        ),
        (
            "Der Plan gilt.[1] Das Amt schweigt [2] dazu.\n\n[1] Brief des Amts.\n[2] Notiz der Stadt.",
            "de",
            None,
        ),
        (
            "Der Plan gilt.[1] Das Amt schweigt dazu.[2]",
            "de",
            "Der Plan gilt. Das Amt schweigt dazu.",
        ),
        ("Das Volumen in m<sup>3</sup> und <em>kursiv</em>er Text.", "de", None),
        ("Das ist <em>kursiv</em> gesetzt.", "de", "Das ist kursiv gesetzt."),
        (
            'Er kam. <style type="text/css">.a{b:c}</style>Sie ging. <script>x("Der Satz ist es.");</script>',
            "de",
            "Er kam. Sie ging.",
        ),
    ],
)
def test_words_beside_marks_stay_as_they_are(text, language, after):
    got = repaired(text, language)
    assert got == (text if after is None else after)


PROSE = (
    "Der Rat der Stadt hat am Abend nach langer Debatte dem Umbau des alten Hafens zugestimmt, der seit Jahren geplant war.",
    "Die Kosten trägt zur Hälfte das Land, zur anderen Hälfte die Gemeinde, wie die Sprecherin des Rates am Montag mitteilte.",
    "Petra Maurer leitet das Amt und gibt unter der Nummer 0431 5550 jedem Auskunft, der am Bau etwas auszusetzen hat.",
)
HEADINGS = (
    "+++ Eilmeldung +++",
    "EIL",
    "Kontakt",
    "Kontakt:",
    "Newsletter",
    "Termine",
    "Kommentar",
    "Video",
    "Galerie",
    "Fotos: Pia Rugenstein",
)


@pytest.mark.parametrize("heading", HEADINGS)
@pytest.mark.parametrize("place", [0, 1, 2])
def test_a_line_that_may_head_what_stands_below_it_never_goes_unseen(heading, place):
    lines = [*PROSE[:place], heading, *PROSE[place:]]
    assert heading in repaired("\n\n".join(lines), "de")


def test_who_took_the_pictures_stays_below_who_wrote_the_text():
    lines = ["Der Hafen", "Von Ida Orth\nFotos: Pia Rugenstein", *PROSE, "Artikel teilen"]
    after = repaired("\n\n".join(lines), "de")
    assert "Fotos: Pia Rugenstein" in after
    assert "Artikel teilen" not in after


def test_prose_before_a_colour_of_a_wiki_is_no_style_sheet():
    text = "The fund is solvent. {color:red}Check with legal.{color} See the summary of May."
    assert "The fund is solvent." in repaired(text, "en")


def test_marks_round_other_marks_are_changed_together_or_not_at_all():
    said = " ".join(f'"{word}," she said.' for word in ("Yes", "No", "So", "Well", "Go"))
    assert "“A ‘nested’ one,”" in repaired(f"{said} “A ‘nested’ one,” it said.", "en")
    assert "“" not in repaired(f"{said} “A plain one,” it said.", "en")
