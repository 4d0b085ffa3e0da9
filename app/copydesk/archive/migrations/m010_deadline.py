"""When a draft is due. Nothing hangs on it but the order of the queue, so it is under no seal."""

STATEMENTS = ("ALTER TABLE drafts ADD COLUMN deadline TEXT NOT NULL DEFAULT ''",)
