"""Files and pastes become readings: one reader per format, with limits. Reads bytes, never the network."""
