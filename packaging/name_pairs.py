"""Labelled pairs of spellings for the name model: from the corpus, the examples of the check, and slips put into the corpus.

A pair is one name where a finding on it is what a label asks for. Texts of the corpus are also strung together: names that are near
one another in two of them are two names. The part of the corpus that is set aside is never read.
"""

import random
import re
import sys
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass, replace
from functools import partial
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent
sys.path.insert(0, str(ROOT / "tests"))

from copydesk.checks.names.examples import english, german
from copydesk.checks.names.judging.muddles import judged_pairs, muddle_of
from copydesk.checks.names.judging.recognised import kind_of
from copydesk.checks.names.judging.wordings import twins
from copydesk.checks.names.known.known import is_right, keys
from copydesk.checks.names.known.shipped import shipped
from copydesk.checks.names.likeness.difference import Likeness, difference
from copydesk.checks.names.mentions.roster import Name, roster
from copydesk.checks.names.reference import finding as of_known
from copydesk.checks.names.reference import recognised
from copydesk.checks.names.spelling import finding as of_spelling
from copydesk.checks.names.wording import finding as of_wording
from copydesk.model.draft import TextFormat
from copydesk.model.finding import Finding
from copydesk.model.house import House
from copydesk.text.document import Document
from corpus.corrections import corrections
from corpus.labels import Item, Labelled, cases, drafts
from corpus.scoring import hits

STRINGS, TOGETHER = 150, 8
"""How many texts are strung together from how many each, for each language."""
KNOWN_PEOPLE = 800
"""Known people about whom sentences are made up."""
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


def rows(kind: str) -> Iterator[Row]:
    """All labelled pairs of that kind."""
    pairs = KINDS[kind]
    known = made_up() if kind == "whole names" else ()
    for text in (*drafts(), *cases(), *from_corrections(), *from_examples(), *known):
        document = Document(text.text, TextFormat(text.format), text.language)
        for seen in pairs(document):
            yield Row(text.id, seen.features, is_asked_for(seen, text), "/".join(seen.words))
    yield from strung_together(pairs)
    for draft in drafts():
        yield from with_slips(draft, pairs)


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
                if piece.startswith("⟦"):
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


ROLES = {
    "de": ("Bäcker", "Tischlerin", "Lehrer", "Wirtin", "Landwirt", "Anwältin", "Tierarzt", "Nachbarin"),
    "en": ("baker", "plumber", "teacher", "landlord", "farmer", "lawyer", "vet", "neighbour"),
}  # fmt: skip
SAID = {
    "de": (
        "Am Abend sprach {who} im Saal über die Ernte.",
        "Das Fest in Hameln eröffnete {who}, danach gab es Suppe.",
    ),
    "en": (
        "In the evening {who} spoke about the harvest.",
        "The fair in Hull was opened by {who}, and soup was served.",
    ),
}


def made_up() -> Iterator[Labelled]:
    """Sentences about known people: with a slip, with what they are or without; and about others of near names."""
    dice = random.Random(11)
    people = [
        entry
        for number in range(len(shipped().rows))
        if (entry := shipped().entry(number)).kind == "people" and entry.german[0].count(" ") == 1
    ]
    given_names = sorted({entry.german[0].split()[0] for entry in people})
    surnames: dict[str, list[str]] = {}
    for entry in people:
        surname = entry.german[0].split()[1]
        for key in keys(surname):
            surnames.setdefault(key, []).append(surname)
    for number, entry in enumerate(dice.sample(people, KNOWN_PEOPLE)):
        language = ("de", "en")[number % 2]
        given, _, surname = entry.forms(language)[0].rpartition(" ")
        if not given:
            continue
        what = entry.was if language == "de" else entry.what
        said = dice.choice(SAID[language])
        wrong = slip(surname, dice) if len(surname) > 4 else surname
        if wrong != surname:
            who = f"{what} {given} {wrong}" if number % 4 < 2 else f"{given} {wrong}"
            yield _sentence(f"slip {number}", language, said.format(who=who), f"{given} {wrong}")
        near = [name for name in given_names if given[:2] == name[:2] and one_slip(given, name)]
        if near and not is_right(f"{near[0]} {surname}", House(), language):
            who = f"{dice.choice(near)} {surname}"
            if number % 3 == 0:
                yield _sentence(f"given {number}", language, said.format(who=f"{what} {who}"), who)
            else:
                role = dice.choice(ROLES[language])
                who = f"{'' if language == 'de' else 'the '}{role} {who}"
                yield _sentence(f"given {number}", language, said.format(who=who), "")
        others = {s for key in keys(surname) for s in surnames.get(key, ()) if s != surname}
        if others:
            other = dice.choice(sorted(others))
            who = f"{'' if language == 'de' else 'the '}{dice.choice(ROLES[language])} {given} {other}"
            yield _sentence(f"other {number}", language, said.format(who=who), "")


def one_slip(one: str, other: str) -> bool:
    """Whether two given names are a letter apart."""
    return difference(one, other).likeness in {Likeness.SOUND, Likeness.SLIP}


def _sentence(identity: str, language: str, text: str, wrong: str) -> Labelled:
    items: tuple[Item, ...] = ()
    if wrong:
        start = text.index(wrong)
        items = (Item("name-spelling", wrong, ((start, start + len(wrong)),)),)
    return Labelled(identity, language, "plain", text, items, (), ())
