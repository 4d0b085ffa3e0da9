"""The ledger of claims beside the page."""
