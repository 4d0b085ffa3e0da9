"""The language that a file declares, apart from the one that a person chose: the text speaks before the file."""

STATEMENTS = (
    "ALTER TABLE drafts ADD COLUMN declared TEXT NOT NULL DEFAULT ''",
    # Until now both stood in one column. What nobody changed by hand came with the file, or was told from the text.
    """
UPDATE drafts SET declared = language, language = '' WHERE id NOT IN (
    SELECT draft_id FROM log WHERE event = 'described' AND draft_id IS NOT NULL
        AND json_extract(details, '$.changed') LIKE '%language%'
)""",
)
