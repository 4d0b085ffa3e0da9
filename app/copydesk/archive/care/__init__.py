"""Looking after the file: doctor, history, backup, recovery."""
