"""Scripts and style sheets with their tags: from the one that opens to the one that closes, and nothing else."""

import re
from collections.abc import Iterator

from copydesk.files.compiled import lasting

_OPENING = re.compile(
    r"(?i)<\s{0,2}(?P<name>script|style)(?P<settings>\s[^<>]{0,900})?\s{0,2}(?P<empty>/\s{0,2})?>"
)
_CLOSING = {
    name: lasting(rf"(?i)<\s{{0,2}}/\s{{0,2}}{name}\s{{0,2}}>") for name in ("script", "style")
}
_LONGEST = 20_000
"""Code points within which the end of a script is looked for."""
_SIGNS = re.compile(r"[{}=;]|\w\(|//|/\*|<!--|\)\s*$")
"""One of these stands in every line of program and every rule of style."""
_SENTENCE = re.compile(
    r"(?:^|[.!?]\s)[A-ZÄÖÜ„“\"]\w*(?:,?\s[\w’'-]+){3,}[.!?][”“\"»«]?(?=\s|$)|\n[ \t]*\n[^{}=;<>\n]{60,}\n"
)
"""A sentence of words alone, or a paragraph of them."""
_QUOTED = re.compile(r"""(?s)"[^"\n]{0,2000}"|'[^'\n]{0,2000}'|`[^`]{0,2000}`|/\*.{0,2000}?\*/""")
_OPENS, _CLOSES = "„“‚‘\"'`»«(", "”“’‘\"'`»«)"


def code_elements(text: str) -> Iterator[tuple[int, int, bool]]:
    """Start, end, and whether what stands between the tags is program and no prose, of each whole element.

    One whose tags are only spoken of ("between `<script>` and `</script>`") is none.
    """
    position = 0
    while match := _OPENING.search(text, position):
        position = match.end()
        end = _CLOSING[match["name"].lower()].search(text, match.end(), match.end() + _LONGEST)
        if end is None or _quoted(text, *match.span()) or _quoted(text, *end.span()):
            continue
        inside = text[match.end() : end.start()]
        if _OPENING.search(inside):
            continue  # its own end is missing: what closes belongs to the next
        position = end.end()
        if not _is_spoken_of(inside):
            yield match.start(), end.end(), _is_program(inside)


def _quoted(text: str, start: int, end: int) -> bool:
    before, after = text[start - 1 : start], text[end : end + 1]
    return bool(before and after and before in _OPENS and after in _CLOSES)


def _is_spoken_of(inside: str) -> bool:
    """Whether the words between two tags are those of a sentence about them: ``<script> and </script>``."""
    return bool(inside.strip()) and not _SIGNS.search(inside)


def _is_program(inside: str) -> bool:
    return not _SENTENCE.search(_QUOTED.sub("", inside))
