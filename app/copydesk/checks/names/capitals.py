"""One name with different capitals: ``YouTube`` and ``Youtube``, ``UNO`` and ``Uno``."""

from collections.abc import Iterator

from copydesk.checks.check import Check, Example
from copydesk.checks.names.judging.candidate import Candidate
from copydesk.checks.names.judging.either_or import doubted, either_or
from copydesk.checks.names.mentions.roster import Name, Roster, roster
from copydesk.model.finding import Finding
from copydesk.model.kinds import Kind
from copydesk.model.phrase import Phrase
from copydesk.text.document import Document

_SHORTEST, _ACRONYM = 3, 5
"""Letters of the shortest name looked at, and of the longest one that is written in capitals without being shouted."""


def find(document: Document) -> Iterator[Finding]:
    """Names whose letters are the same and whose capitals are not, headings in capitals apart."""
    text = document.fact(roster)
    groups: dict[str, list[Name]] = {}
    for name in text.names.values():
        if len(name.form) >= _SHORTEST and "-" not in name.form:
            groups.setdefault(name.form.lower(), []).append(name)
    for letters, names in groups.items():
        if len(names) > 1 and letters not in text.lower:
            calm = [name for name in names if _inside(name)]
            if len(calm) == 2 and _is_muddle(calm, text):
                yield _finding(document, *calm)


def _inside(name: Name) -> bool:
    """It stands somewhere inside a sentence, and not in a heading in capitals."""
    return any(not p.mention.first and not p.mention.shouted for p in name.whole)


def _is_muddle(names: list[Name], text: Roster) -> bool:
    if any(_is_marked(name.form) and not name.form.isupper() for name in names):
        return True
    return all(_is_marked(name.form) or Candidate(name, text).is_name for name in names)


def _is_marked(form: str) -> bool:
    """It has a capital after its first letter."""
    return form[1:] != form[1:].lower()


def _finding(document: Document, one: Name, other: Name) -> Finding:
    names = doubted(one, other)
    place = next(place for place in names[0].places if not place.mention.shouted)
    shouted = any(name.form.isupper() and len(name.form) > _ACRONYM for name in names)
    return either_or(document, CHECK.id, place, names, Phrase("capitals only"), hint=shouted)


CHECK = Check(
    id="names.capitals",
    kinds=(Kind.NAME_SPELLING,),
    title=Phrase("A name with different capitals"),
    run=find,
    examples=(
        Example(
            "Das Video steht bei YouTube. Auf YouTube sahen es viele. Bei ⟦Youtube⟧ fehlt es nun."
        ),
        Example("Die Nato tagt. In der Nato gibt es Streit. Ohne die ⟦NATO⟧ geht nichts."),
        Example(
            "Staff at LinkedIn protested. A manager of LinkedIn left. Shares of ⟦Linkedin⟧ fell.",
            language="en",
        ),
        Example(
            "Ein Reporter vom SPIEGEL fragte. Der SPIEGEL hatte berichtet. Laut ⟦Spiegel⟧ stimmt das.",
            hint=True,
        ),
        Example("NATO WÄCHST WEITER\n\nDie Nato wächst. In der Nato freut man sich."),
        Example("Der Spiegel hing schief. Im SPIEGEL stand nichts von dem Spiegel und dem Haus."),
        Example("He works in IT. It is hard. The IT team waits.", language="en"),
        Example("The US voted. He told us so. Us and them. The US waits.", language="en"),
        Example("Die WELT berichtet. Die Welt ist groß. Alle Welt liest."),
    ),
)
