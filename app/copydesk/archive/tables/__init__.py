"""One file for each thing that the archive keeps."""
