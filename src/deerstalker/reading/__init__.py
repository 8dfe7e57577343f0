"""Words to facts: from a listing to a posting, pure."""
