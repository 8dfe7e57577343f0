"""How often the reader, the judge and the merger are right, on adverts that others labelled."""
