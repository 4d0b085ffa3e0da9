"""The kinds of text that a desk is given, and what is common to each: one file of data a kind."""

from collections.abc import Mapping
from dataclasses import dataclass
from enum import StrEnum
from functools import cache
from typing import Any

from copydesk.model.phrase import CopydeskError, Phrase
from copydesk_resources import read_toml, resource

_FOLDER = "kinds_of_text"
NEWS = "news"
"""What is left where nothing tells of another kind."""
AS_FOUND = ""
"""Nobody has chosen: the words of the text tell."""


class Answers(StrEnum):
    """Whose words stand in a text of the kind, besides those that are attributed."""

    WRITER = "writer"
    """All of it is the writer's."""
    ASKED = "asked"
    """What stands behind a question is said by whoever is asked."""
    LABELLED = "labelled"
    """What stands behind a name and a colon is said by whoever is named."""


@dataclass(frozen=True, slots=True)
class KindOfText:
    """One kind. The policy holds where a person has chosen it; what its words tell comes in by degrees, as it was learned."""

    name: str
    """By which files and databases keep it: that of its file."""
    label: Phrase
    words: Mapping[str, tuple[str, ...]]
    """By language the beginnings of words by which it is told; empty where only a person can say so."""
    like: str = ""
    """The kind whose learned weights hold for it; "" for its own."""
    asks_about: frozenset[str] = frozenset()
    """What still asks for a source in it (``accusation``, ``figure``, ``money``, ``superlative``); empty for everything."""
    seen: bool = False
    """Whether its writer was there: what can be seen asks for no source."""
    answers: Answers = Answers.WRITER

    @property
    def weighed_as(self) -> str:
        """The kind of the learned weights: of one that no words tell nothing was learned, it weighs as news do."""
        return self.like or (self.name if self.words else NEWS)


@cache
def kinds_of_text() -> Mapping[str, KindOfText]:
    """Every kind by its name: news first, then by name."""
    names = [
        entry.name.removesuffix(".toml")
        for entry in resource(_FOLDER).iterdir()
        if entry.name.endswith(".toml")
    ]
    names.sort(key=lambda name: (name != NEWS, name))
    return {name: _read(name, read_toml(f"{_FOLDER}/{name}.toml")) for name in names}


def kind_chosen(name: str) -> str:
    """The name, where it is that of a kind, or ``AS_FOUND``.

    Raises:
        CopydeskError: it is none.
    """
    if name != AS_FOUND and name not in kinds_of_text():
        raise CopydeskError(
            Phrase(
                "“{name}” is no kind of text. There are: {kinds}.",
                name=name,
                kinds=", ".join(kinds_of_text()),
            )
        )
    return name


def _read(name: str, rows: Mapping[str, Any]) -> KindOfText:
    called, policy = rows["name"], dict(rows.get("policy", {}))
    words = {language: tuple(text.split()) for language, text in rows.get("words", {}).items()}
    if "asks_about" in policy:
        policy["asks_about"] = frozenset(policy["asks_about"].split())
    if "answers" in policy:
        policy["answers"] = Answers(policy["answers"])
    # data in two languages: the German catalogue takes {kind_de}
    label = Phrase("{kind}", kind=called["en"], kind_de=called["de"])
    return KindOfText(name, label, words, **policy)
