"""What examples cannot say: that all repairs together leave a text whole."""

import re
from collections import Counter

import pytest

from copydesk.checks.check import all_checks
from copydesk.checks.markup.seeing.safety import made_safe
from copydesk.checks.settle import settle
from copydesk.model.edit import apply_all
from copydesk.model.finding import Finding
from copydesk.model.kinds import Kind
from copydesk.text.document import Document

MARKUP = tuple(check for check in all_checks() if check.id.startswith("markup."))
EXAMPLES = [
    pytest.param(
        re.sub("[⟦⟧]", "", example.text),
        example.language,
        example.format,
        id=f"{check.id}-{number}",
    )
    for check in MARKUP
    for number, example in enumerate(check.examples, 1)
]
PASTED = """Politik

Stadtrat stimmt f&uuml;r den Umbau

< p>Der Rat hat am Abend nach langer Debatte dem Um- bau des Hafens zuge\u200bstimmt.</p>

[caption id="attachment_3" width="640"]Der alte Hafen[/caption]

**Rund 300 Menschen** kamen  zum Treffen , sagte [[Polizei|die Polizei]].

var ads = ads || []; ads.push({id: 'top'});

„Wir haben lange gewartet“, sagte die Vorsitzende. „Nun geht es los“, meinte sie, „und zwar bald“. Und: „Endlich".

Der Bericht steht unter https://blatt.example/a?id=3&utm_source=nl&page=2

Lesen Sie auch: Was der Umbau kostet

Artikel teilen
"""


def found(text: str, language: str = "de", form: object = None) -> tuple[Finding, ...]:
    document = Document(text, form, language) if form else Document(text, language=language)
    settled = settle(f for check in MARKUP for f in check.run(document))
    return tuple(f for f in made_safe(document, settled) if not f.hint)


def repaired(text: str, findings: tuple[Finding, ...]) -> str:
    return apply_all(text, [f.fix.edit(text) for f in findings if f.fix and f.fix.bulk])


@pytest.mark.parametrize(("text", "language", "form"), EXAMPLES)
def test_the_bulk_repairs_of_a_text_raise_no_new_finding(text, language, form):
    before = found(text, language, form)
    after = found(repaired(text, before), language, form)
    new = Counter(f.kind for f in after) - Counter(f.kind for f in before)
    assert not new


@pytest.mark.parametrize(("text", "language", "form"), EXAMPLES)
def test_no_bulk_repair_brings_two_words_together(text, language, form):
    joining = {
        Kind.HYPHENATION,
        Kind.INVISIBLE,
        Kind.ENTITY,
        Kind.MOJIBAKE,
        Kind.OCR,
        Kind.URL,
        Kind.RTF,
    }
    joined_by_tex = r"\-"  # a place where TeX may divide the word
    for finding in found(text, language, form):
        fix = finding.fix
        if (
            fix
            and fix.bulk
            and not fix.replacement
            and finding.kind not in joining
            and finding.text != joined_by_tex
        ):
            edges = (
                text[fix.span.start - 1 : fix.span.start] + text[fix.span.end : fix.span.end + 1]
            )
            assert not re.fullmatch(r"\w\w", edges), finding


@pytest.mark.parametrize(("text", "language", "form"), EXAMPLES)
def test_settled_repairs_do_not_overlap_and_say_what_they_mark(text, language, form):
    findings = found(text, language, form)
    assert all(finding.text == finding.span.of(text) for finding in findings)
    apply_all(text, [finding.fix.edit(text) for finding in findings if finding.fix])


def test_a_pasted_article_is_clean_after_all_its_repairs():
    findings = found(PASTED)
    text = apply_all(PASTED, [finding.fix.edit(PASTED) for finding in findings if finding.fix])
    assert text.strip() == (
        "Stadtrat stimmt für den Umbau\n\n"
        "Der Rat hat am Abend nach langer Debatte dem Umbau des Hafens zugestimmt.\n\n"
        "Der alte Hafen\n\n"
        "Rund 300 Menschen kamen zum Treffen, sagte die Polizei.\n\n"
        "„Wir haben lange gewartet“, sagte die Vorsitzende. „Nun geht es los“, meinte sie, „und zwar bald“. Und: „Endlich“.\n\n"
        "Der Bericht steht unter https://blatt.example/a?id=3&page=2"
    )
    assert found(text) == ()


DEBRIS = (
    "</p>",
    "<br>",
    '<a href="https://blatt.example/a?b=1">',
    "<!-- Anzeige -->",
    "&nbsp;",
    "<ref>Amt</ref>",
    "[[Ort|Stadt]]",
    "[[Kategorie:Ort]]",
    "[b]fett[/b]",
    '[gallery ids="1,2"]',
    "[/vc_row]",
    "<!-- wp:paragraph -->",
    "~\\cite{a}",
    "\\emph{neu}",
    "**fett**",
    "[hier](https://blatt.example/?utm_source=a)",
    "\u200b",
    "\ufeff",
    ":contentReference[oaicite:1]{index=1}",
    "[Name einfügen]",
)
PLACES = (
    "Der Rat {} tagt.",
    "Der Rat{}tagt.",
    "Der Rat{} tagt.",
    "{}Der Rat tagt.",
    "Der Rat tagt.{}",
)


@pytest.mark.parametrize("place", PLACES)
@pytest.mark.parametrize("first", DEBRIS)
def test_two_kinds_of_debris_side_by_side_are_repaired_in_bulk_only_without_harm(first, place):
    for second in DEBRIS:
        text = place.format(first + second)
        before = found(text)
        after = repaired(text, before)
        new = Counter(f.kind for f in found(after)) - Counter(f.kind for f in before)
        assert not new, (text, after)
        assert "Rattagt" not in after or set(first + second) <= {"\u200b", "\ufeff"}, (text, after)
        assert "  " not in after, (text, after)
        assert after.count("**") % 2 == 0, (text, after)
        assert after.count("[") == after.count("]"), (text, after)


def test_a_pair_whose_end_keeps_two_words_apart_goes_by_click_as_a_whole():
    text = "Der [Rat](https://blatt.example/a)tagt und \\emph{be}rät."
    assert repaired(text, found(text)) == text


def test_what_only_a_person_knows_is_never_repaired_in_bulk():
    text = "Der Preis liegt bei TK Euro, sagte [Name], und die K\ufffdche bleibt zu.\n\nSource: HB\n\nDas war alles."
    kinds = {finding.kind: finding for finding in found(text)}
    assert set(kinds) == {Kind.PLACEHOLDER, Kind.MOJIBAKE, Kind.BOILERPLATE}
    assert not any(finding.fix and finding.fix.bulk for finding in kinds.values())
