"""What happens when somebody acts: one flow a file, between widgets, session and archive."""
