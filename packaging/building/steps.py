"""Running the programs that build: what fails ends the build with one sentence, and every step is told with its time."""

import os
import subprocess
import sys
import time
from collections.abc import Iterator, Mapping, Sequence
from contextlib import contextmanager
from pathlib import Path


class BuildError(Exception):
    """What went wrong, in one sentence."""


@contextmanager
def step(name: str) -> Iterator[None]:
    """Tell that a step begins, and how long it took."""
    print(f"── {name}", flush=True)
    begun = time.monotonic()
    yield
    print(f"   done in {time.monotonic() - begun:.0f} s", flush=True)


def say(words: str) -> None:
    """Tell what a step found."""
    print(f"   {words}", flush=True)


def run(
    command: Sequence[str | Path],
    environment: Mapping[str, str] | None = None,
    folder: Path | None = None,
    *,
    expected: Sequence[int] = (0,),
    given: str | None = None,
) -> str:
    """Run a program and return what it printed on standard output; its errors are shown only where it failed.

    Raises:
        BuildError: it ended with another status than expected.
    """
    words = [str(word) for word in command]
    done = subprocess.run(
        words,
        env=dict(os.environ if environment is None else environment),
        cwd=folder,
        input=given,
        capture_output=True,
        text=True,
        check=False,
    )
    if done.returncode not in expected:
        sys.stderr.write(done.stdout[-4000:] + done.stderr[-4000:])
        raise BuildError(f"{' '.join(words[:4])} … ended with {done.returncode}")
    return done.stdout
