<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en" sourcelanguage="en">
<context>
    <name>ApproveDialog</name>
    <message numerus="yes">
        <source>%n item(s) are open. They can be decided first, or the text approved with a reason.</source>
        <translation>
            <numerusform>%n item is open. It can be decided first, or the text approved with a reason.</numerusform>
            <numerusform>%n items are open. They can be decided first, or the text approved with a reason.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Banner</name>
    <message numerus="yes">
        <source>%n more: show all</source>
        <translation>
            <numerusform>One more: show all</numerusform>
            <numerusform>%n more: show all</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>BatchDialog</name>
    <message numerus="yes">
        <source>%n open</source>
        <translation>
            <numerusform>%n open</numerusform>
            <numerusform>%n open</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>BeforeAfterDialog</name>
    <message numerus="yes">
        <source>Apply %n</source>
        <translation>
            <numerusform>Apply %n</numerusform>
            <numerusform>Apply %n</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ClaimsPanel</name>
    <message numerus="yes">
        <source>%n fact(s) left</source>
        <translation>
            <numerusform>%n fact left</numerusform>
            <numerusform>%n facts left</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Copying</name>
    <message numerus="yes">
        <source>The copy of {time} is in the database&apos;s place, with %n version(s).</source>
        <translation>
            <numerusform>The copy of {time} is in the database&apos;s place, with %n version.</numerusform>
            <numerusform>The copy of {time} is in the database&apos;s place, with %n versions.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>A checked copy with %n version(s) was written to {path}.</source>
        <translation>
            <numerusform>A checked copy with %n version was written to {path}.</numerusform>
            <numerusform>A checked copy with %n versions was written to {path}.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The copy holds %n version(s).</source>
        <translation>
            <numerusform>The copy holds %n version.</numerusform>
            <numerusform>The copy holds %n versions.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The database holds %n.</source>
        <translation>
            <numerusform>The database holds %n.</numerusform>
            <numerusform>The database holds %n.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{titles} and %n more</source>
        <translation>
            <numerusform>{titles} and %n more</numerusform>
            <numerusform>{titles} and %n more</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Corresponding</name>
    <message numerus="yes">
        <source>%n answer(s) were put to their claims.</source>
        <translation>
            <numerusform>%n answer was put to its claim.</numerusform>
            <numerusform>%n answers were put to their claims.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n answer(s) were put to their claims in “{title}”.</source>
        <translation>
            <numerusform>%n answer was put to its claim in “{title}”.</numerusform>
            <numerusform>%n answers were put to their claims in “{title}”.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Counting</name>
    <message numerus="yes">
        <source>%n place(s)</source>
        <translation>
            <numerusform>%n place</numerusform>
            <numerusform>%n places</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n change(s)</source>
        <translation>
            <numerusform>%n change</numerusform>
            <numerusform>%n changes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n min</source>
        <translation>
            <numerusform>%n min</numerusform>
            <numerusform>%n min</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n h</source>
        <translation>
            <numerusform>%n h</numerusform>
            <numerusform>%n h</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n d</source>
        <translation>
            <numerusform>%n d</numerusform>
            <numerusform>%n d</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Deciding</name>
    <message numerus="yes">
        <source>%n fix(es) applied</source>
        <translation>
            <numerusform>%n fix applied</numerusform>
            <numerusform>%n fixes applied</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>DecisionsDialog</name>
    <message numerus="yes">
        <source>%n decision(s) no longer find their words in the text; they are kept and marked “orphaned”.</source>
        <translation>
            <numerusform>%n decision no longer finds its words in the text; it is kept and marked “orphaned”.</numerusform>
            <numerusform>%n decisions no longer find their words in the text; they are kept and marked “orphaned”.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>FindBar</name>
    <message numerus="yes">
        <source>%n replaced</source>
        <translation>
            <numerusform>%n replaced</numerusform>
            <numerusform>%n replaced</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n found</source>
        <translation>
            <numerusform>%n found</numerusform>
            <numerusform>%n found</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>FindingsModel</name>
    <message numerus="yes">
        <source>%n more below: list them</source>
        <translation>
            <numerusform>%n more below: list it</numerusform>
            <numerusform>%n more below: list them</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n more above: list them</source>
        <translation>
            <numerusform>%n more above: list it</numerusform>
            <numerusform>%n more above: list them</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>FindingsPanel</name>
    <message numerus="yes">
        <source>%n open</source>
        <translation>
            <numerusform>%n open</numerusform>
            <numerusform>%n open</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n decided</source>
        <translation>
            <numerusform>%n decided</numerusform>
            <numerusform>%n decided</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>GateBox</name>
    <message numerus="yes">
        <source>✓ Approved · %n open</source>
        <translation>
            <numerusform>✓ Approved · %n open</numerusform>
            <numerusform>✓ Approved · %n open</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n item(s) open at the gate</source>
        <translation>
            <numerusform>%n item open at the gate</numerusform>
            <numerusform>%n items open at the gate</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>✓ Nothing holds it back · %n open</source>
        <translation>
            <numerusform>✓ Nothing holds it back · %n open</numerusform>
            <numerusform>✓ Nothing holds it back · %n open</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Helping</name>
    <message numerus="yes">
        <source>%n version(s)</source>
        <translation>
            <numerusform>%n version</numerusform>
            <numerusform>%n versions</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>HistoryModel</name>
    <message numerus="yes">
        <source>%n word(s)</source>
        <translation>
            <numerusform>%n word</numerusform>
            <numerusform>%n words</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>HistoryPanel</name>
    <message numerus="yes">
        <source>%n version(s)</source>
        <translation>
            <numerusform>%n version</numerusform>
            <numerusform>%n versions</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Losses</name>
    <message numerus="yes">
        <source>{first} And %n more.</source>
        <translation>
            <numerusform>{first} And %n more.</numerusform>
            <numerusform>{first} And %n more.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n remark(s) came with the file, to be taken as sources wherever one is asked for.</source>
        <translation>
            <numerusform>%n remark came with the file, to be taken as a source wherever one is asked for.</numerusform>
            <numerusform>%n remarks came with the file, to be taken as sources wherever one is asked for.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>NamesPanel</name>
    <message numerus="yes">
        <source>%n name(s)</source>
        <translation>
            <numerusform>%n name</numerusform>
            <numerusform>%n names</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Naming</name>
    <message numerus="yes">
        <source>%n name(s) copied.</source>
        <translation>
            <numerusform>%n name copied.</numerusform>
            <numerusform>%n names copied.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Opening</name>
    <message numerus="yes">
        <source>%n character(s) that no editor can show were replaced. The original is kept.</source>
        <translation>
            <numerusform>%n character that no editor can show was replaced. The original is kept.</numerusform>
            <numerusform>%n characters that no editor can show were replaced. The original is kept.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n line(s) longer than {length} characters were split. The original is kept.</source>
        <translation>
            <numerusform>%n line longer than {length} characters was split. The original is kept.</numerusform>
            <numerusform>%n lines longer than {length} characters were split. The original is kept.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>“{file}” holds %n tracked change(s). Which text do you want to work on?</source>
        <translation>
            <numerusform>“{file}” holds %n tracked change. Which text do you want to work on?</numerusform>
            <numerusform>“{file}” holds %n tracked changes. Which text do you want to work on?</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>PatternTable</name>
    <message numerus="yes">
        <source>%n place(s) in this draft</source>
        <translation>
            <numerusform>%n place in this draft</numerusform>
            <numerusform>%n places in this draft</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>QueueModel</name>
    <message numerus="yes">
        <source>%n word(s)</source>
        <translation>
            <numerusform>%n word</numerusform>
            <numerusform>%n words</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>QueuePanel</name>
    <message numerus="yes">
        <source>%n in queue</source>
        <translation>
            <numerusform>%n in queue</numerusform>
            <numerusform>%n in queue</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Receiving</name>
    <message numerus="yes">
        <source>%n source(s)</source>
        <translation>
            <numerusform>%n source</numerusform>
            <numerusform>%n sources</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n claim(s)</source>
        <translation>
            <numerusform>%n claim</numerusform>
            <numerusform>%n claims</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>SearchDialog</name>
    <message numerus="yes">
        <source>%n draft(s) found.</source>
        <translation>
            <numerusform>%n draft found.</numerusform>
            <numerusform>%n drafts found.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>SourcesDialog</name>
    <message numerus="yes">
        <source>Stands behind %n claim(s)</source>
        <translation>
            <numerusform>Stands behind %n claim</numerusform>
            <numerusform>Stands behind %n claims</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>StatusLine</name>
    <message numerus="yes">
        <source>%n word(s)</source>
        <translation>
            <numerusform>%n word</numerusform>
            <numerusform>%n words</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n character(s)</source>
        <translation>
            <numerusform>%n character</numerusform>
            <numerusform>%n characters</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>StoragePage</name>
    <message numerus="yes">
        <source>%n version(s)</source>
        <translation>
            <numerusform>%n version</numerusform>
            <numerusform>%n versions</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>UnkeptDialog</name>
    <message numerus="yes">
        <source>%n file(s) still to be read</source>
        <translation>
            <numerusform>%n file still to be read</numerusform>
            <numerusform>%n files still to be read</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>UsesWording</name>
    <message numerus="yes">
        <source>Used in %n draft(s)</source>
        <translation>
            <numerusform>Used in %n draft</numerusform>
            <numerusform>Used in %n drafts</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>verifies %n claim(s)</source>
        <translation>
            <numerusform>verifies %n claim</numerusform>
            <numerusform>verifies %n claims</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Welcome</name>
    <message numerus="yes">
        <source>%n more: a dot in the queue says which.</source>
        <translation>
            <numerusform>One more: a dot in the queue says which.</numerusform>
            <numerusform>%n more: a dot in the queue says which.</numerusform>
        </translation>
    </message>
</context>
</TS>
