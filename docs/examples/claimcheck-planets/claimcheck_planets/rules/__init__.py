"""The rules of this package: the entry point `claimcheck.rules` names the folder."""
