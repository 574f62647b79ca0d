"""Helpers of the tests: schemas made on the fly, generated packages, small servers."""
