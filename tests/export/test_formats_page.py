"""The page of formats leaves out none."""

from pathlib import Path

import pytest

from copydesk.export.writer import format_names
from copydesk.intake.read import supported_suffixes

PAGE = Path(__file__).parents[2] / "resources" / "docs" / "FORMATS.md"


@pytest.mark.parametrize("name", [*supported_suffixes(), *format_names()])
def test_every_format_that_is_read_or_written_is_on_the_page(name):
    assert f"`{name}`" in PAGE.read_text(encoding="utf-8")
