"""Sentences about names, made up to train the name model: known people and things with a slip, others of near names, two people.

What papers write of is uneven: our texts have many slips and few people who happen to be called nearly alike. Here both kinds stand.
"""

import random
import re
from collections.abc import Iterator, Sequence
from functools import cache
from itertools import islice

from wordfreq import iter_wordlist

from copydesk.checks.names.known.known import is_right, keys
from copydesk.checks.names.known.nearly import nearly
from copydesk.checks.names.known.shipped import Listed, shipped
from copydesk.checks.names.likeness.difference import Likeness, difference
from copydesk.checks.names.likeness.given import is_given_name
from copydesk.checks.names.mentions.morphology import morphology
from copydesk.model.house import House
from copydesk.text.frequency import zipf
from corpus.labels import Item, Labelled

KNOWN_PEOPLE, KNOWN_WORDS, COUPLES = 800, 500, 500
"""Known people and known things, and couples of people, about whom sentences are made up."""
OF_MANY = 7.5
"""Zipf of given name and surname together from which somebody else may well be called so."""
USED = 2.3
"""Zipf of surnames that many have."""
HABITS = (
    "ei ie", "ie ei", "ck k", "k ck", "th t", "t th", "ph f", "f ph", "v w", "w v", "i y", "y i", "c k", "k c", "ss ß", "ß ss", "dt t", "t dt", "sch sh",
    "z s", "s z", "ai ei", "ei ey", "ey ay", "ä ae", "ö oe", "ü ue", "ä a", "ö o", "ü u", "é e", "á a", "í i", "č c", "ć c", "ş s", "ı i", "ks x", "a e", "e a", "o u", "j y",
    "mann man", "son sen", "sen son", "ski sky", "ow off", "ll l", "l ll", "n nn", "nn n", "r rr", "rr r", "m mm", "tt t", "ff f", "f ff", "ea ee", "le el", "er re",
)  # fmt: skip
ROLES = {
    "de": ("Bäcker", "Tischlerin", "Lehrer", "Wirtin", "Landwirt", "Anwältin", "Tierarzt", "Nachbarin"),
    "en": ("baker", "plumber", "teacher", "landlord", "farmer", "lawyer", "vet", "neighbour"),
}  # fmt: skip
SAID_OF_MANY = {
    "de": ("Weltstar", "Legende", "Idol", "Altmeister", "Publikumsliebling", "WNBA-Star"),
    "en": ("star", "superstar", "legend", "idol", "icon", "crowd favourite"),
}  # fmt: skip
"""What papers call somebody whom the list describes in other words."""
SAID = {
    "de": (
        "Am Abend sprach {who} im Saal über die Ernte.",
        "Das Fest in Hameln eröffnete {who}, danach gab es Suppe.",
        "„Das wird eng“, sagte {who} nach der Sitzung.",
    ),
    "en": (
        "In the evening {who} spoke about the harvest.",
        "The fair in Hull was opened by {who}, and soup was served.",
        "“It will be close,” {who} said after the meeting.",
    ),
}
TWO = {
    "de": (
        "{a} half am Montag. {b} half nicht.",
        "Für die Bürgerliste tritt {a} an. Die Wählergruppe schickt {b} ins Rennen.",
        "Den Antrag stellte {a}. Nach einer Stunde stimmten alle zu.\n\nZur Kasse berichtete {b}, dass Geld fehlt.",
    ),
    "en": (
        "{a} helped on Monday. {b} did not.",
        "The first speaker was {a}. Later {b} showed pictures of the mill.",
        "The plan came from {a}. It was passed within the hour.\n\nOn money, {b} told members that little was left.",
    ),
}
AGAIN = {
    "de": (
        "{a} half am Montag. „Es war viel zu tun“, sagt {b}.",
        "Für die Bürgerliste tritt {a} an. Im Saal wurde {b} mit Applaus begrüßt.",
    ),
    "en": (
        "{a} helped on Monday. “There was much to do,” {b} said.",
        "The first speaker was {a}. The hall cheered {b} for a minute.",
    ),
}
OF_PLACES = {
    "de": ("Die Reise nach {who} dauerte drei Tage.", "Sie waren in {who} aufgebrochen.", "Ein Gast aus {who} lachte."),
    "en": ("The trip to {who} took three days.", "They had set out in {who}.", "A guest from {who} laughed."),
}  # fmt: skip
OF_THINGS = {
    "de": ("Die Probe ergab, dass {who} teurer wird.", "Am Montag äußerte sich {who} nicht.", "Der Markt für {who} wächst."),
    "en": ("The test showed that {who} costs more.", "On Monday {who} made no comment.", "The market for {who} is growing."),
}  # fmt: skip


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


