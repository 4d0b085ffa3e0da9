"""The core of Copydesk: reading, checking, deciding, keeping and exporting drafts, without a window."""

__version__ = "0.1.0"
