"""Same opening or not: candidates, pair verdicts with reasons, clusters; pure."""
