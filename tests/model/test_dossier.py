"""What an export is told of a draft: of confidential sources, without the tick, nothing but that there are some."""

from datetime import UTC, datetime

import pytest

from copydesk.model.claim import Claim, Link, Use
from copydesk.model.decision import Anchor
from copydesk.model.dossier import NOTHING_BEHIND, Dossier
from copydesk.model.source import Source

NOW = datetime(2024, 5, 2, tzinfo=UTC)
OPEN, SECRET = Source(1, "Haushalt 2024"), Source(2, "Anruf der Pflegerin", confidential=True)
LINKS = (Link(1, Use.CITED, "Eva", NOW, locator="S. 4"), Link(2, Use.VERIFIED, "Eva", NOW, locator="12:30"))  # fmt: skip
CLAIM = Claim(1, 1, Anchor("40 Millionen"), "Er kostet so viel.", "Eva", NOW, links=LINKS)
BEHIND = Dossier(sources=(OPEN, SECRET), claims=(CLAIM,), secret_comments=frozenset({3}))


def test_without_the_tick_no_word_of_a_confidential_source_is_in_it():
    edition = BEHIND.edition(confidential=False)
    assert "Pflegerin" not in repr(edition)
    assert [link.locator for link in edition.claims[0].links] == ["S. 4", ""]
    assert edition.secret_comments == {3}


def test_with_the_tick_everything_is():
    edition = BEHIND.edition(confidential=True)
    assert (edition.sources, edition.claims) == ((OPEN, SECRET), (CLAIM,))
    assert not edition.secret_comments


@pytest.mark.parametrize(("number", "found"), [(1, OPEN), (2, SECRET), (3, None)])
def test_a_source_is_found_by_its_number(number, found):
    assert BEHIND.source(number) is found


def test_of_a_text_of_which_nothing_is_known_nothing_is_said():
    assert (NOTHING_BEHIND.comments, NOTHING_BEHIND.sources, NOTHING_BEHIND.created_at) == (0, (), None)  # fmt: skip
