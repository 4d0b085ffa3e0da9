"""``copydesk doctor``: is the database sound?"""

import argparse

from copydesk.archive.file.paths import database_path
from copydesk.cli.database import add_database_option, local
from copydesk.cli.terminal import catalogue, one_line, remark, say, write
from copydesk.desk.doctor import look_over
from copydesk.model.phrase import Phrase


def configure(parser: argparse.ArgumentParser) -> None:
    """The options of ``doctor``."""
    add_database_option(parser)


def run(options: argparse.Namespace) -> int:
    """Say what was found; 0 where all is well, 1 where something is wrong. Nothing is changed."""
    path = database_path(options.database)
    health = look_over(path)
    report = health.report
    for trouble in report.troubles:
        write(f"{trouble.area}: {one_line(trouble.sentence.said(catalogue()))}\n")
    for worry in health.worries:
        remark(str(path), worry)
    if report.well:
        say(
            Phrase(
                "{file} is well: structure, tables and guards, links, history and search ({versions} versions).",
                file=str(path),
                versions=report.versions,
            )
        )
        return 0
    newest = health.newest
    if newest is None:
        say(
            Phrase(
                "There is no good copy beside it. If you have one elsewhere: copydesk restore FILE."
            )
        )
        return 1
    say(
        Phrase(
            "The newest good copy is {file}, of {time} ({versions} versions). To put it in the database's place: copydesk restore {file}.",
            file=str(newest.path),
            time=local(newest.at),
            versions=newest.versions,
        )
    )
    return 1
