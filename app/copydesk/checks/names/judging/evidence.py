"""Why two spellings are taken for one name, said in words."""

from copydesk.checks.names.judging.muddles import Muddle
from copydesk.checks.names.judging.pairs import Slot
from copydesk.checks.names.likeness.difference import in_words
from copydesk.model.phrase import Phrase


def evidence(muddle: Muddle) -> Phrase:
    """``one letter apart (e for a); Whelan stands twice and first``, and what else speaks for it."""
    first, proposed = muddle.suspects[0], muddle.proposed
    looks = Phrase(
        "{difference}; {standing}",
        difference=in_words(first.form, proposed.form),
        standing=standing(proposed.form, len(proposed.places), first=proposed.first < first.first),
    )
    slot = muddle.judged.pair.slot
    if slot is Slot.FAMILY:
        return Phrase("{looks}; the same name before both", looks=looks)
    if slot is Slot.GIVEN:
        return Phrase("{looks}; the same name behind both", looks=looks)
    if slot in {Slot.BARE, Slot.ALONE}:
        return Phrase("{looks}; only one of the two is introduced by a given name", looks=looks)
    return looks


def standing(form: str, count: int, *, first: bool) -> Phrase:
    """How often the spelling stands in the text, and whether it stands there before the other one."""
    if first:
        if count == 1:
            return Phrase("{name} stands once and first", name=form)
        if count == 2:
            return Phrase("{name} stands twice and first", name=form)
        return Phrase("{name} stands {count} times and first", name=form, count=count)
    if count == 1:
        return Phrase("{name} stands once", name=form)
    if count == 2:
        return Phrase("{name} stands twice", name=form)
    return Phrase("{name} stands {count} times", name=form, count=count)
