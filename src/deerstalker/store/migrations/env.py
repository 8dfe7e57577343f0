"""How Alembic runs our migrations: on the connection it is given, in that transaction."""

from __future__ import annotations

from alembic import context

from deerstalker.store.schema import metadata

context.configure(connection=context.config.attributes["connection"], target_metadata=metadata)
context.run_migrations()
