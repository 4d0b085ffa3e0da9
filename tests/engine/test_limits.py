"""The limits of the child that reads: on Linux tried, on Windows laid out as its headers have it."""

import ctypes
import shutil
import subprocess
import sys

import pytest

from copydesk.engine.job_object import BasicLimits, ExtendedLimits, enter_job, limits
from copydesk.engine.limits import MEMORY, SECONDS

COMPILER = shutil.which("x86_64-w64-mingw32-gcc")
PLACES = {
    "BASIC_LIMIT": (
        BasicLimits,
        {
            "PerProcessUserTimeLimit": "per_process_user_time",
            "LimitFlags": "flags",
            "ActiveProcessLimit": "active_processes",
            "SchedulingClass": "scheduling_class",
        },
    ),
    "EXTENDED_LIMIT": (
        ExtendedLimits,
        {"ProcessMemoryLimit": "process_memory", "PeakJobMemoryUsed": "peak_job_memory"},
    ),
}


def test_a_job_is_laid_out_as_windows_reads_it():
    assert (ctypes.sizeof(BasicLimits), ctypes.sizeof(ExtendedLimits)) == (64, 144)
    set_to = limits(MEMORY, SECONDS)
    assert set_to.basic.per_process_user_time == SECONDS * 10_000_000
    assert (set_to.process_memory, set_to.basic.active_processes) == (MEMORY, 1)


@pytest.mark.skipif(not COMPILER, reason="no compiler with the headers of Windows")
def test_the_headers_of_windows_agree(tmp_path):
    lines = ["#include <windows.h>", "#include <stddef.h>"]
    for name, (kind, places) in PLACES.items():
        struct = f"JOBOBJECT_{name}_INFORMATION"
        lines.append(f'_Static_assert(sizeof({struct}) == {ctypes.sizeof(kind)}, "size");')
        for theirs, ours in places.items():
            at = getattr(kind, ours).offset
            lines.append(f'_Static_assert(offsetof({struct}, {theirs}) == {at}, "{theirs}");')
    flags = "JOB_OBJECT_LIMIT_PROCESS_TIME | JOB_OBJECT_LIMIT_ACTIVE_PROCESS | JOB_OBJECT_LIMIT_PROCESS_MEMORY | JOB_OBJECT_LIMIT_DIE_ON_UNHANDLED_EXCEPTION"
    lines.append(f'_Static_assert(({flags}) == {limits(1, 1).basic.flags}, "flags");')
    lines.append('_Static_assert(JobObjectExtendedLimitInformation == 9, "class");')
    (tmp_path / "a.c").write_text("\n".join(lines) + "\n", encoding="ascii")
    done = subprocess.run(
        [str(COMPILER), "-c", "a.c"], cwd=tmp_path, capture_output=True, text=True, check=False
    )
    assert done.returncode == 0, done.stderr


@pytest.mark.skipif(sys.platform == "win32", reason="there is a job to enter")
def test_a_job_that_cannot_be_entered_is_no_quiet_success():
    with pytest.raises(OSError, match="Windows alone"):
        enter_job(MEMORY, SECONDS)


@pytest.mark.skipif(sys.platform == "darwin", reason="macOS refuses to limit memory")
def test_a_child_that_wants_too_much_is_refused_it():
    code = (
        "from copydesk.engine.limits import MEMORY, limit_this_process\n"
        "limit_this_process()\n"
        "try: bytearray(MEMORY)\n"
        "except MemoryError: print('refused')"
    )
    done = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True)
    assert done.stdout == "refused\n"
