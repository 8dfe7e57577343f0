"""How adverts say the conditions of work: tables of phrasings, grouped by theme."""
