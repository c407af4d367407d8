"""`python -m claimcheck`: the command line."""

import sys

from claimcheck.cli import run

sys.exit(run())
