"""One file a job board that carries many organizations."""
