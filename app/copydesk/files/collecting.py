"""How often Python looks for rings of values that nobody needs any more."""

import gc

_RARELY = (20_000, 10, 50)
"""New values until the young are looked at, and after how many such looks the older and the oldest."""


def collect_rarely() -> None:
    """Look less often in this process: what the checks know of a text lives as long as the text does, and is no ring.

    A tenth of a cold check went into looking.
    """
    gc.set_threshold(*_RARELY)
