"""The ways in: command line, web and REST; none knows another."""
