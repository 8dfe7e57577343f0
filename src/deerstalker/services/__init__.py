"""What the product does, one file a promise."""
