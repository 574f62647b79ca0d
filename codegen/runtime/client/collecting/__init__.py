"""Streams that are read to their end and given as one answer."""
