"""``copydesk lsp``: the checks in an editor that speaks the Language Server Protocol."""

import argparse
from importlib.util import find_spec

from copydesk.cli.house import house_with_names
from copydesk.cli.terminal import catalogue
from copydesk.model.phrase import CopydeskError, Phrase


def configure(parser: argparse.ArgumentParser) -> None:
    """``lsp`` has no options: editors add ``--stdio``, which is how it speaks anyway."""
    parser.add_argument(
        "--stdio", action="store_true", help="on standard input and output, as always"
    )


def run(_: argparse.Namespace) -> int:
    """Serve until the editor ends it."""
    if find_spec("pygls") is None:
        raise CopydeskError(
            Phrase('The language server needs pygls: python -m pip install "copydesk[lsp]".')
        )
    from copydesk.lsp.server import serve

    serve(house_with_names(), catalogue())
    return 0
