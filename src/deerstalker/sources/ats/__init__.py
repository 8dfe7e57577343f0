"""One file a feed that carries one organization a board."""
