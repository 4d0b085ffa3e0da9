"""Labelled pairs of spellings for the name model: from the corpus, the examples of the check, and slips put into the corpus.

A pair is one name where a finding on it is what a label asks for. Texts of the corpus are also strung together: names that are near
one another in two of them are two names. The part of the corpus that is set aside is never read.
"""

import random
import re
import sys
from collections.abc import Callable, Iterator
from dataclasses import dataclass, replace
from functools import partial
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent
sys.path.insert(0, str(ROOT / "tests"))

from copydesk.checks.names.examples import english, german
from copydesk.checks.names.judging.muddles import judged_pairs, muddle_of
from copydesk.checks.names.judging.recognised import kind_of
from copydesk.checks.names.judging.wordings import twins
from copydesk.checks.names.mentions.roster import Name, roster
from copydesk.checks.names.reference import finding as of_known
from copydesk.checks.names.reference import recognised
from copydesk.checks.names.spelling import finding as of_spelling
from copydesk.checks.names.wording import finding as of_wording
from copydesk.model.draft import TextFormat
from copydesk.model.finding import Finding
from copydesk.text.document import Document
from corpus.corrections import corrections
from corpus.labels import Item, Labelled, cases, drafts
from corpus.scoring import hits
from made_up_names import about_known_people, about_known_words, about_two, slip

STRINGS, TOGETHER = 150, 8
"""How many texts are strung together from how many each, for each language."""
SLIPS = 3
"""Slips put into each draft, each by itself."""


@dataclass(frozen=True)
class Row:
    """One pair of one text."""

    text: str
    """The id of its text: pairs of one text are never split between training and test."""
    features: dict[str, float]
    one_name: bool
    words: str
    weight: float = 1.0


@dataclass(frozen=True)
class Seen:
    """A pair that a document has, and the finding that it would make."""

    words: tuple[str, str]
    features: dict[str, float]
    finding: Finding


def spellings(document: Document) -> Iterator[Seen]:
    """The pairs of near spellings of a document."""
    for judged in document.fact(judged_pairs):
        pair = judged.pair.suspect.name.form, judged.pair.other.name.form
        yield Seen(pair, judged.features, of_spelling(document, muddle_of([judged])))


def wordings(document: Document) -> Iterator[Seen]:
    """The pairs of names of several words that differ in one."""
    for pair in document.fact(twins):
        a, b = (" ".join(way.words) for way in (pair.suspect, pair.other))
        yield Seen((a, b), pair.features, of_wording(document, pair))


def nearly_known(document: Document, kind: str) -> Iterator[Seen]:
    """The names that are near a known one: whole names, or single words."""
    for one in document.fact(recognised):
        if kind_of(one.match) != kind:
            continue
        a, b = " ".join(one.stands[0].words), " ".join(one.match.right)
        yield Seen((a, b), one.features, of_known(document, one))


KINDS: dict[str, Callable[[Document], Iterator[Seen]]] = {
    "spellings": spellings,
    "wordings": wordings,
    "whole names": partial(nearly_known, kind="whole names"),
    "single words": partial(nearly_known, kind="single words"),
}


MADE_UP: dict[str, Callable[[], Iterator[Labelled]]] = {
    "spellings": about_two,
    "wordings": lambda: iter(()),
    "whole names": about_known_people,
    "single words": about_known_words,
}
"""Sentences made up for each kind."""
MADE_UP_COUNTS = {"spellings": 0.15, "whole names": 0.4, "single words": 0.4}
"""What a pair of a made-up sentence counts beside one of a text that somebody wrote."""


def rows(kind: str) -> Iterator[Row]:
    """All labelled pairs of that kind."""
    pairs = KINDS[kind]
    for text in (*drafts(), *cases(), *from_corrections(), *from_examples()):
        yield from _rows(text, pairs, 1.0)
    for text in MADE_UP[kind]():
        yield from _rows(text, pairs, MADE_UP_COUNTS[kind])
    yield from strung_together(pairs)
    for draft in drafts():
        yield from with_slips(draft, pairs)


