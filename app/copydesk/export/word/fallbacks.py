"""What older programs are shown in place of a drawing: once the drawing says something else, it must go."""

from docx.oxml.ns import qn

from copydesk.export.word.xml import Element

_MC = "{http://schemas.openxmlformats.org/markup-compatibility/2006}"


def leave_out_stale(root: Element, last: int) -> None:
    """Take away the other forms of those drawings that hold a change of a higher number than ``last``."""
    for alternatives in list(root.iter(f"{_MC}AlternateContent")):
        numbers = (
            change.get(qn("w:id"), "") for change in alternatives.iter(qn("w:ins"), qn("w:del"))
        )
        if any(number.isdecimal() and int(number) > last for number in numbers):
            for fallback in alternatives.findall(f"{_MC}Fallback"):
                alternatives.remove(fallback)
