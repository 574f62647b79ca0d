"""Speech: sound made from text."""
