"""What only SQLite does: how its connections are set up, and its full-text index."""
