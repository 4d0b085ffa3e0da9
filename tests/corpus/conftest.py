"""Prints the figures of what is set aside at the end of a run: figures only, never a text."""

import pytest


def pytest_terminal_summary(terminalreporter: pytest.TerminalReporter) -> None:
    lines = [
        value
        for report in terminalreporter.getreports("passed")
        for name, value in getattr(report, "user_properties", ())
        if name == "set aside"
    ]
    if lines:
        terminalreporter.section("set aside")
        terminalreporter.write_line(str(lines[-1]))
