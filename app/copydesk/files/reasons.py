"""Why the system refused a file, in the reader's language: the system itself speaks its own."""

import errno

from copydesk.model.phrase import Phrase

_REASONS = {
    errno.ENOENT: Phrase("there is no such file or folder"),
    errno.EACCES: Phrase("you have no right to"),
    errno.EPERM: Phrase("you have no right to"),
    errno.ENOSPC: Phrase("the disk is full"),
    errno.EDQUOT: Phrase("your share of the disk is full"),
    errno.EFBIG: Phrase("the file would become too large"),
    errno.EROFS: Phrase("the disk can only be read"),
    errno.EIO: Phrase("the disk reports a fault"),
    errno.EISDIR: Phrase("it is a folder"),
    errno.ENOTDIR: Phrase("part of its path is no folder"),
    errno.ENAMETOOLONG: Phrase("its name is too long"),
    errno.EBUSY: Phrase("another program uses it"),
    errno.EMFILE: Phrase("too many files are open"),
    errno.ENFILE: Phrase("too many files are open"),
    errno.ETIMEDOUT: Phrase("the other computer does not answer"),
}


def reason(error: OSError) -> Phrase | str:
    """Why it could not be done, to be put behind a colon; of what is rare, in the words of the system."""
    return _REASONS.get(error.errno or 0, error.strerror or str(error))
