"""A worked example: how another package adds to claimcheck."""
