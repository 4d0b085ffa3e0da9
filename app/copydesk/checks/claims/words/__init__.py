"""The words of a sentence and what grammar makes of them: tags, tokens, lexicon, phrases."""
