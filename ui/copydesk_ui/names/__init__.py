"""The names of the draft: a ledger to walk through and to hand over."""
