"""A word or figure that somebody types on with is another one, however its characters come and go."""

import pytest

from copydesk.model.claim import Claim, ClaimStatus
from copydesk.model.edit import Edit
from copydesk.model.span import Span
from copydesk.review.anchors import anchor_of
from copydesk.review.ledger import Ledger
from review.making import NOW

TEXT = "The tower was built in 1861. It cost £40,000 then, and 75 men died.\n\nNobody was blamed."


def ledger(words: str, text: str = TEXT) -> Ledger:
    start = text.index(words)
    anchor = anchor_of(text, Span(start, start + len(words)))
    return Ledger(text, (Claim(1, 1, anchor, words, "Mia", NOW, status=ClaimStatus.VERIFIED),))


def typed(held: Ledger, at: int, keys: str) -> tuple[Ledger, int]:
    """The ledger after keys at a place, one edit each; ``<`` takes the character before away."""
    for key in keys:
        if key == "<":
            at -= 1
            held = held.edited(Edit(at, held.text[at], ""))
        else:
            held = held.edited(Edit(at, "", key))
            at += 1
    return held, at


def says(held: Ledger) -> tuple[str, ClaimStatus]:
    (standing,) = held.standings
    assert standing.span is not None
    return standing.span.of(held.text), standing.status


@pytest.mark.parametrize(
    ("words", "behind", "keys", "becomes"),
    [
        ("built in 1861", "built in 1861", "<2", "built in 1862"),
        ("built in 1861", "built in 1861", "<<<<1862", "built in 1862"),
        ("built in 1861", "built in 1861", "<<<<<<<of 1862", "built of 1862"),
        ("built in 1861", "built in 1861", "<<<<1", "built in 1"),
        ("built in 1861", "built in 1861", "–1870", "built in 1861–1870"),
        ("built in 1861", "built ", "<<<<<<made ", "made in 1861"),
        ("£40,000", "£40,000", "0", "£40,0000"),
        ("75 men", "and ", "1", "175 men"),
        ("75 men", "and 75", "<6", "76 men"),
        ("75 men", "75 men", "u", "75 menu"),
        ("75", "and 75", ",5", "75,5"),
        ("75", "and 75", "%", "75%"),
        ("Nobody was blamed.", "Nobody was blamed.", "<!", "Nobody was blamed!"),
    ],
)
def test_what_is_typed_at_the_edge_of_a_word_belongs_to_it_and_undoes_its_check(
    words, behind, keys, becomes
):
    held, _ = typed(ledger(words), TEXT.index(behind) + len(behind), keys)
    assert says(held) == (becomes, ClaimStatus.OPEN)


@pytest.mark.parametrize(
    ("words", "behind", "keys"),
    [
        ("built in 1861", "built in 1861", ", they say"),
        ("built in 1861", "built in 1861", " or so"),
        ("built in 1861", "built in 1861", "…"),
        ("It cost £40,000 then, and 75 men died.", "75 men died.", " Two."),
        ("It cost £40,000 then, and 75 men died.", "75 men died.", "\n"),
        ("Nobody was blamed.", "75 men died.\n\n", "Years passed. "),
        ("75 men", "and ", "some "),
    ],
)
def test_what_is_typed_beside_words_leaves_them_and_their_check(words, behind, keys):
    held, _ = typed(ledger(words), TEXT.index(behind) + len(behind), keys)
    assert says(held) == (words, ClaimStatus.VERIFIED)


def test_a_verified_year_never_changes_unseen_by_any_way():
    text = TEXT.replace("1861", "1862")
    held = ledger("built in 1862", text)
    typed_on, _ = typed(held, text.index("1862") + 4, "<9")
    assert says(typed_on) == ("built in 1869", ClaimStatus.OPEN)
    assert says(held.rewritten(TEXT)) == ("built in 1861", ClaimStatus.OPEN)


def test_a_word_that_another_was_glued_to_is_another_word_until_they_are_parted():
    blank = TEXT.index(" men")
    glued = ledger("75").edited(Edit(blank, " ", ""))
    assert says(glued) == ("75men", ClaimStatus.OPEN)
    parted = glued.edited(Edit(blank, "", " "))
    assert says(parted) == ("75", ClaimStatus.VERIFIED)


def test_what_follows_on_another_line_fills_no_gap():
    held, _ = typed(ledger("75 men died."), TEXT.index("died.") + 5, "<<<<<\nMore")
    text, status = says(held)
    assert (text, status) == ("75 men ", ClaimStatus.OPEN)
