"""The page, one file a place."""
