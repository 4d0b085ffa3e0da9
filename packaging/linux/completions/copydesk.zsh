#compdef copydesk
# Made by packaging/document_commands.py.
local -a commands
commands=(
    'check:check drafts for leftover markup, names and unsourced claims'
    'add:take drafts into the database as version 0'
    'list:the queue of drafts'
    'describe:set title, desk, author, kind of text and deadline of a draft'
    'log:one draft'"'"'s versions and decisions'
    'show:a version'"'"'s text'
    'diff:two versions compared'
    'search:full-text search over drafts, versions and public notes'
    'save:save an edited text as the next version'
    'claim:make words of a draft a claim to check'
    'claims:one draft'"'"'s claims and sources'
    'source:add a source to a draft'
    'sheet:take an author'"'"'s source sheet into the ledger'
    'mark:say how far a claim'"'"'s check has come'
    'letter:write the open questions to author or editor'
    'answers:put the answers of such a letter to their claims'
    'approve:sign a draft off, if nothing blocks it'
    'export:write the approved version'
    'doctor:check the database and say what was found'
    'backup:write a checked copy of the database'
    'lsp:serve an editor that speaks the Language Server Protocol'
    'restore:put a copy in the database'"'"'s place, keeping what it replaces'
)
if (( CURRENT == 2 )); then
  _arguments '-h[show this and do nothing else]' '--help[show this and do nothing else]' \
        '--version[the version, and those of the data]' '1: :{_describe command commands; _files}'
  return
