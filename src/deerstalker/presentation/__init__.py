"""Values to JSON shapes, sentences and the error table; pure, shared by all doors."""
