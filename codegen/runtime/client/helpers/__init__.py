"""Methods of resources that do more than one call: typed answers, and streams of typed events."""
