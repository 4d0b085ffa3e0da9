"""Stories in Markdown, drawn: every construct that the desk knows, side by side and nested, each word told apart from all others."""

import re

from hypothesis import strategies as st


class Story:
    """Markdown that is drawn, and the words that it holds: each stands once."""

    def __init__(self, draw):
        self.draw, self.count = draw, 0
        self.words, self.notes, self.definitions = [], [], []

    def word(self, into=None) -> str:
        self.count += 1
        word = f"w{self.count}x"
        (self.words if into is None else into).append(word)
        return word

    def inline(self, into=None, *, notes=True) -> str:
        pieces = []
        for _ in range(self.draw(st.integers(1, 4))):
            kind = (
                self.draw(st.sampled_from("wwwbislctnegua&vr"))
                if notes
                else self.draw(st.sampled_from("wbiscar"))
            )
            word = self.word(into)
            if kind == "l":
                pieces.append(f"[{word}](https://example.org/a_b)")
            elif kind == "n":
                label = f"n{self.count}"
                mine = []
                self.definitions.append(f"[^{label}]: {self.inline(mine, notes=False)}")
                self.notes += mine
                pieces.append(f"{word}[^{label}]")
            elif kind == "t":
                pieces.append(f'[{word}](https://example.org "{self.word(into)}")')
            elif kind == "r":
                label = f"r{self.count}"
                self.definitions.append(f'[{label}]: https://example.org/ "{self.word(into)}"')
                pieces.append(f"[{word}][{label}]")
            elif kind == "e":
                pieces.append(f"![{word}](a.png)")
            elif kind == "v":
                pieces.append(f"{word}[^offen] &nbsp;{self.word(into)}\f{self.word(into)}\x07")
            else:
                before, after = {
                    "b": ("**", "**"), "i": ("*", "*"), "s": ("~~", "~~"), "c": ("`", "`"), "g": ("<b ", ">"),
                    "u": ("http://", ""), "a": ("[", "]"), "&": ("&", ";"),
                }.get(kind, ("", ""))  # fmt: skip
                pieces.append(f"{before}{word}{after}")
        return " ".join(pieces)

    def block(self) -> str:
        words, line = self.word, self.inline
        shapes = {
            "paragraph": lambda: line(),
            "heading": lambda: f"## {line()}",
            "heading underlined": lambda: f"{line()}\n===",
            "quotation": lambda: f"> {line()}\n>\n> {line()}",
            "list": lambda: "\n".join(f"- {line()}" for _ in range(self.draw(st.integers(1, 3)))),
            "numbers": lambda: f"7. {line()}\n8. {line()}\n   - {line()}",
            "numbers of a kind": lambda: f"3. {line()}\n9. {line()}",
            "a date": lambda: f"14. {line()}",
            "a star": lambda: f"* {line()}",
            "like a link's definition": lambda: f"[{words()}]: {words()}",
            "a note nobody refers to": lambda: f"[^frei]: {line(notes=False)}",
            "table": lambda: f"{line()} | {line()}\n--- | :---:\n{line()} | {line()}",
            "a row too long": lambda: (
                f"{line()} | {line()}\n--- | ---\n{line()} | {line()} | {line()}"
            ),
            "verse": lambda: f"{line()}\n{line()}\n{line()}",
            "listing": lambda: f"```{words()} {words()}\n{words()} <{words()}>\n```",
            "set in": lambda: f"    {words()}",
        }
        return shapes[self.draw(st.sampled_from(list(shapes)))]()


@st.composite
def stories(draw):
    story = Story(draw)
    blocks = [f"# {story.inline()}"] if draw(st.booleans()) else []
    blocks += [story.block() for _ in range(draw(st.integers(1, 6)))]
    text = "\n\n".join([*blocks, *story.definitions])
    return text, story.words, story.notes


def the_words(shown: str) -> list[str]:
    return re.findall(r"w\d+x", shown)
