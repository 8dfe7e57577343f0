"""The outside world's adverts: cards, adapters, manners and the one fetcher."""
