"""Forms that a house prefers to others, and forms that it does not want at all."""

from collections.abc import Iterable
from dataclasses import dataclass
from typing import cast

from copydesk.model.phrase import Phrase
from copydesk.model.setting import Setting

EXAMPLE = """[prefer]
"Delphin" = "Delfin"
"Zigeunerschnitzel" = "\"
"""
"""Forms as they stand in the file."""


@dataclass(frozen=True, slots=True)
class HouseForm:
    """A form that the house does not write."""

    wrong: str
    right: str
    """What it writes instead; "" where it only does not want the other."""


class Forms(Setting[tuple[HouseForm, ...]]):
    """Forms, each with what is to stand there instead: in a file a table."""

    @property
    def takes(self) -> Phrase:
        """What it can be."""
        return Phrase("a table of forms, each with the one that is preferred to it")

    def taken(self, raw: object) -> tuple[HouseForm, ...] | None:
        """The forms in a file."""
        if not isinstance(raw, dict):
            return None
        rows = cast("dict[str, object]", raw)
        forms = [HouseForm(w, r) for w, r in rows.items() if isinstance(r, str) and w.strip()]
        return tuple(forms) if len(forms) == len(rows) else None

    def write(self, value: tuple[HouseForm, ...]) -> object:
        """The value in a file."""
        return {form.wrong: form.right for form in value}


def form_lines(forms: Iterable[HouseForm]) -> str:
    """The forms as a person writes them: ``Delphin = Delfin``, one a line."""
    return "\n".join(f"{form.wrong} = {form.right}".rstrip(" =") for form in forms)


def forms_in(lines: str) -> tuple[HouseForm, ...]:
    """The forms that a person wrote so. A line without ``=`` names a form that is not wanted; a form has one line."""
    forms: dict[str, HouseForm] = {}
    for line in lines.split("\n"):
        wrong, _, right = (part.strip() for part in line.partition("="))
        if wrong:
            forms[wrong] = HouseForm(wrong, right)
    return tuple(forms.values())
