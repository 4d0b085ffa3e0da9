"""A formula of Word in one line, as one writes it in running text: ``(a + b)/c``, ``x²``, ``∑_(i=1)^n i``."""

from collections.abc import Iterator, Mapping

from copydesk.intake.package import Node, local

_HIGH = str.maketrans("0123456789", "⁰¹²³⁴⁵⁶⁷⁸⁹")
_LOW = str.maketrans("0123456789", "₀₁₂₃₄₅₆₇₈₉")
_VALUE = "{http://schemas.openxmlformats.org/officeDocument/2006/math}val"
_NOT_READ = {True: frozenset({"del", "moveFrom"}), False: frozenset({"ins", "moveTo"})}


def formula_text(node: Node, *, accepted: bool) -> str:
    """What the formula, or a part of it, says.

    Args:
        accepted: whether tracked changes are read as made.
    """
    name = local(node)
    if name in {"t", "delText"}:
        return node.text or ""
    if name in _NOT_READ[accepted] or name.endswith("Pr"):
        return ""
    parts = {local(child): formula_text(child, accepted=accepted) for child in node}
    inner = parts.get("e", "")
    match name:
        case "f":
            between = " " if _set(node, "fPr/type", "bar") == "noBar" else "/"
            said = f"{_whole(parts.get('num', ''))}{between}{_whole(parts.get('den', ''))}"
        case "sSup" | "sSub" | "sSubSup":
            said = _whole(inner) + _feet(parts)
        case "sPre":
            said = _feet(parts) + inner
        case "nary":
            said = f"{_set(node, 'naryPr/chr', '∫')}{_feet(parts)} {inner}"
        case "rad":
            said = f"{_high(parts.get('deg', ''))}√{_whole(inner)}"
        case "d":
            all_ = _set(node, "dPr/sepChr", "|").join(_each(node, "e", accepted=accepted))
            said = f"{_set(node, 'dPr/begChr', '(')}{all_}{_set(node, 'dPr/endChr', ')')}"
        case "m":
            said = "; ".join(_each(node, "mr", accepted=accepted))
        case "mr" | "eqArr":
            said = " ".join(_each(node, "e", accepted=accepted))
        case "func":
            said = f"{parts.get('fName', '')} {inner}"
        case _:
            said = "".join(formula_text(child, accepted=accepted) for child in node)
    return said


def _feet(parts: Mapping[str, str]) -> str:
    return _low(parts.get("sub", "")) + _high(parts.get("sup", ""))


def _each(node: Node, name: str, *, accepted: bool) -> Iterator[str]:
    return (formula_text(child, accepted=accepted) for child in node if local(child) == name)


def _set(node: Node, path: str, usual: str) -> str:
    """A property of the part; ``usual`` where it does not say."""
    names = path.split("/")
    here: Node | None = node
    for name in names:
        here = (
            next((child for child in here if local(child) == name), None)
            if here is not None
            else None
        )
    return here.get(_VALUE, "") if here is not None else usual


def _whole(words: str) -> str:
    """The words in brackets, where without them a sign beside them would be read with a part of them only."""
    return words if words.isalnum() or len(words) < 2 or _is_bracketed(words) else f"({words})"


def _is_bracketed(words: str) -> bool:
    return words[0] == "(" and words.find(")") == len(words) - 1


def _high(words: str) -> str:
    if not words:
        return ""
    return words.translate(_HIGH) if words.isdecimal() and words.isascii() else f"^{_whole(words)}"


def _low(words: str) -> str:
    if not words:
        return ""
    return words.translate(_LOW) if words.isdecimal() and words.isascii() else f"_{_whole(words)}"
