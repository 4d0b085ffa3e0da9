"""An approved version out: one writer per format, each able to say only what was approved."""
