"""Rich text becomes Markdown that says the same: no more markup than was meant, and no less text."""

from hypothesis import given
from hypothesis import strategies as st

from copydesk.intake.written.notes import Note, remarks
from copydesk.markdown.compose import compose
from copydesk.markdown.parse import parse
from copydesk.markdown.prose import Blocks, Heading, Listing, Paragraph, Quotation
from copydesk.markdown.written import Block, Look, Mark, Run, Shape
from copydesk.model.draft import RemarkKind

BOLD, ITALIC, BOTH = Look(bold=True), Look(italic=True), Look(bold=True, italic=True)
LINK = Look(link="https://example.org/a_(b)")


def markdown(*runs: Run | Mark, **shape) -> str:
    return compose([Block(runs, Shape(**shape))]).text


def words(blocks: Blocks) -> str:
    """All text of an export's blocks, with single spaces."""
    found = []
    for block in blocks:
        match block:
            case Paragraph(runs) | Heading(_, runs):
                found.append("".join(run.text for run in runs))
            case Quotation(inner):
                found.append(words(inner))
            case Listing(items):
                found.extend(words(item) for item in items)
            case _:
                found.append(block.text)
    return " ".join(" ".join(found).split())


def test_running_text_is_left_alone():
    for text in (
        "3 * 4 = 12, und 5*6",
        "Bürger*innen und Leser*innen",
        "snake_case und __init__ nicht",
        "Fußnote*",
        "5 > 4 # nicht am Anfang",
        "[sic] und [1]",
        "< /p> bleibt, &nbsp; auch",
        "*** ",
        "1. Januar 2024",
        "C:\\neu",
    ):
        expected = text.strip().replace("__init__", "\\_\\_init\\_\\_")
        assert markdown(Run(text)) == expected


def test_what_markdown_would_take_for_markup_gets_a_backslash():
    for text, expected in {
        "so *wichtig* ist": "so \\*wichtig\\* ist",
        "_betont_": "\\_betont\\_",
        "# kein Titel": "\\# kein Titel",
        "> kein Zitat": "\\> kein Zitat",
        "* geändert am": "\\* geändert am",
        "`code`": "\\`code\\`",
        "[Text](http://example.org)": "[Text\\](http://example.org)",
        "[1]: http://example.org": "\\[1]: http://example.org",
        "\\*": "\\\\*",
        "a\n---": "a  \n\\---",
    }.items():
        assert markdown(Run(text)) == expected


def test_spaces_stand_outside_the_markers():
    assert markdown(Run("Das "), Run("ist ", BOLD), Run("neu")) == "Das **ist** neu"
    assert markdown(Run("a "), Run(" b ", BOTH), Run(" c ", ITALIC)) == "a  ***b**  c*"


def test_a_link_holds_its_emphasis_and_its_address_is_safe():
    assert (
        markdown(Run("siehe "), Run("hier", LINK)) == "siehe [hier](https://example.org/a_%28b%29)"
    )
    assert markdown(Run("Ja!"), Run("hier", LINK)).startswith("Ja\\![hier]")
    fat = Look(bold=True, link="https://example.org")
    assert markdown(Run("hier", fat), Run(" ja", BOLD)) == "[**hier**](https://example.org) **ja**"


def test_emphasis_that_markdown_cannot_say_is_left_off_and_the_words_stay():
    assert markdown(Run("Halb", ITALIC), Run("wort")) == "Halbwort"
    assert markdown(Run("„Zitat“", BOLD), Run("artig")) == "„Zitat“artig"
    assert markdown(Run("fett", BOLD), Run("kursiv", ITALIC)) == "fettkursiv"


def test_lists_nest_by_the_width_of_their_markers():
    blocks = [
        Block((Run("eins"),), Shape(depth=1, marker="1.")),
        Block((Run("innen"),), Shape(depth=2, marker="-")),
        Block((Run("weiter\nim Punkt"),), Shape(depth=1)),
        Block((Run("zwei"),), Shape(depth=1, marker="2.")),
        Block((Run("danach"),)),
    ]
    assert compose(blocks).text == (
        "1. eins\n   - innen\n\n   weiter  \n   im Punkt\n2. zwei\n\ndanach"
    )


def test_a_list_that_begins_on_a_deep_level_is_no_listing():
    assert compose([Block((Run("tief"),), Shape(depth=4, marker="-"))]).text == "- tief"


def test_a_quotation_of_two_paragraphs_is_one():
    blocks = [Block((Run("a"),), Shape(quote=1)), Block((Run("b"),), Shape(quote=1))]
    assert compose(blocks).text == "> a\n>\n> b"


def test_a_mark_finds_its_words_behind_markers_and_escapes():
    pieces = (Run("Das "), Mark("1"), Run("*sehr* neue", BOLD), Mark("1", end=True), Run(" Haus"))
    composed = compose([Block((Run("Vorher"),)), Block(pieces, Shape(depth=1, marker="-"))])
    (remark,) = remarks(composed, [Note("1", RemarkKind.COMMENT, "Quelle?", "A")])
    assert remark.quoted == "\\*sehr\\* neue"
    assert composed.text[remark.start :].startswith(remark.quoted)


LOOKS = st.sampled_from(
    [Look(), BOLD, ITALIC, BOTH, LINK, Look(bold=True, link="https://example.org")]
)
WORDS = st.text(st.sampled_from("ab* _`[]()\\#>!-„.é\xa0\n1"), min_size=1, max_size=8)
RUNS = st.lists(st.builds(Run, WORDS, LOOKS), min_size=1, max_size=5)


@given(RUNS)
def test_no_word_and_no_sign_is_lost_on_the_way_through_markdown(runs):
    text = markdown(*runs)
    # A list typed by hand reads the same as a list: what may begin an item is not compared.
    compared = str.maketrans("", "", "-1.) \xa0\n")
    said = "".join(run.text for run in runs)
    assert words(parse(text) or ()).translate(compared) == said.translate(compared)


@given(RUNS)
def test_a_mark_before_any_run_points_at_its_first_character(runs):
    for number in range(len(runs)):
        pieces = [*runs[:number], Mark("m"), *runs[number:], Mark("m", end=True)]
        composed = compose([Block(tuple(pieces))])
        (remark,) = remarks(composed, [Note("m", RemarkKind.COMMENT, "x")])
        assert remark.start is not None
        assert composed.text[remark.start : remark.start + len(remark.quoted)] == remark.quoted
