"""What Word or LibreOffice would find wrong with a file, by openxml-audit."""

import tempfile
from pathlib import Path

from openxml_audit import OpenXmlValidator


def findings(data: bytes, suffix: str = ".docx") -> list[str]:
    """A sentence for each finding."""
    with tempfile.TemporaryDirectory() as folder:
        path = Path(folder, f"a{suffix}")
        path.write_bytes(data)
        return [str(error) for error in OpenXmlValidator().validate(path).errors]
