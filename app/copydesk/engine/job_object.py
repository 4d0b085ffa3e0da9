"""Limits of a process on Windows: a job object, which the process enters and cannot leave."""

import ctypes
import sys

_PROCESS_TIME, _ACTIVE_PROCESS, _PROCESS_MEMORY, _DIE_ON_EXCEPTION = 0x2, 0x8, 0x100, 0x400
_EXTENDED_LIMITS = 9
"""Which kind of information is set: JobObjectExtendedLimitInformation."""
_TICKS = 10_000_000
"""Of the clock of Windows, in a second."""


class BasicLimits(ctypes.Structure):
    """JOBOBJECT_BASIC_LIMIT_INFORMATION."""

    _fields_ = (
        ("per_process_user_time", ctypes.c_int64),
        ("per_job_user_time", ctypes.c_int64),
        ("flags", ctypes.c_uint32),
        ("least_working_set", ctypes.c_size_t),
        ("most_working_set", ctypes.c_size_t),
        ("active_processes", ctypes.c_uint32),
        ("affinity", ctypes.c_size_t),
        ("priority_class", ctypes.c_uint32),
        ("scheduling_class", ctypes.c_uint32),
    )


class ExtendedLimits(ctypes.Structure):
    """JOBOBJECT_EXTENDED_LIMIT_INFORMATION; the six counters of input and output are told, never set."""

    _fields_ = (
        ("basic", BasicLimits),
        ("counters", ctypes.c_uint64 * 6),
        ("process_memory", ctypes.c_size_t),
        ("job_memory", ctypes.c_size_t),
        ("peak_process_memory", ctypes.c_size_t),
        ("peak_job_memory", ctypes.c_size_t),
    )


def limits(memory: int, seconds: int) -> ExtendedLimits:
    """Bytes of memory and seconds of processor time for one process, which may start no other and shows no box when it crashes."""
    flags = _PROCESS_TIME | _ACTIVE_PROCESS | _PROCESS_MEMORY | _DIE_ON_EXCEPTION
    basic = BasicLimits(per_process_user_time=seconds * _TICKS, flags=flags, active_processes=1)
    return ExtendedLimits(basic=basic, process_memory=memory)


def enter_job(memory: int, seconds: int) -> None:
    """Hold this process to the limits; Windows ends it where it goes over one, or refuses it the memory.

    Raises:
        OSError: this is not Windows, or Windows does not let it; unlimited, nothing may be read.
    """
    if sys.platform == "win32":
        kernel = ctypes.WinDLL("kernel32", use_last_error=True)
        for function in (kernel.CreateJobObjectW, kernel.GetCurrentProcess):
            function.restype = ctypes.c_void_p
        wanted = limits(memory, seconds)
        job = ctypes.c_void_p(kernel.CreateJobObjectW(None, None))
        size = ctypes.c_uint32(ctypes.sizeof(wanted))
        if not (
            job
            and kernel.SetInformationJobObject(job, _EXTENDED_LIMITS, ctypes.byref(wanted), size)
            and kernel.AssignProcessToJobObject(job, ctypes.c_void_p(kernel.GetCurrentProcess()))
        ):
            raise ctypes.WinError(ctypes.get_last_error())
    else:
        raise OSError("job objects are known to Windows alone")
