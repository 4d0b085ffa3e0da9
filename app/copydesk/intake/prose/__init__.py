"""Rich text on its way from any format to Markdown: blocks of runs, and the marks that remarks hang on."""
