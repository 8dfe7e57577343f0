"""Concepts and roles of work: what words of adverts and of people mean, field by field."""
