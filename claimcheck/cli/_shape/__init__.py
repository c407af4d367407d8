"""What the commands share: their arguments, the streams they write to, and how documents and rules are loaded."""
