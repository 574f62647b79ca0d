"""Model objects: one model id with methods that need no knowledge of fields and routes."""