@cache
def _people() -> Sequence[Listed]:
    return [
        entry for entry in shipped() if entry.kind == "people" and entry.german[0].count(" ") == 1
    ]


@cache
def _surnames() -> dict[str, list[str]]:
    found: dict[str, list[str]] = {}
    for surname in sorted({entry.german[0].split()[1] for entry in _people()}):
        for key in keys(surname):
            found.setdefault(key, []).append(surname)
    return found


def _near(surname: str) -> list[str]:
    """Other surnames of known people that are a slip away."""
    others = {other for key in keys(surname) for other in _surnames().get(key, ())}
    return sorted(
        other
        for other in others - {surname}
        if difference(surname, other).likeness
        in {Likeness.SOUND, Likeness.SLIP, Likeness.TWO_SLIPS}
    )


def about_known_people() -> Iterator[Labelled]:
    """Sentences about known people: with a slip, with what they are or without; and about others of near names."""
    dice = random.Random(11)
    given_names = sorted({entry.german[0].split()[0] for entry in _people()})
    for number, entry in enumerate(dice.sample(_people(), KNOWN_PEOPLE)):
        language = ("de", "en")[number % 2]
        given, _, surname = entry.forms(language)[0].rpartition(" ")
        if not given:
            continue
        what = entry.was if language == "de" else entry.what
        said = dice.choice(SAID[language])
        other_role = f"{'' if language == 'de' else 'the '}{dice.choice(ROLES[language])} "
        wrong = slip(surname, dice) if len(surname) > 4 else surname
        if wrong != surname:
            before = (f"{what} ", f"{what} ", "", f"{dice.choice(SAID_OF_MANY[language])} ")
            who = f"{before[number % 4]}{given} {wrong}"
            yield _sentence(f"slip {number}", language, said.format(who=who), f"{given} {wrong}")
        near = [name for name in given_names if given[:2] == name[:2] and one_slip(given, name)]
        if near and not is_right(f"{near[0]} {surname}", House(), language):
            who = f"{dice.choice(near)} {surname}"
            if number % 3 == 0:
                yield _sentence(f"given {number}", language, said.format(who=f"{what} {who}"), who)
            else:
                yield _sentence(f"given {number}", language, said.format(who=other_role + who), "")
        for other in _near(surname)[:2]:
            who = f"{given} {other}"
            many = min(zipf(given, language), 4.5) + zipf(other, language) >= OF_MANY
            yield _sentence(f"other {number}", language, said.format(who=other_role + who), "")
            yield _sentence(f"unsaid {number}", language, said.format(who=who), "" if many else who)
            yield _sentence(f"same {number}", language, said.format(who=f"{what} {who}"), who)


def one_slip(one: str, other: str) -> bool:
    """Whether two given names are a letter apart."""
    return difference(one, other).likeness in {Likeness.SOUND, Likeness.SLIP}


