"""Which command was meant. Each lives in a module of its own, imported only when it is called."""

import os
import sys
from collections.abc import Collection, Sequence
from importlib import import_module

from copydesk.cli.parser import Parser, said
from copydesk.cli.terminal import DEBUG, complain, prepare
from copydesk.cli.version import ShowVersion
from copydesk.files.compiled import keep_compiled, remember_compiled
from copydesk.model.phrase import CopydeskError, Phrase

COMMANDS = {
    "check": "check drafts for leftover markup, names and unsourced claims",
    "add": "take drafts into the database as version 0",
    "list": "the queue of drafts",
    "describe": "set title, desk, author, kind of text and deadline of a draft",
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
    "lsp": "serve an editor that speaks the Language Server Protocol",
    "restore": "put a copy in the database's place, keeping what it replaces",
}
"""Command to what it does; ``copydesk.cli.<command>_command`` defines it."""

_EITHER_SIDE = ("--database", "--language")
_NEAR = 0.6
"""How much of a word must be that of a command for it to have been meant."""
DONE, FOUND, FAILED = 0, 1, 2


def main(arguments: Sequence[str] | None = None) -> int:
    """Run one command and return the exit status: 0 done, 1 findings or a refused gate, 2 could not."""
    remember_compiled()
    arguments = sys.argv[1:] if arguments is None else list(arguments)
    prepare()
    arguments = command_first(arguments)
    wanted = next((word for word in arguments if not word.startswith("-")), "")
    parser = command_parser([wanted])
    options = parser.parse_args(arguments)
    try:
        status = int(options.run(options))
        sys.stdout.flush()
        keep_compiled()
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


def command_parser(loaded: Collection[str] = tuple(COMMANDS)) -> Parser:
    """The parser of the command line.

    Args:
        loaded: the commands whose options it knows; of the others it knows the names, and their modules stay unloaded.
    """
    parser = Parser(
        prog="copydesk",
        usage=said("copydesk [FILE …]\n       copydesk COMMAND …"),
        description=said(
            "A desk for copy editors and fact-checkers. “copydesk FILE …” opens the window with these drafts, a command works without one."
        ),
    )
    parser.add_argument("--version", action=ShowVersion)
    subparsers = parser.add_subparsers(
        dest="command", required=True, metavar="COMMAND", title=said("commands"), prog="copydesk"
    )
    for name, what in COMMANDS.items():
        told = said(what)
        sub = subparsers.add_parser(name, help=told, description=f"{told[0].upper()}{told[1:]}.")
        if name in loaded:
            module = import_module(f"copydesk.cli.{name}_command")
            module.configure(sub)
            sub.set_defaults(run=module.run)
    return parser


def command_first(words: Sequence[str]) -> list[str]:
    """The words with what stands before the command put behind it: ``--database`` and ``--language`` may stand on either side."""
    before = list(words)
    for number, word in enumerate(words):
        if word in COMMANDS:
            return [word, *words[:number], *words[number + 1 :]]
        if not (word.startswith(_EITHER_SIDE) or (number and words[number - 1] in _EITHER_SIDE)):
            break
    return before


def meant(word: str) -> str:
    """The command that was probably meant by a word that is neither a command nor a file; "" for none."""
    from rapidfuzz import process  # only a slip needs it: every start would pay for it
    from rapidfuzz.distance import DamerauLevenshtein

    near = process.extractOne(word, list(COMMANDS), scorer=DamerauLevenshtein.normalized_similarity)
    return near[0] if near and near[1] >= _NEAR else ""


def _our_mistake(error: Exception) -> Phrase:
    return Phrase(
        "Copydesk made a mistake ({kind}: {what}). Set {debug}=1 and run it again to see where, then report it.",
        kind=type(error).__name__,
        what=str(error),
        debug=DEBUG,
    )