fi
local command=$words[2]
shift words
(( CURRENT-- ))
case $command in
    check)
      _arguments \
        '-h[show this and do nothing else]' '--help[show this and do nothing else]' \
        '*:a draft, a folder of drafts, or - for standard input:_files' \
        '--format[how to print what was found]:text:(text json jsonl html sarif github checkstyle)' \
        '-o[where to; without it standard output]:FILE:_files' '--output[where to; without it standard output]:FILE:_files' \
        '--language[auto (from the text), de, en, …]:CODE:' \
        '--kind[what kind of text it is\: auto (as its words tell), news, review, interview, …]:KIND:' \
        '--hints[show the second tier, too]' \
        '--kinds[only these kinds, as tag,name-spelling,unsourced-claim]:KIND,…:' \
        '--min-severity[only findings that are at least as grave]:question:(question warning error)' \
        '--fix[repair what is safe in bulk, in texts and Markdown]' \
        '--diff[print what --fix would change, and change nothing]' \
        '--exit-zero[end with 0 though something was found]' \
        '-q[print no summary]' '--quiet[print no summary]' \
        '--stdin-filepath[what standard input is called\: its ending says what it is]:NAME:' \
        '-j[so many drafts at a time; 0\: one a core]:N:' '--jobs[so many drafts at a time; 0\: one a core]:N:' \
        '--changes[read tracked changes as made, or as if they had not been]:accepted:(accepted original)' \
        '--whole-page[read web pages with all that is around the story]' \
        '--jsonl[a draft a line in, a line a draft out; - is standard input]:FILE:_files' ;;
    add)
      _arguments \
        '-h[show this and do nothing else]' '--help[show this and do nothing else]' \
        '*:a draft, a folder of drafts, or - for standard input:_files' \
        '--language[auto, de, en, …]:CODE:' \
        '--by[who takes them in; without it your account'"'"'s name]:NAME:' \
        '--changes[read tracked changes as made, or as if they had not been]:accepted:(accepted original)' \
        '--whole-page[read web pages with all that is around the story]' \
        '--database[the database; without it COPYDESK_DATABASE, else the one in your data folder]:PATH:_files' ;;
    list)
      _arguments \
        '-h[show this and do nothing else]' '--help[show this and do nothing else]' \
        '--json[as a list of JSON objects]' \
        '--database[the database; without it COPYDESK_DATABASE, else the one in your data folder]:PATH:_files' ;;
    describe)
      _arguments \
        '-h[show this and do nothing else]' '--help[show this and do nothing else]' \
        '*:the draft'"'"'s number, as list prints it: ' \
        '--title[what it is called]:TEXT:' \
        '--desk[which desk it belongs to]:TEXT:' \
        '--author[by whom it is]:NAME:' \
        '--deadline[when it is due, on this computer'"'"'s clock\: 2026-03-01T18\:00, 18\:00 for today; none takes it away]:TIME:' \
        '--kind[what kind of text it is\: auto (as its words tell), news, review, interview, …]:KIND:' \
        '--by[who says so; without it your account'"'"'s name]:NAME:' \
        '--database[the database; without it COPYDESK_DATABASE, else the one in your data folder]:PATH:_files' ;;
    log)
      _arguments \
        '-h[show this and do nothing else]' '--help[show this and do nothing else]' \
        '*:the draft'"'"'s number, as list prints it: ' \
        '--json[as one JSON object]' \
        '--database[the database; without it COPYDESK_DATABASE, else the one in your data folder]:PATH:_files' ;;
    show)
      _arguments \
        '-h[show this and do nothing else]' '--help[show this and do nothing else]' \
        '*:the draft'"'"'s number, as list prints it: ' \
        '--version[the version; without it the newest]:N:' \
        '--remarks[the comments and notes that came with its file, in place of the text]' \
        '--database[the database; without it COPYDESK_DATABASE, else the one in your data folder]:PATH:_files' ;;
    diff)
      _arguments \
        '-h[show this and do nothing else]' '--help[show this and do nothing else]' \
        '*:the draft'"'"'s number, as list prints it: ' \
        '*:the older version; without it 0: ' \
        '*:the newer version; without it the newest: ' \
        '--database[the database; without it COPYDESK_DATABASE, else the one in your data folder]:PATH:_files' ;;
    search)
      _arguments \
        '-h[show this and do nothing else]' '--help[show this and do nothing else]' \
        '*:words; "…" holds words together: ' \
        '--json[as a list of JSON objects]' \
        '--limit[at most so many drafts]:N:' \
        '--kind[look in these alone; said\: what approved texts let people say. Can be given again]:texts:(texts claims sources said names notes)' \
        '--status[of the draft, now]:new:(new in\ review fact\ check approved)' \
        '--person[drafts that somebody of that name wrote, saved, checked or approved]:NAME:' \
        '--since[from that day on, as 2026-11-23]:DATE:' \
        '--until[up to that day, and on it]:DATE:' \
        '--rank[best first instead of newest first]' \
        '--database[the database; without it COPYDESK_DATABASE, else the one in your data folder]:PATH:_files' ;;
    save)
      _arguments \
        '-h[show this and do nothing else]' '--help[show this and do nothing else]' \
        '*:the draft'"'"'s number, as list prints it: ' \
        '*:the edited text, or - for standard input:_files' \
        '--by[who edited it; without it your account'"'"'s name]:NAME:' \
        '--comment[what was changed]:TEXT:' \
        '--base[the version that the text was made from; if it is not the newest nothing is saved]:N:' \
        '--database[the database; without it COPYDESK_DATABASE, else the one in your data folder]:PATH:_files' ;;
    claim)
      _arguments \
        '-h[show this and do nothing else]' '--help[show this and do nothing else]' \
        '*:the draft'"'"'s number, as list prints it: ' \
        '*:words of the newest version, exactly: ' \
        '--statement[what is claimed, in one plain sentence]:TEXT:' \
        '--kind[what it is]:figure:(figure date name\ or\ title quotation place comparison cause allegation event other)' \
        '--by[who says so; without it your account'"'"'s name]:NAME:' \
        '--database[the database; without it COPYDESK_DATABASE, else the one in your data folder]:PATH:_files' ;;
    claims)
      _arguments \
        '-h[show this and do nothing else]' '--help[show this and do nothing else]' \
        '*:the draft'"'"'s number, as list prints it: ' \
        '--json[as one JSON object]' \
        '--database[the database; without it COPYDESK_DATABASE, else the one in your data folder]:PATH:_files' ;;
    source)
      _arguments \
        '-h[show this and do nothing else]' '--help[show this and do nothing else]' \
        '*:the draft'"'"'s number, as list prints it: ' \
        '*:what it is, or who; or with --stdin: ' \
        '--kind[]:document:(document interview recording data web\ page own\ observation expert press\ release agency)' \
        '--primary[it speaks from its own knowledge]' \
        '--locator[page, paragraph or time]:PLACE:' \
        '--url[]:URL:' \
        '--archived[a copy that will not change]:URL:' \
        '--published[2024, 2024-03 or 2024-03-15]:DATE:' \
        '--accessed[2024, 2024-03 or 2024-03-15]:DATE:' \
        '--person[who speaks]:NAME:' \
        '--role[what makes them know]:ROLE:' \
        '--interviewed[2024, 2024-03 or 2024-03-15]:DATE:' \
        '--medium[]:in person:(in\ person by\ phone by\ video in\ writing)' \
        '--attribution[on which terms they spoke]:on the record:(on\ the\ record on\ background off\ the\ record)' \
        '--note[]:TEXT:' \
        '--confidential[never leaves the house unless export is told so]' \
        '--file[kept with it]:PATH:_files' \
        '--stdin[read these from standard input, a line each as in “title\: words”, so that they stand in no list of processes\: title, person, role, locator, url, archived, note, published, accessed, interviewed; a line that begins with a blank goes on with the one before]' \
        '--by[who adds it; without it your account'"'"'s name]:NAME:' \
        '--database[the database; without it COPYDESK_DATABASE, else the one in your data folder]:PATH:_files' ;;
    sheet)
      _arguments \
        '-h[show this and do nothing else]' '--help[show this and do nothing else]' \
        '*:the draft'"'"'s number, as list prints it: ' \
        '*:a table\: .csv, .xlsx or .ods:_files' \
        '--by[who takes it in; without it your account'"'"'s name]:NAME:' \
        '--database[the database; without it COPYDESK_DATABASE, else the one in your data folder]:PATH:_files' ;;
    mark)
      _arguments \
        '-h[show this and do nothing else]' '--help[show this and do nothing else]' \
        '*:its number, as claims prints it: ' \
        '*::(open needs\ source sourced verified corrected query\ to\ author query\ to\ editor unverifiable not\ a\ claim common\ knowledge partly\ verified wrong)' \
        '--by[who says so; without it your account'"'"'s name]:NAME:' \
        '--cited[whom the text names]:SOURCE:' \
        '--proof[what verified it]:SOURCE:' \
        '--locator[where in these sources]:PLACE:' \
        '--question[what author or editor are asked]:TEXT:' \
        '--answer[what came back]:TEXT:' \
        '--concerns[what is doubtful]:TEXT:' \
        '--instead[what is right, where the claim is wrong]:TEXT:' \
        '--remark[why]:TEXT:' \
        '--stdin[read these from standard input, a line each as in “locator\: words”, so that they stand in no list of processes\: locator, question, answer, concerns, instead, remark; a line that begins with a blank goes on with the one before]' \
        '--database[the database; without it COPYDESK_DATABASE, else the one in your data folder]:PATH:_files' ;;
    letter)
      _arguments \
        '-h[show this and do nothing else]' '--help[show this and do nothing else]' \
        '*:the draft'"'"'s number, as list prints it: ' \
        '--to[]:author:(author editor)' \
        '--format[]:md:(md docx)' \
        '-o[where to]:FILE:_files' '--output[where to]:FILE:_files' \
        '--by[who asks; without it your account'"'"'s name]:NAME:' \
        '--database[the database; without it COPYDESK_DATABASE, else the one in your data folder]:PATH:_files' ;;
    answers)
      _arguments \
        '-h[show this and do nothing else]' '--help[show this and do nothing else]' \
        '*:the draft'"'"'s number, as list prints it: ' \
        '*:the letter with its answers, or - :_files' \
        '--by[who takes them in]:NAME:' \
        '--database[the database; without it COPYDESK_DATABASE, else the one in your data folder]:PATH:_files' ;;
    approve)
      _arguments \
        '-h[show this and do nothing else]' '--help[show this and do nothing else]' \
        '*:the draft'"'"'s number, as list prints it: ' \
        '--by[who answers for it]:NAME:' \
        '--reason[why it leaves although something is open]:TEXT:' \
        '--release[what it is to those who have an earlier version; without it first or update]:first:(first update correction withdrawal)' \
        '--change[what was corrected, or why it is withdrawn]:TEXT:' \
        '--database[the database; without it COPYDESK_DATABASE, else the one in your data folder]:PATH:_files' ;;
    export)
      _arguments \
        '-h[show this and do nothing else]' '--help[show this and do nothing else]' \
        '*:the draft'"'"'s number, as list prints it: ' \
        '--format[docx\: Word document; odt\: OpenDocument text; txt\: Plain text; md\: Markdown; html\: Web page; ninjs\: ninjs\: news item for content systems (JSON); ninjs1\: ninjs 1.3\: news item for older content systems (JSON); newsml\: NewsML-G2\: news item for agencies (XML); docx-review\: Review copy\: changes tracked, claims as comments (Word); report-html\: Fact-check report (web page); report-docx\: Fact-check report (Word); report-csv\: Fact-check report (table); report-json\: Fact-check report (data)]:docx:(docx odt txt md html ninjs ninjs1 newsml docx-review report-html report-docx report-csv report-json)' \
        '-o[where to; - is standard output; without it a name made of the title, in this folder]:FILE:_files' '--output[where to; - is standard output; without it a name made of the title, in this folder]:FILE:_files' \
        '--version[an older approved version]:N:' \
        '--confidential[tell confidential sources, too; without it only that there are some]' \
        '--reason[why it leaves before the time of its embargo; recorded]:TEXT:' \
        '--database[the database; without it COPYDESK_DATABASE, else the one in your data folder]:PATH:_files' ;;
    doctor)
      _arguments \
        '-h[show this and do nothing else]' '--help[show this and do nothing else]' \
        '--database[the database; without it COPYDESK_DATABASE, else the one in your data folder]:PATH:_files' ;;
    backup)
      _arguments \
        '-h[show this and do nothing else]' '--help[show this and do nothing else]' \
        '*:where to; an older copy is replaced:_files' \
        '--database[the database; without it COPYDESK_DATABASE, else the one in your data folder]:PATH:_files' ;;
    lsp)
      _arguments \
        '-h[show this and do nothing else]' '--help[show this and do nothing else]' \
        '--stdio[on standard input and output, as always]' ;;
    restore)
      _arguments \
        '-h[show this and do nothing else]' '--help[show this and do nothing else]' \
        '*:a copy, as backup writes it:_files' \
        '--database[the database; without it COPYDESK_DATABASE, else the one in your data folder]:PATH:_files' ;;
    *) _files ;;
esac
