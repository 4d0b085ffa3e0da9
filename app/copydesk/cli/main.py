"""Which command was meant. Each lives in a module of its own, imported only when it is called."""

import argparse
import os
import sys
from collections.abc import Sequence
from importlib import import_module

from copydesk import __version__
from copydesk.cli.terminal import DEBUG, complain, prepare
from copydesk.model.phrase import CopydeskError, Phrase

COMMANDS = {
    "check": "check drafts for leftover markup, names and unsourced claims",
    "add": "take drafts into the database as version 0",
    "list": "the queue of drafts",
    "log": "one draft's versions and decisions",
    "show": "a version's text",
    "diff": "two versions compared",
    "search": "full-text search over drafts, versions and public notes",
    "save": "save an edited text as the next version",
    "claim": "make words of a draft a claim to check",
    "claims": "one draft's claims and sources",
    "source": "add a source to a draft",
    "sheet": "take an author's source sheet into the ledger",
    "mark": "say how far a claim's check has come",
    "letter": "write the open questions to author or editor",
    "answers": "put the answers of such a letter to their claims",
    "approve": "sign a draft off, if nothing blocks it",
    "export": "write the approved version",
    "doctor": "check the database and say what was found",
    "backup": "write a checked copy of the database",
    "restore": "put a copy in the database's place, keeping what it replaces",
}
"""Command to what it does; ``copydesk.cli.<command>_command`` defines it."""

DONE, FOUND, FAILED = 0, 1, 2


def main(arguments: Sequence[str] | None = None) -> int:
    """Run one command and return the exit status: 0 done, 1 findings or a refused gate, 2 could not."""
    arguments = sys.argv[1:] if arguments is None else list(arguments)
    prepare()
    parser = argparse.ArgumentParser(
        prog="copydesk", description="Copydesk: a desk for copy editors and fact-checkers."
    )
    parser.add_argument("--version", action="version", version=f"Copydesk {__version__}")
    subparsers = parser.add_subparsers(dest="command", required=True, metavar="COMMAND")
    wanted = next((a for a in arguments if not a.startswith("-")), None)
    for name, what in COMMANDS.items():
        sub = subparsers.add_parser(name, help=what, description=what[0].upper() + what[1:] + ".")
        if name == wanted:  # the others are listed by name only: their modules stay unloaded
            module = import_module(f"copydesk.cli.{name}_command")
            module.configure(sub)
            sub.set_defaults(run=module.run)
    options = parser.parse_args(arguments)
    try:
        status = int(options.run(options))
        sys.stdout.flush()
    except CopydeskError as error:
        complain(error)
        return FAILED
    except KeyboardInterrupt:
        complain(CopydeskError(Phrase("Stopped. What was finished before is kept.")))
        return FAILED
    except BrokenPipeError:
        # the reader went away, as `| head` does: nothing is wrong, but nothing more may be written either
        os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())
        return DONE
    except Exception as error:  # a mistake of ours is said in a sentence, too
        if os.environ.get(DEBUG):
            raise
        complain(CopydeskError(_our_mistake(error)))
        return FAILED
    return status


def _our_mistake(error: Exception) -> Phrase:
    return Phrase(
        "Copydesk made a mistake ({kind}: {what}). Set {debug}=1 and run it again to see where, then report it.",
        kind=type(error).__name__,
        what=str(error),
        debug=DEBUG,
    )
