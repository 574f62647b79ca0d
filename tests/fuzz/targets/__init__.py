"""One module for each target: `check` takes bytes and raises when something is wrong."""
