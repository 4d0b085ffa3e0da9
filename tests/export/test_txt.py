"""Plain text: a plain draft's code points exactly, a Markdown draft's words in order."""

from hypothesis import given
from hypothesis import strategies as st

from copydesk.export.write import write
from copydesk.intake.read import ReadOptions, read
from export.approved import approved

MARKDOWN = """# Kopf

Ein **fettes** *leises* [Wort](https://example.org), < /p> und `Code`.\x20\x20
Neue Zeile, Bürger*innen und Leser*innen

1. eins
   - innen
2. zwei

   noch zwei

> Zitat
>
> Ende

* * *

```
 a
```
"""
PLAIN = """Kopf

Ein fettes leises Wort, < /p> und Code.
Neue Zeile, Bürger*innen und Leser*innen

1. eins
   – innen
2. zwei

   noch zwei

Zitat

Ende

* * *

 a
"""


# Line ends are made one kind on the way in; halves of characters have no place in a file.
@given(st.text(st.characters(exclude_categories=["Cs"], exclude_characters="\r"), min_size=1))
def test_a_plain_text_goes_out_and_comes_back_as_the_same_code_points(text):
    data = write(approved(text, plain=True), "txt")
    back = read(data, "a.txt", ReadOptions(encoding="utf-8")).text
    assert back == (text if text.endswith("\n") else text + "\n")


def test_markdown_loses_its_markup_and_no_word():
    assert write(approved(MARKDOWN), "txt").decode() == PLAIN


def test_debris_that_was_approved_goes_out_as_it_stands():
    assert write(approved("&amp;nbsp; <b> a\xa0b"), "txt").decode() == "&amp;nbsp; <b> a\xa0b\n"


def test_half_a_character_does_not_stop_an_export():
    assert write(approved("a\ud800b", plain=True), "txt").decode() == "a�b\n"


def test_a_text_nested_beyond_reason_goes_out_as_it_stands():
    text = "> " * 200 + "tief"
    assert write(approved(text), "txt").decode().rstrip() == text


def test_the_language_of_a_listing_is_no_word_and_other_words_are():
    told = write(
        approved("Vor.\n\n```js\nlet x\n```\n\n```Hinweis zu js\nlet y\n```"), "txt"
    ).decode()
    assert told.split() == ["Vor.", "let", "x", "Hinweis", "zu", "js", "let", "y"]
