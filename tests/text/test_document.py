"""A text as paragraphs, sentences and facts."""

from itertools import pairwise

import pytest
from hypothesis import given
from hypothesis import strategies as st

from copydesk.model.draft import TextFormat
from copydesk.text.document import Document, Memo, Role
from copydesk.text.language import detect_language
from copydesk.text.sentences import split_sentences
from copydesk.text.words import count_words


def sentences(text: str, language: str = "de") -> list[str]:
    return [span.of(text) for span in split_sentences(text, language)]


@given(st.text(alphabet="aä .\n😀„“!?1\t", max_size=200))
def test_blocks_lie_where_they_say_and_leave_only_line_breaks_out(text):
    document = Document(text, language="de")
    assert all(block.span.of(text) == block.paragraph.text for block in document.blocks)
    covered = "".join(block.paragraph.text for block in document.blocks)
    assert covered.replace("\n", "") == text.replace("\n", "")


@given(
    st.lists(
        st.sampled_from(
            ["", "", "", "a", " ", "Der Rat hat am Montag die neue Linie beschlossen und"]
        ),
        max_size=60,
    )
)
def test_blocks_follow_each_other_with_a_line_break_between(lines):
    text = "\n".join(lines)
    spans = [block.span for block in Document(text, language="de").blocks]
    assert spans[0].start == 0
    assert spans[-1].end == len(text)
    assert all(text[one.end : two.start] == "\n" for one, two in pairwise(spans))


def test_of_a_long_run_of_empty_lines_the_rest_is_one_paragraph():
    spans = [block.span for block in Document("a" + "\n" * 1_000 + "b", language="de").blocks]
    assert len(spans) == 11
    assert len(spans[-2]) == 990


@given(st.text(alphabet="aä .\n😀„“!?1\t", max_size=200))
def test_sentences_do_not_overlap_and_leave_only_white_space_out(text):
    position = 0
    for span in split_sentences(text, "de"):
        assert not text[position : span.start].strip()
        assert span.of(text) == span.of(text).strip()
        position = span.end
    assert not text[position:].strip()


@pytest.mark.parametrize(
    ("text", "wanted"),
    [
        ("Der 1. FC Köln spielt. Er siegt.", ["Der 1. FC Köln spielt.", "Er siegt."]),
        ("Am 3. Mai kam Dr. Weber. Dann ging er.", ["Am 3. Mai kam Dr. Weber.", "Dann ging er."]),
        ("Das war 1990. Danach kam nichts.", ["Das war 1990.", "Danach kam nichts."]),
        ("Er sagte: „Nein! Nie.“ Dann ging er.", ["Er sagte: „Nein! Nie.“", "Dann ging er."]),
        ("Es kostet ca. 30 Euro, z. B. hier. Gut.", ["Es kostet ca. 30 Euro, z. B. hier.", "Gut."]),
    ],
)
def test_german_ordinals_and_abbreviations_do_not_end_sentences(text, wanted):
    assert sentences(text) == wanted


@pytest.mark.parametrize(
    ("text", "language"),
    [
        ("Der Rat hat am Montag die neue Linie beschlossen, und sie wird teuer.", "de"),
        ("The council has decided on the new line, and it will be expensive.", "en"),
        ("Le conseil a décidé de la nouvelle ligne et elle sera chère pour les gens.", "fr"),
        ("Xyz qqq", "und"),
    ],
)
def test_a_language_is_told_by_its_commonest_words(text, language):
    assert detect_language(text) == language


def test_a_fact_is_computed_once_for_a_paragraph_that_stays_while_others_change():
    calls: list[str] = []

    def measure(paragraph):
        calls.append(paragraph.text)
        return len(paragraph.text)

    memo = Memo()
    Document("Eins.\nZwei.", language="de", memo=memo).facts(measure)
    Document("Eins.\nZwei!", language="de", memo=memo).facts(measure)
    assert calls == ["Eins.", "Zwei.", "Zwei!"]


def test_a_paragraph_that_nobody_uses_any_more_is_forgotten():
    calls: list[str] = []
    memo = Memo()

    def measure(paragraph):
        calls.append(paragraph.text)

    for text in ("Alt.", "Neu.", "Neu.", "Alt."):
        Document(text, language="de", memo=memo).facts(measure)
    assert calls == ["Alt.", "Neu.", "Alt."]


def test_work_that_is_stopped_keeps_what_it_has_computed():
    class StoppedError(Exception):
        pass

    looks = iter([False, False, True])

    def watch():
        if next(looks, False):
            raise StoppedError

    calls: list[str] = []
    memo, text = Memo(), "\n".join(f"Absatz {n}." for n in range(120))
    with pytest.raises(StoppedError):
        Document(text, language="de", memo=memo, watch=watch).facts(lambda p: calls.append(p.text))
    assert 0 < len(calls) < 120


def test_lines_wrapped_by_hand_are_one_paragraph():
    text = (
        "Der Rat hat am Montag nach langer Debatte beschlossen, dass\n"
        "die Linie im Mai beginnt und bis zum Hafen führen wird, was\n"
        "viele Anwohner seit Jahren gefordert hatten, die im Winter\n"
        "lange Wege zu Fuß gehen mussten und dabei oft froren, weil\n"
        "kein Bus mehr fuhr und die Taxen zu teuer waren für sie.\n\nEnde."
    )
    document = Document(text, language="de")
    assert [block.role for block in document.blocks] == [Role.BODY, Role.BLANK, Role.BODY]


def test_a_line_of_blanks_parts_paragraphs_wrapped_by_hand():
    line = "Der Rat hat am Montag nach langer Debatte beschlossen, dass\n"
    text = f"{line * 4}die Linie beginnt.\n   \n{line * 4}sie endet.\n"
    bodies = [b for b in Document(text, language="de").blocks if b.role is Role.BODY]
    assert [body.paragraph.text.count("\n") for body in bodies] == [4, 4]


def test_markdown_tells_headings_items_quotes_and_code():
    text = "# Titel\n\n- Punkt\n> Zitat\n```\ncode\n```\nText"
    roles = [b.role for b in Document(text, TextFormat.MARKDOWN, "de").blocks]
    assert roles == [
        Role.HEADING, Role.BLANK, Role.ITEM, Role.QUOTE, Role.CODE, Role.CODE, Role.CODE, Role.BODY,
    ]  # fmt: skip


def test_words_are_counted_as_an_editor_counts_them():
    assert count_words("Der US-Beamte sagte: „Don’t!“ Es waren 3.5 Prozent.") == 8
