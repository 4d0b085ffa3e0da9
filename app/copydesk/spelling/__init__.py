"""Words that no Hunspell dictionary of this computer knows; without a dictionary there are none."""
