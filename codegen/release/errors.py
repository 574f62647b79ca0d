"""What goes wrong with change files; apart, because the command line loads nothing else of them."""


class ReleaseError(Exception):
    """A file of `changes/` is not what it should be; says which, and what is allowed."""
