"""One file a fact; no fact knows another."""
