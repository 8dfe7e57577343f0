"""Adverts that a person brings by hand: an address, a text, a page, alert mails, a table.

Everything here is pure: the doors read files, ``services.intake`` fetches and saves. What comes is
somebody else's words, and is only cut and carried.
"""
