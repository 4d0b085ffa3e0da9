"""What an editor is shown, and what only on request."""

from itertools import pairwise

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from copydesk.checks.check import all_checks
from copydesk.checks.claims.ranking.tiers import budget
from copydesk.model.finding import Finding
from copydesk.model.house import CLAIM_TIERS, House
from copydesk.model.kinds import Kind
from copydesk.text.document import Document, Memo
from properties import examples

CHECKS = [check for check in all_checks() if check.id.startswith("claims.")]
WORDS = st.sampled_from(
    [
        "Der", "Rat", "sagte", "dass", "3.000", "Euro", "Experten", "warnen", "ein", "Beamter", "und", "laut", "sei",
        "„", "“", "\"", "''", "(", ")", ",", ".", ":", "?", "nach", "Angaben", "said", "that", "percent", "of", "the",
        "1998", "am", "Mai", "soll", "haben", "das", "teilte", "mit", "Ich", "[1]", "(dpa)", "\n", "\n\n", "😀",
    ]
)  # fmt: skip


def findings(text: str, language: str = "de", house: House | None = None) -> list[Finding]:
    document = Document(text, language=language, memo=Memo(house or House()))
    return [finding for check in CHECKS for finding in check.run(document)]


def shown(text: str, language: str = "de") -> list[Finding]:
    return [finding for finding in findings(text, language) if not finding.hint]


@settings(max_examples=examples(150))
@given(st.lists(WORDS, max_size=60), st.sampled_from(["de", "en", "fr"]))
def test_any_text_is_read_and_every_finding_lies_where_it_says(words, language):
    text = " ".join(words)
    found = findings(text, language)
    assert all(finding.text == finding.span.of(text) and finding.text.strip() for finding in found)
    assert found == findings(text, language)


@settings(max_examples=examples(100))
@given(st.lists(WORDS, max_size=60))
def test_a_sentence_has_one_flag_at_most(words):
    text = " ".join(words)
    found = sorted(findings(text), key=lambda finding: finding.span)
    unsourced = [finding.span for finding in found if finding.kind is Kind.UNSOURCED_CLAIM]
    others = [finding.span for finding in found if finding.kind is not Kind.UNSOURCED_CLAIM]
    assert not any(one.overlaps(other) for one in unsourced for other in others)


def test_an_anonymous_source_takes_the_place_of_the_missing_one():
    found = shown("Ein ranghoher Beamter sagte, 40 Schiffe seien gesunken.")
    assert [finding.kind for finding in found] == [Kind.ANONYMOUS_SOURCE]


def test_a_later_mention_says_which_source_it_is_again():
    found = shown("Ein Diplomat sagte, es sei aus.\n\nDer Diplomat fügte hinzu, man rede weiter.")
    assert [finding.text for finding in found] == ["Ein Diplomat", "Der Diplomat"]
    assert "“Ein Diplomat”" in str(found[1].evidence)


def test_the_evidence_says_what_was_looked_at_and_what_is_claimed():
    found = shown("Es regnete. Es war kalt. Es wurde spät. Die Brücke kostete 80 Millionen Euro.")
    assert str(found[0].evidence) == (
        "no source in this or the 3 sentences before; contains: 80 Millionen, Millionen"
    )


def test_a_paragraph_of_pages_shows_its_weightiest_claims_and_keeps_the_others_as_hints():
    text = " ".join(
        f"Die Brücke von Dorf Nummer {n} kostete {n * 10} Millionen Euro." for n in range(1, 21)
    )
    found = [f for f in findings(text) if f.kind is Kind.UNSOURCED_CLAIM]
    assert len(found) == 20
    assert sum(not finding.hint for finding in found) == 3


def test_the_budget_of_a_paragraph_has_no_cliff_and_grows_with_it():
    budgets = [budget(sentences) for sentences in range(1, 301)]
    assert budgets[0] == budgets[9] == 7
    assert min(budgets) == 3
    assert budgets[99] == 10
    assert max(abs(a - b) for a, b in pairwise(budgets)) == 1


def test_a_house_that_wants_everything_sees_everything():
    text = "Die Ministerin traf Karl Brandt in Husum."
    assert [finding.hint for finding in findings(text)] == [True]
    assert [finding.hint for finding in findings(text, house=House(claims="all"))] == [False]


def test_an_edit_of_one_paragraph_leaves_the_findings_of_the_others_alone():
    memo = Memo()
    before = "Die Brücke kostete 80 Millionen Euro.\n\nIm Ort leben 4.300 Menschen."
    after = before.replace("4.300", "4.301")
    first, second = (
        [f.text for c in CHECKS for f in c.run(Document(text, language="de", memo=memo))]
        for text in (before, after)
    )
    assert first[0] == second[0]
    assert second[1] == "Im Ort leben 4.301 Menschen."


def flags(text: str, claims: str, language: str = "de") -> list[str]:
    """What a house with that choice is shown unasked."""
    found = findings(text, language, House(claims=claims))
    return [finding.text for finding in found if not finding.hint]


@pytest.mark.parametrize("claims", CLAIM_TIERS)
def test_what_one_house_is_shown_another_finds_among_its_hints(claims):
    text = "Die Brücke kostete 80 Millionen Euro. Die Ministerin traf Karl Brandt in Husum."
    found = findings(text, house=House(claims=claims))
    assert len(found) == 2


def test_a_house_may_want_every_sentence():
    text = "Das Haus steht am Hang unter Linden. Ist es alt? Die Brücke kostete 80 Millionen Euro."
    assert flags(text, "strong") == ["Die Brücke kostete 80 Millionen Euro."]
    assert flags(text, "all") == [
        "Das Haus steht am Hang unter Linden.",
        "Die Brücke kostete 80 Millionen Euro.",
    ]


def test_a_house_may_want_one_flag_for_each_paragraph_without_any_source():
    text = (
        "Im Ort leben 43 Menschen. Die Brücke kostete 80 Millionen Euro. Sie steht seit 1998.\n\n"
        "Die Polizei sagte, es sei spät. Im Ort leben 4.300 Menschen.\n\n"
        "Ein Diplomat sagte, es sei aus. Im Hafen liegen 40 Schiffe."
    )
    assert sorted(flags(text, "paragraph")) == [
        "Die Brücke kostete 80 Millionen Euro.",
        "Ein Diplomat",
    ]


def test_a_house_may_want_a_fact_flagged_once_however_often_it_is_told():
    text = (
        "Die neue Hafenbrücke kostete 80 Millionen Euro. Es regnete.\n\n"
        "Die Hafenbrücke kostete also 80 Millionen Euro.\n\nDas Stadion kostete 80 Millionen Euro im Bau."
    )
    assert len(flags(text, "strong")) == 3
    assert flags(text, "first") == [
        "Die neue Hafenbrücke kostete 80 Millionen Euro.",
        "Das Stadion kostete 80 Millionen Euro im Bau.",
    ]


def test_a_fact_that_was_told_with_its_source_needs_none_the_second_time():
    text = (
        "Die neue Hafenbrücke kostete 80 Millionen Euro, sagte die Bürgermeisterin.\n\n"
        "Die Hafenbrücke kostete 80 Millionen Euro."
    )
    assert len(flags(text, "strong")) == 1
    assert flags(text, "first") == []
