"""The draft as a page to read and edit."""
