"""A letter came back: its answers are put to their claims."""

from copydesk.archive.archive import Archive
from copydesk.desk.record_claims import record_claims
from copydesk.export.letters import answered, answers_in
from copydesk.model.claim import Claim
from copydesk.model.phrase import CopydeskError, Phrase


def take_answers(archive: Archive, draft_id: int, letter: str, by: str) -> tuple[Claim, ...]:
    """Put every answer to its claim, which nobody is asked about any more: it waits for a check now.

    Args:
        letter: its text, with answers behind the questions.

    Raises:
        CopydeskError: no answer in it is about a claim of this draft, or they could not be saved; nothing was.
    """
    answers = answers_in(letter)
    with archive.write():
        claims = answered(archive.claims.of_draft(draft_id), answers, by, archive.now())
        if not claims:
            raise CopydeskError(
                Phrase("This letter holds no answer to a claim of draft {id}.", id=draft_id)
            )
        return record_claims(archive, *claims)
