"""Programs that use the client, ready to run."""
