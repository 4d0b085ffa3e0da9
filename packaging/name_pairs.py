"""Labelled pairs of spellings for the name model: from the corpus, the examples of the check, and slips put into the corpus.

A pair is one name where a finding on it is what a label asks for. Texts of the corpus are also strung together: names that are near
one another in two of them are two names. The part of the corpus that is set aside is never read.
"""

import random
import re
import sys
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent
sys.path.insert(0, str(ROOT / "tests"))

from corpus.corrections import corrections
from corpus.labels import Item, Labelled, cases, drafts
from corpus.scoring import hits

from copydesk.checks.names.examples import english, german
from copydesk.checks.names.judging.muddles import Judged, judged_pairs, muddle_of
from copydesk.checks.names.mentions.roster import Name, roster
from copydesk.checks.names.spelling import finding
from copydesk.model.draft import TextFormat
from copydesk.text.document import Document

STRINGS, TOGETHER = 150, 8
"""How many texts are strung together from how many each, for each language."""
SLIPS = 3
"""Slips put into each draft, each by itself."""
HABITS = (
    "ei ie", "ie ei", "ck k", "k ck", "th t", "t th", "ph f", "f ph", "v w", "w v", "i y", "y i", "c k", "k c", "ss ß", "ß ss", "dt t", "t dt", "sch sh",
    "z s", "s z", "ai ei", "ei ey", "ey ay", "ä ae", "ö oe", "ü ue", "ä a", "ö o", "ü u", "é e", "á a", "í i", "č c", "ć c", "ş s", "ı i", "ks x", "a e", "e a", "o u", "j y",
    "mann man", "son sen", "sen son", "ski sky", "ow off", "ll l", "l ll", "n nn", "nn n", "r rr", "rr r", "m mm", "tt t", "ff f", "f ff", "ea ee", "le el", "er re",
)  # fmt: skip


@dataclass(frozen=True)
class Row:
    """One pair of one text."""

    text: str
    """The id of its text: pairs of one text are never split between training and test."""
    features: dict[str, float]
    one_name: bool
    words: str
    weight: float = 1.0


def rows() -> Iterator[Row]:
    """All labelled pairs."""
    for text in (*drafts(), *cases(), *from_corrections(), *from_examples()):
        yield from of_text(text)
    yield from strung_together()
    for draft in drafts():
        yield from with_slips(draft)


def of_text(text: Labelled) -> Iterator[Row]:
    """The pairs of one labelled text."""
    document = Document(text.text, TextFormat(text.format), text.language)
    for judged in document.fact(judged_pairs):
        yield Row(text.id, judged.features, is_asked_for(judged, text, document), words(judged))


def is_asked_for(judged: Judged, text: Labelled, document: Document) -> bool:
    """Whether a label asks for a finding on the pair."""
    made = finding(document, muddle_of([judged]))
    wanted = (item for item in (*text.musts, *text.mays) if item.kind == "name-spelling")
    return any(hits(made, item) for item in wanted)


def words(judged: Judged) -> str:
    """Both spellings, for a reader."""
    return f"{judged.pair.suspect.name.form}/{judged.pair.other.name.form}"


def from_corrections() -> Iterator[Labelled]:
    """The corrections, each wrong name beside the right one."""
    for case in corrections():
        text = case.texts["beside"]
        start = text.rindex(case.wrong_short)
        item = Item("name-spelling", case.wrong_short, ((start, start + len(case.wrong_short)),))
        yield Labelled(f"beside {case.id}", case.language, "plain", text, (item,), (), ())
        yield Labelled(f"right {case.id}", case.language, "plain", case.texts["right"], (), (), ())


def from_examples() -> Iterator[Labelled]:
    """The examples of the check."""
    for module in (german, english):
        for number, example in enumerate((*module.FOUND, *module.TRAPS)):
            plain, items = "", list[Item]()
            for piece in re.split("(⟦[^⟧]*⟧)", example.text):
                word = piece.strip("⟦⟧")
                if piece.startswith("⟦"):
                    items.append(
                        Item("name-spelling", word, ((len(plain), len(plain) + len(word)),))
                    )
                plain += word
            name = f"{module.__name__} {number}"
            yield Labelled(name, example.language, "plain", plain, tuple(items), (), ())


def strung_together() -> Iterator[Row]:
    """Pairs of names of different texts: two names."""
    dice = random.Random(5)
    texts = [*drafts(), *cases()]
    for language in ("de", "en"):
        own = [t for t in texts if t.language == language and t.format == "plain"]
        known = {words(j) for t in own for j in Document(t.text, language=language).fact(judged_pairs)}
        for number in range(STRINGS):
            some = dice.sample(own, TOGETHER)
            document = Document("\n\n".join(text.text for text in some), language=language)
            for judged in document.fact(judged_pairs):
                if words(judged) not in known and "/".join(words(judged).split("/")[::-1]) not in known:
                    yield Row(f"strung {language} {number}", judged.features, one_name=False, words=words(judged), weight=0.5)


def with_slips(draft: Labelled) -> Iterator[Row]:
    """The pairs of a draft that come of one more slip in it."""
    dice = random.Random(draft.id)
    document = Document(draft.text, TextFormat(draft.format), draft.language)
    names = [name for name in document.fact(roster).names.values() if may_slip(name)]
    for _ in range(SLIPS if names else 0):
        name = dice.choice(names)
        place = dice.choice([place for place in name.places if place.span.of(draft.text) == name.form])
        wrong = slip(name.form, dice)
        if wrong == name.form or wrong in draft.text:
            continue
        text = draft.text[: place.span.start] + wrong + draft.text[place.span.end :]
        item = Item("name-spelling", wrong, ((place.span.start, place.span.start + len(wrong)),))
        made = replace(draft, text=text, musts=(item,), mays=(), nevers=())
        slipped = Document(text, TextFormat(draft.format), draft.language)
        for judged in slipped.fact(judged_pairs):
            if wrong in words(judged).split("/"):
                yield Row(f"slips {draft.id}", judged.features, is_asked_for(judged, made, slipped), words(judged), 0.5)


def may_slip(name: Name) -> bool:
    """Whether the text has the name more than once, as a name."""
    return name.count > 1 and len(name.form) > 4 and name.tagged >= 0.5 and name.form.isalpha()


def slip(form: str, dice: random.Random) -> str:
    """The form with a slip of the hand, or one of spelling habits."""
    habits = [(a, b) for a, b in (pair.split() for pair in HABITS) if a in form[1:]]
    at = dice.randrange(1, len(form) - 1)
    if habits and dice.random() < 0.5:
        old, new = dice.choice(habits)
        places: Sequence[int] = [m.start() for m in re.finditer(re.escape(old), form) if m.start()]
        at = dice.choice(places)
        return form[:at] + new + form[at + len(old) :]
    return dice.choice(
        (
            form[:at] + form[at + 1 :],
            form[:at] + form[at] + form[at:],
            form[:at] + form[at + 1] + form[at] + form[at + 2 :],
            form[:at] + dice.choice("aeiounrst") + form[at + 1 :],
            form[:at] + dice.choice("aehnrs") + form[at:],
        )
    )