def _rows(
    text: Labelled, pairs: Callable[[Document], Iterator[Seen]], weight: float
) -> Iterator[Row]:
    for seen in pairs(Document(text.text, TextFormat(text.format), text.language)):
        yield Row(text.id, seen.features, is_asked_for(seen, text), "/".join(seen.words), weight)


def is_asked_for(seen: Seen, text: Labelled) -> bool:
    """Whether a label asks for a finding on the pair."""
    wanted = (item for item in (*text.musts, *text.mays) if item.kind == "name-spelling")
    return any(hits(seen.finding, item) for item in wanted)


def from_corrections() -> Iterator[Labelled]:
    """The corrections: each wrong name beside the right one, and by itself."""
    for case in corrections():
        for mode, wrong in (("beside", case.wrong_short), ("alone", case.wrong)):
            text = case.texts[mode]
            start = text.rindex(wrong)
            item = Item("name-spelling", wrong, ((start, start + len(wrong)),))
            yield Labelled(f"{mode} {case.id}", case.language, "plain", text, (item,), (), ())
        yield Labelled(f"right {case.id}", case.language, "plain", case.texts["right"], (), (), ())


def from_examples() -> Iterator[Labelled]:
    """The examples of the check."""
    for module in (german, english):
        for number, example in enumerate((*module.FOUND, *module.TRAPS)):
            plain, items = "", list[Item]()
            for piece in re.split("(⟦[^⟧]*⟧)", example.text):
                word = piece.strip("⟦⟧")
                if piece.startswith("⟦") and not example.hint:
                    items.append(
                        Item("name-spelling", word, ((len(plain), len(plain) + len(word)),))
                    )
                plain += word
            name = f"{module.__name__} {number}"
            yield Labelled(name, example.language, "plain", plain, tuple(items), (), ())


def strung_together(pairs: Callable[[Document], Iterator[Seen]]) -> Iterator[Row]:
    """Pairs of names of different texts: two names."""
    dice = random.Random(5)
    for language in ("de", "en"):
        own = [
            text
            for text in (*drafts(), *cases())
            if text.language == language and text.format == "plain"
        ]
        known = {
            frozenset(seen.words)
            for text in own
            for seen in pairs(Document(text.text, language=language))
        }
        for number in range(STRINGS):
            some = dice.sample(own, TOGETHER)
            document = Document("\n\n".join(text.text for text in some), language=language)
            for seen in pairs(document):
                if frozenset(seen.words) not in known:
                    text = f"strung {language} {number}"
                    yield Row(text, seen.features, False, "/".join(seen.words), 0.5)


def with_slips(draft: Labelled, pairs: Callable[[Document], Iterator[Seen]]) -> Iterator[Row]:
    """The pairs of a draft that come of one more slip in it."""
    dice = random.Random(draft.id)
    document = Document(draft.text, TextFormat(draft.format), draft.language)
    names = [name for name in document.fact(roster).names.values() if may_slip(name)]
    for _ in range(SLIPS if names else 0):
        name = dice.choice(names)
        spans = [p.span for p in name.places if p.span.of(draft.text) == name.form]
        wrong = slip(name.form, dice)
        if not spans or wrong == name.form or wrong in draft.text:
            continue
        span = dice.choice(spans)
        text = draft.text[: span.start] + wrong + draft.text[span.end :]
        item = Item("name-spelling", wrong, ((span.start, span.start + len(wrong)),))
        made = replace(draft, text=text, musts=(item,), mays=(), nevers=())
        for seen in pairs(Document(text, TextFormat(draft.format), draft.language)):
            if any(wrong in words for words in seen.words):
                yield Row(
                    f"slips {draft.id}",
                    seen.features,
                    is_asked_for(seen, made),
                    "/".join(seen.words),
                    0.5,
                )


def may_slip(name: Name) -> bool:
    """Whether the text has the name more than once, as a name."""
    return name.count > 1 and len(name.form) > 4 and name.tagged >= 0.5 and name.form.isalpha()
