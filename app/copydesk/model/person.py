"""Whether two names that people sign with are one person's."""

import unicodedata


def person_key(name: str) -> str:
    """The name without what nobody tells people apart by: capitals, blanks, ways of encoding, the surname in front
    with a comma; "" for nobody.
    """
    words = " ".join(unicodedata.normalize("NFKC", name).casefold().split())
    family, comma, given = words.partition(", ")
    return f"{given} {family}" if comma and "," not in given else words


def same_person(one: str, other: str) -> bool:
    """Whether both are one person's name."""
    return person_key(one) == person_key(other)
