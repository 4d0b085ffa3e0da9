"""Why the system refused a file, in the reader's language."""

import errno
import os

import pytest

from copydesk.files.reasons import reason
from copydesk.files.whole import write_whole
from copydesk.model.phrase import CopydeskError
from copydesk_resources import catalogue


def test_what_is_common_is_said_in_german():
    found = reason(OSError(errno.ENOSPC, os.strerror(errno.ENOSPC)))
    assert found.said(catalogue("de")) == "der Datenträger ist voll"


def test_what_is_rare_is_said_as_the_system_says_it():
    assert reason(OSError(errno.ELOOP, "Too many levels")) == "Too many levels"
    assert reason(OSError("no number")) == "no number"


def test_a_sentence_holds_its_reason(tmp_path):
    with pytest.raises(CopydeskError) as told:
        write_whole(b"x", tmp_path / "none" / "a.txt")
    german = told.value.phrase.said(catalogue("de"))
    assert "konnte nicht geschrieben werden: es gibt keine solche Datei" in german
