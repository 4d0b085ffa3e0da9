"""Approved versions become files: one writer per format. Takes an ``ApprovedVersion`` and nothing else."""
