"""The places of the page, one file a place."""
