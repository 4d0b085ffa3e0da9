"""Intake and analysis behind a pipe, as a child process; the same in-process for the command line."""
