# Made by packaging/document_commands.py.
_copydesk() {
    local now before command="" word options
    now=${COMP_WORDS[COMP_CWORD]} before=${COMP_WORDS[COMP_CWORD-1]}
    for word in "${COMP_WORDS[@]:1:COMP_CWORD-1}"; do
        case " check add list describe log show diff search save claim claims source sheet mark letter answers approve export doctor backup lsp restore " in *" $word "*) command=$word; break ;; esac
    done
    case "$command $before" in
        'check --format') mapfile -t COMPREPLY < <(compgen -W 'text json jsonl html sarif github checkstyle' -- "$now"); return ;;
        'check --min-severity') mapfile -t COMPREPLY < <(compgen -W 'question warning error' -- "$now"); return ;;
        'check --changes') mapfile -t COMPREPLY < <(compgen -W 'accepted original' -- "$now"); return ;;
        'add --changes') mapfile -t COMPREPLY < <(compgen -W 'accepted original' -- "$now"); return ;;
        'search --kind') mapfile -t COMPREPLY < <(compgen -W 'texts claims sources said names notes' -- "$now"); return ;;
        'search --status') mapfile -t COMPREPLY < <(compgen -W 'new in\ review fact\ check approved' -- "$now"); return ;;
        'claim --kind') mapfile -t COMPREPLY < <(compgen -W 'figure date name\ or\ title quotation place comparison cause allegation event other' -- "$now"); return ;;
        'source --kind') mapfile -t COMPREPLY < <(compgen -W 'document interview recording data web\ page own\ observation expert press\ release agency' -- "$now"); return ;;
        'source --medium') mapfile -t COMPREPLY < <(compgen -W 'in\ person by\ phone by\ video in\ writing' -- "$now"); return ;;
        'source --attribution') mapfile -t COMPREPLY < <(compgen -W 'on\ the\ record on\ background off\ the\ record' -- "$now"); return ;;
        'letter --to') mapfile -t COMPREPLY < <(compgen -W 'author editor' -- "$now"); return ;;
        'letter --format') mapfile -t COMPREPLY < <(compgen -W 'md docx' -- "$now"); return ;;
        'approve --release') mapfile -t COMPREPLY < <(compgen -W 'first update correction withdrawal' -- "$now"); return ;;
        'export --format') mapfile -t COMPREPLY < <(compgen -W 'docx odt txt md html ninjs ninjs1 newsml docx-review report-html report-docx report-csv report-json' -- "$now"); return ;;
    esac
    case $command in
        check) options='-h --help --format -o --output --language --kind --hints --kinds --min-severity --fix --diff --exit-zero -q --quiet --stdin-filepath -j --jobs --changes --whole-page --jsonl' ;;
        add) options='-h --help --language --by --changes --whole-page --database' ;;
        list) options='-h --help --json --database' ;;
        describe) options='-h --help --title --desk --author --deadline --kind --by --database' ;;
        log) options='-h --help --json --database' ;;
        show) options='-h --help --version --remarks --database' ;;
        diff) options='-h --help --database' ;;
        search) options='-h --help --json --limit --kind --status --person --since --until --rank --database' ;;
        save) options='-h --help --by --comment --base --database' ;;
        claim) options='-h --help --statement --kind --by --database' ;;
        claims) options='-h --help --json --database' ;;
        source) options='-h --help --kind --primary --locator --url --archived --published --accessed --person --role --interviewed --medium --attribution --note --confidential --file --stdin --by --database' ;;
        sheet) options='-h --help --by --database' ;;
        mark) options='-h --help --by --cited --proof --locator --question --answer --concerns --instead --remark --stdin --database' ;;
        letter) options='-h --help --to --format -o --output --by --database' ;;
        answers) options='-h --help --by --database' ;;
        approve) options='-h --help --by --reason --release --change --database' ;;
        export) options='-h --help --format -o --output --version --confidential --reason --database' ;;
        doctor) options='-h --help --database' ;;
        backup) options='-h --help --database' ;;
        lsp) options='-h --help --stdio' ;;
        restore) options='-h --help --database' ;;
        *) options='-h --help --version' ;;
    esac
    if [[ $now == -* ]]; then
        mapfile -t COMPREPLY < <(compgen -W "$options" -- "$now")
    elif [[ -z $command ]]; then
        mapfile -t COMPREPLY < <(compgen -W 'check add list describe log show diff search save claim claims source sheet mark letter answers approve export doctor backup lsp restore' -- "$now"; compgen -f -- "$now")
    else
        mapfile -t COMPREPLY < <(compgen -f -- "$now")
    fi
}
complete -o filenames -F _copydesk copydesk
