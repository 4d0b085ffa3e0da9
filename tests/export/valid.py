"""What Word or LibreOffice would find wrong with a file, by openxml-audit."""

import tempfile
from pathlib import Path

from openxml_audit import OdfValidator, OpenXmlValidator


def findings(data: bytes, suffix: str = ".docx") -> list[str]:
    """A sentence for each finding."""
    with tempfile.TemporaryDirectory() as folder:
        path = Path(folder, f"a{suffix}")
        path.write_bytes(data)
        validator = OdfValidator() if suffix == ".odt" else OpenXmlValidator()
        return [str(error) for error in validator.validate(path).errors]
