"""Marked words become a claim, with a guess at what sort of fact it is."""

import pytest

from copydesk.model.claim import ClaimKind, ClaimStatus
from copydesk.model.phrase import CopydeskError
from copydesk.model.span import Span
from copydesk.review.claiming import claim_of, kind_of, sentence_at
from copydesk.review.compare import edits_between
from copydesk.review.ledger import Ledger
from review.making import NOW
from review.test_ledger import TEXT, claim

DATED = "Am 3. März sagte er: „Nein.“ Das war 2022.\n\nZweiter Absatz ohne Ende"


def test_marked_words_become_a_claim_without_the_blanks_around_them():
    made = claim_of(TEXT, Span(0, 37), draft_id=1, by="Mia", at=NOW)
    assert made.anchor.exact == made.statement == "Der Hafen kostet 40 Millionen Euro."
    assert (made.kind, made.status) == (ClaimKind.FIGURE, ClaimStatus.OPEN)
    with pytest.raises(CopydeskError, match="Mark the words"):
        claim_of(TEXT, Span(35, 37), draft_id=1, by="Mia", at=NOW)


@pytest.mark.parametrize(
    ("words", "kind"),
    [
        ("„Wir bauen“, sagte sie", ClaimKind.QUOTATION),
        ("Er wurde 2019 gewählt", ClaimKind.DATE),
        ("40 Prozent mehr", ClaimKind.FIGURE),
        ("der größte Hafen", ClaimKind.COMPARISON),
        ("The minister is accused of fraud", ClaimKind.ALLEGATION),
        ("Das Schiff sank, weil es brannte", ClaimKind.CAUSE),
        ("Sie wohnt am Meer", ClaimKind.OTHER),
    ],
)
def test_the_kind_is_guessed_from_what_the_words_show(words, kind):
    assert kind_of(words) is kind


@pytest.mark.parametrize(
    ("position", "words"),
    [
        (0, "Am 3. März sagte er: „Nein.“"),
        (32, "Das war 2022."),
        (43, ""),
        (60, "Zweiter Absatz ohne Ende"),
        (len(DATED), "Zweiter Absatz ohne Ende"),
    ],
)
def test_without_a_mark_the_sentence_is_meant(position, words):
    assert sentence_at(DATED, position, "de").of(DATED) == words


def test_another_version_undoes_only_the_checks_of_what_it_changes():
    text = TEXT.replace("40", "14").replace("sagte die", "sagt die")
    kept, undone = claim("Er wird 2027 fertig."), claim("Der Hafen kostet 40", number=2)
    ledger = Ledger(TEXT, (kept, undone)).rewritten(text)
    assert ledger.text == text
    assert {each.claim.id: each.changed for each in ledger.standings} == {1: False, 2: True}
    assert [edit.inserted for edit in edits_between(TEXT, text)] == ["14", "sagt"]