def about_known_words() -> Iterator[Labelled]:
    """Sentences about places and things of one word with a slip; and with words and surnames that are near one."""
    dice = random.Random(17)
    entries = [entry for entry in shipped() if _is_word(entry)]
    for number, entry in enumerate(dice.sample(entries, KNOWN_WORDS)):
        language = ("de", "en")[number % 2]
        said = OF_PLACES if entry.kind in {"places", "cities"} else OF_THINGS
        right = entry.forms(language)[0]
        wrong = slip(right, dice) if len(right) > 4 else right
        if wrong != right and not is_right(wrong, House(), language):
            text = dice.choice(said[language]).format(who=wrong)
            yield _sentence(f"word {number}", language, text, wrong)
    for language in ("de", "en"):
        for number, word in enumerate(islice(_others(language, dice), KNOWN_WORDS)):
            some = (*OF_PLACES[language], *OF_THINGS[language], *SAID[language])
            text = dice.choice(some).format(who=word)
            yield _sentence(f"other word {language} {number}", language, text, "")


def _is_word(entry: Listed) -> bool:
    return entry.kind != "people" and all(
        form.isalpha() and form[0].isupper() and zipf(form, language) >= USED
        for language in ("de", "en")
        for form in entry.forms(language)[:1]
    )


def _others(language: str, dice: random.Random) -> Iterator[str]:
    """Surnames that people have, and in German nouns, that are near something known and are not it."""
    surnames = sorted({entry.german[0].split()[1] for entry in _people()})
    words = [word for word in surnames if word.isalpha()]
    words += [word.capitalize() for word in iter_wordlist(language, "large") if word.isalpha()]
    dice.shuffle(words)
    known = set(surnames)
    for word in words:
        if not 1 < zipf(word, language) < 3.4 or is_right(word, House(), language):
            continue
        near = any(len(match.right) == 1 for match in nearly((word,), House(), language))
        if near and (word in known or (language == "de" and _is_noun(word))):
            yield word


def _is_noun(word: str) -> bool:
    model = morphology("de")
    if model is None:
        return False
    classes = model.classes(word, first=False)
    return bool(classes) and model.names[max(classes, key=classes.__getitem__)] == "NN"


def about_two() -> Iterator[Labelled]:
    """Two people of one given name and near surnames, each with a trade of their own; and one whose name is written in two ways."""
    dice = random.Random(23)
    common = sorted({s for group in _surnames().values() for s in group if s.isalpha()})
    for number in range(COUPLES):
        language = ("de", "en")[number % 2]
        usual = [name for name in dice.sample(common, 60) if zipf(name, language) >= USED]
        pairs = [
            (a, b) for a in usual for b in _near(a) if zipf(b, language) >= USED and b.isalpha()
        ]
        if not pairs:
            continue
        a, b = dice.choice(pairs)
        given = dice.choice(_given(language))
        one, two = dice.sample(ROLES[language], 2)
        article = "" if language == "de" else "the "
        first, second = f"{article}{one} {given} {a}", f"{article}{two} {given} {b}"
        text = dice.choice(TWO[language]).format(a=first, b=second)
        yield _sentence(f"two {number}", language, text[0].upper() + text[1:], "")
        wrong = slip(a, dice) if len(a) > 4 else a
        near = difference(a, wrong).likeness <= Likeness.SLIP
        if near and wrong != a and zipf(wrong, language) < USED:
            text = dice.choice(AGAIN[language]).format(a=first, b=f"{given} {wrong}")
            yield _sentence(f"again {number}", language, text[0].upper() + text[1:], wrong)


@cache
def _given(language: str) -> list[str]:
    return sorted(
        {
            given
            for entry in _people()
            if is_given_name(given := entry.german[0].split()[0]) and zipf(given, language) > 3.5
        }
    )


def _sentence(identity: str, language: str, text: str, wrong: str) -> Labelled:
    items: tuple[Item, ...] = ()
    if wrong:
        start = text.rindex(wrong)
        items = (Item("name-spelling", wrong, ((start, start + len(wrong)),)),)
    return Labelled(identity, language, "plain", text, items, (), ())
