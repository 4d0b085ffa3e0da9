"""One text seen as language: paragraphs, sentences, words, quotations. Spans only; nothing here judges."""
