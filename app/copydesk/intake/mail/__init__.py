"""Messages of electronic mail: which of their parts are text, and what these say."""
