"""What the shells complete, from the command line's own parser: commands, options, and values where they are known."""

import shlex
from collections.abc import Callable, Iterator

from building.commands import Command, Option, commands

_MADE = "# Made by packaging/document_commands.py."


def bash() -> str:
    """For bash: ``/usr/share/bash-completion/completions/copydesk``."""
    program, *rest = commands()
    names = " ".join(each.name for each in rest)
    cases = "\n".join(
        f"        {each.name}) options={shlex.quote(' '.join(_flags(each)))} ;;" for each in rest
    )
    values = "\n".join(
        f'        {pattern}) mapfile -t COMPREPLY < <(compgen -W {shlex.quote(words)} -- "$now"); return ;;'
        for pattern, words in _bash_values(rest)
    )
    return f"""{_MADE}
_copydesk() {{
    local now before command="" word options
    now=${{COMP_WORDS[COMP_CWORD]}} before=${{COMP_WORDS[COMP_CWORD-1]}}
    for word in "${{COMP_WORDS[@]:1:COMP_CWORD-1}}"; do
        case " {names} " in *" $word "*) command=$word; break ;; esac
    done
    case "$command $before" in
{values}
    esac
    case $command in
{cases}
        *) options={shlex.quote(" ".join(_flags(program)))} ;;
    esac
    if [[ $now == -* ]]; then
        mapfile -t COMPREPLY < <(compgen -W "$options" -- "$now")
    elif [[ -z $command ]]; then
        mapfile -t COMPREPLY < <(compgen -W {shlex.quote(names)} -- "$now"; compgen -f -- "$now")
    else
        mapfile -t COMPREPLY < <(compgen -f -- "$now")
    fi
}}
complete -o filenames -F _copydesk copydesk
"""


def zsh() -> str:
    """For zsh: ``/usr/share/zsh/vendor-completions/_copydesk``."""
    program, *rest = commands()
    names = "\n".join(f"    {shlex.quote(each.name + ':' + each.what)}" for each in rest)
    cases = "\n".join(
        f"    {each.name})\n      _arguments \\\n        {_zsh_arguments(each)} ;;" for each in rest
    )
    return f"""#compdef copydesk
{_MADE}
local -a commands
commands=(
{names}
)
if (( CURRENT == 2 )); then
  _arguments {_zsh_arguments(program)} '1: :{{_describe command commands; _files}}'
  return
fi
local command=$words[2]
shift words
(( CURRENT-- ))
case $command in
{cases}
    *) _files ;;
esac
"""


def fish() -> str:
    """For fish: ``/usr/share/fish/vendor_completions.d/copydesk.fish``."""
    program, *rest = commands()
    none = " ".join(each.name for each in rest)
    lines = [_MADE]
    lines += [
        f"complete -c copydesk -n 'not __fish_seen_subcommand_from {none}' -a {each.name} -d {_fish_word(each.what)}"
        for each in rest
    ]
    for command in (program, *rest):
        where = (
            f"'__fish_seen_subcommand_from {command.name}'"
            if command.name
            else f"'not __fish_seen_subcommand_from {none}'"
        )
        lines += [
            f"complete -c copydesk -n {where} {_fish_option(option)}"
            for option in command.options
            if option.flags
        ]
    return "\n".join(lines) + "\n"


SHELLS: dict[str, Callable[[], str]] = {"bash": bash, "zsh": zsh, "fish": fish}
"""Shell to what it is given."""


def _flags(command: Command) -> list[str]:
    return [flag for option in command.options for flag in option.flags]


def _bash_values(rest: list[Command]) -> Iterator[tuple[str, str]]:
    """Pairs of command and option, as bash matches them, with the words that may follow; those with blanks are escaped."""
    for command in rest:
        for option in command.options:
            if option.flags and option.choices:
                words = " ".join(choice.replace(" ", "\\ ") for choice in option.choices)
                yield "|".join(f"'{command.name} {flag}'" for flag in option.flags), words


def _zsh_arguments(command: Command) -> str:
    return " \\\n        ".join(map(_zsh_argument, command.options))


def _zsh_argument(option: Option) -> str:
    what = option.what.replace("[", "(").replace("]", ")").replace(":", "\\:")
    action = ""
    if option.choices:
        action = "(" + " ".join(choice.replace(" ", "\\ ") for choice in option.choices) + ")"
    elif option.is_file:
        action = "_files"
    value = f":{option.takes.split('|', maxsplit=1)[0]}:{action}" if option.takes else ""
    if not option.flags:
        return shlex.quote(f"*:{what}:{action or ' '}")
    return " ".join(shlex.quote(f"{flag}[{what}]{value}") for flag in option.flags)


def _fish_option(option: Option) -> str:
    words = [
        f"-l {flag[2:]}" if flag.startswith("--") else f"-s {flag[1:]}" for flag in option.flags
    ]
    if option.takes:
        words.append("-r" if option.is_file else "-x")
    if option.choices:
        words.append("-a " + _fish_word(" ".join(c.replace(" ", "\\ ") for c in option.choices)))
    return " ".join([*words, f"-d {_fish_word(option.what)}"])


def _fish_word(words: str) -> str:
    return "'" + words.replace("\\", "\\\\").replace("'", "\\'") + "'"
