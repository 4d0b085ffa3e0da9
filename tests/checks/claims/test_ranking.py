"""How much a sentence asks for a source: the same words weigh differently in a different kind of text."""

import json

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from copydesk.checks.claims.evidence.evidence import cues, evidence
from copydesk.checks.claims.ranking.kind_of_text import kind_of_text, leaning, leanings
from copydesk.checks.claims.ranking.ranker import own_signs, ranker, scores
from copydesk.checks.claims.ranking.register import asks_more
from copydesk.checks.claims.ranking.signs import accusation
from copydesk.checks.claims.ranking.surroundings import surroundings
from copydesk.checks.claims.unsourced import find
from copydesk.model.draft import TextFormat
from copydesk.text.document import Document
from copydesk_resources import read_text
from properties import examples

MATCH = (
    "In der 12. Minute traf der Stürmer zum 1:0, der Torwart sah nur zu. Nach der Halbzeit glich der Kapitän per Elfmeter aus. "
    "Der Trainer brachte zwei Stürmer, und der Freistoß ging an die Latte. Kurz vor dem Abpfiff kam der Ausgleich. "
    "Das Derby endete 2:2, die Tabelle bleibt, wie sie war. Der Schiedsrichter zeigte dreimal Gelb. "
)


def sentence(text: str, language: str):
    return Document(text, language=language).blocks[0].paragraph.fact(cues)[0][0]


@pytest.mark.parametrize(
    ("text", "language"),
    [
        ("Der Vorstand hat die Prüfberichte jahrelang gefälscht.", "de"),
        ("Die Werft hat die Messung nie gemeldet, um den Auftrag nicht zu verlieren, weil das Geld fehlte.", "de"),
        ("The operator quietly shredded the logs.", "en"),
        ("The board hid the losses so that the sale would go through.", "en"),
    ],
)  # fmt: skip
def test_wrong_done_on_purpose_is_an_accusation(text, language):
    assert accusation(sentence(text, language))


@pytest.mark.parametrize(
    ("text", "language"),
    [
        ("Der Vorstand hat die Prüfberichte gestern gelesen.", "de"),
        ("Der Regen kam heimlich über Nacht.", "de"),
        ("The operator quietly opened the gate.", "en"),
    ],
)
def test_a_manner_alone_accuses_nobody(text, language):
    assert not accusation(sentence(text, language))


def test_an_accusation_in_plain_verbs_is_shown_and_says_so():
    text = (
        "Der Hafen liegt still. Die Kräne stehen seit Montag. Es regnet. "
        "Der Betreiber hat die Prüfberichte jahrelang heimlich gefälscht, damit die Anlage laufen durfte. "
        "Am Kai warten Möwen. Die Fähre kommt gegen Abend."
    )
    shown = [finding for finding in find(Document(text, language="de")) if not finding.hint]
    assert [finding.text for finding in shown] == [
        "Der Betreiber hat die Prüfberichte jahrelang heimlich gefälscht, damit die Anlage laufen durfte."
    ]
    assert str(shown[0].evidence).startswith("accuses somebody")


def test_the_words_of_a_text_tell_its_kind():
    assert kind_of_text(Document(MATCH, language="de")) == "match"
    assert kind_of_text(Document("Der Rat tagt am Montag.", language="de")) == "news"


def test_a_result_weighs_less_in_a_match_report_than_by_itself():
    goal = "In der 31. Minute erhöhte Weber auf 3:2."
    in_match = scores(Document(MATCH + goal, language="de"))[-1]
    by_itself = scores(Document(goal, language="de"))[-1]
    assert in_match < by_itself


@settings(max_examples=examples(60))
@given(st.lists(st.sampled_from(["Der Rat zahlte 3.000 Euro.", "Es regnete.", "Sie sagte: „Nein, danke, nicht.“", "\n\n", "- ", "x"]), max_size=20))  # fmt: skip
def test_every_sentence_of_the_running_text_has_its_signs_and_its_score(parts):
    document = Document(" ".join(parts), language="de")
    count = len(document.fact(evidence))
    assert len(own_signs(document)) == len(surroundings(document)) == len(scores(document)) == count


def test_the_weights_that_ship_are_small_and_of_known_signs():
    assert len(read_text("claims/ranker.json")) < 60_000
    assert set(ranker().thresholds) == {"de", "en"}
    assert json.loads(read_text("claims/ranker.json"))["weights"]["frame wrong"] > 0


LONG = "Der Stadtrat hat am Dienstagabend nach langer Beratung mit großer Mehrheit beschlossen, die alte Brücke über den Fluss abzureißen. "
SHORT = "Es regnet. Am Kai liegt ein Boot. Niemand spricht. "


def test_figures_ask_more_where_a_newspaper_writes_and_nobody_says_i():
    assert asks_more(Document(LONG * 8, language="de")) > 0
    assert asks_more(Document(SHORT * 4, language="de")) == 0
    assert (
        asks_more(
            Document(
                (LONG + "Ich habe ihn am selben Abend noch lange und ohne jeden Erfolg gesucht. ")
                * 6,
                language="de",
            )
        )
        == 0
    )
    assert asks_more(Document(LONG, language="de")) == 0


REPORT = (
    "Der Landkreis hat im vergangenen Jahr 412 Bescheide verschickt. Der Kämmerer nahm dafür drei Leute auf. "
    "Die Firma Ostkies hat die Grube jahrelang heimlich mit Bauschutt gefüllt, damit sie die Deponie nicht bezahlen musste. "
)  # fmt: skip


def test_a_kind_comes_in_by_degrees_and_no_sentence_more_flips_it():
    before, highest = None, 0.0
    for count in range(1, 14):
        text = (
            REPORT
            + "Der Torwart sah das Tor. " * count
            + "Der Rat tagt wieder im Mai und berät. " * 6
        )
        document = Document(text, language="de")
        share = document.fact(leaning).share
        asked = scores(document)[0]
        assert before is None or abs(share - before[0]) < 0.5
        assert before is None or abs(asked - before[1]) < 0.6
        before, highest = (share, asked), max(highest, share)
    assert highest == 1.0


def test_a_kind_silences_no_accusation():
    alone = Document(REPORT, language="de")
    among = Document(REPORT + MATCH * 3, language="de")
    assert kind_of_text(among) == "match"
    assert any("Ostkies" in finding.text for finding in find(alone) if not finding.hint)
    assert any("Ostkies" in finding.text for finding in find(among) if not finding.hint)


def test_each_part_of_a_mixed_text_leans_by_its_own_words():
    text = (
        "# Derby\n\n"
        + MATCH * 2
        + "\n\n# Rat\n\n"
        + "Der Landkreis hat Bescheide verschickt und wartet auf Antwort. " * 14
    )
    document = Document(text, TextFormat.MARKDOWN, "de")
    leans = document.fact(leanings)
    assert leans[2].kind == "match"
    assert leans[2].share > 0.5
    assert leans[-1].share == 0.0
