"""Text: conversations to requests, answers and streams to results."""
