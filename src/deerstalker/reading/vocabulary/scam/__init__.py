"""How fraudulent adverts talk: tables of signals, grouped by what they are after."""
