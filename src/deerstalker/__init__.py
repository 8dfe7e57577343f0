"""Deerstalker: a local-first remote-job search that reads adverts and judges them for one person."""

__version__ = "0.1.0"
