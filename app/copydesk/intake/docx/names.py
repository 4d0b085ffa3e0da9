"""The names of Word's XML that more than one module asks for."""

from typing import Final

from copydesk.intake.package import Node

W: Final = "{http://schemas.openxmlformats.org/wordprocessingml/2006/main}"
R: Final = "{http://schemas.openxmlformats.org/officeDocument/2006/relationships}"


def value(node: Node | None, path: str = "", default: str = "") -> str:
    """The ``w:val`` of the element, or of the one below it at ``path``."""
    found = node.find(path) if path and node is not None else node
    return found.get(f"{W}val", default) if found is not None else default


def is_drop_cap(properties: Node | None) -> bool:
    """Whether a paragraph of these properties is the large first letter of the next one."""
    frame = properties.find(f"{W}framePr") if properties is not None else None
    return frame is not None and frame.get(f"{W}dropCap", "none") != "none"


def switched(node: Node | None, path: str) -> bool | None:
    """Whether a property such as ``w:b`` is on; None where it is not given."""
    found = node.find(path) if node is not None else None
    return None if found is None else found.get(f"{W}val", "1") not in {"0", "false", "off", "none"}
