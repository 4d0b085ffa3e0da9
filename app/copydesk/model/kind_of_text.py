"""What kinds of text a desk is given, as far as their words tell them apart."""

from enum import StrEnum
from typing import Self

from copydesk.model.phrase import Phrase


class KindOfText(StrEnum):
    """The values are those of the signs of claims (``claims/ranker.json``)."""

    label: Phrase
    """What it is called; that of ``NEWS`` is empty, as everything is news that is nothing else."""

    REVIEW = "review", Phrase("Review")
    MATCH = "match", Phrase("Match report")
    ADVICE = "advice", Phrase("Advice")
    CLUB = "club", Phrase("Club news")
    LIFETIME = "lifetime", Phrase("Obituary")
    CODE = "code", Phrase("About code")
    NEWS = "news", Phrase("")

    def __new__(cls, value: str, label: Phrase | None = None) -> Self:
        """A member of the list above; a kind without a name is none."""
        if label is None:
            raise TypeError(f"nothing is said of the kind of text {value}")
        member = str.__new__(cls, value)
        member._value_ = value
        member.label = label
        return member
