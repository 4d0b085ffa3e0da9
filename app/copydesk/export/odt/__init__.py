"""What the OpenDocument export is made with."""
