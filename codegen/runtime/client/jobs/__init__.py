"""Jobs: what is ordered, goes on by itself, and is looked at until it has ended."""
