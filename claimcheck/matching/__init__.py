"""Which claims fill the same slot: by the words of rules, by the order of versions of one text, by likeness."""
