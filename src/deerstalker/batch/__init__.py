"""Many listings at once: pure stages run over cores or a cluster."""
