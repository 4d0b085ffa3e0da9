"""What a child process may use, so that a hostile file costs one sentence and not the machine."""

import sys

MEMORY = 1536 * 1024 * 1024
"""Bytes of address space for reading one file, on Windows of memory; the libraries alone map about 400 MB of it."""
SECONDS = 20
"""Processor time, and the time that a parent waits, for reading one file."""


def limit_this_process() -> None:
    """Hold this process to the limits, in each system's own way."""
    if sys.platform == "win32":
        from copydesk.engine.job_object import enter_job

        enter_job(MEMORY, SECONDS)
        return
    import resource

    for what, most in (
        (resource.RLIMIT_AS, MEMORY),
        (resource.RLIMIT_CPU, SECONDS),
        (resource.RLIMIT_CORE, 0),
    ):
        _, hard = resource.getrlimit(what)
        ceiling = most if hard == resource.RLIM_INFINITY else min(most, hard)
        try:
            resource.setrlimit(what, (ceiling, hard))
        except (ValueError, OSError):
            continue  # macOS refuses some of them: the parent's clock still holds
