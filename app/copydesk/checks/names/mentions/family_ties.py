"""Whether the text says that two people of one surname are family: then their near given names are two names."""

from copydesk.checks.names.mentions.roster import Name
from copydesk_resources import read_words


def are_family(a: Name, b: Name) -> bool:
    """Whether a word of kinship stands beside a place of either: ``her sister Anne``, ``Anna Will ist ihre Nichte``."""
    kin = read_words("names/kin.txt")
    return any(
        not kin.isdisjoint(place.mention.before) or not kin.isdisjoint(place.mention.after)
        for name in (a, b)
        for place in name.whole
    )
