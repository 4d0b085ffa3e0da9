"""What stands beside the text: threads of notes, claims and comments, in the order of their words."""

from dataclasses import replace

from copydesk.model.claim import Claim, ClaimStatus
from copydesk.model.draft import Remark, RemarkKind
from copydesk.model.span import Span
from copydesk.review.anchors import anchor_of
from copydesk.review.ledger import Ledger
from copydesk.review.margin import Voice, hung, threads
from copydesk.review.review import Review
from review.making import NOW

TEXT = "Der Hafen kostet 40 Millionen Euro.\n\nEr wird 2027 fertig. Das sagte die Stadt, und das heißt viel."


def claim(words: str, status: ClaimStatus = ClaimStatus.OPEN, number: int = 1) -> Claim:
    start = TEXT.index(words)
    anchor = anchor_of(TEXT, Span(start, start + len(words)))
    return Claim(number, 1, anchor, words, "Mia", NOW, status=status)


def comment(words: str, text: str, author: str = "Jo") -> Remark:
    return Remark(RemarkKind.COMMENT, text, author, words)


def beside(*claims: Claim, remarks: tuple[Remark, ...] = ()):
    comments, places = hung(TEXT, remarks)
    placed = zip(comments, places.spans, strict=True)
    return threads(Review(TEXT), Ledger(TEXT, claims).standings, placed)


def test_comments_on_the_same_words_are_one_thread_with_their_authors():
    (thread,) = beside(remarks=(comment("2027", "Sicher?"), comment("2027", "Ja.", "Mia")))
    assert thread.span.of(TEXT) == "2027"
    assert [(said.by, said.words) for said in thread.said] == [("Jo", "Sicher?"), ("Mia", "Ja.")]


def test_a_comment_whose_words_stand_twice_or_not_at_all_is_beside_nothing():
    assert not beside(remarks=(comment("e", "Welches?"), comment("Bahnhof", "Wo?")))


def test_a_claim_tells_its_doubt_its_question_and_its_answer_in_that_order():
    asked = replace(
        claim("2027 fertig", ClaimStatus.QUERY_AUTHOR),
        concerns="Früher als geplant",
        question="Wer sagt das?",
        answer="Das Bauamt.",
    )
    (thread,) = beside(asked)
    assert [said.voice for said in thread.said] == [
        Voice.STATEMENT,
        Voice.CONCERNS,
        Voice.QUESTION,
        Voice.ANSWER,
    ]
    assert [said.by for said in thread.said] == ["", "", "", "Mia"]


def test_they_stand_in_the_order_of_the_text_and_what_is_no_claim_is_not_there():
    found = beside(
        claim("2027 fertig"),
        claim("40 Millionen Euro", number=2),
        claim("Das sagte die Stadt", ClaimStatus.NOT_A_CLAIM, 3),
        remarks=(comment("Hafen", "Welcher?"),),
    )
    assert [thread.span.of(TEXT) for thread in found] == [
        "Hafen",
        "40 Millionen Euro",
        "2027 fertig",
    ]


def test_a_claim_that_lost_its_words_is_told_of_elsewhere():
    gone = Ledger(TEXT, (claim("2027 fertig", ClaimStatus.VERIFIED),)).rewritten("Ganz anders.")
    assert threads(Review("Ganz anders."), gone.standings, ()) == ()
