"""The fact-check report: one content, written as page, Word document, table and data."""
