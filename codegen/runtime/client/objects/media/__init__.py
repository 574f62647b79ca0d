"""Files as input: pictures, sound, video and documents in a conversation."""
