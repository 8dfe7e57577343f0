"""Data tables, each with its origin and licence."""
