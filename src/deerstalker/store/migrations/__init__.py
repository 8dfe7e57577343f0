"""The numbered changes of the schema, run by Alembic when a store is opened."""

HEAD = "0001"
"""The number of the newest migration."""
